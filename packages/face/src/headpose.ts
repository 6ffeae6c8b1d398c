import type { CanonicalFace } from './canonical.ts';
import type { HeadPose } from './observation.ts';
import { fitSimilarity, type Similarity } from './rigidmotion.ts';

/**
 * Mesh points that sit on bone and that the facial muscles hardly move, with their weights: nose
 * bridge, inner and outer canthi, temples, upper forehead. The outer canthi and the forehead give
 * a little with a tight squeeze or a raised brow and weigh half.
 */
const RIGID: readonly (readonly [point: number, weight: number])[] = [
  [168, 1],
  [6, 1],
  [197, 1],
  [195, 1],
  [133, 1],
  [362, 1],
  [33, 0.5],
  [263, 0.5],
  [127, 1],
  [356, 1],
  [162, 1],
  [389, 1],
  [54, 0.5],
  [284, 0.5],
  [103, 0.5],
  [332, 0.5],
  [67, 0.5],
  [297, 0.5],
  [109, 0.5],
  [338, 0.5],
  [10, 0.5],
];
const RIGID_POINTS = RIGID.map(([point]) => point);
const RIGID_WEIGHTS = RIGID.map(([, weight]) => weight);

const DEGREES = 180 / Math.PI;

/** Where the skull is: from the canonical face's millimetres to pixels of the displayed picture. */
export function fitHead(landmarks: Float32Array, face: CanonicalFace): Similarity {
  return fitSimilarity(face.vertices, landmarks, RIGID_POINTS, RIGID_WEIGHTS);
}

/** The pose a head is in: where its nose points, and how its eyes' line lies in the picture. */
export function poseOf({ rotation }: Similarity): HeadPose {
  // The nose points along −z of the face frame; its direction in the picture is −(third column).
  return {
    yawDeg: DEGREES * Math.atan2(-rotation[2]!, rotation[8]!),
    pitchDeg: DEGREES * Math.asin(Math.max(-1, Math.min(1, rotation[5]!))),
    rollDeg: DEGREES * Math.atan2(rotation[3]!, rotation[0]!),
  };
}
