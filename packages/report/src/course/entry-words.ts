import {
  type Entry,
  type EntryOf,
  type Kind,
  type OperationResult,
  operationResult,
  toxinTotals,
} from '@facialis/record';
import { counted, formatQuantity } from '@facialis/units';
import { verdictOf } from '../verdict.ts';

/** What each kind of entry is called in a list. */
export const KIND_LABELS: Record<Kind, string> = {
  person: 'Person',
  history: 'History',
  symptoms: 'Symptoms',
  recording: 'Recording',
  rating: 'Rating',
  medicine: 'Medicine',
  'toxin-session': 'Toxin session',
  mri: 'MRI finding',
  operation: 'Operation',
  'hearing-test': 'Hearing test',
  visit: 'Visit',
};

/** Names that are written in capitals. */
const CAPITALS = new Set([
  'aica',
  'pica',
  'hfs',
  'smc',
  'phq',
  'bsdi',
  'cdq',
  'hsgs',
  'hfss',
  'tunc',
  'csf',
  'mri',
  'ciss',
  'fiesta',
  'tof',
  'mra',
]);
/** Symptoms named in a line before the rest is counted. */
const MOST_NAMED = 3;

/** A code of the record in plain words: `root-exit-point` is `root exit point`. */
export function plainWords(code: string): string {
  return code
    .split('-')
    .map((word) => (CAPITALS.has(word) ? word.toUpperCase() : word))
    .join(' ');
}

/** An entry's time; empty for the person's own entry, which has none. */
export function timeOf(entry: Entry): string {
  return 'when' in entry ? entry.when : '';
}

/** An entry's side; empty where it has none. */
export function sideOf(entry: Entry): string {
  return 'side' in entry ? (entry.side ?? '') : '';
}

/** The gist of an entry in one line, for a list; all of it stands elsewhere. */
export function entryLine(entry: Entry): string {
  return (LINES[entry.kind] as (entry: Entry) => string)(entry);
}

const LINES: { [K in Kind]: (entry: EntryOf<K>) => string } = {
  person: ({ name, birthYear, sex }) =>
    joined([name, `born ${birthYear}`, sex === 'not-said' ? undefined : sex]),
  history: ({ onset, firstMuscle, course }) =>
    joined([
      given(onset, (time) => `since ${timeWords(time)}`),
      given(firstMuscle, (muscle) => `first in ${plainWords(muscle)}`),
      given(course, plainWords),
    ]) || 'what went before',
  symptoms: ({ symptoms, dayEffect }) => {
    const strongest = symptoms.toSorted((a, b) => b.strength - a.strength);
    const named = strongest
      .slice(0, MOST_NAMED)
      .map(({ symptom, strength }) => `${plainWords(symptom)} ${strength}`);
    const rest = symptoms.length - named.length;
    return joined([
      ...named,
      rest > 0 ? `${rest} more` : undefined,
      given(dayEffect, (effect) => `in the way: ${plainWords(effect)}`),
    ]);
  },
  recording: ({ record, corrections = [] }) => {
    const { verdict } = record.quality;
    const { value, unit } = record.measures.spasmRate;
    return joined([
      verdict === 'unusable' ? 'cannot be judged' : verdictOf(record).finding,
      verdict === 'unusable' || value === null ? undefined : formatQuantity(value, unit),
      corrections.length > 0 ? `corrections: ${corrections.length}` : undefined,
    ]);
  },
  rating: ratingLine,
  medicine: ({ substance, name, dose, end, effect }) =>
    joined([
      substance === 'other' ? name : joined([substance, given(name, (brand) => `(${brand})`)], ' '),
      given(dose, ({ amount, unit, timesADay }) => `${amount} ${unit}, ${timesADay} a day`),
      end === undefined ? 'still taken' : `until ${timeWords(end)}`,
      effectLine(effect),
    ]),
  'toxin-session': (session) => {
    const { units } = toxinTotals([session])[0]!;
    return joined([
      `${units} U of ${productName(session)}`,
      counted(session.points.length, 'point'),
      effectLine(session.effect),
      given(session.unwantedEffects?.map(({ effect }) => plainWords(effect)).join(', ')),
    ]);
  },
  mri: ({ grade, vessels, zone }) =>
    joined([
      given(grade, (figure) => `grade ${figure}`),
      given(vessels, (found) => found.map(plainWords).join(', ') || 'no vessel at the nerve'),
      given(zone, plainWords),
    ]) || 'read',
  operation: (entry) =>
    joined([
      plainWords(entry.operation),
      entry.vessels?.map(plainWords).join(', '),
      RESULT_WORDS[operationResult(entry)],
    ]),
  'hearing-test': ({ thresholds = [], speech = [] }) =>
    joined([
      thresholds.length > 0 ? counted(thresholds.length, 'tone') : undefined,
      ...speech.map(({ side, understood }) => `${side} ear ${understood} % of words`),
    ]) || 'reflexes',
  visit: ({ reason }) => reason,
};

/** What came of an operation; spasm in its first year is never called a failure. */
const RESULT_WORDS: Record<OperationResult, string> = {
  'not-known': '',
  'too-early': 'spasm when last seen, within a year of it',
  free: 'no spasm since',
  'free-later': 'no spasm by now',
  'came-back': 'spasm came back',
  'not-free': 'spasm still after a year',
};

function ratingLine(rating: EntryOf<'rating'>): string {
  switch (rating.scale) {
    case 'jankovic':
      return `Jankovic severity ${rating.severity}, frequency ${rating.frequency}`;
    case 'smc':
      return `SMC grade ${rating.grade}`;
    case 'cohen-albert':
      return `Cohen and Albert ${rating.intensity}`;
    default:
      return `${plainWords(rating.scale)} total ${rating.total}`;
  }
}

/** A toxin product by its own name, or by its brand where it has no other. */
export function productName({
  product,
  brand,
}: {
  readonly product: EntryOf<'toxin-session'>['product'];
  readonly brand?: string | null | undefined;
}): string {
  return product === 'other' ? (brand ?? 'another product') : product;
}

/** A time in words: only "about" has another form than in the record. */
export function timeWords(time: string): string {
  if (time.endsWith('~')) return `about ${time.slice(0, -1)}`;
  return time.replace(/T(\d\d:\d\d).*$/, ' $1');
}

function effectLine(effect: number | undefined): string | undefined {
  return given(effect, (figure) => `helped ${figure} of 10`);
}

function given<T>(value: T | undefined, words: (value: T) => string = String): string | undefined {
  return value === undefined ? undefined : words(value);
}

function joined(parts: readonly (string | undefined)[], between = ', '): string {
  return parts.filter((part) => part !== undefined && part !== '').join(between);
}
