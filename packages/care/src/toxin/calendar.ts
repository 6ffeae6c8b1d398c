import { dateOf, dayOf } from './day.ts';
import type { Forecast } from './forecast.ts';

/** What stands in a calendar beside the days, in the reader's language. */
export interface CalendarWords {
  readonly title: string;
  readonly description: string;
}

/** Numerics: version of the format. */
const VERSION = '2.0';
/** Numerics: letters of a line before it is folded; at most 75 octets are allowed, 4 a letter. */
const FOLD = 18;

/**
 * The proposed days of the next visit as an iCalendar file (RFC 5545): one event over whole days,
 * which stays the same event when it is exported again for the same session. No word about the
 * person is in it but what is handed in.
 *
 * @param today ISO date, the day of the export
 */
export function visitCalendar(
  { session, visit }: Forecast,
  { title, description }: CalendarWords,
  today: string,
): string {
  const end = dateOf(dayOf(visit.to).day + 1);
  const lines = [
    'BEGIN:VCALENDAR',
    `VERSION:${VERSION}`,
    'PRODID:-//facialis//care//EN',
    'BEGIN:VEVENT',
    `UID:toxin-visit-${compact(session)}@facialis`,
    `DTSTAMP:${compact(today)}T${MIDNIGHT}`,
    `DTSTART;VALUE=DATE:${compact(visit.from)}`,
    `DTEND;VALUE=DATE:${compact(end)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('');
}

/** Numerics: the time of a day's beginning as the format writes it. */
const MIDNIGHT = '000000Z';

function compact(date: string): string {
  return date.replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** A line with its end, continued on the next with a blank where it is long. */
function folded(line: string): string {
  const letters = [...line];
  const parts = Array.from({ length: Math.ceil(letters.length / FOLD) }, (_, i) =>
    letters.slice(i * FOLD, (i + 1) * FOLD).join(''),
  );
  return `${parts.join('\r\n ')}\r\n`;
}
