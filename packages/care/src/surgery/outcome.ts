import {
  COMPLICATION_GRADES,
  type Entry,
  type OneSide,
  type Operation,
  type OperationResult,
  OUTCOME_TIMES,
  SPASM_GRADES,
} from '@facialis/record';
import { firstDayOf, type KnownRecord, knownRecord } from '../course/known.ts';
import { dateOf, dayOf } from '../toxin/day.ts';
import { MOST_OFF } from './after.ts';
import {
  type LookKind,
  looksAfter,
  OUTCOME_DAYS,
  operationsOf,
  type SpasmGrade,
  type SurgeryLook,
  standingOf,
} from './looks.ts';

/** Grade of the complications at one time. */
export type ComplicationGrade = (typeof COMPLICATION_GRADES)[number];

/** An entry that is evidence for a grade. */
export interface OutcomeEvidence {
  readonly by: LookKind;
  /** Day, ISO date. */
  readonly date: string;
  /** The time as the record has it; null for a graded outcome without one. */
  readonly when: string | null;
  readonly spasm: boolean;
}

/** A grade, and whether a clinician gave it or it follows from what was recorded. */
export interface Graded<Grade> {
  readonly grade: Grade;
  readonly from: 'clinician' | 'record';
  /** Whether the meaning of this grade was read in its source. */
  readonly verified: boolean;
}

/** How an operation had turned out at one of the usual times. */
export interface OutcomeAt {
  readonly at: (typeof OUTCOME_TIMES)[number];
  /** The days that count for it, ISO dates. */
  readonly from: string;
  readonly to: string;
  /** Null where nothing was recorded, and where spasm was seen but not graded. */
  readonly spasm: Graded<SpasmGrade> | null;
  /** Whether spasm was seen; unknown where nothing was recorded. */
  readonly seen: 'yes' | 'no' | 'unknown';
  /** Null where it was not graded and does not follow from the complications of the record. */
  readonly complication: Graded<ComplicationGrade> | null;
  /** T, the sum of both grades: 0 is best; null where one of them is not known. */
  readonly total: number | null;
  /** What was seen in these days, in order of time. */
  readonly evidence: readonly OutcomeEvidence[];
}

/** One of the usual times that is still to come. */
export interface OutcomeAhead {
  readonly at: OutcomeAt['at'];
  /** Day on which it comes, ISO date. */
  readonly on: string;
}

/** How one operation turned out. */
export interface SurgeryOutcome {
  readonly side: OneSide;
  /** Time of the operation, as the record has it. */
  readonly operation: string;
  readonly result: OperationResult;
  /** The usual times that have been, or that a clinician graded already; the earliest first. */
  readonly outcomes: readonly OutcomeAt[];
  /** Those not yet, the earliest first; none once that side was operated again. */
  readonly ahead: readonly OutcomeAhead[];
}

/**
 * Numerics: the days after an operation that count for each of the usual times. A look a tenth of the
 * time too early still counts, because visits are not kept to the day; one earlier would pass off an
 * earlier state as that of the time, while spasm may still leave or come back. The last day is halfway to
 * the next time.
 */
const WINDOWS = {
  '7-days': [6, 18],
  '1-month': [27, 60],
  '3-months': [82, 137],
  '6-months': [165, 274],
  '12-months': [329, 548],
  later: [549, Number.POSITIVE_INFINITY],
} as const satisfies Record<OutcomeAt['at'], readonly [number, number]>;

/** The grades of which the meaning was read (`outcome-grades`): the best, and the one but one. */
const VERIFIED = [0, 2];

const [NO_SPASM] = SPASM_GRADES;
const [NO_COMPLICATION] = COMPLICATION_GRADES;

/**
 * How each operation of a record turned out, graded by the spasm that remains (E), by complications
 * (C) and by their sum (T) after Kondo 2012, doi 10.1007/s00701-012-1277-5. What a clinician graded
 * holds; where nobody did, no spasm in all that was seen is proposed as the best grade, and spasm that
 * was seen is left to be graded, with the recordings that show it.
 *
 * @param entries a person's course, in any order
 * @param options.today the person's present day, ISO date; what lies after it is not looked at
 */
