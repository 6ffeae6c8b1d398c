import { MAD_TO_SD, medianOf } from './order.ts';
import type { Side, Signals } from './signals.ts';
import {
  FASTEST_TURN_DEG_S,
  FURTHEST_TURN_DEG,
  LEAST_DEVIATIONS,
  LEAST_LID,
  LEAST_MOUTH_ACTIVITY,
  LEAST_MOUTH_MM,
  LEAST_ONE_SIDED,
  LID_PER_DEGREE,
  MOUTH_MM_PER_DEGREE,
  TOGETHER_S,
} from './thresholds.ts';

/** One kind of movement on one side, frame by frame. */
export interface Channel {
  /** How far it moved, in its own unit, 0 at rest. */
  readonly moved: Float32Array;
  /** By how much it moved further than the other side did about the same time. */
  readonly excess: Float32Array;
  /** Excess that counts: the absolute floor, or the recording's own noise where that is larger. */
  readonly threshold: number;
  /** How much of it a turn of the head by one degree may feign. */
  readonly perDegree: number;
}

/** Both kinds of movement that a spasm is told by. Mouth is null where it is not known. */
export interface SideChannels {
  readonly lid: Channel;
  readonly mouth: Channel | null;
}

/** Noise is what changes within this time, s: shorter than a spasm's rise and hold. */
const CHANGE_WITHIN_S = 0.11;

/** How fast the head turns is taken over this time, s: beyond the pose's own jitter. */
const TURN_WITHIN_S = 0.15;
/**
 * Lips that are busy, in speech or a smile, pull unevenly from one moment to the next: what the
 * other corner does within this time, s, counts.
 */
const BUSY_MOUTH_S = 0.5;
/** Below this, 0.8 mm is less than a pixel. */
const LEAST_PIXELS_PER_MM = 1.1;
/** A usual open palpebral aperture, mm. */
const OPEN_APERTURE_MM = 9;
/** A lid margin is blurred over about two pixels: less movement than that is not told apart. */
const LEAST_LID_PIXELS = 2;
/** The steepest direction of a pull, from straight outwards. */
const STEEPEST_PULL = (70 * Math.PI) / 180;

/** One kind of movement on both sides, before the sides are compared. */
interface Movement {
  /** What counts as this side's own doing, and all that moved; the same for lids. */
  readonly own: Readonly<Record<Side, Float32Array>>;
  readonly whole: Readonly<Record<Side, Float32Array>>;
  readonly floor: number;
  readonly perDegree: number;
  /** The other side's movement this long before and after counts against an excess, s. */
  readonly busyS: number;
}

/** The channels of both sides. */
export function channelsOf(signals: Signals): Readonly<Record<Side, SideChannels>> {
  const lids = compare(signals, lidMovement(signals));
  const mouth = mouthMovement(signals);
  const mouths = mouth === null ? null : compare(signals, mouth);
  return {
    left: { lid: lids.left, mouth: mouths?.left ?? null },
    right: { lid: lids.right, mouth: mouths?.right ?? null },
  };
}

function lidMovement({ left, right, pixelsPerMm }: Signals): Movement {
  // An eye wider open than usual, under a raised brow, does not make the other one closed.
  const closed = (lid: Float32Array) => lid.map((value) => Math.max(0, value));
  const lids = { left: closed(left.lidClosure), right: closed(right.lidClosure) };
  const coarse =
    pixelsPerMm === undefined ? 0 : LEAST_LID_PIXELS / (OPEN_APERTURE_MM * pixelsPerMm);
  return {
    own: lids,
    whole: lids,
    floor: Math.max(LEAST_LID, coarse),
    perDegree: LID_PER_DEGREE,
    busyS: TOGETHER_S,
  };
}

/** Movement of the mouth corners; null where it is not known, or where a pixel is too coarse. */
function mouthMovement({ left, right, pixelsPerMm }: Signals): Movement | null {
  const [leftPull, rightPull] = [pull(left), pull(right)];
  if (leftPull !== null && rightPull !== null) {
    if (pixelsPerMm !== undefined && pixelsPerMm < LEAST_PIXELS_PER_MM) return null;
    return {
      own: { left: leftPull.outwards, right: rightPull.outwards },
      whole: { left: leftPull.length, right: rightPull.length },
      floor: LEAST_MOUTH_MM,
      perDegree: MOUTH_MM_PER_DEGREE,
      busyS: BUSY_MOUTH_S,
    };
  }
  if (left.mouthActivity === undefined || right.mouthActivity === undefined) return null;
  const activity = { left: left.mouthActivity, right: right.mouthActivity };
  return {
    own: activity,
    whole: activity,
    floor: LEAST_MOUTH_ACTIVITY,
    perDegree: 0,
    busyS: BUSY_MOUTH_S,
  };
}

