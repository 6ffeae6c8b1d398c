/**
 * A quantile of values in any order, by linear interpolation between neighbours.
 * @param share 0 the least, 1 the largest
 */
export function quantileOf(values: ArrayLike<number>, share: number): number {
  const sorted = new Float64Array(values).sort();
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (at - below) * (high - low);
}

/** The middle value. */
export function medianOf(values: ArrayLike<number>): number {
  return quantileOf(values, 0.5);
}

/**
 * Where values lie densest: the middle of the shortest interval that holds the given share of
 * them (the shorth of order `share`). Rest is such a place: movement spreads, rest does not.
 */
export function densestOf(values: ArrayLike<number>, share: number): number {
  const sorted = new Float64Array(values).sort();
  const width = Math.max(1, Math.floor(share * sorted.length));
  let best = 0;
  for (let i = 0; i + width < sorted.length; i++) {
    if (sorted[i + width]! - sorted[i]! < sorted[best + width]! - sorted[best]!) best = i;
  }
  return medianOf(sorted.subarray(best, best + width + 1));
}

/** From a median absolute deviation to the standard deviation of a normal distribution. */
export const MAD_TO_SD = 1.4826;

/** At most `count` of the items, evenly spaced. */
export function thin<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!);
}
