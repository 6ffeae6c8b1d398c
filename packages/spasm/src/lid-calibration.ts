import { quantileOf } from './order.ts';
import { LONGEST_BLINK_S } from './thresholds.ts';

/** Both lids at least this far down together, as read, are a closure of both eyes. */
const TOGETHER = 0.25;
/** A closure longer than a blink must reach this, as read, to be more than a squint. */
const LONG_SHUT = 0.65;
/** Closures further apart than this are separate ones, s. */
const APART_S = 0.15;
/**
 * About half of all blinks are partial (Ousler 2014, PMC4015796), so full closure is what the
 * fuller ones reach, not the mean.
 */
const FULL_QUANTILE = 0.8;
/** How far a full blink closes the eye at the frame nearest to its peak. */
const FULL = 0.96;
/**
 * What full closure reads without calibration, and how many blinks that knowledge is worth: over
 * 47 eyes of 14 faces the reading was 0.98 of the truth, with a standard deviation of 0.11.
 */
const USUAL_FULL = 0.95;
const USUAL_WORTH = 1;
/** An eye that never reads above this when both close is paretic or badly seen: not stretched on. */
const LEAST_FULL = 0.42;
const MOST_FULL = 1.15;

/**
 * Scales each eye's closure by what full closure looks like in this recording: the person's own
 * blinks and squeezes of both eyes.
 * @param left,right closure as read, one a frame, NaN where not measured
 */
export function calibrateLids(
  timeS: readonly number[],
  left: readonly number[],
  right: readonly number[],
): { readonly left: Float32Array; readonly right: Float32Array } {
  const peaks = closures(timeS, left, right);
  const scaled = (values: readonly number[], which: 'left' | 'right') => {
    const full = fullClosure(peaks.map((peak) => peak[which]));
    return Float32Array.from(values, (value) => value * (FULL / full));
  };
  return { left: scaled(left, 'left'), right: scaled(right, 'right') };
}

/** What full closure reads in one eye, from the peaks of its blinks and from what is usual. */
function fullClosure(peaks: readonly number[]): number {
  if (peaks.length === 0) return USUAL_FULL;
  const own = quantileOf(peaks, FULL_QUANTILE);
  const worth = peaks.length / (peaks.length + USUAL_WORTH);
  const full = Math.exp(worth * Math.log(own) + (1 - worth) * Math.log(USUAL_FULL));
  return Math.min(Math.max(full, LEAST_FULL), MOST_FULL);
}

/**
 * Each closure of both eyes that tells what shut looks like, with the furthest that each eye went
 * in it: short ones are blinks; long ones may be squints and must reach far.
 */
function closures(
  timeS: readonly number[],
  left: readonly number[],
  right: readonly number[],
): { left: number; right: number }[] {
  const out: { left: number; right: number; from: number; to: number }[] = [];
  timeS.forEach((time, i) => {
    if (!(Math.min(left[i]!, right[i]!) > TOGETHER)) return;
    const last = out[out.length - 1];
    if (last === undefined || time - last.to > APART_S) {
      out.push({ left: left[i]!, right: right[i]!, from: time, to: time });
    } else {
      last.left = Math.max(last.left, left[i]!);
      last.right = Math.max(last.right, right[i]!);
      last.to = time;
    }
  });
  return out.filter(
    ({ from, to, left: a, right: b }) => to - from <= LONGEST_BLINK_S || Math.min(a, b) > LONG_SHUT,
  );
}
