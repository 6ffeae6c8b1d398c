import {
  type Entry,
  type Operation,
  type OperationResult,
  SPASM_GRADES,
  spasmBurden,
  timeSpan,
} from '@facialis/record';
import {
  firstDayOf,
  isWithin,
  type KnownRecord,
  lastDayOf,
  monthsInDays,
  toxinDays,
} from '../course/known.ts';
import { endsOf, numberOf } from '../evidence/evidence.ts';
import { spasmStrength } from '../medicine/values.ts';
import { isOtherSide } from '../toxin/burden.ts';
import { dayOf } from '../toxin/day.ts';

/** Grade of the spasm that remains. */
export type SpasmGrade = (typeof SPASM_GRADES)[number];

/** Who says whether there was spasm: a graded outcome, a recording, or what was written down. */
export type LookKind = 'outcome' | 'recording' | 'symptoms';

/** One look at the spasm after an operation. */
export interface SurgeryLook {
  readonly by: LookKind;
  /** Day, counted from 1970-01-01. */
  readonly day: number;
  /** The time as the record has it; null for a graded outcome without one. */
  readonly when: string | null;
  readonly spasm: boolean;
  /** As graded; null for what was not graded. */
  readonly grade: SpasmGrade | null;
}

/** Everything that was seen after one operation until the next of that side. */
export interface Looks {
  /** In order of time. */
  readonly looks: readonly SurgeryLook[];
  /** Whether days without spasm were left out because toxin may have been at work. */
  readonly underToxin: boolean;
  readonly unusable: boolean;
  readonly otherSide: boolean;
  /** First day of the next operation of that side; null for none. */
  readonly next: number | null;
}

const [NO_SPASM] = SPASM_GRADES;

/** Numerics: days after an operation on which the usual times come, and at which an outcome without a date is. */
export const OUTCOME_DAYS = {
  '7-days': 7,
  '1-month': 30,
  '3-months': 91,
  '6-months': 183,
  '12-months': 365,
  later: Number.POSITIVE_INFINITY,
} as const;

/** Of an operation before the birth nothing was seen after it: its time cannot be right. */
const NO_LOOKS: Looks = {
  looks: [],
  underToxin: false,
  unusable: false,
  otherSide: false,
  next: null,
};

/** Gathers what was seen of the spasm after an operation and before the next of that side. */
export function looksAfter(operation: Operation, record: KnownRecord): Looks {
  const { side } = operation;
  if (record.isBeforeBirth(operation.when)) return NO_LOOKS;
  const from = lastDayOf(operation.when);
  const later = operationsOf(record)
    .filter((other) => other.side === side && firstDayOf(other.when) > from)
    .map(({ when }) => firstDayOf(when));
  const next = later.length === 0 ? null : Math.min(...later);
  const isBetween = (day: number) =>
    day > from && day < (next ?? Number.POSITIVE_INFINITY) && day <= record.today;
  const toxin = toxinDays(record.entries, side);
  let [underToxin, unusable, otherSide] = [false, false, false];
  const seen: SurgeryLook[] = [];
  for (const entry of record.entries) {
    if (entry.kind !== 'recording' && entry.kind !== 'symptoms') continue;
    const { day, off } = dayOf(entry.when);
    if (off > 0 || !isBetween(day)) continue;
    if (isOtherSide(entry, side)) otherSide = true;
    else if (entry.kind === 'recording' && entry.record.quality.verdict === 'unusable') {
      unusable = true;
    } else {
      const spasm = hasSpasm(entry);
      if (spasm === false && isWithin(day, toxin)) underToxin = true;
      else if (spasm !== null) {
        seen.push({ by: entry.kind, day, when: entry.when, spasm, grade: null });
      }
    }
  }
  const looks = [...outcomeLooks(operation).filter(({ day }) => isBetween(day)), ...seen];
  return { looks: looks.sort(compare), underToxin, unusable, otherSide, next };
}

/** All operations of a record in order of time. */
export function operationsOf({ entries }: Pick<KnownRecord, 'entries'>): Operation[] {
  return entries
    .filter((entry) => entry.kind === 'operation')
    .sort((a, b) => {
      const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
      const days = firstDayOf(a.when) - firstDayOf(b.when);
      return days || (one < other ? -1 : Number(one > other));
    });
}

