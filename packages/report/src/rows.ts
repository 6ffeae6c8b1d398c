import type { Span } from './spans.ts';

/** Lengths of a row of traces in seconds; the shortest that keeps the page bounded is taken. */
const ROW_LENGTHS_S = [30, 60, 120, 300, 600, 1200, 3600];
/** A page holds at most so many rows, so its size does not grow with the video. */
const MOST_ROWS = 12;
/** Steps of the time axis in seconds. */
const TICK_STEPS_S = [0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200];
const MOST_TICKS = 12;

/** Cuts a recording into rows of equal length; a recording shorter than a row fills it. */
export function traceRows(from: number, to: number): Span[] {
  const total = Math.max(to - from, 1);
  if (total <= ROW_LENGTHS_S[0]! * 1.2) return [{ from, to: from + total }];
  const length =
    ROW_LENGTHS_S.find((row) => total <= row * MOST_ROWS) ?? Math.ceil(total / MOST_ROWS);
  const count = Math.ceil(total / length - 0.05);
  return Array.from({ length: count }, (_, row) => ({
    from: from + row * length,
    to: row === count - 1 ? Math.max(to, from + (row + 1) * length) : from + (row + 1) * length,
  }));
}

/** Times of the axis marks within a span. */
export function timeTicks(span: Span): number[] {
  const step =
    TICK_STEPS_S.find((size) => (span.to - span.from) / size <= MOST_TICKS) ??
    (span.to - span.from) / MOST_TICKS;
  const first = Math.ceil(span.from / step);
  const last = Math.floor(span.to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
}
