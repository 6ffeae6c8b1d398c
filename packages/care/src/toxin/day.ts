import { timeSpan } from '@facialis/record';

/** Numerics: milliseconds of a day. */
const DAY_MS = 86_400_000;
/** Numerics: letters of an ISO date; what is known less precisely is shorter. */
const DATE_LENGTH = 10;
/** Numerics: days of a week, and of a month and a year on average. */
export const DAYS = { d: 1, wk: 7, mo: 30.44, a: 365.25 } as const;

/** A day of the person's own calendar, counted from 1970-01-01, and how surely it is that one. */
export interface CalendarDay {
  readonly day: number;
  /** Days by which it may be off to either side: 0 for a date or a moment. */
  readonly off: number;
}

/**
 * The calendar day of a time, as the clock on the wall showed it: neither a change of clocks nor
 * of time zones moves a day. Of a month or year it is the middle.
 *
 * @param time a time that the record has let through
 */
export function dayOf(time: string): CalendarDay {
  if (time.length >= DATE_LENGTH) {
    return { day: Date.parse(time.slice(0, DATE_LENGTH)) / DAY_MS, off: 0 };
  }
  const { from, to } = timeSpan(time);
  const off = (to - from) / DAY_MS / 2;
  return { day: Math.floor(from / DAY_MS + off), off };
}

/** A counted day as an ISO date. */
export function dateOf(day: number): string {
  return new Date(Math.round(day) * DAY_MS).toISOString().slice(0, DATE_LENGTH);
}

/** Numerics: milliseconds of a minute. */
const MINUTE_MS = 60_000;

/** The day that the clock on the wall shows here at a moment, ISO date. */
export function wallDay(now: Date): string {
  const asUtc = now.getTime() - now.getTimezoneOffset() * MINUTE_MS;
  return new Date(asUtc).toISOString().slice(0, DATE_LENGTH);
}
