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
export const BIN_DAYS = 4;
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
  // Once every onset has risen to the full effect, one reckoning serves them all.
  const isRisen = ({ day }: Bin) => ONSET_NODES.every((onset) => riseOn(day, onset) === 1);
  const early = arraysOf(bins.filter((bin) => !isRisen(bin)));
  const late = arraysOf(bins.filter(isRisen));
  const risen = new Float64Array(late.days.length).fill(1);
  const rises = ONSET_NODES.map((onset) => early.days.map((day) => riseOn(day, onset)));
  const shared = new Float64Array(SUMS.length);
  const own = new Float64Array(SUMS.length);
  for (const [p, pace] of PACE_NODES.entries()) {
    for (const [d, duration] of DURATIONS.entries()) {
      shared.fill(0);
      addTo(shared, late, risen, pace, duration);
      for (const [o, rise] of rises.entries()) {
        own.set(shared);
        addTo(own, early, rise, pace, duration);
        sums.set(own, placeOf(p, o, d));
      }
    }
  }
  return sums;
}

/** Bins with one array for each of their numbers. */
interface Arrays {
  readonly days: Float64Array;
  readonly burdens: Float64Array;
  readonly variances: Float64Array;
}

function arraysOf(bins: readonly Bin[]): Arrays {
  return {
    days: Float64Array.from(bins, ({ day }) => day),
    burdens: Float64Array.from(bins, ({ burden }) => burden),
    variances: Float64Array.from(bins, ({ variance }) => variance),
  };
}

const WEEKLY_VARIANCE = numberOf('assumed-day-to-day') ** 2;
const DEPTH = numberOf('assumed-depth');

/** Adds bins to the sums of one pace, onset and duration. */
function addTo(
  sums: Float64Array,
  { days, burdens, variances }: Arrays,
  rise: Float64Array,
  pace: number,
  duration: number,
): void {
  let w0 = 0;
  let wg = 0;
  let wgg = 0;
  let wy = 0;
  let wgy = 0;
  let wyy = 0;
  let logs = 0;
  let product = 1;
  for (let i = 0; i < days.length; i++) {
    const g = rise[i]! * fallOn(days[i]!, duration, pace);
    const y = burdens[i]!;
    const left = 1 - DEPTH * g;
    const spread = WEEKLY_VARIANCE * left * left + variances[i]!;
    const w = 1 / spread;
    w0 += w;
    wg += w * g;
    wgg += w * g * g;
    wy += w * y;
    wgy += w * g * y;
    wyy += w * y * y;
    product *= spread;
    if (product < SMALL_PRODUCT) {
      logs += Math.log(product);
      product = 1;
    }
  }
  for (const [k, sum] of [w0, wg, wgg, wy, wgy, wyy, logs + Math.log(product)].entries()) {
    sums[k]! += sum;
  }
}
