import { type EntryOf, spasmBurden, timeSpan } from '@facialis/record';
import { keptOf } from './course-lanes.ts';
import type { KeptEntry } from './lane.ts';

/** What treats: a toxin session, an operation, or a medicine that is still taken. */
export type Treatment = KeptEntry & {
  readonly content: EntryOf<'toxin-session' | 'operation' | 'medicine'>;
};

/** Where things stand, by the record alone. */
export interface Standing {
  /** The newest recording. */
  readonly last: (KeptEntry & { readonly content: EntryOf<'recording'> }) | null;
  /** How the time in spasm changed since the last visit; null where one side of it has no recording. */
  readonly change: SpasmChange | null;
  /** The newest entry of symptoms. */
  readonly symptoms: (KeptEntry & { readonly content: EntryOf<'symptoms'> }) | null;
  /** The last toxin session or operation, whichever came later, then medicines still taken. */
  readonly treatments: readonly (Treatment & {
    /** Whole weeks since; null where the time is not known to the day. */
    readonly weeks: number | null;
  })[];
}

/** Medians of the share of time in spasm before and since the last visit, %. */
export interface SpasmChange {
  /** Day of the visit, ISO date. */
  readonly visit: string;
  /** As what it was written down: somebody who injects or operates sees the person, too. */
  readonly seenAt: SeenAt;
  readonly before: number;
  readonly now: number;
}

const WEEK_MS = 7 * 86_400_000;
/** Recordings on each side of a visit that its change is told by, as in the list of people. */
const MOST_RECORDINGS = 10;
/** At these the person was seen; what was done tells more than that there was a visit. */
const SEEN = ['operation', 'toxin-session', 'visit'] as const;
/** At what a person was seen. */
export type SeenAt = (typeof SEEN)[number];

/** When a person was seen, and at what. */
export interface Seen {
  /** ISO date. */
  readonly day: string;
  readonly at: SeenAt;
}

/** Where things stand on a day, from newest versions in order of their own time. */
export function standingOf(course: readonly KeptEntry[], now: Date): Standing {
  return {
    last: keptOf(course, 'recording').at(-1) ?? null,
    change: changeOf(course),
    symptoms: keptOf(course, 'symptoms').at(-1) ?? null,
    treatments: [...lastTreatment(course), ...takenMedicines(course)].map((treatment) => ({
      ...treatment,
      weeks: weeksSince(treatment.content.when, now),
    })),
  };
}

/** When the person was last seen; null where that is not written down. */
export function lastSeen(course: readonly KeptEntry[]): Seen | null {
  return seenDays(course)[0] ?? null;
}

/** The days on which the person was seen, the last first; of one day what was done. */
function seenDays(course: readonly KeptEntry[]): Seen[] {
  const seen = SEEN.flatMap((at) =>
    keptOf(course, at).map(({ content }) => ({ at, day: dayOf(content.when) })),
  );
  return [...Map.groupBy(seen, ({ day }) => day).values()]
    .map(([first]) => first!)
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** Recordings between the last two visits, against those after the day of the last one. */
function changeOf(course: readonly KeptEntry[]): SpasmChange | null {
  const [last, earlier] = seenDays(course);
  if (!last) return null;
  const { day: visit, at: seenAt } = last;
  const visitBefore = earlier?.day ?? '';
  const recordings = keptOf(course, 'recording').map(({ content }) => ({
    day: dayOf(content.when),
    share: spasmBurden(content).timeShare?.value,
  }));
  const between = recordings.filter(({ day }) => day > visitBefore && day <= visit);
  const after = recordings.filter(({ day }) => day > visit);
  const [before, now] = [between, after].map((some) =>
    median(some.slice(-MOST_RECORDINGS).flatMap(({ share }) => share ?? [])),
  );
  return before === undefined || now === undefined ? null : { visit, seenAt, before, now };
}

function lastTreatment(course: readonly KeptEntry[]): Treatment[] {
  const given = [...keptOf(course, 'toxin-session'), ...keptOf(course, 'operation')];
  return given
    .toSorted((a, b) => timeSpan(a.content.when).from - timeSpan(b.content.when).from)
    .slice(-1);
}

function takenMedicines(course: readonly KeptEntry[]): Treatment[] {
  return keptOf(course, 'medicine').filter(({ content }) => content.end === undefined);
}

function weeksSince(when: string, now: Date): number | null {
  const { precision, from } = timeSpan(when);
  const isKnown = precision === 'moment' || precision === 'day';
  return isKnown ? Math.max(0, Math.floor((now.getTime() - from) / WEEK_MS)) : null;
}

/** First day of a time, ISO date. */
function dayOf(time: string): string {
  return new Date(timeSpan(time).from).toISOString().slice(0, 10);
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
