import type { Span } from './span.ts';
import { type Interval, TAIL } from './statistics.ts';

/** Length of a block, s: longer than most volleys of spasms, which come in seconds. */
export const BLOCK_S = 5;
/** A short recording has shorter blocks so that there are this many to draw from… */
export const FEWEST_BLOCKS = 20;
/** …but none shorter than this, s: the border between clonic and tonic. */
export const SHORTEST_BLOCK_S = 1;
/** How often the blocks are drawn anew; percentiles at 2.5 % then rest on 25 draws. */
export const RESAMPLES = 1000;
/** The same recording gives the same interval: the generator always starts here. */
const SEED = 0x9e3779b9;

/** Blocks of equal length over a span, and how often each is drawn in each resample. */
export interface Resampling {
  readonly span: Span;
  readonly blockS: number;
  readonly blocks: number;
  /** One row of block multiplicities for each resample. */
  readonly draws: readonly Uint16Array[];
}

/**
 * Block bootstrap over time (after Künsch 1989, doi 10.1214/aos/1176347265, with blocks that do
 * not overlap): events close together in time are drawn together, so that volleys widen the
 * interval as they should. Deterministic.
 */
export function createResampling(span: Span): Resampling {
  const length = Math.max(span.to - span.from, 0);
  const blockS = Math.min(BLOCK_S, Math.max(SHORTEST_BLOCK_S, length / FEWEST_BLOCKS));
  const blocks = Math.max(Math.ceil(length / blockS - 1e-9), 1);
  const random = xorshift(SEED);
  const draws = Array.from({ length: RESAMPLES }, () => {
    const row = new Uint16Array(blocks);
    for (let i = 0; i < blocks; i++) row[Math.floor(random() * blocks)]! += 1;
    return row;
  });
  return { span, blockS, blocks, draws };
}

/** The block a time lies in; times outside the span belong to its first or last block. */
export function blockAt({ span, blockS, blocks }: Resampling, t: number): number {
  return Math.min(Math.max(Math.floor((t - span.from) / blockS), 0), blocks - 1);
}

/** The span of one block. */
export function blockSpan({ span, blockS, blocks }: Resampling, block: number): Span {
  const from = span.from + block * blockS;
  return { from, to: block === blocks - 1 ? span.to : from + blockS };
}

/**
 * The 95 % percentile interval of a statistic over the resamples.
 *
 * @param statistic from the multiplicity of each block; NaN where a resample cannot tell
 */
export function percentileInterval(
  { draws }: Resampling,
  statistic: (draw: Uint16Array) => number,
): Interval {
  return middleOf(draws.map((draw) => statistic(draw)));
}

/** The middle 95 % of results; those that are not numbers are left out. */
export function middleOf(results: readonly number[]): Interval {
  const known = Float64Array.from(results).filter(Number.isFinite).sort();
  const at = (share: number) => known[Math.round(share * (known.length - 1))] ?? Number.NaN;
  return { low: at(TAIL), high: at(1 - TAIL) };
}

/** A ratio of two sums over blocks for one resample: for rates and shares of time. */
export function resampledRatio(
  numerator: Float64Array,
  denominator: Float64Array,
  draw: Uint16Array,
): number {
  let above = 0;
  let below = 0;
  for (let block = 0; block < draw.length; block++) {
    above += draw[block]! * numerator[block]!;
    below += draw[block]! * denominator[block]!;
  }
  return above / below;
}

/** Marsaglia's 32-bit xorshift (2003, doi 10.18637/jss.v008.i14), as numbers from 0 to 1. */
function xorshift(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