/**
 * How far a half of the face pulls its own mouth corner, and how far the corner is from rest. The
 * muscles pull outwards, up (zygomatici, levator) or down (depressor anguli oris, platysma); a
 * corner that goes inwards follows the lips or the other half, so beyond 70° from outwards only
 * what is left in that direction counts.
 */
function pull({ commissureLateralMm: lateral, commissureUpMm: up }: Signals[Side]) {
  if (lateral === undefined || up === undefined) return null;
  const length = lateral.map((x, i) => Math.hypot(x, up[i]!));
  const outwards = length.map((value, i) => {
    const beyond = Math.abs(Math.atan2(up[i]!, lateral[i]!)) - STEEPEST_PULL;
    return value * Math.max(0, Math.cos(Math.max(0, beyond)));
  });
  return { length, outwards };
}

function compare(
  signals: Signals,
  { own, whole, floor, perDegree, busyS }: Movement,
): Readonly<Record<Side, Channel>> {
  const { timeS } = signals;
  const facing = facingOf(signals);
  const channel = (side: Side, other: Side): Channel => {
    const moved = own[side];
    const meanwhile = highestWithin(timeS, own[other], TOGETHER_S);
    const about = highestWithin(timeS, whole[other], busyS);
    const difference = moved.map((value, i) => value - meanwhile[i]!);
    const oneSided = (i: number) =>
      difference[i]! > LEAST_ONE_SIDED * Math.max(moved[i]!, about[i]!);
    return {
      moved,
      excess: difference.map((value, i) =>
        !facing[i] ? Number.NaN : oneSided(i) ? value : Math.min(value, 0),
      ),
      threshold: Math.max(floor, LEAST_DEVIATIONS * wavering(timeS, difference)),
      perDegree,
    };
  };
  return { left: channel('left', 'right'), right: channel('right', 'left') };
}

/** Whether the head is held near its usual pose and is not turning fast; true where unknown. */
function facingOf({ timeS, yawDeg, pitchDeg }: Signals): boolean[] {
  if (yawDeg === undefined || pitchDeg === undefined) return Array.from(timeS, () => true);
  const usualYaw = medianOf(yawDeg.filter(Number.isFinite));
  const usualPitch = medianOf(pitchDeg.filter(Number.isFinite));
  let before = 0;
  return Array.from(timeS, (time, i) => {
    while (time - timeS[before]! > TURN_WITHIN_S) before++;
    const turn = Math.hypot(yawDeg[i]! - usualYaw, pitchDeg[i]! - usualPitch);
    const turned = Math.hypot(yawDeg[i]! - yawDeg[before]!, pitchDeg[i]! - pitchDeg[before]!);
    return !(turn > FURTHEST_TURN_DEG) && !(turned > FASTEST_TURN_DEG_S * TURN_WITHIN_S);
  });
}

/** The highest value within ± `withinS` of each frame, on the frames' own clock. */
function highestWithin(timeS: Float64Array, values: Float32Array, withinS: number): Float32Array {
  let first = 0;
  return values.map((_, i) => {
    while (timeS[i]! - timeS[first]! > withinS) first++;
    let highest = Number.NaN;
    for (let k = first; k < values.length && timeS[k]! - timeS[i]! <= withinS; k++) {
      const value = values[k]!;
      if (!(value <= highest) && !Number.isNaN(value)) highest = value;
    }
    return highest;
  });
}

/**
 * Standard deviation of rest, from the change over a tenth of a second: slower wandering is what
 * the head's turn leaves behind, and is told from a spasm by its slowness. The median does not
 * see the spasms.
 */
function wavering(timeS: Float64Array, values: Float32Array): number {
  const changes: number[] = [];
  let before = 0;
  for (let i = 1; i < values.length; i++) {
    while (timeS[i]! - timeS[before]! > CHANGE_WITHIN_S) before++;
    const change = values[i]! - values[before]!;
    if (before < i && Number.isFinite(change)) changes.push(Math.abs(change));
  }
  return changes.length === 0 ? 0 : (MAD_TO_SD * medianOf(changes)) / Math.SQRT2;
}
