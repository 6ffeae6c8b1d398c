import { medianOf } from './order.ts';
import type { Side, Signals } from './signals.ts';
import {
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

/** From a median absolute deviation to a standard deviation. */
const MAD_TO_SD = 1.4826;
/** Noise is what changes within this time, s: shorter than a spasm's rise and hold. */
const CHANGE_WITHIN_S = 0.11;

/** The steepest direction of a pull, from straight outwards. */
const STEEPEST_PULL = (70 * Math.PI) / 180;

/** The channels of both sides. */
export function channelsOf(signals: Signals): Readonly<Record<Side, SideChannels>> {
  const { timeS, left, right } = signals;
  const lids = pair(timeS, left.lidClosure, right.lidClosure, LEAST_LID, LID_PER_DEGREE);
  const [leftMouth, rightMouth] = [pull(left), pull(right)];
  const mouths =
    leftMouth === null || rightMouth === null
      ? null
      : pair(timeS, leftMouth.moved, rightMouth.moved, leftMouth.floor, MOUTH_MM_PER_DEGREE);
  return {
    left: { lid: lids.left, mouth: mouths?.left ?? null },
    right: { lid: lids.right, mouth: mouths?.right ?? null },
  };
}

/**
 * How far a half of the face pulls its own mouth corner. Its muscles pull outwards, up (zygomatici,
 * levator) or down (depressor anguli oris, platysma); a corner that goes inwards follows the lips
 * or the other half, so beyond 70° from outwards only what is left in that direction counts.
 */
function pull(side: Signals[Side]): { moved: Float32Array; floor: number } | null {
  const { commissureLateralMm: lateral, commissureUpMm: up, mouthActivity } = side;
  if (lateral !== undefined && up !== undefined) {
    return { moved: lateral.map((x, i) => outwards(x, up[i]!)), floor: LEAST_MOUTH_MM };
  }
  return mouthActivity === undefined ? null : { moved: mouthActivity, floor: LEAST_MOUTH_ACTIVITY };
}

function outwards(lateral: number, up: number): number {
  const beyond = Math.abs(Math.atan2(up, lateral)) - STEEPEST_PULL;
  return Math.hypot(lateral, up) * Math.max(0, Math.cos(Math.max(0, beyond)));
}

function pair(
  timeS: Float64Array,
  left: Float32Array,
  right: Float32Array,
  floor: number,
  perDegree: number,
): Readonly<Record<Side, Channel>> {
  const channel = (own: Float32Array, other: Float32Array): Channel => {
    const highest = highestWithin(timeS, other, TOGETHER_S);
    const excess = own.map((value, i) => value - highest[i]!);
    return {
      moved: own,
      excess: excess.map((value, i) =>
        value > LEAST_ONE_SIDED * own[i]! ? value : Math.min(value, 0),
      ),
      threshold: Math.max(floor, LEAST_DEVIATIONS * wavering(timeS, excess)),
      perDegree,
    };
  };
  return { left: channel(left, right), right: channel(right, left) };
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
