import type { Entry, Kind } from '@facialis/record';
import { dayOf } from './day.ts';
import { type Forecast, type ToxinCourseOptions, toxinCourse } from './forecast.ts';

/** Kinds of entries that can move a forecast, and time, which moves it by itself. */
export const FORECAST_MOVERS = [
  'time',
  'toxin-session',
  'recording',
  'symptoms',
  'operation',
] as const satisfies readonly (Kind | 'time')[];

/** What can move a forecast. */
export type ForecastMover = (typeof FORECAST_MOVERS)[number];

/** How far a forecast moved, and what each kind of news would have moved it alone. */
export interface ForecastChange {
  readonly before: Forecast;
  readonly after: Forecast;
  /** Days by which the expected date moved, later positive. */
  readonly days: number;
  /** What moved it, the furthest first; what moved it by less than a day is left out. */
  readonly because: readonly { readonly mover: ForecastMover; readonly days: number }[];
}

/** What was known on a day. */
export interface KnownCourse {
  readonly entries: readonly Entry[];
  /** ISO date of the person's calendar. */
  readonly today: string;
}

/**
 * What changed between two forecasts of one cycle; null where there is no forecast on both days,
 * where another session began, or where the date stayed the same.
 */
export function forecastChange(
  before: KnownCourse,
  after: KnownCourse,
  options: Omit<ToxinCourseOptions, 'today'>,
): ForecastChange | null {
  const foretell = ({ entries, today }: KnownCourse) =>
    toxinCourse(entries, { ...options, today }).forecast;
  const [first, last] = [foretell(before), foretell(after)];
  if (!first || !last || first.session !== last.session) return null;
  const days = daysBetween(first, last);
  if (days === 0) return null;
  const waited = foretell({ entries: before.entries, today: after.today });
  const because = FORECAST_MOVERS.map((mover) => {
    if (mover === 'time') return { mover, days: waited ? daysBetween(first, waited) : 0 };
    const [old, now] = [ofKind(before, mover), ofKind(after, mover)];
    if (old.length === now.length && old.every((entry, i) => entry === now[i])) {
      return { mover, days: 0 };
    }
    const news = [...before.entries.filter(({ kind }) => kind !== mover), ...now];
    const moved = foretell({ entries: news, today: after.today });
    return { mover, days: waited && moved ? daysBetween(waited, moved) : 0 };
  });
  return {
    before: first,
    after: last,
    days,
    because: because
      .filter((one) => one.days !== 0)
      .sort((a, b) => Math.abs(b.days) - Math.abs(a.days)),
  };
}

function ofKind({ entries }: KnownCourse, wanted: Kind): Entry[] {
  return entries.filter(({ kind }) => kind === wanted);
}

function daysBetween(one: Forecast, other: Forecast): number {
  return dayOf(other.wearOff.expected).day - dayOf(one.wearOff.expected).day;
}
