import { calibrateLids } from './lid-calibration.ts';
import { medianOf } from './order.ts';
import { removeHead } from './rest.ts';
import type { Side, SideSignals, Signals } from './signals.ts';

/** One side as read, one number a frame; lengths in mm of the canonical face. */
export interface RawSide {
  readonly closure: number[];
  readonly openMm: number[];
  readonly cornerX: number[];
  readonly cornerY: number[];
  /** How alike the corner's skin is to its look at rest, 1 the same. */
  readonly cornerLikeness: number[];
  /** The corner as the mesh has it, mm of the canonical face. */
  readonly meshX: number[];
  readonly meshY: number[];
  readonly browY: number[];
  readonly cheekY: number[];
}

/** A recording as read, one number a frame. */
export interface RawSeries {
  readonly timeS: number[];
  readonly state: number[];
  readonly yawDeg: number[];
  readonly pitchDeg: number[];
  readonly rollDeg: number[];
  /** Nose tip against the canthi, mm of the canonical face: follows the head's turn. */
  readonly noseX: number[];
  readonly noseY: number[];
  /** Pixels per millimetre of the canonical face. */
  readonly scale: number[];
  /** Pixels per millimetre by the irises, NaN where one is not seen. */
  readonly pixelsPerMm: number[];
  readonly luma: number[];
  readonly left: RawSide;
  readonly right: RawSide;
}

/**
 * Turns what was read into signals: lids calibrated by the person's own blinks, skin against its
 * rest with the head's movement taken out, lengths in this person's millimetres.
 */
export function settle(raw: RawSeries): Signals {
  const lids = calibrateLids(raw.timeS, raw.left.closure, raw.right.closure);
  const mmPerModelMm = scaleOf(raw);
  const side = (which: Side): SideSignals => {
    const { openMm, cornerX, cornerY, cornerLikeness, meshX, meshY, browY, cheekY } = raw[which];
    const closure = lids[which];
    const other = lids[which === 'left' ? 'right' : 'left'];
    const resting = raw.timeS.map((_, i) => !(closure[i]! - other[i]! > LID_AT_REST));
    const still = (...series: number[][]) => removeHead(raw, series, resting);
    const trust = trustIn(cornerLikeness);
    const [patchX, patchY] = still(cornerX, cornerY);
    const [pointX, pointY] = still(meshX, meshY);
    const [brow] = still(browY);
    const [cheek] = still(cheekY);
    const outwards = which === 'left' ? mmPerModelMm : -mmPerModelMm;
    return {
      lidClosure: closure,
      apertureMm: closure.map((value, i) => (1 - value) * openMm[i]! * mmPerModelMm),
      commissureLateralMm: mix(patchX!, pointX!, trust).map((value) => value * outwards),
      commissureUpMm: mix(patchY!, pointY!, trust).map((value) => -value * mmPerModelMm),
      browMm: brow!.map((value) => -value * mmPerModelMm),
      cheekMm: cheek!.map((value) => -value * mmPerModelMm),
    };
  };
  const pixelsPerMm = medianOf(raw.pixelsPerMm.filter(Number.isFinite));
  return {
    timeS: Float64Array.from(raw.timeS),
    left: side('left'),
    right: side('right'),
    tracked: Uint8Array.from(raw.state, (state) => (state === 0 ? 1 : 0)),
    state: Uint8Array.from(raw.state),
    yawDeg: Float32Array.from(raw.yawDeg),
    pitchDeg: Float32Array.from(raw.pitchDeg),
    rollDeg: Float32Array.from(raw.rollDeg),
    luma: Float32Array.from(raw.luma),
    ...(Number.isFinite(pixelsPerMm) ? { pixelsPerMm } : {}),
  };
}

/** An eye closed further than the other by this says that its half of the face is not at rest. */
const LID_AT_REST = 0.2;
/**
 * A corner that is pulled looks like itself; an opening mouth does not, and a patch may then be
 * found anywhere along the lips. In multiples of how unlike itself the corner is at rest: trust in
 * the patch begins to fail, and is gone.
 */
const TRUST_FAILS = 2;
const TRUST_GONE = 5;
/** Even a still picture is this much unlike itself: coding noise. */
const LEAST_UNLIKENESS = 0.005;

/** How far a matched patch is believed rather than the mesh, 0 to 1, frame by frame. */
function trustIn(likeness: readonly number[]): number[] {
  const usual = Math.max(LEAST_UNLIKENESS, 1 - medianOf(likeness.filter(Number.isFinite)));
  return likeness.map((value) => {
    const trust = (TRUST_GONE - (1 - value) / usual) / (TRUST_GONE - TRUST_FAILS);
    return Number.isFinite(trust) ? Math.min(1, Math.max(0, trust)) : 0;
  });
}

/** Patch and mesh point, as far as each is believed; the mesh alone where the patch was lost. */
function mix(patch: Float32Array, point: Float32Array, trust: readonly number[]): Float32Array {
  return patch.map((value, i) =>
    Number.isFinite(value) ? trust[i]! * value + (1 - trust[i]!) * point[i]! : point[i]!,
  );
}

/** This person's millimetres per millimetre of the canonical face; NaN when no iris was seen. */
function scaleOf({ scale, pixelsPerMm }: RawSeries): number {
  return medianOf(scale.map((value, i) => value / pixelsPerMm[i]!).filter(Number.isFinite));
}
