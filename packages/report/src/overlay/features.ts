import type { RecordedSide } from '@facialis/spasm';
import type { RgbPicture } from '@facialis/video';
import { type Color, drawPath } from './canvas.ts';

/** Lid margins from one canthus to the other and back, per eye (MediaPipe's numbering). */
const LIDS: Record<RecordedSide, readonly number[]> = {
  right: [33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7, 33],
  left: [263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249, 263],
};
/** Outer border of the lips, from the middle of the upper lip to that of the lower, per side. */
const LIPS: Record<RecordedSide, readonly number[]> = {
  right: [0, 37, 39, 40, 185, 61, 146, 91, 181, 84, 17],
  left: [0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17],
};

/** The landmarks that an overlay draws; `Overlay.draw` looks at no others. */
export const OVERLAY_LANDMARKS: readonly number[] = [
  ...new Set([...LIDS.right, ...LIDS.left, ...LIPS.right, ...LIPS.left]),
];

/** Draws lids and lips of one half of the face. */
export function drawFeatures(
  picture: RgbPicture,
  landmarks: Float32Array,
  side: RecordedSide,
  color: Color,
  thickness: number,
): void {
  for (const outline of [LIDS[side], LIPS[side]]) {
    const points = outline.map((i) => [landmarks[i * 3]!, landmarks[i * 3 + 1]!] as const);
    drawPath(picture, points, color, thickness);
  }
}
