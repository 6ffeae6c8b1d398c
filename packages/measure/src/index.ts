export {
  readTracked,
  type TrackedOptions,
  type TrackedRecording,
} from './tracked/tracked.ts';
