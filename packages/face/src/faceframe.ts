import type { FaceObservation } from './observation.ts';
import { carry, inverse, type Similarity } from './rigidmotion.ts';

/**
 * Axes fixed to the skull, in millimetres: x from the person's right to the left canthus, y down,
 * z away from the viewer, origin at the nasion. Head translation, roll, yaw, pitch and scale are
 * gone from what is placed in it.
 */
export interface FaceFrame {
  /** Where a mesh point lies, mm. */
  place(landmark: number): [x: number, y: number, z: number];
  /** Where a point of the face frame, mm, lies in the displayed picture, pixels. */
  show(point: readonly [x: number, y: number, z: number]): [x: number, y: number];
}

/**
 * The face frame of one frame, or null when there is no face in it.
 * @param pixelsPerMm of this frame; `head.scale / mmPerModelMm` follows a head that comes nearer,
 * `head.scale` itself gives millimetres of the canonical face, to be scaled later
 */
export function faceFrame(observation: FaceObservation, pixelsPerMm: number): FaceFrame | null {
  if (!(pixelsPerMm > 0)) {
    throw new TypeError(`pixelsPerMm must be above 0; received ${pixelsPerMm}`);
  }
  const { head, landmarks } = observation;
  if (head === null || landmarks === null) return null;
  const outward: Similarity = { ...head, scale: pixelsPerMm };
  const inward = inverse(outward);
  return {
    place(landmark) {
      if (!(landmark >= 0 && 3 * landmark < landmarks.length)) {
        throw new TypeError(
          `landmark must be 0 to ${landmarks.length / 3 - 1}; received ${landmark}`,
        );
      }
      const at = 3 * landmark;
      return carry(inward, [landmarks[at]!, landmarks[at + 1]!, landmarks[at + 2]!]);
    },
    show(point) {
      const [x, y] = carry(outward, point);
      return [x, y];
    },
  };
}
