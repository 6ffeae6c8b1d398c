import { numberOf } from '../evidence/evidence.ts';
import { crossing } from './curve.ts';
import type { Cycle, Felt } from './cycles.ts';
import {
  DURATIONS,
  LOG_DURATIONS,
  NOISE_NODES,
  ONSET_NODES,
  PACE_NODES,
  SHARE_NODES,
} from './grid.ts';
import { copyOf, learn, type Prior, priorOf } from './kinship.ts';
import {
  cycleLevels,
  depthOf,
  depthSpread,
  firstLevels,
  fitLevels,
  LEVEL_NUMBERS,
  type Levels,
  learnLevels,
  mixLevels,
} from './levels.ts';
import { logSumExp, normalBelow, type Weighted } from './numbers.ts';
import { binsOf, placeOf, sumsOf } from './sums.ts';

/** What the reckoning found of one cycle: weighted possibilities. */
export interface FittedCycle {
  /** Days from the session to the first effect. */
  readonly onset: Weighted[];
  /** Days from the session until half of the untreated level is back. */
  readonly wearOff: Weighted[];
  /** Share of the spasm that is gone at the full effect. */
  readonly depth: Weighted[];
  /** Weight of never having fallen below half, of all weight. */
  neverHalf: number;
}

/** One cycle made ready: its observations summed up, its felt dates. */
interface Ready {
  readonly cycle: Cycle;
  readonly sums: Float64Array;
  readonly count: number;
}

/** A cycle over the durations of the grid, its onsets added up. */
interface Cells {
  readonly logLikelihood: Float64Array;
  /** Levels of each duration, one after another. */
  readonly levels: Float64Array;
  /** Day on which each crosses half of the untreated level; NaN for never. */
  readonly wearOff: Float64Array;
  /** Weights of the onsets of each duration, one after another. */
  readonly onsets: Float64Array;
}

/**
 * Fits all cycles of one side, in their order.
 *
 * For each pace and noise of the grid: each cycle's likelihood over its duration, with the levels
 * integrated out exactly and the onsets added up; times what the cycles before say about this one;
 * its mean and variance taught to the cycles that follow. The paths are weighed by how well they
 * foretold everything.
 *
 * @param firstUse day from which each cycle's rise may be read: later where the effect before was
 * still there
 * @param untreatedVariance variance with which the untreated level was recorded, without end where it was not
 */
export function fitCycles(
  cycles: readonly Cycle[],
  firstUse: readonly number[],
  untreatedVariance: number,
): FittedCycle[] {
  const ready = cycles.map((cycle, i): Ready => {
    const bins = binsOf(cycle, firstUse[i]!);
    return { cycle, sums: sumsOf(bins), count: bins.length };
  });
  const priors = SHARE_NODES.map((share) => priorOf(cycles, share));
  const paths = PACE_NODES.flatMap((_, pace) =>
    NOISE_NODES.map(({ factor, logWeight }) => {
      const fresh = priors.map(copyOf);
      return walk(ready, fresh, pace, factor, logWeight, untreatedVariance);
    }),
  );
  const total = logSumExp(paths.map(({ logEvidence }) => logEvidence));
  return cycles.map((_, i) => {
    const sum: FittedCycle = { onset: [], wearOff: [], depth: [], neverHalf: 0 };
    for (const { logEvidence, fitted } of paths) {
      const weight = Math.exp(logEvidence - total);
      if (weight < LEAST_WEIGHT) continue;
      const add = (to: Weighted[], from: readonly Weighted[]) => {
        for (const one of from) to.push({ value: one.value, weight: weight * one.weight });
      };
      const one = fitted[i]!;
      add(sum.onset, one.onset);
      add(sum.wearOff, one.wearOff);
      add(sum.depth, one.depth);
      sum.neverHalf += weight * one.neverHalf;
    }
    return sum;
  });
}

/** Numerics: what weighs less changes nothing that is shown. */
const LEAST_WEIGHT = 1e-6;

interface Path {
  readonly logEvidence: number;
  readonly fitted: readonly FittedCycle[];
}

/** Goes through the cycles with one pace and one noise; the priors learn on the way. */
function walk(
  ready: readonly Ready[],
  priors: readonly Prior[],
  pace: number,
  noise: number,
  logWeight: number,
  untreatedVariance: number,
): Path {
  const logShares = Float64Array.from(priors, () => -Math.log(priors.length));
  let person = firstLevels(noise ** 2 * untreatedVariance);
  const fitted = ready.map((one, i) => {
    const before = cycleLevels(person);
    const cells = cellsOf(one, pace, noise, before);
    const posterior = new Float64Array(DURATIONS.length);
    const byShare = priors.map((prior) => weigh(prior, i, cells.logLikelihood));
    for (const [s, { logEvidence }] of byShare.entries()) logShares[s]! += logEvidence;
    const all = logSumExp(logShares);
    for (const [s, { weights, mean, variance }] of byShare.entries()) {
      const share = Math.exp(logShares[s]! - all);
      for (let d = 0; d < posterior.length; d++) posterior[d]! += share * weights[d]!;
      learn(priors[s]!, i, mean, variance);
    }
    const after = new Float64Array(LEVEL_NUMBERS);
    mixLevels(cells.levels, posterior, after, 0);
    person = learnLevels(person, before, after);
    return summary(cells, posterior);
  });
  return { logEvidence: logWeight + logSumExp(logShares), fitted };
}

