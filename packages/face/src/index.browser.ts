export type { CanonicalFace } from './canonical.ts';
export { type Crop, CropSampler, type EyeCrop, type FaceCrops } from './crops.ts';
export { type FaceFrame, faceFrame } from './faceframe.ts';
export { poseOf } from './headpose.ts';
export { IRIS_DIAMETER_MM, type IrisScale, IrisScaleGatherer } from './iris.ts';
export { checkModelFiles, loadCanonicalFace } from './models.browser.ts';
export type { ModelFile } from './models.ts';
export type { FaceObservation, FaceState, HeadPose } from './observation.ts';
export { createFaceTracker } from './open.browser.ts';
export { fitPlane, type PlanarFit, placeOnPlane, planarScale } from './planar.ts';
export {
  carry,
  fitSimilarity,
  inverse,
  type Similarity,
} from './rigidmotion.ts';
export { describeRuntime } from './runtime.browser.ts';
export { type FaceTracker, type FaceTrackerSummary, trackFaces } from './tracker.ts';
export type { FaceTrackerOptions } from './tracker-options.ts';
