import { type Entry, type EntryOf, type Side, timeSpan, toxinTotals } from '@facialis/record';
import { plainWords, productName } from './entry-words.ts';

/** Something at its place on the time axis. */
export interface LaneMark {
  /** The stretch that its time may lie in, ms since 1970 UTC; of a bar, from its first to its last day. */
  readonly from: number;
  readonly to: number;
  readonly side: Side | 'none';
  /** Height on the lane's scale; absent for bars and letters. */
  readonly value?: number;
  /** 95 % interval of the value. */
  readonly low?: number;
  readonly high?: number;
  /** Letter of what has no height. */
  readonly letter?: string;
  /** Whether a bar goes on beyond the axis. */
  readonly lasting?: boolean;
}

/** One row of the figure: things of one sort on one scale. */
export interface Lane {
  readonly label: string;
  /** What the scale is, in a few words. */
  readonly scale: string;
  /**
   * How marks are drawn: values as dots, values as stems from zero with a bar for the time of
   * effect, bars alone, letters.
   */
  readonly drawn: 'dots' | 'stems' | 'bars' | 'letters';
  /** Highest value of the scale; 0 where there is none. */
  readonly most: number;
  readonly marks: readonly LaneMark[];
}

/** An operation goes through all rows. */
export interface OperationLine {
  readonly from: number;
  readonly to: number;
  readonly side: 'left' | 'right';
}

const STRENGTH_MOST = 10;
const JANKOVIC_MOST = 4;
/** Letters of single days. */
const LETTERS = { visit: 'V', mri: 'M', 'hearing-test': 'H' } as const;

/** The rows of a course, those without anything left out. */
export function courseLanes(entries: readonly Entry[], now: number): Lane[] {
  const lanes = [
    symptomLane(ofKind(entries, 'symptoms')),
    rateLane(ofKind(entries, 'recording')),
    severityLane(ofKind(entries, 'rating')),
    ...toxinLanes(ofKind(entries, 'toxin-session'), now),
    ...medicineLanes(ofKind(entries, 'medicine'), now),
    dayLane(entries),
  ];
  return lanes.filter(({ marks }) => marks.length > 0);
}

/** The operations of a course. */
export function operationLines(entries: readonly Entry[]): OperationLine[] {
  return ofKind(entries, 'operation').map(({ when, side }) => ({ ...stretch(when), side }));
}

/** The entries of one kind. */
export function ofKind<K extends Entry['kind']>(entries: readonly Entry[], kind: K): EntryOf<K>[] {
  return entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);
}

function symptomLane(entries: readonly EntryOf<'symptoms'>[]): Lane {
  return {
    label: 'Symptoms',
    scale: 'strongest, 0 to 10',
    drawn: 'dots',
    most: STRENGTH_MOST,
    marks: entries.map(({ when, side, symptoms }) => ({
      ...stretch(when),
      side,
      value: Math.max(...symptoms.map(({ strength }) => strength)),
    })),
  };
}

function rateLane(entries: readonly EntryOf<'recording'>[]): Lane {
  const marks = entries.flatMap(({ when, record, side }): LaneMark[] => {
    const { value, low, high } = record.measures.spasmRate;
    if (record.quality.verdict === 'unusable' || value === null) return [];
    const interval = low === null || high === null ? {} : { low, high };
    return [{ ...stretch(when), side: record.affectedSide ?? side ?? 'none', value, ...interval }];
  });
  const most = roundUp(
    Math.max(1, ...marks.map(({ value = 0, high = 0 }) => Math.max(value, high))),
  );
  return { label: 'Recordings', scale: 'spasms a minute', drawn: 'dots', most, marks };
}

function severityLane(entries: readonly EntryOf<'rating'>[]): Lane {
  const marks = entries.flatMap((rating): LaneMark[] =>
    rating.scale === 'jankovic'
      ? [{ ...stretch(rating.when), side: rating.side ?? 'none', value: rating.severity }]
      : [],
  );
  return {
    label: 'Ratings',
    scale: 'Jankovic severity, 0 to 4',
    drawn: 'dots',
    most: JANKOVIC_MOST,
    marks,
  };
}

/** One row for each product: units of different products never share a scale. */
function toxinLanes(sessions: readonly EntryOf<'toxin-session'>[], now: number): Lane[] {
  return [...Map.groupBy(sessions, productName)].map(([product, group]) => {
    const marks = group.map((session): LaneMark => {
      const { units } = toxinTotals([session])[0]!;
      const { from, to } = stretch(session.when);
      const end = session.effectEnd === undefined ? null : stretch(session.effectEnd).to;
      return { from, to: Math.min(now, end ?? to), side: session.side, value: units };
    });
    const most = roundUp(Math.max(...marks.map(({ value = 0 }) => value)));
    return { label: product, scale: 'units of this product', drawn: 'stems', most, marks };
  });
}

function medicineLanes(courses: readonly EntryOf<'medicine'>[], now: number): Lane[] {
  const name = ({ substance, name: brand }: EntryOf<'medicine'>) =>
    substance === 'other' ? (brand ?? substance) : substance;
  return [...Map.groupBy(courses, name)].map(([label, group]) => ({
    label,
    scale: '',
    drawn: 'bars',
    most: 0,
    marks: group.map(({ when, end }) => ({
      from: stretch(when).from,
      to: end === undefined ? now : Math.min(now, stretch(end).to),
      side: 'none',
      lasting: end === undefined,
    })),
  }));
}

function dayLane(entries: readonly Entry[]): Lane {
  const marks = entries.flatMap((entry): LaneMark[] => {
    if (!isOneDay(entry)) return [];
    const { when, side = 'none', kind } = entry;
    return [{ ...stretch(when), side, letter: LETTERS[kind] }];
  });
  return {
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

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ROUND.map((step) => step * power).find((end) => end >= value)!;
}
