import { endsOf } from '../evidence/evidence.ts';
import { logSumExp } from '../toxin/numbers.ts';
import { studentBelow } from './student.ts';

/** What was seen on one day, and whether the medicine was taken then. */
export interface DayValue {
  readonly day: number;
  readonly value: number;
  readonly taken: boolean;
}

/** How far the days with the medicine lie from those without, with an interval, in the unit of the values. */
export interface Difference {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** Numerics: days with and days without that are needed at least; fewer are not compared. */
export const LEAST_DAYS = 3;
/** Numerics: lengths of a stretch that are tried, in equal ratios over the assumed range. */
const DRIFT_COUNT = 6;
/** Numerics: shares of the variance that lies in stretches, the rest in single days. */
const DRIFT_SHARES = [0.1, 0.5, 0.9];
/** Numerics: halvings of the range in which a quantile is looked for, and its ends in standard errors. */
const HALVINGS = 60;
/** Numerics: likewise. */
const WIDEST = 1000;

const [SHORTEST, LONGEST] = endsOf('assumed-spasm-drifts');
const DRIFTS = Array.from(
  { length: DRIFT_COUNT },
  (_, i) => SHORTEST * (LONGEST / SHORTEST) ** (i / (DRIFT_COUNT - 1)),
);

/**
 * Compares days with a medicine to days without. The spasm is taken to come in stretches of unknown
 * length: values `gap` days apart have `share · exp(−gap / length)` of their variance in common.
 * For each of some lengths and shares the difference is that of generalised least squares, with
 * Student's distribution; they are weighed by how well they explain the values, level, difference
 * and scale integrated out. So few values, irregular ones and such that go in stretches widen the
 * interval. The correlation of unequally spaced values and its filter: Jones & Boadi-Boateng 1991,
 * Biometrics 47:161-75, PMID 2049497.
 *
 * @param values one for each day, in any order
 * @param confidence share of the possibilities within the interval, 0 to 1
 * @param leastSd spread of reading a value off: the values are never taken to be surer than that
 * @returns null with fewer than three days with the medicine or without it
 */
export function contrastOf(
  values: readonly DayValue[],
  confidence: number,
  leastSd: number,
): Difference | null {
  const days = values.toSorted((a, b) => a.day - b.day);
  const taken = days.filter((one) => one.taken).length;
  if (taken < LEAST_DAYS || days.length - taken < LEAST_DAYS) return null;
  const fits = DRIFTS.flatMap((length) =>
    DRIFT_SHARES.map((share) => fit(days, length, share, leastSd)),
  );
  const all = logSumExp(fits.map(({ logLikelihood }) => logLikelihood));
  const weights = fits.map(({ logLikelihood }) => Math.exp(logLikelihood - all));
  const df = days.length - 2;
  const below = (difference: number) =>
    fits.reduce(
      (sum, { expected, error }, i) =>
        sum + weights[i]! * studentBelow((difference - expected) / error, df),
      0,
    );
  const tail = (1 - confidence) / 2;
  const [low, expected, high] = [tail, 1 / 2, 1 - tail].map((share) =>
    quantile(below, fits, share),
  ) as [number, number, number];
  return { low, expected, high };
}

interface Fit {
  readonly expected: number;
  readonly error: number;
  readonly logLikelihood: number;
}

/**
 * Generalised least squares of `value = level + difference · taken` with the correlation above. The
 * values are made independent one after another (a Kalman filter of one state), so that it takes time in
 * proportion to their number.
 */
function fit(days: readonly DayValue[], length: number, share: number, leastSd: number): Fit {
  // What of each column is foreseen by the days before, and how surely.
  let [one, taken, value, variance] = [0, 0, 0, share];
  let [s11, s1x, sxx, s1y, sxy, syy, logVariances] = [0, 0, 0, 0, 0, 0, 0];
  for (const [i, day] of days.entries()) {
    const kept = i === 0 ? 0 : Math.exp((days[i - 1]!.day - day.day) / length);
    variance = share + kept * kept * (variance - share);
    [one, taken, value] = [kept * one, kept * taken, kept * value];
    const total = variance + 1 - share;
    const [e1, ex, ey] = [1 - one, Number(day.taken) - taken, day.value - value];
    s11 += (e1 * e1) / total;
    s1x += (e1 * ex) / total;
    sxx += (ex * ex) / total;
    s1y += (e1 * ey) / total;
    sxy += (ex * ey) / total;
    syy += (ey * ey) / total;
    logVariances += Math.log(total);
    const gain = variance / total;
    [one, taken, value] = [one + gain * e1, taken + gain * ex, value + gain * ey];
    variance -= gain * variance;
  }
  const determinant = s11 * sxx - s1x * s1x;
  const expected = (s11 * sxy - s1x * s1y) / determinant;
  const level = (sxx * s1y - s1x * sxy) / determinant;
  const df = days.length - 2;
  const rest = Math.max(0, syy - level * s1y - expected * sxy) + leastSd * leastSd;
  return {
    expected,
    error: Math.sqrt(((s11 / determinant) * rest) / df),
    logLikelihood: -(logVariances + Math.log(determinant) + df * Math.log(rest)) / 2,
  };
}

function quantile(below: (value: number) => number, fits: readonly Fit[], share: number): number {
  let low = Math.min(...fits.map(({ expected, error }) => expected - WIDEST * error));
  let high = Math.max(...fits.map(({ expected, error }) => expected + WIDEST * error));
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (below(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
