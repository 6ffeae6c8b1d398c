import { endsOf } from '../evidence/evidence.ts';
import { durationOf, reliefOn } from './curve.ts';
import { dateOf, dayOf } from './day.ts';
import type { CycleEffect, Estimate } from './forecast.ts';

/** The spasm on one day of a cycle, in parts of its untreated level: 0 none, 1 as untreated. */
export interface CurveDay extends Estimate {
  /** ISO date. */
  readonly date: string;
}

/** Numerics: days from one point of the curve to the next. */
const STEP_DAYS = 2;
/** Numerics: days after the end of the interval to which the curve is drawn. */
const DAYS_BEYOND = 21;

/**
 * How the spasm fell and came back in a cycle: the model's curve through what is expected, and the same curve through
 * the ends of the intervals of depth and wearing off. It ends where another treatment began. Empty
 * where the spasm almost surely never fell below half.
 */
export function effectCurve({ session, onset, wearOff, depth, until }: CycleEffect): CurveDay[] {
  if (wearOff === null) return [];
  const start = dayOf(session).day;
  const last = until === null ? dayOf(wearOff.high).day + DAYS_BEYOND : dayOf(until).day;
  const after = (date: string) => dayOf(date).day - start;
  const pace = usualPace();
  const spasmOn = (day: number, deep: number, worn: string) =>
    1 - deep * reliefOn(day, after(onset.expected), durationOf(after(worn), pace, deep), pace);
  const days = Array.from({ length: Math.ceil((last - start) / STEP_DAYS) + 1 }, (_, i) =>
    Math.min(i * STEP_DAYS, last - start),
  );
  return days.map((day) => ({
    date: dateOf(start + day),
    expected: spasmOn(day, depth.expected, wearOff.expected),
    low: spasmOn(day, depth.high, wearOff.high),
    high: spasmOn(day, depth.low, wearOff.low),
  }));
}

/** The middle of the paces that are allowed for, in ratios. */
function usualPace(): number {
  const [low, high] = endsOf('assumed-pace');
  return Math.sqrt(low * high);
}
