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
    for (const { logEvidence, cells, posteriors } of paths) {
      const weight = Math.exp(logEvidence - total);
      if (weight > LEAST_WEIGHT) addPath(sum, cells[i]!, posteriors[i]!, weight);
    }
    return sum;
  });
}

/** Numerics: what weighs less changes nothing that is shown. */
const LEAST_WEIGHT = 1e-6;

interface Path {
  readonly logEvidence: number;
  /** Of each cycle its cells and their weights. */
  readonly cells: readonly Cells[];
  readonly posteriors: readonly Float64Array[];
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
  const path = { cells: [] as Cells[], posteriors: [] as Float64Array[] };
  for (const [i, one] of ready.entries()) {
    const before = cycleLevels(person);
    const cells = cellsOf(one, pace, noise, before);
    const posterior = new Float64Array(DURATIONS.length);
    const likelihood = likelihoodOf(cells);
    const byShare = priors.map((prior) => weigh(prior, i, likelihood));
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
    path.cells.push(cells);
    path.posteriors.push(posterior);
  }
  return { logEvidence: logWeight + logSumExp(logShares), ...path };
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

/** A likelihood over the durations as parts of its greatest value, and the logarithm of that. */
interface Likelihood {
  readonly parts: Float64Array;
  readonly logMost: number;
}

function likelihoodOf({ logLikelihood }: Cells): Likelihood {
  const logMost = logLikelihood.reduce((most, log) => Math.max(most, log));
  return { parts: logLikelihood.map((log) => Math.exp(log - logMost)), logMost };
}

/** A cycle's durations by what the cycles before say and by its own likelihood. */
function weigh({ mean, covariance }: Prior, index: number, { parts, logMost }: Likelihood) {
  const count = mean.length;
  const [mu, variance] = [mean[index]!, covariance[index * count + index]!];
  const weights = new Float64Array(parts.length);
  let [prior, sum, first, second] = [0, 0, 0, 0];
  for (let d = 0; d < weights.length; d++) {
    const log = LOG_DURATIONS[d]!;
    const chance = Math.exp(-((log - mu) ** 2) / variance / 2);
    const weight = chance * parts[d]!;
    weights[d] = weight;
    prior += chance;
    sum += weight;
    first += weight * log;
    second += weight * log * log;
  }
  for (let d = 0; d < weights.length; d++) weights[d]! /= sum;
  const own = first / sum;
  return {
    weights,
    logEvidence: logMost + Math.log(sum / prior),
    mean: own,
    variance: Math.max(CELL_VARIANCE, second / sum - own ** 2),
  };
}

/** What a cell of the grid cannot tell apart: the variance within it. */
const CELL_VARIANCE = (LOG_DURATIONS[1]! - LOG_DURATIONS[0]!) ** 2;

/** Numerics: normal quantiles that stand for the depth of a duration, with equal weight. */
const DEPTH_QUANTILES = [-1.2816, -0.5244, 0, 0.5244, 1.2816];

/** Adds what one path found of a cycle, as far as it weighs anything. */
function addPath(
  sum: FittedCycle,
  cells: Cells,
  posterior: Float64Array,
  pathWeight: number,
): void {
  const onsets = new Float64Array(ONSET_NODES.length);
  for (let d = 0; d < posterior.length; d++) {
    if (posterior[d]! < LEAST_WEIGHT) continue;
    const weight = pathWeight * posterior[d]!;
    const depth = depthOf(cells.levels, d * LEVEL_NUMBERS);
    const sd = depthSpread(cells.levels, d * LEVEL_NUMBERS);
    for (const z of DEPTH_QUANTILES) {
      const value = Math.min(1, Math.max(0, depth + z * sd));
      sum.depth.push({ value, weight: weight / DEPTH_QUANTILES.length });
    }
    const day = cells.wearOff[d]!;
    if (Number.isNaN(day)) sum.neverHalf += weight;
    else sum.wearOff.push({ value: day, weight });
    for (let o = 0; o < onsets.length; o++) {
      onsets[o]! += weight * cells.onsets[d * onsets.length + o]!;
    }
  }
  for (const [o, weight] of onsets.entries()) sum.onset.push({ value: ONSET_NODES[o]!, weight });
}
