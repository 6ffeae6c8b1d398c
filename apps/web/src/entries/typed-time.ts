import { parseTime, type TimePrecision } from '@facialis/record';

/** A time as it stands in the inputs of a form. */
export interface TypedTime {
  readonly precision: TimePrecision;
  /** What is typed at this precision: `2026-11-22T18:10`, `2026-11-22`, `2026-11` or `2019`. */
  readonly text: string;
}

/** Minutes by which a wall clock here is ahead of UTC at a time such as `2026-11-22T18:10`. */
export type ZoneAt = (wall: string) => number;

/** The zone of this machine. */
export const zoneHere: ZoneAt = (wall) => -new Date(wall).getTimezoneOffset();

/** Letters of a moment up to its minute, `2026-11-22T18:10`. */
const WALL_LENGTH = 16;

/** A time of the record as inputs show it; a moment by the clock of its own zone. */
export function typedTime(time: string): TypedTime {
  if (time.endsWith('~')) return { precision: 'about-year', text: time.slice(0, -1) };
  // What is no time yet is shown as it was typed.
  const precision = parseTime(time)?.precision ?? 'year';
  if (precision === 'moment') return { precision, text: time.slice(0, WALL_LENGTH) };
  return { precision, text: time };
}

/**
 * What was typed as a time of the record; undefined for nothing. What stood there before is kept
 * to its last digit where nothing was changed, and so is a zone that is not of here.
 */
export function recordTime(
  { precision, text }: TypedTime,
  before: string | undefined,
  zoneAt: ZoneAt = zoneHere,
): string | undefined {
  if (text === '') return undefined;
  if (precision === 'about-year') return `${text}~`;
  if (precision !== 'moment') return text;
  const wall = text.slice(0, WALL_LENGTH);
  if (before === undefined || parseTime(before)?.precision !== 'moment') {
    return `${wall}:00${zoneText(zoneAt(wall))}`;
  }
  const wallBefore = before.slice(0, WALL_LENGTH);
  if (wall === wallBefore) return before;
  const zone = zoneOf(before);
  const isOfHere = zoneMinutes(zone) === zoneAt(wallBefore);
  return `${wall}:00${isOfHere ? zoneText(zoneAt(wall)) : zone}`;
}

/** What was typed, less precisely: nothing where it was not that precise. */
export function asPrecision({ precision, text }: TypedTime, wanted: TimePrecision): TypedTime {
  const cut = text.slice(0, LENGTHS[wanted]);
  const isEnough = LENGTHS[precision] >= LENGTHS[wanted];
  return { precision: wanted, text: isEnough ? cut : '' };
}

const LENGTHS: Readonly<Record<TimePrecision, number>> = {
  moment: WALL_LENGTH,
  day: 10,
  month: 7,
  year: 4,
  'about-year': 4,
};

/** The zone that a moment was written in, where it is not the one of here: `+05:30`; else undefined. */
export function foreignZone(time: string, zoneAt: ZoneAt = zoneHere): string | undefined {
  if (parseTime(time)?.precision !== 'moment') return undefined;
  const zone = zoneOf(time);
  return zoneMinutes(zone) === zoneAt(time.slice(0, WALL_LENGTH)) ? undefined : zone;
}

/** A day here as the record writes it. */
export function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function zoneOf(moment: string): string {
  return /(Z|[+-]\d\d:\d\d)$/.exec(moment)![0];
}

function zoneMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const [hours, minutes] = zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (hours! * 60 + minutes!);
}

function zoneText(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
