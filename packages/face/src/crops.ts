import { type Frame, type PatchTransform, sampleChroma, sampleLuma } from '@facialis/video';
import type { CanonicalFace } from './canonical.ts';
import type { FaceObservation } from './observation.ts';
import { fitPlane, type PlanarFit, placeOnPlane } from './planar.ts';

/** One side of the person's own face. */
type Side = 'left' | 'right';

/** A stabilised grey picture of a part of the face. */
export interface Crop {
  /** Brightness row by row, 0 black to 255 white. */
  readonly luma: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** From one pixel to the next, mm of the canonical face. */
  readonly stepMm: number;
  /** Centre of the first pixel, mm of the canonical face (x to the person's left, y down). */
  readonly left: number;
  readonly top: number;
}

/** A stabilised colour picture of an eye. */
export interface EyeCrop extends Crop {
  /** Colour difference, half as wide and half as high as `luma`; 128 is none. */
  readonly cb: Uint8Array;
  readonly cr: Uint8Array;
}

/** What was cut out of one frame, with head translation, roll and scale removed. */
export interface FaceCrops {
  /** How the crops lie in the picture. */
  readonly fit: PlanarFit;
  readonly eyes: Readonly<Record<Side, EyeCrop>>;
  /** Brow and the forehead above it. */
  readonly brows: Readonly<Record<Side, Crop>>;
  /** Mouth corner, nasolabial fold and cheek of each side. */
  readonly cheeks: Readonly<Record<Side, Crop>>;
}

/** Size of a crop and where it lies about its anchor, mm of the canonical face. */
interface Window {
  readonly stepMm: number;
  readonly width: number;
  readonly height: number;
  /** From the anchor to the first pixel: towards the midline and upwards. */
  readonly medialMm: number;
  readonly aboveMm: number;
}

/**
 * The eye between canthi (about 30 mm) with room at both ends, from beneath the brow to the lid's
 * cheek. 0.4 mm is a pixel of a face 400 pixels high.
 */
const EYE: Window = { stepMm: 0.4, width: 110, height: 90, medialMm: 22, aboveMm: 20 };
/** The brow (15 to 30 mm above the canthi) with room for 8 mm of movement. */
const BROW: Window = { stepMm: 0.5, width: 88, height: 80, medialMm: 22, aboveMm: 46 };
/** From the philtrum to beyond the fold, from the chin's top to below the eye. */
const CHEEK: Window = { stepMm: 0.5, width: 104, height: 112, medialMm: 20, aboveMm: 36 };

/** Mesh points of the canthi and of the mouth corner, that the crops are hung up at. */
const ANCHORS: Readonly<Record<Side, { canthi: readonly [number, number]; corner: number }>> = {
  right: { canthi: [33, 133], corner: 61 },
  left: { canthi: [362, 263], corner: 291 },
};

/** Where a side's crops are hung up, mm of the canonical face. */
interface Anchor {
  readonly eye: readonly [number, number];
  readonly corner: readonly [number, number];
}

/**
 * Cuts stabilised crops of eyes and cheeks straight from a frame's planes. Where a person's eyes
 * and mouth lie is taken from the first frame given, and kept, so that all crops of a recording
 * cover each other.
 */
export class CropSampler {
  readonly #face: CanonicalFace;
  #anchors: Readonly<Record<Side, Anchor>> | null = null;
  readonly #scratch = new Float32Array(
    Math.max(EYE.width * EYE.height, CHEEK.width * CHEEK.height),
  );
  readonly #chroma = [
    new Float32Array((EYE.width * EYE.height) / 4),
    new Float32Array((EYE.width * EYE.height) / 4),
  ] as const;

  constructor(face: CanonicalFace) {
    this.#face = face;
  }

  /** The crops of one frame; null where the face is not tracked. */
  sample(frame: Frame, { state, landmarks }: FaceObservation): FaceCrops | null {
    if (state !== 'tracked' || landmarks === null) return null;
    const fit = fitPlane(landmarks, this.#face);
    this.#anchors ??= {
      left: anchorOf(landmarks, fit, 'left'),
      right: anchorOf(landmarks, fit, 'right'),
    };
    const anchors = this.#anchors;
    return {
      fit,
      eyes: {
        left: this.#eye(frame, fit, anchors.left.eye, 'left'),
        right: this.#eye(frame, fit, anchors.right.eye, 'right'),
      },
      brows: {
        left: this.#grey(frame, fit, BROW, anchors.left.eye, 'left'),
        right: this.#grey(frame, fit, BROW, anchors.right.eye, 'right'),
      },
      cheeks: {
        left: this.#grey(frame, fit, CHEEK, anchors.left.corner, 'left'),
        right: this.#grey(frame, fit, CHEEK, anchors.right.corner, 'right'),
      },
    };
  }

  #grey(
    frame: Frame,
    fit: PlanarFit,
    window: Window,
    anchor: readonly [number, number],
    side: Side,
  ): Crop {
    const { width, height, stepMm } = window;
    const [left, top] = firstPixel(window, anchor, side);
    sampleLuma(frame, toPicture(fit, left, top, stepMm), width, height, this.#scratch);
    return {
      luma: bytes(this.#scratch, width * height),
      width,
      height,
      stepMm,
      left,
      top,
    };
  }

  #eye(frame: Frame, fit: PlanarFit, anchor: readonly [number, number], side: Side): EyeCrop {
    const grey = this.#grey(frame, fit, EYE, anchor, side);
    const [cb, cr] = this.#chroma;
    const coarse = toPicture(
      fit,
      grey.left + grey.stepMm / 2,
      grey.top + grey.stepMm / 2,
      2 * grey.stepMm,
    );
    sampleChroma(frame, coarse, EYE.width / 2, EYE.height / 2, cb, cr);
    return { ...grey, cb: bytes(cb, cb.length), cr: bytes(cr, cr.length) };
  }
}

function anchorOf(landmarks: Float32Array, fit: PlanarFit, side: Side): Anchor {
  const place = (point: number) =>
    placeOnPlane(fit, landmarks[3 * point]!, landmarks[3 * point + 1]!);
  const { canthi, corner } = ANCHORS[side];
  const [a, b] = [place(canthi[0]), place(canthi[1])];
  return { eye: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], corner: place(corner) };
}

/** Centre of a crop's first pixel. Both sides run from picture left to right, so they mirror. */
function firstPixel(
  { stepMm, width, medialMm, aboveMm }: Window,
  [x, y]: readonly [number, number],
  side: Side,
): readonly [number, number] {
  return [side === 'left' ? x - medialMm : x + medialMm - stepMm * (width - 1), y - aboveMm];
}

/** From a crop's pixels, whose first centre is at one half, to the picture. */
function toPicture(fit: PlanarFit, left: number, top: number, stepMm: number): PatchTransform {
  const x = left - stepMm / 2;
  const y = top - stepMm / 2;
  return {
    a: fit.a * stepMm,
    b: fit.b * stepMm,
    c: -fit.b * stepMm,
    d: fit.a * stepMm,
    e: fit.a * x - fit.b * y + fit.e,
    f: fit.b * x + fit.a * y + fit.f,
  };
}

function bytes(values: Float32Array, count: number): Uint8Array {
  const out = new Uint8ClampedArray(count);
  for (let i = 0; i < count; i++) out[i] = values[i]!;
  return new Uint8Array(out.buffer);
}
