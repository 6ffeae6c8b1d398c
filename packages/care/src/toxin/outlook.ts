import type { Entry, OneSide } from '@facialis/record';
import { knownRecord } from '../course/known.ts';
import type { StatementId } from '../evidence/evidence.ts';
import { observe } from './burden.ts';
import { type ForecastChange, forecastChange } from './change.ts';
import { DAYS, dateOf, dayOf } from './day.ts';
import { driftOf, type ProductDrift } from './drift.ts';
import { type CurveDay, effectCurve } from './effect-curve.ts';
import { type ToxinCourse, type ToxinCourseOptions, toxinCourse } from './forecast.ts';
import { type LostEffect, lostEffect } from './lost-effect.ts';
import { type ComparedSession, compareSessions } from './sessions.ts';

/** The toxin treatments of one side, with all that is asked of them. */
export interface ToxinOutlook extends ToxinCourse {
  /** One curve for each cycle. */
  readonly curves: readonly (readonly CurveDay[])[];
  /** What was noted and recorded, day by day, in the same parts. */
  readonly observed: readonly { readonly date: string; readonly burden: number }[];
  /** Null where it is not clear that the latest treatment did less, and after an operation. */
  readonly lost: LostEffect | null;
  /** How the forecast moved since an earlier day; null where it did not. */
  readonly change: ForecastChange | null;
}

/** What a forecast rests on beside the person's own course: first what is published. */
export const FORECAST_STATEMENTS = [
  'toxin-duration-ona',
  'toxin-duration-abo',
  'toxin-onset-ona',
  'toxin-peak',
  'assumed-depth',
  'assumed-share-between',
  'assumed-pace',
  'forecast-interval',
  'forecast-possibilities',
  'assumed-visit-lead',
] as const satisfies readonly StatementId[];

/** What is looked at. */
export interface ToxinOutlookOptions {
  /** The person's present day, ISO date. */
  readonly today: string;
  /** Only this side; every side that was treated when left out. */
  readonly side?: OneSide;
}

/** Numerics: weeks back to the forecast that the present one is compared with. */
const WEEKS_BACK = 4;
/** Both sides, the person's own. */
const BOTH: readonly OneSide[] = ['right', 'left'];

/**
 * The toxin treatments of each treated side: forecast, curves, what was lost, and how the forecast
 * moved by what was written down in the last weeks.
 *
 * @param entries a person's course, in any order
 */
export function toxinOutlook(
  entries: readonly Entry[],
  { today, side }: ToxinOutlookOptions,
): ToxinOutlook[] {
  const known = (day: string) => ({ entries: knownRecord(entries, day).entries, today: day });
  const now = known(today);
  const before = known(dateOf(dayOf(today).day - WEEKS_BACK * DAYS.wk));
  return sidesOf(now.entries, side).map((one) => {
    const course = toxinCourse(entries, { ...one, today });
    return {
      ...course,
      curves: course.cycles.map(effectCurve),
      observed: observedOf(now.entries, course),
      lost: course.notes.includes('operated') ? null : lostEffect(course),
      change: forecastChange(before, now, one),
    };
  });
}

/** When the present effect of one side wears off, and nothing else of its treatments. */
export type WearOff = Pick<ToxinCourse, 'side' | 'forecast'>;

/**
 * When the present effect of each treated side wears off: the dates alone, which take a fraction of the
 * time of a whole outlook.
 *
 * @param entries a person's course, in any order
 */
export function wearOffDates(
  entries: readonly Entry[],
  { today, side: wanted }: ToxinOutlookOptions,
): WearOff[] {
  return sidesOf(knownRecord(entries, today).entries, wanted).map((one) => {
    const { side, forecast } = toxinCourse(entries, { ...one, today });
    return { side, forecast };
  });
}

/** The sessions of one side beside each other, and how dose and duration drifted. */
export interface SessionOutlook {
  readonly side: OneSide;
  /** The earliest first. */
  readonly sessions: readonly ComparedSession[];
  readonly drift: readonly ProductDrift[];
}

/**
 * The toxin sessions of each treated side beside each other.
 *
 * @param entries a person's course, in any order
 */
export function sessionOutlook(
  entries: readonly Entry[],
  { today, side }: ToxinOutlookOptions,
): SessionOutlook[] {
  return sidesOf(knownRecord(entries, today).entries, side).map(({ side: one }) => {
    const sessions = compareSessions(entries, { side: one, today });
    return { side: one, sessions, drift: driftOf(sessions) };
  });
}

function observedOf(entries: readonly Entry[], { side, cycles }: ToxinCourse) {
  const treatments = cycles.map(({ session }) => dayOf(session).day);
  const { observations } = observe(entries, side, treatments);
  return observations.map(({ day, burden }) => ({ date: dateOf(day), burden }));
}

/** The treated sides that are wanted, with the country whose label applies. */
function sidesOf(
  known: readonly Entry[],
  wanted: OneSide | undefined,
): Omit<ToxinCourseOptions, 'today'>[] {
  const sides = new Set(
    known.flatMap((entry) => (entry.kind === 'toxin-session' ? [entry.side] : [])),
  );
  const country = known.find((entry) => entry.kind === 'person')?.country;
  return BOTH.filter((side) => sides.has(side) || sides.has('both'))
    .filter((side) => wanted === undefined || side === wanted)
    .map((side) => ({ side, ...(country !== undefined && { country }) }));
}
