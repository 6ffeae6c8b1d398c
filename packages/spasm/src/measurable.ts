import type { Signals } from './signals.ts';
import type { Span } from './span.ts';

/**
 * Two neighbouring frames further apart than this have unmeasurable time between them, s. A
 * whole clonic twitch or blink (0.1 s and longer) can hide in such a gap; three frames at the
 * lowest accepted rate of 15 frames a second still lie within it.
 */
export const MEASURABLE_GAP_S = 0.2;

/** Which time of a span can be measured: the time between neighbouring measurable frames. */
export interface MeasurableTime {
  readonly span: Span;
  readonly timeS: Float64Array;
  /** 1 where the time from frame i to frame i + 1 is measurable; one shorter than the frames. */
  readonly usable: Uint8Array;
  /** Measurable seconds of the whole recording before frame i. */
  readonly before: Float64Array;
  /** Measurable seconds within the span. */
  readonly seconds: number;
}

/** From the first to the last frame; empty when there are no frames. */
export function wholeSpan(signals: Signals): Span {
  return { from: signals.timeS[0] ?? 0, to: signals.timeS.at(-1) ?? 0 };
}

/**
 * The measurable time of a span: between tracked neighbouring frames no further apart than
 * `MEASURABLE_GAP_S`, where every given series has a number at both ends.
 *
 * @param series one value a frame each; NaN is not measurable
 */
export function computeMeasurable(
  signals: Signals,
  span: Span,
  ...series: readonly Float32Array[]
): MeasurableTime {
  const { timeS, tracked } = signals;
  const intervals = Math.max(timeS.length - 1, 0);
  const usable = new Uint8Array(intervals);
  const before = new Float64Array(timeS.length);
  const seen = (frame: number) =>
    tracked[frame] === 1 && series.every((values) => Number.isFinite(values[frame]));
  let previousSeen = timeS.length > 0 && seen(0);
  for (let i = 0; i < intervals; i++) {
    const seconds = timeS[i + 1]! - timeS[i]!;
    const nextSeen = seen(i + 1);
    if (previousSeen && nextSeen && seconds <= MEASURABLE_GAP_S) usable[i] = 1;
    before[i + 1] = before[i]! + (usable[i] ? seconds : 0);
    previousSeen = nextSeen;
  }
  const time = { span, timeS, usable, before, seconds: 0 };
  return { ...time, seconds: secondsWithin(time, span) };
}

/** Measurable seconds in the part of `part` that lies within the time's own span. */
export function secondsWithin(time: MeasurableTime, part: Span): number {
  const from = Math.max(part.from, time.span.from);
  const to = Math.min(part.to, time.span.to);
  return to > from ? secondsBefore(time, to) - secondsBefore(time, from) : 0;
}

function secondsBefore({ timeS, usable, before }: MeasurableTime, t: number): number {
  const frame = frameAt(timeS, t);
  if (frame < 0) return 0;
  return before[frame]! + (usable[frame] ? t - timeS[frame]! : 0);
}

/** The last frame at or before a time, or −1. */
export function frameAt(timeS: Float64Array, t: number): number {
  let low = -1;
  let high = timeS.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (timeS[middle]! <= t) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The stretches of measurable time in which a series is at or above a threshold, in order. The
 * crossing between two frames is where the straight line between them crosses.
 */
export function spansAtOrAbove(
  time: MeasurableTime,
  values: Float32Array,
  threshold: number,
): Span[] {
  const { timeS, usable, span } = time;
  const spans: { from: number; to: number }[] = [];
  for (let i = Math.max(frameAt(timeS, span.from), 0); i < usable.length; i++) {
    if (timeS[i]! >= span.to) break;
    if (!usable[i]) continue;
    const [a, b] = [values[i]!, values[i + 1]!];
    if (a < threshold && b < threshold) continue;
    const [start, length] = [timeS[i]!, timeS[i + 1]! - timeS[i]!];
    const crossing = start + (length * (threshold - a)) / (b - a);
    const from = Math.max(a >= threshold ? start : crossing, span.from);
    const to = Math.min(b >= threshold ? timeS[i + 1]! : crossing, span.to);
    const last = spans.at(-1);
    if (last && from <= last.to) last.to = to;
    else if (to > from) spans.push({ from, to });
  }
  return spans;
}
