/** Middle of some numbers; NaN of none. */
export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 1 / 2);
}

/** The value below which this share of some numbers lies, between neighbours in proportion. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(sorted.length - 1, below + 1)] ?? Number.NaN;
  return low + (place - below) * (high - low);
}

/** A value with its weight. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/**
 * Quantiles of weighted values, each standing for the stretch halfway to its neighbours; NaN where
 * nothing has weight.
 */
export function weightedQuantiles(
  values: readonly Weighted[],
  shares: readonly number[],
): number[] {
  const sorted = values.filter(({ weight }) => weight > 0).sort((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  const middles: number[] = [];
  let before = 0;
  for (const { weight } of sorted) {
    middles.push((before + weight / 2) / total);
    before += weight;
  }
  return shares.map((share) => {
    const next = middles.findIndex((middle) => middle >= share);
    if (next === -1) return sorted.at(-1)?.value ?? Number.NaN;
    if (next === 0) return sorted[0]!.value;
    const [low, high] = [middles[next - 1]!, middles[next]!];
    const part = high > low ? (share - low) / (high - low) : 1;
    const [from, to] = [sorted[next - 1]!.value, sorted[next]!.value];
    return from + part * (to - from);
  });
}

/** Logarithm of a sum of exponentials, without overflow. */
export function logSumExp(logs: ArrayLike<number>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logs.length; i++) most = Math.max(most, logs[i]!);
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (let i = 0; i < logs.length; i++) sum += Math.exp(logs[i]! - most);
  return most + Math.log(sum);
}