/** The likelihood of a cycle over the durations. */
function cellsOf({ cycle, sums, count }: Ready, pace: number, noise: number, prior: Levels): Cells {
  const onsetCount = ONSET_NODES.length;
  const cells: Cells = {
    logLikelihood: new Float64Array(DURATIONS.length),
    levels: new Float64Array(DURATIONS.length * LEVEL_NUMBERS),
    wearOff: new Float64Array(DURATIONS.length),
    onsets: new Float64Array(DURATIONS.length * onsetCount),
  };
  const felt = ONSET_NODES.map((onset) => feltOnset(cycle, onset));
  const fits = new Float64Array(onsetCount * LEVEL_NUMBERS);
  const logs = new Float64Array(onsetCount);
  for (let d = 0; d < DURATIONS.length; d++) {
    for (let o = 0; o < onsetCount; o++) {
      const to = o * LEVEL_NUMBERS;
      logs[o] = felt[o]! + fitLevels(prior, sums, placeOf(pace, o, d), count, noise, fits, to);
    }
    const all = logSumExp(logs);
    for (let o = 0; o < onsetCount; o++) logs[o] = Math.exp(logs[o]! - all);
    cells.onsets.set(logs, d * onsetCount);
    const at = d * LEVEL_NUMBERS;
    mixLevels(fits, logs, cells.levels, at);
    const depth = depthOf(cells.levels, at);
    const day = crossing(DURATIONS[d]!, PACE_NODES[pace]!, depth);
    cells.wearOff[d] = day ?? Number.NaN;
    cells.logLikelihood[d] = all + feltEnd(cycle, day);
  }
  return cells;
}

/** How likely the felt onset and peak are with this onset. */
function feltOnset({ onset, peak }: Cycle, at: number): number {
  const spread = numberOf('assumed-felt-days');
  return normal(onset, at, spread) + normal(peak, at + numberOf('assumed-rise'), spread);
}

function normal(felt: Felt | null, expected: number, spread: number): number {
  if (felt === null) return 0;
  const variance = spread ** 2 + felt.off ** 2;
  return -((felt.day - expected) ** 2 / variance + Math.log(variance)) / 2;
}

/** How likely the felt end is, or that none is in the record, when half of the untreated level is back on this day. */
function feltEnd({ end: felt, silent, endsNoted }: Cycle, day: number | undefined): number {
  if (day === undefined) return 0;
  const spread = numberOf('assumed-felt-end');
  if (felt === null) {
    const over = silent > 0 ? normalBelow(Math.log(silent / day) / spread) : 0;
    return Math.log(1 - endsNoted * over);
  }
  const variance = spread ** 2 + (felt.off / felt.day) ** 2;
  return -(Math.log(felt.day / day) ** 2 / variance + Math.log(variance)) / 2;
}

/** A cycle's durations by what the cycles before say and by its own likelihood. */
function weigh({ mean, covariance }: Prior, index: number, logLikelihood: Float64Array) {
  const count = mean.length;
  const [mu, variance] = [mean[index]!, covariance[index * count + index]!];
  const logPrior = LOG_DURATIONS.map((log) => -((log - mu) ** 2) / variance / 2);
  const norm = logSumExp(logPrior);
  const logs = logPrior.map((log, d) => log - norm + logLikelihood[d]!);
  const logEvidence = logSumExp(logs);
  const weights = logs.map((log) => Math.exp(log - logEvidence));
  let [first, second] = [0, 0];
  for (let d = 0; d < weights.length; d++) {
    first += weights[d]! * LOG_DURATIONS[d]!;
    second += weights[d]! * LOG_DURATIONS[d]! ** 2;
  }
  const least = CELL_VARIANCE;
  return { weights, logEvidence, mean: first, variance: Math.max(least, second - first ** 2) };
}

/** What a cell of the grid cannot tell apart: the variance within it. */
const CELL_VARIANCE = (LOG_DURATIONS[1]! - LOG_DURATIONS[0]!) ** 2;

/** Numerics: normal quantiles that stand for the depth of a duration, with equal weight. */
const DEPTH_QUANTILES = [-1.2816, -0.5244, 0, 0.5244, 1.2816];

function summary(cells: Cells, posterior: Float64Array): FittedCycle {
  const fitted: FittedCycle = { onset: [], wearOff: [], depth: [], neverHalf: 0 };
  const onsets = new Float64Array(ONSET_NODES.length);
  for (let d = 0; d < posterior.length; d++) {
    const weight = posterior[d]!;
    if (weight < LEAST_WEIGHT) continue;
    const depth = depthOf(cells.levels, d * LEVEL_NUMBERS);
    const sd = depthSpread(cells.levels, d * LEVEL_NUMBERS);
    for (const z of DEPTH_QUANTILES) {
      const value = Math.min(1, Math.max(0, depth + z * sd));
      fitted.depth.push({ value, weight: weight / DEPTH_QUANTILES.length });
    }
    const day = cells.wearOff[d]!;
    if (Number.isNaN(day)) fitted.neverHalf += weight;
    else fitted.wearOff.push({ value: day, weight });
    for (let o = 0; o < onsets.length; o++) {
      onsets[o]! += weight * cells.onsets[d * onsets.length + o]!;
    }
  }
  for (const [o, weight] of onsets.entries()) {
    fitted.onset.push({ value: ONSET_NODES[o]!, weight });
  }
  return fitted;
}
