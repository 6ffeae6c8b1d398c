/** A stretch of the video's clock, seconds, from before to. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Unites overlapping and touching spans; the result is in order and free of overlap. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (to > from) merged.push({ from, to });
  }
  return merged;
}

/** What is left of merged spans when other merged spans are taken out. */
export function subtractSpans(spans: readonly Span[], taken: readonly Span[]): Span[] {
  const left: Span[] = [];
  let firstTaken = 0;
  for (const span of spans) {
    while (firstTaken < taken.length && taken[firstTaken]!.to <= span.from) firstTaken++;
    let from = span.from;
    for (let i = firstTaken; i < taken.length && taken[i]!.from < span.to; i++) {
      if (taken[i]!.from > from) left.push({ from, to: taken[i]!.from });
      from = Math.max(from, taken[i]!.to);
    }
    if (from < span.to) left.push({ from, to: span.to });
  }
  return left;
}
