import type { Signals } from '@facialis/spasm';

/** A stretch of time in seconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Missing frames for longer than this are time that was not seen. */
const LONGEST_GAP_S = 0.5;

/** Stretches in which the face could not be measured; stretches closer than `joinS` become one. */
export function unmeasuredSpans(signals: Signals, joinS: number): Span[] {
  const { timeS, tracked } = signals;
  const spans: { from: number; to: number }[] = [];
  const add = (from: number, to: number) => {
    const last = spans.at(-1);
    if (last !== undefined && from - last.to <= joinS) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  };
  for (let i = 0; i < timeS.length; i++) {
    const here = timeS[i]!;
    const next = timeS[i + 1] ?? here;
    if (tracked[i] === 0 || next - here > LONGEST_GAP_S) add(here, next);
  }
  return spans;
}

/** The part of a span that lies within [from, to]; null when there is none. */
export function clip(span: Span, from: number, to: number): Span | null {
  const start = Math.max(span.from, from);
  const end = Math.min(span.to, to);
  return start < end ? { from: start, to: end } : null;
}