export function surgeryOutcome(
  entries: readonly Entry[],
  options: { readonly today: string },
): readonly SurgeryOutcome[] {
  const record = knownRecord(entries, options.today);
  return operationsOf(record).map((operation) => {
    const seen = looksAfter(operation, record);
    const end = Math.min(record.today, (seen.next ?? Number.POSITIVE_INFINITY) - 1);
    const times = record.isBeforeBirth(operation.when) ? [] : OUTCOME_TIMES;
    const outcomes = times.flatMap((at) => outcomeAt(at, operation, seen.looks, end, record) ?? []);
    const open = times.filter((at) => !outcomes.some((outcome) => outcome.at === at));
    return {
      side: operation.side,
      operation: operation.when,
      result: standingOf(seen, operation).result,
      outcomes,
      ahead: seen.next === null ? open.flatMap((at) => aheadOf(at, operation, record)) : [],
    };
  });
}

/** When a usual time comes; nothing where it has been, and where no day is known for it. */
function aheadOf(at: OutcomeAt['at'], { when }: Operation, { today }: KnownRecord): OutcomeAhead[] {
  const { day, off } = dayOf(when);
  const due = day + OUTCOME_DAYS[at];
  return off <= MOST_OFF && Number.isFinite(due) && due > today ? [{ at, on: dateOf(due) }] : [];
}

function outcomeAt(
  at: OutcomeAt['at'],
  operation: Operation,
  looks: readonly SurgeryLook[],
  end: number,
  record: KnownRecord,
): OutcomeAt | null {
  const start = dayOf(operation.when).day;
  const [first, last] = WINDOWS[at];
  const graded = (operation.outcomes ?? [])
    .filter((outcome) => outcome.at === at)
    .findLast(({ when }) => when === undefined || firstDayOf(when) <= record.today);
  // What a record shows tells of a time only once that time has come.
  const due = at === 'later' ? first : OUTCOME_DAYS[at];
  if (start + (graded ? first : due) > end) return null;
  const [from, to] = [start + first, Math.min(end, start + last)];
  const evidence = looks
    .filter(({ by }) => by !== 'outcome')
    .filter(({ day }) => day >= from && day <= to);
  const seen = evidence.length === 0 ? 'unknown' : evidence.some(isSpasm) ? 'yes' : 'no';
  const spasm = graded
    ? gradedBy(SPASM_GRADES, graded.spasm, 'clinician')
    : seen === 'no'
      ? gradedBy(SPASM_GRADES, NO_SPASM, 'record')
      : null;
  const complication = graded
    ? gradedBy(COMPLICATION_GRADES, graded.complication, 'clinician')
    : hadNoComplication(operation, to)
      ? gradedBy(COMPLICATION_GRADES, NO_COMPLICATION, 'record')
      : null;
  return {
    at,
    from: dateOf(from),
    to: dateOf(to),
    spasm,
    seen: graded ? (graded.spasm === NO_SPASM ? 'no' : 'yes') : seen,
    complication,
    total: spasm && complication ? total(spasm.grade, complication.grade) : null,
    evidence: evidence.map(({ by, day, when, spasm: shown }) => ({
      by,
      date: dateOf(day),
      when,
      spasm: shown,
    })),
  };
}

function isSpasm({ spasm }: SurgeryLook): boolean {
  return spasm;
}

function gradedBy<Grade>(
  grades: readonly Grade[],
  grade: Grade,
  from: Graded<Grade>['from'],
): Graded<Grade> {
  return { grade, from, verified: VERIFIED.includes(grades.indexOf(grade)) };
}

function total(spasm: SpasmGrade, complication: ComplicationGrade): number {
  return SPASM_GRADES.indexOf(spasm) + COMPLICATION_GRADES.indexOf(complication);
}

/** Whether the record lists complications and none of them was there by that day. */
function hadNoComplication({ complications }: Operation, day: number): boolean {
  if (complications === undefined) return false;
  return complications.every(({ start }) => start !== undefined && firstDayOf(start) > day);
}
