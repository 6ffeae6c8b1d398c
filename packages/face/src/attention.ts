/**
 * The attention mesh's three operations that LiteRT does not carry, version 2 of each: find a part
 * of the face in the coarse mesh (Landmarks2TransformMatrix), cut that part's features out
 * (TransformTensorBilinear), and bring the part's refined points back (TransformLandmarks).
 * Documented with MediaPipe's TensorFlow Lite operations.
 */

/** A part of the face that the network looks at twice. */
export interface Part {
  /** Mesh indices of its points, in the order of the network's output. */
  readonly points: readonly number[];
  /** Mesh indices of the two corners that give its direction. */
  readonly corners: readonly [number, number];
}

// biome-ignore format: lists of mesh indices read better in lines
const LIPS_POINTS = [
  61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 185, 40, 39, 37, 0, 267, 269, 270, 409,
  78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, 191, 80, 81, 82, 13, 312, 311, 310, 415,
  76, 77, 90, 180, 85, 16, 315, 404, 320, 307, 306, 184, 74, 73, 72, 11, 302, 303, 304, 408,
  62, 96, 89, 179, 86, 15, 316, 403, 319, 325, 292, 183, 42, 41, 38, 12, 268, 271, 272, 407,
];
// biome-ignore format: as above
const RIGHT_EYE_POINTS = [
  33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173,
  130, 25, 110, 24, 23, 22, 26, 112, 243, 247, 30, 29, 27, 28, 56, 190,
  226, 31, 228, 229, 230, 231, 232, 233, 244, 113, 225, 224, 223, 222, 221, 189,
  35, 124, 46, 53, 52, 65, 143, 111, 117, 118, 119, 120, 121, 128, 245,
  156, 70, 63, 105, 66, 107, 55, 193,
];
// biome-ignore format: as above
const LEFT_EYE_POINTS = [
  263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398,
  359, 255, 339, 254, 253, 252, 256, 341, 463, 467, 260, 259, 257, 258, 286, 414,
  446, 261, 448, 449, 450, 451, 452, 453, 464, 342, 445, 444, 443, 442, 441, 413,
  265, 353, 276, 283, 282, 295, 372, 340, 346, 347, 348, 349, 350, 357, 465,
  383, 300, 293, 334, 296, 336, 285, 417,
];

/** Both lips. */
export const LIPS: Part = { points: LIPS_POINTS, corners: [61, 291] };
/** The person's right eye with its lids and brow. */
export const RIGHT_EYE: Part = { points: RIGHT_EYE_POINTS, corners: [33, 133] };
/** The person's left eye with its lids and brow. */
export const LEFT_EYE: Part = { points: LEFT_EYE_POINTS, corners: [362, 263] };

/** Side of the network's picture, pixels; mesh points are on this scale. */
export const PICTURE_SIZE = 192;
/** Side of the feature map: one feature for four pixels. */
const FEATURE_SIZE = 48;
const PIXELS_PER_FEATURE = PICTURE_SIZE / FEATURE_SIZE;
const CHANNELS = 32;
/** Side of a part's crop of the feature map. */
const CROP_SIZE = 16;
/** Crops are this much larger than the part's own box. */
const CROP_MARGIN = 1.5;

/** Crop to feature map: x = a·u + c·v + e, y = b·u + d·v + f, in features. */
interface CropTransform {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** Landmarks2TransformMatrix: where a part's crop lies, from the coarse mesh (x, y, z in pixels). */
export function cropTransform(mesh: Float32Array, part: Part): CropTransform {
  const [from, to] = part.corners;
  const angle = Math.atan2(
    mesh[3 * to + 1]! - mesh[3 * from + 1]!,
    mesh[3 * to]! - mesh[3 * from]!,
  );
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);

  // Box of the part along its own direction.
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const point of part.points) {
    const x = mesh[3 * point]! / PIXELS_PER_FEATURE;
    const y = mesh[3 * point + 1]! / PIXELS_PER_FEATURE;
    const along = cos * x + sin * y;
    const across = cos * y - sin * x;
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  const along = (left + right) / 2;
  const across = (top + bottom) / 2;
  const scaleX = (CROP_MARGIN * (right - left)) / CROP_SIZE;
  const scaleY = (CROP_MARGIN * (bottom - top)) / CROP_SIZE;
  const a = cos * scaleX;
  const b = sin * scaleX;
  const c = -sin * scaleY;
  const d = cos * scaleY;
  return {
    a,
    b,
    c,
    d,
    e: cos * along - sin * across - (a + c) * (CROP_SIZE / 2),
    f: sin * along + cos * across - (b + d) * (CROP_SIZE / 2),
  };
}

/** TransformTensorBilinear: samples the feature map at a crop's cell centres; outside it is zero. */
export function cropFeatures(
  features: Float32Array,
  transform: CropTransform,
  out: Float32Array,
): void {
  const { a, b, c, d, e, f } = transform;
  const last = FEATURE_SIZE - 1;
  for (let v = 0; v < CROP_SIZE; v++) {
    for (let u = 0; u < CROP_SIZE; u++) {
      const target = (v * CROP_SIZE + u) * CHANNELS;
      const x = a * (u + 0.5) + c * (v + 0.5) + e - 0.5;
      const y = b * (u + 0.5) + d * (v + 0.5) + f - 0.5;
      if (x < 0 || y < 0 || x > last || y > last) {
        out.fill(0, target, target + CHANNELS);
        continue;
      }
      const column = Math.floor(x);
      const row = Math.floor(y);
      const right = x - column;
      const lower = y - row;
      const topLeft = (row * FEATURE_SIZE + column) * CHANNELS;
      const topRight = column < last ? topLeft + CHANNELS : topLeft;
      const down = row < last ? FEATURE_SIZE * CHANNELS : 0;
      for (let k = 0; k < CHANNELS; k++) {
        const upper = (1 - right) * features[topLeft + k]! + right * features[topRight + k]!;
        const under =
          (1 - right) * features[topLeft + down + k]! + right * features[topRight + down + k]!;
        out[target + k] = (1 - lower) * upper + lower * under;
      }
    }
  }
}

/** Room for one part's crop of the feature map. */
export function newCrop(): Float32Array {
  return new Float32Array(CROP_SIZE * CROP_SIZE * CHANNELS);
}

/** TransformLandmarks: writes refined points (pairs u, v) into the mesh, leaving z as it is. */
export function placePoints(
  refined: Float32Array,
  transform: CropTransform,
  points: readonly number[],
  mesh: Float32Array,
): void {
  const { a, b, c, d } = transform;
  const e = transform.e * PIXELS_PER_FEATURE;
  const f = transform.f * PIXELS_PER_FEATURE;
  points.forEach((point, i) => {
    const u = refined[2 * i]!;
    const v = refined[2 * i + 1]!;
    mesh[3 * point] = a * u + c * v + e;
    mesh[3 * point + 1] = b * u + d * v + f;
  });
}
