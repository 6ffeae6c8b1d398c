export type { VideoBytes } from './container.ts';
export type { Frame, FramePart, PatchTransform, Plane, VideoInfo, VideoSource } from './frame.ts';
export { frameFromRgb, memoryVideo, type RgbPicture, renderedVideo } from './memory.ts';
export type { Outside } from './resample.ts';
export { sampleChroma, sampleLuma, sampleRgb } from './sample.ts';
export { findDecoders, type OpenVideoOptions, openVideo } from './source.node.ts';
export {
  createVideoWriter,
  type VideoWriter,
  type VideoWriterOptions,
  type WrittenCodec,
} from './writer.node.ts';