/** Whether a recording or symptoms show spasm; null where they tell neither. */
function hasSpasm(entry: Extract<Entry, { kind: 'recording' | 'symptoms' }>): boolean | null {
  if (entry.kind === 'symptoms') {
    const strength = spasmStrength(entry);
    return strength === null ? null : strength > 0;
  }
  const { rate, isCorrected } = spasmBurden(entry);
  if (isCorrected) return rate === null ? null : rate.value > 0;
  const { pattern } = entry.record.laterality;
  if (pattern === 'none') return false;
  return pattern === 'one-side' || pattern === 'both-separately' ? true : null;
}

function outcomeLooks({ when, outcomes = [] }: Operation): SurgeryLook[] {
  const start = dayOf(when).day;
  return outcomes.map((outcome) => ({
    by: 'outcome',
    day: outcome.when === undefined ? start + OUTCOME_DAYS[outcome.at] : dayOf(outcome.when).day,
    when: outcome.when ?? null,
    spasm: outcome.spasm !== NO_SPASM,
    grade: outcome.spasm,
  }));
}

function compare(a: SurgeryLook, b: SurgeryLook): number {
  const moment = ({ when }: SurgeryLook) => (when === null ? 0 : timeSpan(when).from);
  return (
    a.day - b.day ||
    Number(a.spasm) - Number(b.spasm) ||
    moment(a) - moment(b) ||
    (a.by < b.by ? -1 : Number(a.by > b.by))
  );
}

/** How it stands after an operation by all that was seen. */
export interface Standing {
  readonly result: OperationResult;
  /** Whether spasm remains; unknown in the first, silent days too. */
  readonly spasm: 'yes' | 'no' | 'unknown';
  /** Day of the last look; null for none. */
  readonly lastDay: number | null;
  /** Day of the last look that showed spasm; null for none. */
  readonly spasmDay: number | null;
  /** First day of the present time without spasm; null while there is spasm. */
  readonly freeFrom: number | null;
}

/**
 * Reads how it stands from what was seen. A spasm counts for a week more, because it comes and goes. It
 * has come back only where it had been away for longer than the silent days after an operation.
 */
export function standingOf({ looks }: Looks, operation: Operation): Standing {
  const start = dayOf(operation.when).day;
  const [, silent] = endsOf('surgery-silent-days');
  const last = looks.at(-1);
  const lastSpasm = looks.findLastIndex(({ spasm }) => spasm);
  const days = { lastDay: last?.day ?? null, spasmDay: looks[lastSpasm]?.day ?? null };
  if (!last) return { result: 'not-known', spasm: 'unknown', ...days, freeFrom: null };
  const graded = looks.findLast(({ grade }) => grade === NO_SPASM)?.day;
  const lasting = last.day - numberOf('assumed-free-after');
  const isLasting = ({ day, spasm }: SurgeryLook) =>
    spasm && day > lasting && (graded === undefined || day > graded);
  if (looks.some(isLasting)) {
    const year = monthsInDays(numberOf('surgery-no-failure-before'));
    const result = wasFree(looks, start + silent, silent)
      ? 'came-back'
      : last.day - start < year
        ? 'too-early'
        : 'not-free';
    return { result, spasm: 'yes', ...days, freeFrom: null };
  }
  return {
    result: looks.some(({ spasm }) => spasm) ? 'free-later' : 'free',
    spasm: last.day <= start + silent ? 'unknown' : 'no',
    ...days,
    freeFrom: (looks[lastSpasm + 1] ?? last).day,
  };
}

/** Whether there was a time without spasm beyond the silent days: graded so, or seen over more than as many. */
function wasFree(looks: readonly SurgeryLook[], silentUntil: number, least: number): boolean {
  let from: number | null = null;
  for (const { day, spasm, grade } of looks) {
    if (spasm) from = null;
    else if (day > silentUntil) {
      from ??= day;
      if (grade === NO_SPASM || day - from > least) return true;
    }
  }
  return false;
}
