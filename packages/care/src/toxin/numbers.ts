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

/** Numerics: coefficients of Abramowitz & Stegun, Handbook of Mathematical Functions, 26.2.16. */
const NORMAL_TAIL = { p: 0.33267, a: [0.4361836, -0.1201676, 0.937298] } as const;

/** Chance that a standard normal quantity lies below `z`, to one in a hundred thousand. */
export function normalBelow(z: number): number {
  const t = 1 / (1 + NORMAL_TAIL.p * Math.abs(z));
  const sum = NORMAL_TAIL.a.reduceRight((rest, a) => (rest + a) * t, 0);
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
  return z < 0 ? tail : 1 - tail;
}
