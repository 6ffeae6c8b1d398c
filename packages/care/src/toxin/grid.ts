import { endsOf, numberOf, spreadOf } from '../evidence/evidence.ts';

/** Numerics: cells of the grid of durations. */
const CELLS = 72;
/** Numerics: shortest duration of the grid, days. */
const SHORTEST_DAYS = 14;
/** Numerics: its longest. */
const LONGEST_DAYS = 400;
/** Numerics: number of paces. */
const PACES = 4;
/** Numerics: number of shares of variance. */
const SHARES = 4;
/** Numerics: normal quantiles that stand for the onsets, with equal weight. */
const ONSET_QUANTILES = [-1.15, -0.32, 0.32, 1.15];
/** Numerics: an onset this early or late is not looked for, days. */
const ONSET_LEAST = 0.5;
/** Numerics: factors on the assumed spread of the data. */
const NOISES = [0.55, 0.95, 1.6, 2.8];
/** Numerics: spread of their logarithm. */
const NOISE_SPREAD = 0.6;

/** A duration in days and its natural logarithm. */
export const DURATIONS: Float64Array = Float64Array.from({ length: CELLS }, (_, i) =>
  Math.exp(Math.log(SHORTEST_DAYS) + (i / (CELLS - 1)) * Math.log(LONGEST_DAYS / SHORTEST_DAYS)),
);

/** Natural logarithms of the durations. */
export const LOG_DURATIONS: Float64Array = DURATIONS.map(Math.log);

/** The paces of wearing off, from fast to slow in equal ratios; equally likely at first. */
export const PACE_NODES: readonly number[] = Array.from({ length: PACES }, (_, i) => {
  const [low, high] = endsOf('assumed-pace');
  return low * (high / low) ** (i / (PACES - 1));
});

/** The shares of variance between people, in equal steps; equally likely at first. */
export const SHARE_NODES: readonly number[] = Array.from({ length: SHARES }, (_, i) => {
  const [low, high] = endsOf('assumed-share-between');
  return low + (i / (SHARES - 1)) * (high - low);
});

/** Factors on the spread of the data with the logarithm of their weight. */
export const NOISE_NODES: readonly { readonly factor: number; readonly logWeight: number }[] =
  NOISES.map((factor) => ({ factor, logWeight: -((Math.log(factor) / NOISE_SPREAD) ** 2) / 2 }));

/** Days from the session to the first effect, equally likely: published mean and spread. */
export const ONSET_NODES: readonly number[] = ONSET_QUANTILES.map((z) => {
  const [mean, sd] = [numberOf('toxin-onset-ona'), spreadOf('toxin-onset-ona')];
  const { mu, variance } = logNormalOf(mean, sd);
  return Math.max(ONSET_LEAST, Math.exp(mu + z * Math.sqrt(variance)));
});

/** Mean and variance of the logarithm of a positive quantity with this mean and spread. */
export function logNormalOf(mean: number, sd: number): { mu: number; variance: number } {
  const variance = Math.log(1 + (sd / mean) ** 2);
  return { mu: Math.log(mean) - variance / 2, variance };
}
