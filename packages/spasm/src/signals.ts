/** A person's own side: left is the person's left, the right half of an unmirrored picture. */
export type Side = 'left' | 'right';

/**
 * What was measured of one half of the face, one value a frame. NaN where it could not be
 * measured; the whole array is absent where the recording cannot tell at all (imports).
 */
export interface SideSignals {
  /** 1 − aperture / this eye's own open aperture; 0 open, 1 shut. */
  readonly lidClosure: Float32Array;
  /** Gap between the lid margins at mid-pupil, mm. */
  readonly apertureMm?: Float32Array;
  /** Mouth corner against its rest position in the face frame, mm; lateral is away from the midline. */
  readonly commissureLateralMm?: Float32Array;
  /** The same, upwards. */
  readonly commissureUpMm?: Float32Array;
  /** Brow against rest, mm, up positive. */
  readonly browMm?: Float32Array;
  /** Motion of cheek skin against rest, mm, up positive. */
  readonly cheekMm?: Float32Array;
  /**
   * Pull on the mouth corner where only a tracker's own scale is known (imports of blendshapes):
   * 0 at rest, 1 the tracker's strongest pull. No millimetres can be had from it.
   */
  readonly mouthActivity?: Float32Array;
  /** The same of the brow: −1 lowest, 0 at rest, 1 highest. */
  readonly browActivity?: Float32Array;
}

/** Everything the events and measures rest on: one row a frame, a struct of arrays. */
export interface Signals {
  /** Seconds of the video's own clock, rising, not evenly spaced. */
  readonly timeS: Float64Array;
  readonly left: SideSignals;
  readonly right: SideSignals;
  /** 1 where the face was tracked and can be measured, 0 elsewhere. */
  readonly tracked: Uint8Array;
  /** Why a frame is not measured, index into FACE_STATES; absent for imports without it. */
  readonly state?: Uint8Array;
  readonly yawDeg?: Float32Array;
  readonly pitchDeg?: Float32Array;
  readonly rollDeg?: Float32Array;
  /** Mean luma of the face, 0 to 255. */
  readonly luma?: Float32Array;
  /** Pixels per millimetre from the irises, median over good frames. */
  readonly pixelsPerMm?: number;
}
