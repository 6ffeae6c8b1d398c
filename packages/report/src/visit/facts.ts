import {
  type Differential,
  type Findings,
  findingsOf,
  type MedicineCourse,
  medicineCourses,
  type SidesNamed,
  type SurgeryAfter,
  sidesNamed,
  surgeryAfter,
  type ToxinOutlook,
  toxinOutlook,
  weighFindings,
} from '@facialis/care';
import { compareTimes, type Entry, type Person, timeSpan } from '@facialis/record';
import type { KeptEntry } from '../course/lane.ts';
import { lastSeen, type Seen, type Standing, standingOf } from '../course/standing.ts';

/** What a report is asked about. */
export interface VisitPeriod {
  /** The day on which it is read, ISO date of the person's calendar. */
  readonly today: string;
  /** First and last day that are told of, ISO dates; all there is when left out. */
  readonly from?: string;
  readonly to?: string;
}

/** All that a report tells, worked out once. */
export interface VisitFacts {
  /** The day as of which things stand, ISO date. */
  readonly today: string;
  readonly person: Person | undefined;
  /** Everything known by that day, in order of time. */
  readonly entries: readonly Entry[];
  /** What is written down for days after the one on which it is read, visits left out: it is not told of. */
  readonly toCome: readonly Entry[];
  /** What of it lies in the period, the person left out. */
  readonly shown: readonly KeptEntry[];
  /** First day of the period, ms since 1970 UTC; null for all there is. */
  readonly from: number | null;
  readonly standing: Standing;
  /** When the person was last seen before that day; null where that is not written down. */
  readonly seen: Seen | null;
  readonly outlooks: readonly ToxinOutlook[];
  readonly operations: readonly SurgeryAfter[];
  readonly medicines: readonly MedicineCourse[];
  readonly findings: Findings;
  readonly differential: Differential;
  /** Which entries name which side. */
  readonly sides: SidesNamed;
}

/** Works out what is told of a person; what lies after the last day is not looked at. */
export function visitFacts(
  all: readonly Entry[],
  { today: read, from, to = read }: VisitPeriod,
): VisitFacts {
  const today = to < read ? to : read;
  const end = timeSpan(today).to;
  const entries = all
    .filter((entry) => !('when' in entry) || timeSpan(entry.when).from <= end)
    .toSorted((a, b) => compareTimes(timeOrFirst(a), timeOrFirst(b)));
  const course = entries
    .filter(({ kind }) => kind !== 'person')
    .map((content, i): KeptEntry => ({ entry: String(i), content }));
  const start = from === undefined ? null : timeSpan(from).from;
  // Who is seen today asks what has been since the time before.
  const before = course.filter(({ content }) => !isSeenOn(content, today));
  const { change } = standingOf(before, new Date(end));
  const findings = findingsOf(entries, { today });
  return {
    today,
    person: entries.find((entry) => entry.kind === 'person'),
    entries,
    toCome: all.filter(
      (entry) =>
        'when' in entry && entry.kind !== 'visit' && timeSpan(entry.when).from > timeSpan(read).to,
    ),
    shown: course.filter(
      ({ content }) => start === null || !('when' in content) || lastMoment(content) >= start,
    ),
    from: start,
    standing: { ...standingOf(course, new Date(end)), change },
    seen: lastSeen(before),
    outlooks: toxinOutlook(entries, { today }),
    operations: surgeryAfter(entries, { today }),
    medicines: medicineCourses(entries, { today }),
    findings,
    differential: weighFindings(findings),
    sides: sidesNamed(entries, { today }),
  };
}

/** The beginning of all times, for an entry without one. */
const FIRST = '1900';

function timeOrFirst(entry: Entry): string {
  return 'when' in entry ? entry.when : FIRST;
}

/** The last moment that an entry is about. */
function lastMoment(entry: Entry & { when: string }): number {
  const end = 'end' in entry ? entry.end : undefined;
  if (entry.kind === 'medicine' && end === undefined) return Number.POSITIVE_INFINITY;
  return timeSpan(end ?? entry.when).to;
}

function isSeenOn(entry: Entry, day: string): boolean {
  return entry.kind === 'visit' && entry.when.startsWith(day);
}
