import { numberOf } from '../evidence/evidence.ts';
import { fallOn, riseOn } from './curve.ts';
import type { Cycle } from './cycles.ts';
import { DURATIONS, ONSET_NODES, PACE_NODES } from './grid.ts';

/**
 * What a cycle's observations come to for one pace, onset and duration: all that the reckoning
 * of the levels needs. `w` is one over the variance of an observation, `g` the relief.
 */
export const SUMS = ['w', 'wg', 'wgg', 'wy', 'wgy', 'wyy', 'logVariance'] as const;

/** Several observations of neighbouring days as one. */
interface Bin {
  readonly day: number;
  readonly burden: number;
  /** Variance of reading it off. */
  readonly variance: number;
}

/** Numerics: days that are taken together: what lasts from day to day is not counted twice. */
const BIN_DAYS = 4;
/** Numerics: likewise late in a cycle, when most effects have worn off. */
const LATE_BIN_DAYS = 28;
/** Numerics: the day on which late begins. */
const LATE_DAY = 168;
/** Numerics: a product of variances is put into its logarithm before it grows too small. */
const SMALL_PRODUCT = 1e-200;
/** Numerics: added spread where weakness may look like effect, in parts of the untreated level. */
const WEAKNESS_SD = 0.3;

/** The observations of a cycle, those of neighbouring days taken together. */
export function binsOf(cycle: Cycle, from: number): Bin[] {
  const usable = cycle.observations.filter(({ day }) => day === 0 || day >= from);
  const bins = Map.groupBy(usable, ({ day }) => binOf(day));
  return [...bins.values()].map((together) => {
    const weights = together.map(({ sd }) => 1 / sd ** 2);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const mean = (pick: (one: (typeof together)[number]) => number) =>
      together.reduce((sum, one, i) => sum + weights[i]! * pick(one), 0) / total;
    const day = mean((one) => one.day);
    const weak = cycle.weakness.some(([start, end]) => day >= start && day <= end);
    return {
      day,
      burden: mean(({ burden }) => burden),
      variance: 1 / total + (weak ? WEAKNESS_SD ** 2 : 0),
    };
  });
}

/** Number of the bin of a day; late bins are wider and count on with negative numbers. */
function binOf(day: number): number {
  return day < LATE_DAY
    ? Math.floor(day / BIN_DAYS)
    : -1 - Math.floor((day - LATE_DAY) / LATE_BIN_DAYS);
}

/** Place of the sums of a pace, onset and duration in the array of `sumsOf`. */
export function placeOf(pace: number, onset: number, duration: number): number {
  return ((pace * ONSET_NODES.length + onset) * DURATIONS.length + duration) * SUMS.length;
}

/** The sums of a cycle's observations for each pace, onset and duration of the grid. */
export function sumsOf(bins: readonly Bin[]): Float64Array {
  const sums = new Float64Array(placeOf(PACE_NODES.length, 0, 0));
  const count = bins.length;
  if (count === 0) return sums;
  const weekly = numberOf('assumed-day-to-day') ** 2;
  const depth = numberOf('assumed-depth');
  const burdens = Float64Array.from(bins, ({ burden }) => burden);
  const variances = Float64Array.from(bins, ({ variance }) => variance);
  const rises = ONSET_NODES.map((onset) =>
    Float64Array.from(bins, ({ day }) => riseOn(day, onset)),
  );
  const falls = new Float64Array(count);
  for (const [p, pace] of PACE_NODES.entries()) {
    for (const [d, duration] of DURATIONS.entries()) {
      for (let i = 0; i < count; i++) falls[i] = fallOn(bins[i]!.day, duration, pace);
      for (const [o, rise] of rises.entries()) {
        let [w0, wg, wgg, wy, wgy, wyy, logs, product] = [0, 0, 0, 0, 0, 0, 0, 1];
        for (let i = 0; i < count; i++) {
          const g = rise[i]! * falls[i]!;
          const y = burdens[i]!;
          const left = 1 - depth * g;
          const spread = weekly * left * left + variances[i]!;
          const w = 1 / spread;
          const wTimesG = w * g;
          w0 += w;
          wg += wTimesG;
          wgg += wTimesG * g;
          wy += w * y;
          wgy += wTimesG * y;
          wyy += w * y * y;
          product *= spread;
          if (product < SMALL_PRODUCT) {
            logs += Math.log(product);
            product = 1;
          }
        }
        sums.set([w0, wg, wgg, wy, wgy, wyy, logs + Math.log(product)], placeOf(p, o, d));
      }
    }
  }
  return sums;
}
