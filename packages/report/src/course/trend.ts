import type { LaneMark } from './lane.ts';

/** A point of a line through marks. */
export interface TrendPoint {
  readonly at: number;
  readonly value: number;
}

const DAY_MS = 86_400_000;
/** Marks further apart than this are not joined: nobody knows what was between. */
const LONGEST_JOIN_MS = 100 * DAY_MS;
/** More marks than one in four days jump from day to day: their line is the median of this long. */
const DENSE_MS = 4 * DAY_MS;
const MEDIAN_MS = 21 * DAY_MS;
/** Only values whose time is known so well are joined. */
const PRECISE_MS = 2 * DAY_MS;

/**
 * The line that shows rise and fall: through the values themselves, or where they are dense through
 * their median over three weeks. Broken where there is nothing for long.
 */
export function trendOf(marks: readonly LaneMark[]): TrendPoint[][] {
  const points = marks
    .filter(({ from, to, value }) => value !== undefined && to - from <= PRECISE_MS)
    .map(({ from, to, value = 0 }) => ({ at: (from + to) / 2, value }))
    .toSorted((a, b) => a.at - b.at);
  const runs: TrendPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && point.at - run.at(-1)!.at <= LONGEST_JOIN_MS) run.push(point);
    else runs.push([point]);
  }
  return runs.map((run) => (isDense(run) ? runningMedian(run) : run));
}

/** Whether a lane's line is a median. */
export function isDense(points: readonly { readonly at: number }[]): boolean {
  const length = points.length < 2 ? 0 : points.at(-1)!.at - points[0]!.at;
  return points.length > 2 && length / (points.length - 1) < DENSE_MS;
}

function runningMedian(run: readonly TrendPoint[]): TrendPoint[] {
  let first = 0;
  let end = 0;
  return run.map(({ at }) => {
    while (run[first]!.at < at - MEDIAN_MS / 2) first++;
    while (end < run.length && run[end]!.at <= at + MEDIAN_MS / 2) end++;
    const values = run
      .slice(first, end)
      .map(({ value }) => value)
      .sort((a, b) => a - b);
    const middle = (values.length - 1) / 2;
    return { at, value: (values[Math.floor(middle)]! + values[Math.ceil(middle)]!) / 2 };
  });
}
