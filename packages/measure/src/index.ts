export type { Fingerprint } from './fingerprint.node.ts';
export type { KeptLandmarks } from './kept-landmarks.ts';
export {
  type MeasuredVideo,
  type MeasureOptions,
  type MeasureProgress,
  measureFrames,
} from './measure.ts';
export { type MeasureTrackedOptions, measureTracked } from './measure-tracked.ts';
export { measureVideo, type OpenRecording, openRecording } from './open-recording.node.ts';
export { VERSION } from './software.node.ts';
export {
  readTracked,
  type TrackedOptions,
  type TrackedRecording,
} from './tracked/tracked.ts';
