import { blockAt, percentileInterval, type Resampling } from './bootstrap.ts';
import type { Interval } from './statistics.ts';

/** A value, what it weighs and when it was. */
export interface WeightedValue {
  readonly value: number;
  readonly weight: number;
  readonly time: number;
}

/** Values in rising order with the block each lies in. */
interface Ranked {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly blocks: Uint16Array;
  /** Total weight of each block. */
  readonly blockWeights: Float64Array;
}

/**
 * The weighted median, where half of the weight lies below, with its interval over the resamples.
 * Where the half falls exactly between two values it is their mean, so that equal weights give
 * the plain median.
 */
export function weightedMedian(
  rows: readonly WeightedValue[],
  resampling: Resampling,
): { value: number; interval: Interval } {
  const ranked = rank(rows, resampling);
  const value = drawnMedian(ranked, new Uint16Array(resampling.blocks).fill(1));
  const interval = percentileInterval(resampling, (draw) => drawnMedian(ranked, draw));
  return { value, interval };
}

function rank(rows: readonly WeightedValue[], resampling: Resampling): Ranked {
  const sorted = rows.toSorted((a, b) => a.value - b.value);
  const ranked = {
    values: Float64Array.from(sorted, ({ value }) => value),
    weights: Float64Array.from(sorted, ({ weight }) => weight),
    blocks: Uint16Array.from(sorted, ({ time }) => blockAt(resampling, time)),
    blockWeights: new Float64Array(resampling.blocks),
  };
  for (let i = 0; i < sorted.length; i++) {
    ranked.blockWeights[ranked.blocks[i]!]! += ranked.weights[i]!;
  }
  return ranked;
}

/** NaN when the resample drew no block with a value. */
function drawnMedian({ values, weights, blocks, blockWeights }: Ranked, draw: Uint16Array): number {
  let total = 0;
  for (let block = 0; block < draw.length; block++) total += draw[block]! * blockWeights[block]!;
  let below = 0;
  for (let i = 0; i < values.length; i++) {
    const weight = weights[i]! * draw[blocks[i]!]!;
    below += weight;
    if (weight === 0 || below * 2 < total) continue;
    if (below * 2 > total) return values[i]!;
    let next = i + 1;
    while (next < values.length && draw[blocks[next]!] === 0) next++;
    return next < values.length ? (values[i]! + values[next]!) / 2 : values[i]!;
  }
  return Number.NaN;
}
