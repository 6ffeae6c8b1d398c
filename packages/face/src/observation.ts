import type { Similarity } from './rigidmotion.ts';

/** What the tracker says of the face in one frame. Only `tracked` frames are measured. */
export type FaceState = 'tracked' | 'lost' | 'covered' | 'extreme-pose' | 'too-small' | 'changed';

/** Head turn in degrees: yaw positive to the person's left, pitch positive up, roll clockwise. */
export interface HeadPose {
  readonly yawDeg: number;
  readonly pitchDeg: number;
  readonly rollDeg: number;
}

/** The chosen face in one frame. */
export interface FaceObservation {
  readonly index: number;
  /** Seconds of the video's own clock. */
  readonly timeS: number;
  readonly state: FaceState;
  /** The network's own belief that a face is there, 0 to 1. */
  readonly presence: number;
  /** Faces seen by the detector when it last ran. */
  readonly faces: number;
  /**
   * 478 points x, y, z in pixels of the displayed picture (z on the same scale), attention-refined
   * lids, lips and irises; MediaPipe's numbering. Null when there is no face.
   */
  readonly landmarks: Float32Array | null;
  /** Horizontal iris diameter in pixels, of the person's right and left eye; null when not seen. */
  readonly irisPx: { readonly left: number | null; readonly right: number | null };
  readonly pose: HeadPose | null;
  /** From millimetres of the canonical face to pixels of the displayed picture (z on the same scale). */
  readonly head: Similarity | null;
}
