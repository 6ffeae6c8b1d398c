import {
  type CanonicalFace,
  CropSampler,
  type FaceObservation,
  type FaceState,
  IRIS_DIAMETER_MM,
  type PlanarFit,
  placeOnPlane,
  planarScale,
} from '@facialis/face';
import type { Frame } from '@facialis/video';
import { type EyeLook, LidReader } from './lid-reader.ts';
import { type RawSeries, type RawSide, settle } from './settle.ts';
import type { Side, Signals } from './signals.ts';
import { type PatchSize, type SkinLook, SkinReader } from './skin-reader.ts';

/** Order in which `Signals.state` counts the tracker's states. */
export const FACE_STATES: readonly FaceState[] = [
  'tracked',
  'lost',
  'covered',
  'extreme-pose',
  'too-small',
  'changed',
];

/** Crops wait until this much of the recording is there, so that rest can be told from movement. */
const BLOCK_S = 20;
/** The block's end at high frame rates: 65 kB of crops a frame. */
const BLOCK_FRAMES = 1200;

/** Mesh points of one side: lid margins from canthus to canthus, mouth corner, brow, cheek. */
const POINTS = {
  right: {
    upper: [33, 246, 161, 160, 159, 158, 157, 173, 133],
    lower: [33, 7, 163, 144, 145, 153, 154, 155, 133],
    corner: [61],
    brow: [105, 66],
    cheek: [205],
  },
  left: {
    upper: [362, 398, 384, 385, 386, 387, 388, 466, 263],
    lower: [362, 382, 381, 380, 374, 373, 390, 249, 263],
    corner: [291],
    brow: [334, 296],
    cheek: [425],
  },
} as const satisfies Record<Side, Record<string, readonly number[]>>;

/** Mesh points that follow the head's turn within the plane: nose tip against the canthi. */
const NOSE_TIP = 1;
const OUTER_CANTHI = [33, 263] as const;

/**
 * The corner itself, with lip and skin about it: smaller, and the lips' long edge leaves the
 * match undecided (0.3 mm from frame to frame at 8 × 6 mm); larger, and skin that moves less is
 * averaged in.
 */
const CORNER_PATCH: PatchSize = { widthMm: 12, heightMm: 9, reachMm: [8, 8] };
/** Middle of the brow; it is raised by up to 8 mm and hardly moves across. */
const BROW_PATCH: PatchSize = { widthMm: 14, heightMm: 6.4, reachMm: [2.4, 8] };
/** Skin over zygomaticus, with whatever texture it has. */
const CHEEK_PATCH: PatchSize = { widthMm: 12, heightMm: 10, reachMm: [5, 6] };

const SIDES = ['left', 'right'] as const;

/** One side in one frame, until its block is read. */
interface SideLook {
  readonly eye: EyeLook;
  readonly corner: SkinLook;
  readonly brow: SkinLook;
  readonly cheek: SkinLook;
}

interface SideReaders {
  readonly lid: LidReader;
  readonly corner: SkinReader;
  readonly brow: SkinReader;
  readonly cheek: SkinReader;
}

/**
 * Reads the signals of both halves of the face, frame by frame, while the frames are open. Crops
 * are kept for one block of the recording, numbers for all of it.
 */
export class SignalReader {
  readonly #sampler: CropSampler;
  readonly #readers: Readonly<Record<Side, SideReaders>> = { left: readers(), right: readers() };
  readonly #raw: RawSeries = emptySeries();
  #block: (Record<Side, SideLook> | null)[] = [];
  #blockFromS = 0;

  /** @param face the canonical face of the tracker's own models */
  constructor(face: CanonicalFace) {
    this.#sampler = new CropSampler(face);
  }

