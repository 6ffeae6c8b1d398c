import type { Estimate } from './forecast.ts';
import { medianOf } from './numbers.ts';

/** A value at a time. */
export interface Timed {
  /** In years. */
  readonly time: number;
  readonly value: number;
}

/** Numerics: how sure an interval is: one in twenty courses that do not drift is called a drift. */
const CONFIDENCE = 0.95;

/**
 * The slope of values over time, robust against single ones that are far off: the median of the slopes of all
 * pairs (Theil 1950), with the interval that Kendall's test leaves (Sen 1968, doi
 * 10.1080/01621459.1968.10480934). Its distribution is the exact one without ties; with equal values the
 * interval is wider than it need be, never narrower. It holds where values differ by chance
 * independently of each other.
 *
 * @param values at different times
 * @returns slope a year with its 95 % interval; null with fewer than five values, which leave no such interval
 */
export function robustSlope(values: readonly Timed[]): Estimate | null {
  const slopes = values
    .flatMap((one, i) =>
      values.slice(i + 1).map((other) => (other.value - one.value) / (other.time - one.time)),
    )
    .sort((a, b) => a - b);
  const outside = slopesOutside(values.length);
  if (outside === null) return null;
  return {
    expected: medianOf(slopes),
    low: slopes[outside]!,
    high: slopes[slopes.length - 1 - outside]!,
  };
}

/** How many of the smallest, and of the largest, slopes lie outside the interval; null where even all of them are too few. */
function slopesOutside(count: number): number | null {
  const tail = (1 - CONFIDENCE) / 2;
  let [outside, below] = [-1, 0];
  for (const share of inversionShares(count)) {
    below += share;
    if (below > tail) break;
    outside += 1;
  }
  return outside < 0 ? null : outside;
}

/** Share of all orders of so many values in which none, one, two … pairs stand the wrong way round. */
function inversionShares(count: number): number[] {
  let shares = [1];
  for (let n = 2; n <= count; n++) {
    const next = new Array<number>(shares.length + n - 1).fill(0);
    for (const [i, share] of shares.entries()) {
      for (let k = 0; k < n; k++) next[i + k]! += share / n;
    }
    shares = next;
  }
  return shares;
}
