import type { TimeWindow } from './time-window.ts';

/** Lines over common times, ready to be drawn; null is a gap. */
export interface DrawnLines {
  readonly times: number[];
  /** One array a line, as long as the times. */
  readonly lines: (number | null)[][];
}

/** First index at or after a time in rising times. */
export function indexAt(times: ArrayLike<number>, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Thins lines to at most two points a column of the screen, the lowest and the highest in their
 * order, so that no peak is lost however much there is to draw. The rows next to the window are
 * kept, so that lines run to its edges. NaN is a gap, and so are times further apart than
 * `longestJoin`: what lies between was not seen.
 *
 * @param times rising
 * @param lines values at these times, one array a line
 * @param columns width of the plot, pixels
 */
export function thinLines(
  times: ArrayLike<number>,
  lines: readonly ArrayLike<number>[],
  window: TimeWindow,
  columns: number,
  longestJoin: number = Number.POSITIVE_INFINITY,
): DrawnLines {
  const first = Math.max(indexAt(times, window.from) - 1, 0);
  const end = Math.min(indexAt(times, window.to) + 1, times.length);
  const isFew = end - first <= 2 * columns;
  const columnsPerTime = columns / (window.to - window.from);
  const columnOf = (row: number) =>
    isFew ? row : Math.floor((times[row]! - window.from) * columnsPerTime);
  const drawnTimes: number[] = [];
  const drawn: (number | null)[][] = lines.map(() => []);
  let start = first;
  while (start < end) {
    if (start > first && times[start]! - times[start - 1]! > longestJoin) {
      drawnTimes.push((times[start]! + times[start - 1]!) / 2);
      for (const line of drawn) line.push(null);
    }
    const column = columnOf(start);
    let next = start + 1;
    while (
      next < end &&
      columnOf(next) === column &&
      times[next]! - times[next - 1]! <= longestJoin
    )
      next++;
    drawnTimes.push(times[start]!);
    if (next - start > 1) drawnTimes.push(times[next - 1]!);
    for (const [i, values] of lines.entries()) pushExtremes(drawn[i]!, values, start, next);
    start = next;
  }
  return { times: drawnTimes, lines: drawn };
}

/** One point for one row, else the lowest and the highest in their order; null where there is none. */
function pushExtremes(
  drawn: (number | null)[],
  values: ArrayLike<number>,
  start: number,
  end: number,
): void {
  let lowest = -1;
  let highest = -1;
  for (let row = start; row < end; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    if (lowest < 0 || value < values[lowest]!) lowest = row;
    if (highest < 0 || value > values[highest]!) highest = row;
  }
  const [one, two] = lowest <= highest ? [lowest, highest] : [highest, lowest];
  drawn.push(one < 0 ? null : values[one]!);
  if (end - start > 1) drawn.push(two < 0 ? null : values[two]!);
}
