export type { CanonicalFace } from './canonical.ts';
export { checkModelFiles, loadCanonicalFace, type ModelFile } from './models.node.ts';
export type { FaceObservation, FaceState, HeadPose } from './observation.ts';
