import {
  type Entry,
  type EntryOf,
  type Kind,
  ratingTotal,
  SCALES,
  spasmBurden,
  timeSpan,
  toxinTotals,
} from '@facialis/record';
import { plainWords, productName } from './entry-words.ts';
import type { KeptEntry, Lane, LaneMark, OperationLine } from './lane.ts';

const STRENGTH_MOST = 10;
const JANKOVIC_MOST = 4;
/** Letters of single days. */
const LETTERS = { visit: 'V', mri: 'M', 'hearing-test': 'H' } as const;

/** The rows of a course, those without anything left out. */
export function courseLanes(course: readonly KeptEntry[], now: number): Lane[] {
  const recordings = keptOf(course, 'recording');
  const lanes = [
    burdenLane(recordings, 'timeShare', {
      topic: 'time-in-spasm',
      label: 'Time in spasm',
      scale: '% of the recording',
    }),
    burdenLane(recordings, 'rate', {
      topic: 'spasm-rate',
      label: 'Recordings',
      scale: 'spasms a minute',
    }),
    symptomLane(keptOf(course, 'symptoms')),
    ...ratingLanes(keptOf(course, 'rating')),
    ...toxinLanes(keptOf(course, 'toxin-session'), now),
    ...medicineLanes(keptOf(course, 'medicine'), now),
    dayLane(course),
  ];
  return lanes.filter(({ marks }) => marks.length > 0);
}

/** The operations of a course. */
export function operationLines(course: readonly KeptEntry[]): OperationLine[] {
  return keptOf(course, 'operation').map(({ entry, content: { when, side } }) => ({
    entry,
    ...stretch(when),
    side,
  }));
}

/** The entries of one kind, with their ids. */
export function keptOf<K extends Kind>(
  course: readonly KeptEntry[],
  kind: K,
): (KeptEntry & { readonly content: EntryOf<K> })[] {
  return course.filter(
    (kept): kept is KeptEntry & { readonly content: EntryOf<K> } => kept.content.kind === kind,
  );
}

/** The entries of one kind. */
export function ofKind<K extends Kind>(entries: readonly Entry[], kind: K): EntryOf<K>[] {
  return entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);
}

function symptomLane(entries: readonly KeptEntry<'symptoms'>[]): Lane {
  return {
    topic: 'symptoms',
    name: '',
    label: 'Symptoms',
    scale: 'strongest, 0 to 10',
    drawn: 'dots',
    most: STRENGTH_MOST,
    marks: entries.map(({ entry, content: { when, side, symptoms } }) => ({
      entry,
      ...stretch(when),
      side,
      value: Math.max(...symptoms.map(({ strength }) => strength)),
    })),
  };
}

/** A figure of the recordings, by their events as a person corrected them. */
function burdenLane(
  recordings: readonly KeptEntry<'recording'>[],
  figure: 'rate' | 'timeShare',
  words: Pick<Lane, 'topic' | 'label' | 'scale'>,
): Lane {
  const marks = recordings.flatMap(({ entry, content }): LaneMark[] => {
    const found = spasmBurden(content)[figure];
    if (found === null) return [];
    const { value, low, high } = found;
    const interval = low === null || high === null ? {} : { low, high };
    const side = content.record.affectedSide ?? content.side ?? 'none';
    return [{ entry, ...stretch(content.when), side, value, ...interval }];
  });
  return { ...words, name: '', drawn: 'dots', most: topOf(marks), marks };
}

/** One row for each scale; of the Jankovic scale the severity, which is the more telling half. */
function ratingLanes(ratings: readonly KeptEntry<'rating'>[]): Lane[] {
  return [...Map.groupBy(ratings, ({ content }) => content.scale)].map(([scale, group]) => {
    const marks = group.map(
      ({ entry, content }): LaneMark => ({
        entry,
        ...stretch(content.when),
        side: content.side ?? 'none',
        value: content.scale === 'jankovic' ? content.severity : ratingTotal(content),
      }),
    );
    const isJankovic = scale === 'jankovic';
    const end = SCALES[scale].range?.[1] ?? 0;
    const isWithin = marks.every(({ value = 0 }) => value <= end);
    const most = isJankovic ? JANKOVIC_MOST : isWithin ? end : topOf(marks);
    return {
      topic: 'rating',
      name: scale,
      label: isJankovic ? 'Ratings' : SCALES[scale].name,
      scale: isJankovic ? 'Jankovic severity, 0 to 4' : `0 to ${most}`,
      drawn: 'dots',
      most,
      marks,
    };
  });
}

/** One row for each product: units of different products never share a scale. */
function toxinLanes(sessions: readonly KeptEntry<'toxin-session'>[], now: number): Lane[] {
  return [...Map.groupBy(sessions, ({ content }) => productName(content))].map(
    ([product, group]) => {
      const marks = group.map(({ entry, content: session }): LaneMark => {
        const { units } = toxinTotals([session])[0]!;
        const { from, to } = stretch(session.when);
        const end = session.effectEnd === undefined ? null : stretch(session.effectEnd).to;
        return { entry, from, to: Math.min(now, end ?? to), side: session.side, value: units };
      });
      return {
        topic: 'toxin',
        name: product,
        label: product,
        scale: 'units of this product',
        drawn: 'stems',
        most: topOf(marks),
        marks,
      };
    },
  );
}

function medicineLanes(courses: readonly KeptEntry<'medicine'>[], now: number): Lane[] {
  return [...Map.groupBy(courses, ({ content }) => medicineName(content))].map(([name, group]) => ({
    topic: 'medicine',
    name,
    label: name,
    scale: '',
    drawn: 'bars',
    most: 0,
    marks: group.map(({ entry, content: { when, end } }) => ({
      entry,
      from: stretch(when).from,
      to: end === undefined ? now : Math.min(now, stretch(end).to),
      side: 'none',
      lasting: end === undefined,
    })),
  }));
}

function medicineName({ substance, name }: EntryOf<'medicine'>): string {
  return substance === 'other' ? (name ?? substance) : substance;
}

function dayLane(course: readonly KeptEntry[]): Lane {
  const marks = course.flatMap(({ entry, content }): LaneMark[] => {
    if (!isOneDay(content)) return [];
    const { when, side = 'none', kind } = content;
    return [{ entry, ...stretch(when), side, letter: LETTERS[kind] }];
  });
  return {
    topic: 'days',
    name: '',
    label: 'Visits and tests',
    scale: '',
    drawn: 'letters',
    most: 0,
    marks: marks.toSorted((a, b) => a.from - b.from),
  };
}

function isOneDay(entry: Entry): entry is EntryOf<keyof typeof LETTERS> {
  return entry.kind in LETTERS;
}

/** The letters of the row of days in words. */
export const LETTER_WORDS = Object.entries(LETTERS)
  .map(([kind, letter]) => `${letter} ${kind === 'mri' ? 'MRI' : plainWords(kind)}`)
  .join(', ');

function stretch(time: string): { from: number; to: number } {
  const { from, to } = timeSpan(time);
  return { from, to };
}

/** Ends of scales, times a power of ten. */
const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** A round end of the scale that holds all values and intervals. */
function topOf(marks: readonly LaneMark[]): number {
  return roundUp(Math.max(1, ...marks.map(({ value = 0, high = 0 }) => Math.max(value, high))));
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ROUND.map((step) => step * power).find((end) => end >= value)!;
}
