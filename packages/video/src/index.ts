export type { Frame, PatchTransform, Plane, VideoInfo, VideoSource } from './frame.ts';
export { openVideo } from './source.node.ts';
