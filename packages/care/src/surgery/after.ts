import type { Entry, OneSide, Operation, OperationResult } from '@facialis/record';
import {
  firstDayOf,
  type KnownRecord,
  knownRecord,
  lastDayOf,
  monthsInDays,
} from '../course/known.ts';
import { type FigureId, numberOf } from '../evidence/evidence.ts';
import { DAYS, dateOf, dayOf } from '../toxin/day.ts';
import { type Chance, chanceOn, type Known } from './chance.ts';
import { type Looks, looksAfter, operationsOf, type Standing, standingOf } from './looks.ts';
import type { SurgeryNote } from './notes.ts';
import type { SpreadResponse } from './published.ts';
import { type Watch, watchesOf } from './watch.ts';

/** The chance of being free on one day of a picture. */
export interface CoursePoint extends Omit<Chance, 'sources'> {
  /** Days after the operation. */
  readonly day: number;
}

/** The chance of being free so many months after the operation. */
export interface MonthChance {
  readonly months: number;
  /** ISO date; null where the day of the operation is not known. */
  readonly date: string | null;
  /** Null where that day has been, where the operation failed or the spasm came back, and where its day is not known. */
  readonly chance: Chance | null;
}

/** A look that is due after an operation. */
export interface FollowUp {
  readonly months: number;
  /** ISO date; null where the day of the operation is not known. */
  readonly date: string | null;
  /** Whether that day has been. */
  readonly past: boolean;
  readonly statement: FigureId;
}

/** How it stands after one operation, and what that meant for others. */
export interface SurgeryAfter {
  readonly side: OneSide;
  /** Time of the operation, as the record has it. */
  readonly operation: string;
  /** Days since, as few and as many as they may be. */
  readonly days: { readonly least: number; readonly most: number };
  readonly result: OperationResult;
  /** Whether spasm remains by the last look. */
  readonly spasm: 'yes' | 'no' | 'unknown';
  /** Day of the last look and first day of the present time without spasm, ISO dates; null for none. */
  readonly lastLook: string | null;
  readonly freeFrom: string | null;
  readonly response: SpreadResponse;
  /** Until when a spasm that remains is not called a failure, ISO date; null where that time is over or none remains. */
  readonly noFailureBefore: string | null;
  readonly chances: readonly MonthChance[];
  /** For a picture: all who were operated, from the first day to a year. */
  readonly published: readonly CoursePoint[];
  /** For a picture: those like this person, from the last spasm or look to a year; empty where nothing is published. */
  readonly own: readonly CoursePoint[];
  readonly watches: readonly Watch[];
  readonly followUps: readonly FollowUp[];
  readonly notes: readonly SurgeryNote[];
}

/** Numerics: months after an operation for which a chance is given; those of the record's outcomes. */
const MONTHS = [1, 3, 6, 12];
/** Numerics: days between the points of a picture. */
const STEP = 7;
/** Numerics: days by which an operation may be off and its dates still be given. */
export const MOST_OFF = 16;

const FOLLOW_UPS = [
  'surgery-first-look',
  'surgery-second-look',
  'surgery-no-failure-before',
] as const satisfies readonly FigureId[];

/**
 * How it stands after each operation of a record, the earliest first: whether spasm remains, what the
 * published courses say for somebody with the same days, spasm and lateral spread response, what is
 * watched for, and when it is looked at again. The method stands in docs/explanation/surgery.md.
 *
 * @param entries a person's course, in any order
 * @param options.today the person's present day, ISO date; what lies after it is not looked at
 */
export function surgeryAfter(
  entries: readonly Entry[],
  options: { readonly today: string },
): readonly SurgeryAfter[] {
  const record = knownRecord(entries, options.today);
  return operationsOf(record).map((operation) => afterOne(operation, record));
}

