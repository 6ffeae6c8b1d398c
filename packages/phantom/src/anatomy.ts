import type { Point } from './canvas.ts';

/**
 * Where the parts of the face lie in the mesh: MediaPipe's vertex numbers. Chains run from the
 * person's right to left within an eye's own frame: outer canthus to inner canthus.
 */
export const RIGHT_EYE = {
  upperLid: [33, 246, 161, 160, 159, 158, 157, 173, 133],
  lowerLid: [33, 7, 163, 144, 145, 153, 154, 155, 133],
  crease: [130, 247, 30, 29, 27, 28, 56, 190, 243],
  lowerFold: [130, 25, 110, 24, 23, 22, 26, 112, 243],
} as const;

/** The same for the person's left eye. */
export const LEFT_EYE = {
  upperLid: [263, 466, 388, 387, 386, 385, 384, 398, 362],
  lowerLid: [263, 249, 390, 373, 374, 380, 381, 382, 362],
  crease: [359, 467, 260, 259, 257, 258, 286, 414, 463],
  lowerFold: [359, 255, 339, 254, 253, 252, 256, 341, 463],
} as const;

/** The edge of the red of the lips, from the person's right corner over the top and back below. */
export const LIPS_OUTLINE = [
  61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146,
] as const;

/** Where the lips meet, from the person's right corner to the left: upper and lower edge. */
export const LIPS_INNER = {
  upper: [78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308],
  lower: [78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308],
} as const;

/** Single points that courses pull at, per side. */
export const POINTS = {
  right: { commissure: 61, cheek: 50, ala: 129, brow: 105 },
  left: { commissure: 291, cheek: 280, ala: 358, brow: 334 },
} as const;

/** Brow edges from the temple to the nose, person's right and left. */
export const BROWS = {
  right: { upper: [70, 63, 105, 66, 107], lower: [46, 53, 52, 65, 55] },
  left: { upper: [300, 293, 334, 296, 336], lower: [276, 283, 282, 295, 285] },
} as const;

/** Frontal view of some vertices: x, y in mm. */
export function frontal(positions: Float32Array, chain: readonly number[]): Point[] {
  return chain.map((v) => [positions[v * 3]!, positions[v * 3 + 1]!]);
}
