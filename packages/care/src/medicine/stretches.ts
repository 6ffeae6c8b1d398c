import type { Entry, Medicine } from '@facialis/record';
import { type Days, firstDayOf, lastDayOf } from '../course/known.ts';
import { numberOf } from '../evidence/evidence.ts';
import { DAYS } from '../toxin/day.ts';

/** Doses of one substance without a break between them. */
export interface Stretch {
  readonly doses: readonly Medicine[];
  /** Its first day, as early and as late as it may be. */
  readonly start: Days;
  /** Its last day likewise, and as the record has it; null while it is taken. */
  readonly end: (Days & { readonly time: string }) | null;
}

/** Numerics: days without it that make no break. */
const NO_BREAK = 7;

/**
 * The courses of all medicines in a record: doses of one substance that follow each other without a
 * break are one. An end after today has not come yet.
 *
 * @param today counted from 1970-01-01
 */
export function stretchesOf(entries: readonly Entry[], today: number): Stretch[] {
  const medicines = entries.filter((entry) => entry.kind === 'medicine').sort(compare);
  const bySubstance = Map.groupBy(medicines, nameOf);
  return [...bySubstance.values()]
    .flatMap((doses) => joined(doses, today))
    .sort((a, b) => a.start.from - b.start.from || compare(a.doses[0]!, b.doses[0]!));
}

/** What tells a medicine from others: its substance, or the name of another one. */
export function nameOf({ substance, name }: Medicine): string {
  return substance === 'other' ? `other ${name?.trim().toLowerCase()}` : substance;
}

/** A total order that does not rest on the order of the entries. */
function compare(a: Medicine, b: Medicine): number {
  const days = firstDayOf(a.when) - firstDayOf(b.when) || lastDayOf(a.when) - lastDayOf(b.when);
  if (days !== 0) return days;
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : Number(one > other);
}

function joined(doses: readonly Medicine[], today: number): Stretch[] {
  const stretches: Medicine[][] = [];
  for (const dose of doses) {
    const before = stretches.at(-1);
    const broken = before?.every(
      (one) => hasEnded(one, today) && lastDayOf(one.end!) + NO_BREAK < firstDayOf(dose.when),
    );
    if (before && !broken) before.push(dose);
    else stretches.push([dose]);
  }
  return stretches.map((together) => ({
    doses: together,
    start: { from: firstDayOf(together[0]!.when), to: lastDayOf(together[0]!.when) },
    end: endOf(together, today),
  }));
}

/** Whether a dose has ended by today. */
export function hasEnded({ end }: Medicine, today: number): boolean {
  return end !== undefined && firstDayOf(end) <= today;
}

/** The end of the last dose, or of one that outlasts it; a dose without an end ends with the next. */
function endOf(doses: readonly Medicine[], today: number): Stretch['end'] {
  if (!hasEnded(doses.at(-1)!, today)) return null;
  return doses
    .flatMap(({ end }) => end ?? [])
    .filter((time) => firstDayOf(time) <= today)
    .map((time) => ({ from: firstDayOf(time), to: Math.min(today, lastDayOf(time)), time }))
    .reduce((late, end) => (end.to > late.to ? end : late));
}

/** A part of a course. */
export type Phase = 'before' | 'during' | 'after';

/** Days after a beginning or an end that are neither before nor during. */
export const SETTLING_DAYS = numberOf('assumed-medicine-settles');
/** Days before and after a beginning or an end that are looked at. */
const REACH = numberOf('assumed-medicine-window') * DAYS.wk;

/** Where a day lies in a course; null for days that are neither, or too far away to compare. */
export function phaseOf(day: number, { start, end }: Stretch): Phase | null {
  if (day < start.from) return day >= start.from - REACH ? 'before' : null;
  const settled = start.to + SETTLING_DAYS;
  const ending = end?.from ?? Number.POSITIVE_INFINITY;
  if (day >= settled && day <= ending) {
    return day < settled + REACH || day > ending - REACH ? 'during' : null;
  }
  const gone = (end?.to ?? Number.POSITIVE_INFINITY) + SETTLING_DAYS;
  return day > gone && day <= gone + REACH ? 'after' : null;
}
