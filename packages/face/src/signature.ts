import { carry, inverse, type Similarity } from './rigidmotion.ts';

/**
 * Mesh points that tell people apart and that smiling and speaking move little: nose bridge and
 * tip, canthi, temples, forehead, ears, brows.
 */
// biome-ignore format: a list of mesh indices reads better in lines
const POINTS = [
  168, 6, 197, 195, 8, 9, 4, 5, 33, 133, 263, 362, 127, 356, 234, 454,
  54, 284, 10, 109, 338, 67, 297, 103, 332, 70, 300, 105, 334, 107, 336,
];

/** The shape of one face, apart from where it is and how it is turned: x, y of points, model mm. */
export type Signature = Float64Array;

/** Takes a face's shape from one frame. */
export function signatureOf(landmarks: Float32Array, head: Similarity): Signature {
  const inward = inverse(head);
  const signature = new Float64Array(2 * POINTS.length);
  POINTS.forEach((point, i) => {
    const at = 3 * point;
    const [x, y] = carry(inward, [landmarks[at]!, landmarks[at + 1]!, landmarks[at + 2]!]);
    signature[2 * i] = x;
    signature[2 * i + 1] = y;
  });
  return signature;
}

/** Root mean square distance between the points of two shapes, model mm. */
export function signatureDistance(a: Signature, b: Signature): number {
  const sum = a.reduce((total, value, i) => total + (value - b[i]!) ** 2, 0);
  return Math.sqrt(sum / POINTS.length);
}

/** `a` moved towards `b` by a share of the way, 0 to 1. */
export function blendSignatures(a: Signature, b: Signature, share: number): Signature {
  return a.map((value, i) => value + share * (b[i]! - value));
}