  /** Takes one frame in. The frame must be open; it is not kept. */
  add(frame: Frame, observation: FaceObservation): void {
    if (
      this.#block.length >= BLOCK_FRAMES ||
      (this.#block.length > 0 && frame.timeS - this.#blockFromS >= BLOCK_S)
    ) {
      this.#readBlock();
    }
    if (this.#block.length === 0) this.#blockFromS = frame.timeS;
    const crops = this.#sampler.sample(frame, observation);
    const { landmarks, irisPx, pose, state } = observation;
    const raw = this.#raw;
    raw.timeS.push(frame.timeS);
    raw.state.push(FACE_STATES.indexOf(state));
    raw.yawDeg.push(pose?.yawDeg ?? Number.NaN);
    raw.pitchDeg.push(pose?.pitchDeg ?? Number.NaN);
    raw.rollDeg.push(pose?.rollDeg ?? Number.NaN);
    if (crops === null || landmarks === null) {
      this.#block.push(null);
      for (const series of [raw.noseX, raw.noseY, raw.scale, raw.pixelsPerMm, raw.luma]) {
        series.push(Number.NaN);
      }
      return;
    }
    const { fit, eyes, brows, cheeks } = crops;
    const place = (points: readonly number[]) => meanPlace(landmarks, fit, points);
    const nose = place([NOSE_TIP]);
    const canthi = place(OUTER_CANTHI);
    raw.noseX.push(nose[0] - canthi[0]);
    raw.noseY.push(nose[1] - canthi[1]);
    raw.scale.push(planarScale(fit));
    raw.pixelsPerMm.push(
      irisPx.left !== null && irisPx.right !== null
        ? (irisPx.left + irisPx.right) / 2 / IRIS_DIAMETER_MM
        : Number.NaN,
    );
    raw.luma.push((mean(cheeks.left.luma) + mean(cheeks.right.luma)) / 2);
    const look = (side: Side): SideLook => ({
      eye: {
        crop: eyes[side],
        contour: {
          upper: places(landmarks, fit, POINTS[side].upper),
          lower: places(landmarks, fit, POINTS[side].lower),
        },
      },
      corner: { crop: cheeks[side], point: place(POINTS[side].corner) },
      brow: { crop: brows[side], point: place(POINTS[side].brow) },
      cheek: { crop: cheeks[side], point: place(POINTS[side].cheek) },
    });
    this.#block.push({ left: look('left'), right: look('right') });
  }

  /** The signals of everything that was added; the reader is spent. */
  finish(): Signals {
    this.#readBlock();
    return settle(this.#raw);
  }

  #readBlock(): void {
    for (const side of SIDES) {
      const looks = this.#block.map((both) => both?.[side] ?? null);
      const { lid, corner, brow, cheek } = this.#readers[side];
      const raw = this.#raw[side];
      const eye = lid.read(looks.map((look) => look?.eye ?? null));
      append(raw.closure, eye.closure);
      append(
        raw.openMm,
        eye.closure.map(() => eye.openMm),
      );
      const mouth = corner.read(looks.map((look) => look?.corner ?? null));
      append(raw.cornerX, mouth.x);
      append(raw.cornerY, mouth.y);
      append(raw.cornerLikeness, mouth.likeness);
      for (const look of looks) {
        raw.meshX.push(look?.corner.point[0] ?? Number.NaN);
        raw.meshY.push(look?.corner.point[1] ?? Number.NaN);
      }
      append(raw.browY, brow.read(looks.map((look) => look?.brow ?? null)).y);
      append(raw.cheekY, cheek.read(looks.map((look) => look?.cheek ?? null)).y);
    }
    this.#block = [];
  }
}

function readers(): SideReaders {
  return {
    lid: new LidReader(),
    corner: new SkinReader(CORNER_PATCH),
    brow: new SkinReader(BROW_PATCH),
    cheek: new SkinReader(CHEEK_PATCH),
  };
}

function emptySeries(): RawSeries {
  const side = (): RawSide => ({
    closure: [],
    openMm: [],
    cornerX: [],
    cornerY: [],
    cornerLikeness: [],
    meshX: [],
    meshY: [],
    browY: [],
    cheekY: [],
  });
  return {
    timeS: [],
    state: [],
    yawDeg: [],
    pitchDeg: [],
    rollDeg: [],
    noseX: [],
    noseY: [],
    scale: [],
    pixelsPerMm: [],
    luma: [],
    left: side(),
    right: side(),
  };
}

function places(landmarks: Float32Array, fit: PlanarFit, points: readonly number[]): Float32Array {
  return Float32Array.from(
    points.flatMap((point) => placeOnPlane(fit, landmarks[3 * point]!, landmarks[3 * point + 1]!)),
  );
}

function meanPlace(
  landmarks: Float32Array,
  fit: PlanarFit,
  points: readonly number[],
): readonly [number, number] {
  const all = places(landmarks, fit, points);
  let [x, y] = [0, 0];
  for (let i = 0; i < all.length; i += 2) {
    x += all[i]! / points.length;
    y += all[i + 1]! / points.length;
  }
  return [x, y];
}

function mean(values: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

function append(to: number[], values: Float32Array): void {
  for (const value of values) to.push(value);
}
