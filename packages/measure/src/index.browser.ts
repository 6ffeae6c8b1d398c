export { computeFingerprint } from './fingerprint.browser.ts';
export type { Fingerprint } from './fingerprint.ts';
export type { KeptLandmarks } from './kept-landmarks.ts';
export type { Box } from './landmark-box.ts';
export type { Glimpse, RoughSide } from './live-watch.ts';
export {
  type MeasuredVideo,
  type MeasureOptions,
  type MeasureProgress,
  measureFrames,
  type OpenRecording,
  type SourceFile,
} from './measure.ts';
export { type MeasureTrackedOptions, measureTracked } from './measure-tracked.ts';
export { measureVideo, openRecording } from './open-recording.browser.ts';
export { VERSION } from './software.ts';
export {
  readTracked,
  type TrackedOptions,
  type TrackedRecording,
} from './tracked/tracked.ts';
export { type WatchOptions, watchFrames } from './watch-frames.ts';
