export { openCamera, type RunningCamera } from './camera.browser.ts';
export type { Frame, FramePart, PatchTransform, Plane, VideoInfo, VideoSource } from './frame.ts';
export { frameFromRgb, memoryVideo, type RgbPicture, renderedVideo } from './memory.ts';
export type { Outside } from './resample.ts';
export { sampleChroma, sampleLuma, sampleRgb } from './sample.ts';
export { openVideo } from './source.browser.ts';
