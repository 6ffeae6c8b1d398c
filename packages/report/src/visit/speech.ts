import { type Language, sayIn } from '@facialis/language';
import { timeSpan } from '@facialis/record';
import { counted } from '@facialis/units';

/** How things are said in one language: sentences, days, numbers. */
export interface Speech {
  readonly language: Language;
  /** Says an English sentence of ours; numbers and days in it are written by the functions below. */
  say(english: string): string;
  /** A day in full, `3 January 2027`. */
  day(date: string): string;
  /** A day in a table, `3 Jan 2027`. */
  shortDay(date: string): string;
  /** A stretch of days, `7–20 November 2026`. */
  days(from: string, to: string): string;
  /** A time of the record, as precisely as it is known. */
  time(time: string): string;
  /** A number with at most so many digits after the mark. */
  number(value: number, digits?: number): string;
  /** A share from 0 to 1 in per cent. */
  percent(share: number): string;
  /** A range of shares in per cent, `92–98 %`; one figure where both are the same. */
  percents(low: number, high: number): string;
  /** A count with its noun: `3 weeks`. */
  counted(count: number, noun: string): string;
  /** Things one after another, the last after "and". */
  list(things: readonly string[]): string;
}

const LOCALES = { en: 'en-GB', de: 'de-DE' } as const satisfies Record<Language, string>;
/** Letters of an ISO date. */
const DATE_LENGTH = 10;
const PERCENT = 100;

/** What stands behind a number as its unit, in either language. */
const UNITS =
  /(\d) (?=(?:%|mm|ms|mg|U|units?|Einheiten|days?|Tagen?|Tage?|weeks?|Wochen?|months?|Monaten?|Monate?|years?|Jahren?|Jahre?)(?!\p{L}))/gu;

/** A number stays on one line with its unit, and one below nothing has the sign for it. */
function unparted(text: string): string {
  return text.replaceAll(UNITS, '$1\u00a0').replaceAll(/(?<=^|[ (])-(?=\d)/g, '−');
}

/** How things are said in a language. */
export function speechOf(language: Language): Speech {
  const locale = LOCALES[language];
  const translate = sayIn(language);
  const say = (english: string) => unparted(translate(english));
  const dates = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  const long = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const short = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = dates({ month: 'long', year: 'numeric' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const shortDay = (date: string) => short.format(Date.parse(date.slice(0, DATE_LENGTH)));
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  return {
    language,
    say,
    day: (date) => long.format(Date.parse(date.slice(0, DATE_LENGTH))),
    shortDay,
    days: (from, to) => long.formatRange(Date.parse(from), Date.parse(to)),
    time(time) {
      const { precision, from } = timeSpan(time);
      switch (precision) {
        case 'moment':
        case 'day':
          return shortDay(time);
        case 'month':
          return month.format(from);
        case 'year':
          return time;
        case 'about-year':
          return say(`about ${time.slice(0, -1)}`);
      }
    },
    number,
    percent: (share) => `${number(share * PERCENT)}\u00a0%`,
    percents(low, high) {
      const [first, last] = [number(low * PERCENT), number(high * PERCENT)];
      return `${first === last ? last : `${first}–${last}`}\u00a0%`;
    },
    counted: (count, noun) => say(counted(count, noun)),
    list: (things) => list.format(things),
  };
}