function afterOne(operation: Operation, record: KnownRecord): SurgeryAfter {
  const { side, when, lateralSpread } = operation;
  const start = dayOf(when);
  const looks = looksAfter(operation, record);
  const standing = standingOf(looks, operation);
  const after = lateralSpread?.after ?? null;
  const response = after === 'not-measured' ? null : after;
  const known: Known = {
    response,
    spasm: standing.spasm,
    seen: seenDays(standing, operation),
  };
  const isDated = start.off <= MOST_OFF && !record.isBeforeBirth(when);
  const isForeseen = isDated && looks.next === null && standing.result !== 'came-back';
  const year = monthsInDays(numberOf('surgery-no-failure-before'));
  const dateAfter = (months: number) => (isDated ? dateOf(start.day + monthsInDays(months)) : null);
  const isPast = (months: number) => start.day + monthsInDays(months) <= record.today;
  const remains = standing.spasm === 'yes' && start.day + year > record.today;
  return {
    side,
    operation: when,
    days: {
      least: Math.max(0, record.today - lastDayOf(when)),
      most: Math.max(0, record.today - firstDayOf(when)),
    },
    result: standing.result,
    spasm: standing.spasm,
    lastLook: dateOrNull(standing.lastDay),
    freeFrom: dateOrNull(standing.freeFrom),
    response,
    noFailureBefore:
      remains && isDated && standing.result === 'too-early' ? dateOf(start.day + year) : null,
    chances: MONTHS.map((months) => ({
      months,
      date: dateAfter(months),
      chance: isForeseen && !isPast(months) ? chanceOn(monthsInDays(months), known) : null,
    })),
    published: pointsFrom(1, year, { response: null, spasm: 'unknown', seen: [] }),
    own: isForeseen ? pointsFrom(Math.max(1, ...known.seen), year, known) : [],
    watches: isDated ? watchesOf(operation, record) : [],
    followUps: FOLLOW_UPS.map((statement) => {
      const months = numberOf(statement);
      return { months, date: dateAfter(months), past: isPast(months), statement };
    }),
    notes: notesOf(operation, record, looks, standing),
  };
}

/**
 * Days from the operation to the last spasm that was seen, or to the last look where none was: both ends
 * of what is known of them.
 */
function seenDays({ spasm, spasmDay, lastDay }: Standing, { when }: Operation): number[] {
  const day = spasm === 'yes' ? spasmDay : lastDay;
  return day === null ? [] : [...new Set([day - lastDayOf(when), day - firstDayOf(when)])];
}

function pointsFrom(from: number, to: number, known: Known): CoursePoint[] {
  const count = Math.max(0, Math.ceil((to - from) / STEP));
  const days = [...Array.from({ length: count }, (_, i) => from + i * STEP), to];
  return days
    .filter((day) => day >= from)
    .map((day) => {
      const { sources, ...chance } = chanceOn(day, known);
      return { day, ...chance };
    });
}

function dateOrNull(day: number | null): string | null {
  return day === null ? null : dateOf(day);
}

function notesOf(
  operation: Operation,
  record: KnownRecord,
  { looks, underToxin, unusable, otherSide, next }: Looks,
  { result, spasm, lastDay }: Standing,
): SurgeryNote[] {
  const { when, side, lateralSpread } = operation;
  const silent = spasm === 'unknown' && looks.length > 0;
  const earlier = operationsOf(record).some(
    (other) => other.side === side && lastDayOf(other.when) < firstDayOf(when),
  );
  const stale = lastDay !== null && record.today - lastDay > DAYS.mo;
  const notes: [boolean, SurgeryNote][] = [
    [record.isBeforeBirth(when), 'before-birth'],
    [dayOf(when).off > 0, 'day-unknown'],
    [result === 'too-early', 'not-a-failure-yet'],
    [result === 'not-free', 'late-cure-seldom'],
    [result === 'came-back', 'came-back'],
    [silent, 'silent-days'],
    [looks.length === 0, 'nothing-seen'],
    [stale && next === null, 'seen-long-ago'],
    [underToxin, 'toxin-at-work'],
    [lateralSpread?.after === 'present' || lateralSpread?.after === 'absent', 'response-disputed'],
    [lateralSpread?.after === 'weaker', 'response-weaker'],
    [next !== null, 'operated-again'],
    [earlier, 'earlier-operation'],
    [unusable, 'recordings-unusable'],
    [otherSide, 'other-side'],
  ];
  return notes.filter(([holds]) => holds).map(([, note]) => note);
}
