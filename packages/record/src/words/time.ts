import { z } from 'zod';

/** How precisely a time is known, from most to least. */
export const TIME_PRECISIONS = ['moment', 'day', 'month', 'year', 'about-year'] as const;

/** How precisely a time is known. */
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** A time as the stretch it may lie in. */
export interface TimeSpan {
  readonly precision: TimePrecision;
  /** Its first millisecond since 1970 UTC; days, months and years as if in UTC. */
  readonly from: number;
  /** Its last millisecond, likewise; a moment's is its first. */
  readonly to: number;
}

/** Nobody alive has a course that began before. */
export const FIRST_YEAR = 1900;
/** How far a clock may be ahead before a time counts as being in the future, ms. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;
/** Years on each side that "about" a year may mean when times are held against each other. */
export const ABOUT_YEARS = 3;

/** The farthest time zones from UTC: on their islands a day begins so much earlier or later, ms. */
const ZONE_MS = 14 * 3_600_000;
const YEAR_MS = 366 * 86_400_000;

const TIME_FORM =
  /^(\d{4})(?:(~)|-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(\.\d{1,3})?(?:Z|([+-])(\d\d):(\d\d)))?)?)?$/;

/**
 * Reads a time in the forms of EDTF (ISO 8601-2) that the record uses; the form is the precision:
 * `2026-11-22T18:10:00+01:00` a moment, `2026-11-22` a day, `2026-11` a month, `2019` a year,
 * `2019~` about a year. Undefined for other forms and for dates that no calendar has.
 */
export function parseTime(text: string): TimeSpan | undefined {
  const parts = TIME_FORM.exec(text);
  if (!parts) return undefined;
  const [, yearText, about, monthText, dayText, hourText] = parts;
  const year = Number(yearText);
  if (year < FIRST_YEAR) return undefined;
  if (monthText === undefined) {
    const precision = about === undefined ? 'year' : 'about-year';
    return { precision, from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) - 1 };
  }
  const month = Number(monthText) - 1;
  if (month < 0 || month > 11) return undefined;
  if (dayText === undefined) {
    return {
      precision: 'month',
      from: Date.UTC(year, month, 1),
      to: Date.UTC(year, month + 1, 1) - 1,
    };
  }
  const from = Date.UTC(year, month, Number(dayText));
  if (new Date(from).getUTCMonth() !== month || Number(dayText) === 0) return undefined;
  if (hourText === undefined) return { precision: 'day', from, to: from + 86_400_000 - 1 };
  const moment = momentOf(from, parts);
  return moment === undefined ? undefined : { precision: 'moment', from: moment, to: moment };
}

function momentOf(day: number, parts: RegExpExecArray): number | undefined {
  const [hour, minute, second] = [Number(parts[5]), Number(parts[6]), Number(parts[7])];
  const fraction = Number(parts[8] ?? 0);
  const [zoneHour, zoneMinute] = [Number(parts[10] ?? 0), Number(parts[11] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59 || zoneMinute > 59) return undefined;
  const zone = (zoneHour * 60 + zoneMinute) * 60_000;
  if (zone > ZONE_MS) return undefined;
  const ahead = parts[9] === '-' ? -zone : zone;
  return day + ((hour * 60 + minute) * 60 + second) * 1000 + Math.round(fraction * 1000) - ahead;
}

/**
 * The stretch of a time that a schema has let through.
 *
 * @throws TypeError for a text that is no time
 */
export function timeSpan(time: string): TimeSpan {
  const span = parseTime(time);
  if (!span)
    throw new TypeError('time must be a moment, day, month, year or "2019~"; received other text');
  return span;
}

/**
 * Orders two times: by the first millisecond, then the less precise first, then by their text.
 * A total order, for sorting.
 */
export function compareTimes(a: string, b: string): number {
  const [one, other] = [timeSpan(a), timeSpan(b)];
  const [loose, tight] = [one, other].map(({ precision }) => TIME_PRECISIONS.indexOf(precision));
  return one.from - other.from || tight! - loose! || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * Whether a time surely lies before another, however the precision of both is read. Two dates are
 * taken to be of one calendar; a date and a moment may be of two time zones.
 */
export function isSurelyBefore(a: string, b: string): boolean {
  const [one, other] = [timeSpan(a), timeSpan(b)];
  const moments = [one, other].filter(({ precision }) => precision === 'moment').length;
  const zones = moments === 1 ? ZONE_MS : 0;
  return one.to + aboutMs(one) + zones < other.from - aboutMs(other);
}

/** Whether a time surely lies in the future, the clock's tolerance and every time zone allowed for. */
export function isInFuture(time: string, now: Date): boolean {
  const span = timeSpan(time);
  const zones = span.precision === 'moment' ? 0 : ZONE_MS;
  return span.from - aboutMs(span) - zones > now.getTime() + CLOCK_TOLERANCE_MS;
}

/** How far "about" reaches beyond the stretch of a time, ms. */
function aboutMs({ precision }: TimeSpan): number {
  return precision === 'about-year' ? ABOUT_YEARS * YEAR_MS : 0;
}

/** A time of any form, the future not excluded: the expiry of a lot. */
export const anyTimeSchema = z
  .string()
  .refine((text) => parseTime(text) !== undefined, {
    params: {
      need: 'a time such as 2026-11-22, 2026-11, 2019 or 2019~',
      got: 'another form or a date that does not exist',
    },
  })
  .meta({ holds: 'time' });

/** A time that has been: `readEntry` refuses it when it lies in the future. */
export const timeSchema = anyTimeSchema.meta({ holds: 'past time' });

/** Whether a schema is that of a time that has been. */
export function isPastTime(schema: z.core.$ZodType): boolean {
  return z.globalRegistry.get(schema)?.holds === 'past time';
}
