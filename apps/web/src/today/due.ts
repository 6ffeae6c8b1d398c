import {
  type Entry,
  type EntryOf,
  type LabelInterval,
  labelInterval,
  type OperationOutcome,
  OUTCOME_TIMES,
  timeSpan,
} from '@facialis/record';
import type { Version } from '@facialis/record/store';
import { timeOf } from '@facialis/report';

/** Something that the record itself says is to be done or asked. */
export type Due =
  /** No recording yet, or none in the last week. */
  | { readonly what: 'recording'; readonly last: string | null }
  /** Times after an operation at which its outcome is looked at, and nobody has written it down. */
  | {
      readonly what: 'outcome';
      readonly entry: string;
      readonly when: string;
      readonly times: readonly OperationOutcome['at'][];
    }
  /** The shortest interval by the label is over since the last toxin session. */
  | {
      readonly what: 'interval';
      readonly entry: string;
      readonly when: string;
      /** Whole weeks since the session. */
      readonly weeks: number;
      readonly label: LabelInterval;
    }
  /** The last toxin session lacks when its effect was first felt, or when it had worn off. */
  | {
      readonly what: 'effect';
      readonly entry: string;
      readonly when: string;
      readonly missing: 'onset' | 'end';
    }
  /** What was agreed at the last visit. */
  | {
      readonly what: 'plan';
      readonly entry: string;
      readonly when: string;
      readonly plan: string;
    };

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** A course is told by recordings of the same rhythm: one a week, days. */
const RECORDING_DAYS = 7;
/** Later than this after a session nobody goes by the label's interval, weeks. */
const INTERVAL_ASKED_WEEKS = 52;
/** When outcomes of an operation are looked at, days after it (PMID 36097503). */
const OUTCOME_DAYS: Readonly<Partial<Record<OperationOutcome['at'], number>>> = {
  '7-days': 7,
  '1-month': 30,
  '3-months': 91,
  '6-months': 182,
  '12-months': 365,
};

/** What is due by the record, most urgent first. Nothing is due that the record does not say. */
export function dueOn(course: readonly Version[], now: Date): Due[] {
  const at = now.getTime();
  return [
    ...recordingDue(course, at),
    ...outcomesDue(course, at),
    ...toxinDue(course, at),
    ...planDue(course),
  ];
}

type Kept<K extends Entry['kind']> = { readonly entry: string; readonly content: EntryOf<K> };

function lastOf<K extends Exclude<Entry['kind'], 'person'>>(
  course: readonly Version[],
  kind: K,
): Kept<K> | undefined {
  const all = course.filter(
    (version): version is Version & { content: EntryOf<K> } => version.content.kind === kind,
  );
  return all.toSorted((a, b) => endOf(timeOf(a.content)) - endOf(timeOf(b.content))).at(-1);
}

/** Its last millisecond: only what is surely over counts as over. */
function endOf(time: string): number {
  return timeSpan(time).to;
}

function recordingDue(course: readonly Version[], now: number): Due[] {
  const last = lastOf(course, 'recording')?.content.when ?? null;
  const isDue = last === null || now - endOf(last) > RECORDING_DAYS * DAY_MS;
  return isDue ? [{ what: 'recording', last }] : [];
}

function outcomesDue(course: readonly Version[], now: number): Due[] {
  const last = lastOf(course, 'operation');
  if (!last) return [];
  const { when, outcomes = [] } = last.content;
  const latest = Math.max(-1, ...outcomes.map((one) => OUTCOME_TIMES.indexOf(one.at)));
  const times = OUTCOME_TIMES.filter((time, order) => {
    const days = OUTCOME_DAYS[time];
    return days !== undefined && order > latest && endOf(when) + days * DAY_MS <= now;
  });
  return times.length === 0 ? [] : [{ what: 'outcome', entry: last.entry, when, times }];
}

function toxinDue(course: readonly Version[], now: number): Due[] {
  const last = lastOf(course, 'toxin-session');
  if (!last) return [];
  const { entry, content: session } = last;
  const { when, effectOnset, effectEnd } = session;
  const missing = effectOnset === undefined ? 'onset' : effectEnd === undefined ? 'end' : null;
  const felt: Due[] = missing === null ? [] : [{ what: 'effect', entry, when, missing }];
  const operation = lastOf(course, 'operation');
  const isOver = operation !== undefined && endOf(operation.content.when) > endOf(when);
  // The label is that of one product.
  if (isOver || session.product !== 'onabotulinumtoxinA') return felt;
  const person = course.find(({ content }) => content.kind === 'person')?.content;
  const label = labelInterval(person?.kind === 'person' ? person.country : undefined);
  const weeks = Math.floor((now - endOf(when)) / WEEK_MS);
  const isAsked = weeks >= label.figure && weeks < INTERVAL_ASKED_WEEKS;
  return isAsked ? [...felt, { what: 'interval', entry, when, weeks, label }] : felt;
}

function planDue(course: readonly Version[]): Due[] {
  const last = lastOf(course, 'visit');
  if (last?.content.plan === undefined) return [];
  return [{ what: 'plan', entry: last.entry, when: last.content.when, plan: last.content.plan }];
}
