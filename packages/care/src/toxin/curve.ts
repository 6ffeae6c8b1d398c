import { numberOf } from '../evidence/evidence.ts';

/** Days from the first effect to the full one. */
const RISE_DAYS = numberOf('assumed-rise');
/** `2 d − 1` of the usual depth d: how far the logistic of the fall is shifted, below. */
const SHIFT = 2 * numberOf('assumed-depth') - 1;

/**
 * How much of the full effect is there, 0 to 1, `day` days after the session:
 *
 *     rise(t) = (t − onset) / rise days, from 0 to 1
 *     fall(t) = 1 / (1 + (2 d − 1) exp((t − W) / (s W)))
 *
 * so that with the usual depth d the spasm is back at half of its untreated level on day W. The
 * burden is `a − c · rise · fall`: a untreated, c / a the depth.
 */
export function reliefOn(day: number, onset: number, wearOff: number, pace: number): number {
  return riseOn(day, onset) * fallOn(day, wearOff, pace);
}

/** The rise alone. */
export function riseOn(day: number, onset: number): number {
  return Math.min(1, Math.max(0, (day - onset) / RISE_DAYS));
}

/** The fall alone. */
export function fallOn(day: number, wearOff: number, pace: number): number {
  return 1 / (1 + SHIFT * Math.exp((day - wearOff) / (pace * wearOff)));
}

/**
 * The day on which a cycle of another depth crosses half of its untreated level; undefined when it
 * never falls below half.
 */
export function crossing(wearOff: number, pace: number, depth: number): number | undefined {
  const shift = 2 * depth - 1;
  if (shift <= LEAST_SHIFT) return undefined;
  return wearOff * (1 + pace * Math.log(shift / SHIFT));
}

/** The duration W of a cycle of this depth that crosses half on a day: what `crossing` turns round. */
export function durationOf(crossingDay: number, pace: number, depth: number): number {
  const shift = Math.max(LEAST_SHIFT, 2 * depth - 1);
  return crossingDay / (1 + pace * Math.log(shift / SHIFT));
}

/** Numerics: below this an effect counts as never having brought the spasm below half. */
const LEAST_SHIFT = 0.02;
