import { timeSpan } from '@facialis/record';
import { courseLanes, type KeptEntry, keptOf, type Lane, operationLines } from '@facialis/report';
import type { TimeWindow, WindowLimits } from '../plots/time-window.ts';

/** Something that goes through all lanes. */
export interface Crossing {
  readonly entry: string;
  readonly kind: 'onset' | 'toxin-session' | 'operation' | 'outcome' | 'wear-off';
  /** The stretch that its time may lie in, ms since 1970 UTC. */
  readonly from: number;
  readonly to: number;
  /** Of a toxin session, until when its effect was felt; where it is written down. */
  readonly feltUntil?: number;
  /** Of an effect that will wear off, when that is expected. */
  readonly expected?: number;
}

/** A person's course as it is drawn. */
export interface CourseModel {
  readonly lanes: readonly Lane[];
  readonly crossings: readonly Crossing[];
  /** From the first symptom to today, or to where a present effect may last. */
  readonly limits: WindowLimits;
  /** What is shown first: from the first thing in any lane, as years may lie between it and the first symptom. */
  readonly first: TimeWindow;
}

/** What a preset shows. */
export interface TreatmentWindow {
  readonly entry: string;
  readonly kind: 'toxin-session' | 'operation' | 'medicine';
  readonly when: string;
  readonly window: TimeWindow;
}

const DAY_MS = 86_400_000;
/** The shortest axis, and the shortest part of it that is shown. */
const LEAST_AXIS_MS = 30 * DAY_MS;
const LEAST_WINDOW_MS = 14 * DAY_MS;
/** Room before and after, so that the marks at the ends are whole: this share of the axis. */
const ROOM_AT_ENDS = 0.015;
/** What is shown before and after a toxin session or a medicine: its whole rise and fall. */
const AROUND_MS = { before: 42 * DAY_MS, after: 140 * DAY_MS };
/** A year after an operation decides over it (PMID 36097503). */
const AROUND_OPERATION_MS = { before: 120 * DAY_MS, after: 400 * DAY_MS };
const YEAR_MS = 365 * DAY_MS;

/** When the present effects wear off: days of each, ISO dates. */
export type WearOffs = readonly {
  /** Day of the session. */
  readonly session: string;
  readonly wearOff: { readonly low: string; readonly expected: string; readonly high: string };
}[];

/** The course with its lanes, what goes through them, and its axis. */
export function courseModel(
  course: readonly KeptEntry[],
  now: number,
  ahead: WearOffs = [],
): CourseModel {
  const lanes = courseLanes(course, now);
  const crossings = [
    ...onsets(course),
    ...sessions(course, now),
    ...operationLines(course).map((line): Crossing => ({ ...line, kind: 'operation' })),
    ...outcomes(course),
    ...wearOffs(course, ahead),
  ];
  const until = Math.max(now, ...crossings.map(({ kind, to }) => (kind === 'wear-off' ? to : now)));
  const inLanes = startOf(
    lanes.flatMap(({ marks }) => marks),
    now,
  );
  const from = Math.min(inLanes, startOf(crossings, now));
  const [room, roomFirst] = [from, inLanes].map((start) => ROOM_AT_ENDS * (now - start));
  return {
    lanes,
    crossings,
    limits: { from: from - room!, to: until + room!, least: LEAST_WINDOW_MS },
    first: { from: inLanes - roomFirst!, to: until + roomFirst! },
  };
}

function startOf(marks: readonly { readonly from: number }[], now: number): number {
  return marks.reduce((least, { from }) => Math.min(least, from), now - LEAST_AXIS_MS);
}

/** The last year of an axis. */
export function lastYear({ to }: WindowLimits): TimeWindow {
  return { from: to - YEAR_MS, to };
}

/** Each treatment with the part of the course around it, the newest first. */
export function treatmentWindows(course: readonly KeptEntry[], now: number): TreatmentWindow[] {
  const windows = course.flatMap(({ entry, content }): TreatmentWindow[] => {
    switch (content.kind) {
      case 'toxin-session':
        return [around({ entry, ...content }, AROUND_MS, spanEnd(content.effectEnd))];
      case 'operation':
        return [around({ entry, ...content }, AROUND_OPERATION_MS)];
      case 'medicine':
        return [around({ entry, ...content }, AROUND_MS, spanEnd(content.end) ?? now)];
      default:
        return [];
    }
  });
  return windows.toSorted((a, b) => b.window.from - a.window.from);
}

function around(
  { entry, kind, when }: Pick<TreatmentWindow, 'entry' | 'kind' | 'when'>,
  { before, after }: { before: number; after: number },
  until = Number.NEGATIVE_INFINITY,
): TreatmentWindow {
  const { from, to } = timeSpan(when);
  const window = { from: from - before, to: Math.max(to + after, until + before) };
  return { entry, kind, when, window };
}

function spanEnd(time: string | undefined): number | undefined {
  return time === undefined ? undefined : timeSpan(time).to;
}

function onsets(course: readonly KeptEntry[]): Crossing[] {
  return keptOf(course, 'history').flatMap(({ entry, content: { onset } }) =>
    onset === undefined ? [] : [{ entry, kind: 'onset' as const, ...stretch(onset) }],
  );
}

function sessions(course: readonly KeptEntry[], now: number): Crossing[] {
  return keptOf(course, 'toxin-session').map(({ entry, content: { when, effectEnd } }) => ({
    entry,
    kind: 'toxin-session',
    ...stretch(when),
    ...(effectEnd !== undefined && { feltUntil: Math.min(now, timeSpan(effectEnd).to) }),
  }));
}

/** When outcomes of operations were looked at, where that is known. */
function outcomes(course: readonly KeptEntry[]): Crossing[] {
  return keptOf(course, 'operation').flatMap(({ entry, content: { outcomes: looks = [] } }) =>
    looks.flatMap(({ when }) =>
      when === undefined ? [] : [{ entry, kind: 'outcome' as const, ...stretch(when) }],
    ),
  );
}

/** When half of the spasm is expected back, at the sessions that brought it down. */
function wearOffs(course: readonly KeptEntry[], ahead: WearOffs): Crossing[] {
  return ahead.flatMap(({ session, wearOff: { low, expected, high } }) => {
    const given = keptOf(course, 'toxin-session').find(({ content }) =>
      content.when.startsWith(session),
    );
    if (given === undefined) return [];
    return {
      entry: given.entry,
      kind: 'wear-off' as const,
      from: stretch(low).from,
      to: stretch(high).to,
      expected: stretch(expected).from,
    };
  });
}

function stretch(time: string): TimeWindow {
  const { from, to } = timeSpan(time);
  return { from, to };
}
