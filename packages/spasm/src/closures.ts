import { joinRuns, peakOf, type Run, runsWhere } from './runs.ts';
import type { Side, Signals } from './signals.ts';
import {
  BOTH_CLOSED,
  BOTH_CLOSING,
  BRIDGED_GAP_S,
  LONGEST_BLINK_S,
  TOGETHER_S,
  WEAK_LID_S,
} from './thresholds.ts';

/** Both eyes closing together: a blink, a squint or a closure. */
export interface Closure extends Run {
  readonly kind: 'blink' | 'squint' | 'closure';
  /** Peak closure of each eye. */
  readonly peak: Readonly<Record<Side, number>>;
  /** Frames in which each eye is still on its way in this closure. */
  readonly course: Readonly<Record<Side, Run>>;
}

/** A lid counts as reopened below this closure. */
const REOPENED = 0.12;
/** A lid that closes again by this much is moving anew. */
const CLOSES_AGAIN = 0.1;

/**
 * Closures of both eyes. A lid that is weaker than the other closes later, less and longer; its
 * whole way back belongs to the blink as long as it only opens.
 */
export function findClosures({ timeS, left, right }: Signals): Closure[] {
  const lids = { left: left.lidClosure, right: right.lidClosure };
  const both = runsWhere(timeS, (i) => Math.min(lids.left[i]!, lids.right[i]!) > BOTH_CLOSING);
  return joinRuns(timeS, both, TOGETHER_S).map((run) => {
    const peak = { left: peakOf(lids.left, run).value, right: peakOf(lids.right, run).value };
    const seconds = timeS[run.to]! - timeS[run.from]!;
    // Above the threshold a blink is shorter than from its first to its last movement.
    const kind =
      seconds + BRIDGED_GAP_S <= LONGEST_BLINK_S
        ? 'blink'
        : Math.min(peak.left, peak.right) >= BOTH_CLOSED
          ? 'closure'
          : 'squint';
    const course = {
      left: wholeWay(timeS, lids.left, run),
      right: wholeWay(timeS, lids.right, run),
    };
    return { ...run, kind, peak, course };
  });
}

/** A lid's own way through a closure: outwards from it as long as the lid only opens. */
function wholeWay(timeS: Float64Array, lid: Float32Array, run: Run): Run {
  const outwards = (start: number, step: 1 | -1): number => {
    let least = lid[start]!;
    let frame = start;
    for (let i = start; i >= 0 && i < lid.length; i += step) {
      const value = lid[i]!;
      if (Math.abs(timeS[i]! - timeS[start]!) > (step > 0 ? WEAK_LID_S : BRIDGED_GAP_S)) break;
      if (!(value < least + CLOSES_AGAIN)) break;
      least = Math.min(least, value);
      frame = i;
      if (value < REOPENED) break;
    }
    return frame;
  };
  return { from: outwards(run.from, -1), to: outwards(run.to, 1) };
}
