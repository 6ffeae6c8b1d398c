import type { Entry } from '../words/entry.ts';
import type { History } from '../words/history.ts';
import type { Medicine } from '../words/medicine.ts';
import type { Person } from '../words/person.ts';
import type { Rating } from '../words/rating.ts';
import { ratingTotal, SCALES } from '../words/rating-scales.ts';
import type { Side } from '../words/side.ts';
import { timeSpan } from '../words/time.ts';
import {
  BOTH_SIDES_SOURCE,
  DAY_DOSES_MG,
  SIDE_CHANGE_SOURCE,
  USUAL_ONSET,
  YOUNGEST_ONSET,
} from './published.ts';
import type { Question } from './question.ts';
import { toxinQuestions } from './toxin.ts';

/**
 * What is unusual about an entry and to be confirmed before it is kept. Each question has a code
 * that stays, the field, and the source of the figure behind it; none holds what was entered.
 *
 * @param course the same person's other entries, in any order
 */
export function questionsFor(entry: Entry, course: readonly Entry[], person: Person): Question[] {
  return [...sideQuestions(entry, course), ...kindQuestions(entry, course, person)];
}

function kindQuestions(entry: Entry, course: readonly Entry[], person: Person): Question[] {
  switch (entry.kind) {
    case 'toxin-session':
      return toxinQuestions(entry, course, person);
    case 'medicine':
      return doseQuestions(entry);
    case 'history':
      return onsetQuestions(entry, person);
    case 'rating':
      return rangeQuestions(entry);
    default:
      return [];
  }
}

/** The side of the spasm that an entry speaks of: a scan or a visit may be about any side. */
function spasmSide(entry: Entry): Side | undefined {
  return entry.kind === 'person' || entry.kind === 'mri' || entry.kind === 'visit'
    ? undefined
    : entry.side;
}

/** Both sides, or another side than before: rare, and easily a slip. Asked once in a course. */
function sideQuestions(entry: Entry, course: readonly Entry[]): Question[] {
  const side = spasmSide(entry);
  if (side === undefined) return [];
  const before = new Set(course.map(spasmSide).filter((one) => one !== undefined));
  if (before.has(side)) return [];
  if (side === 'both') {
    return [
      {
        code: 'both-sides',
        at: 'side',
        question: 'Hemifacial spasm of both sides is rare. Are both sides affected?',
        source: BOTH_SIDES_SOURCE,
      },
    ];
  }
  if (before.size === 0 || before.has('both')) return [];
  return [
    {
      code: 'other-side',
      at: 'side',
      question: 'All entries so far are about the other side. Is the side right?',
      source: SIDE_CHANGE_SOURCE,
    },
  ];
}

function onsetQuestions({ onset }: History, { birthYear }: Person): Question[] {
  if (onset === undefined) return [];
  const age = new Date(timeSpan(onset).to).getUTCFullYear() - birthYear;
  const [code, limit] =
    age < YOUNGEST_ONSET.figure
      ? (['onset-below-18', YOUNGEST_ONSET] as const)
      : (['onset-below-40', USUAL_ONSET] as const);
  if (age >= limit.figure) return [];
  return [
    {
      code,
      at: 'onset',
      question: `The spasm began before the age of ${limit.figure}, which is unusual. Is the time right?`,
      source: limit.source,
    },
  ];
}

/** Milligrams in a unit of mass; none for a volume, whose strength is not known. */
const MILLIGRAMS: Readonly<Partial<Record<NonNullable<Medicine['dose']>['unit'], number>>> = {
  ug: 0.001,
  mg: 1,
  g: 1000,
};

function doseQuestions({ substance, dose }: Medicine): Question[] {
  const most = DAY_DOSES_MG[substance];
  const milligrams = dose && MILLIGRAMS[dose.unit];
  if (!most || !dose || milligrams === undefined) return [];
  if (dose.amount * milligrams * dose.timesADay <= most.figure) return [];
  return [
    {
      code: 'medicine-dose-above-published',
      at: 'dose',
      question: `This is more than ${most.figure} mg a day, the most that is published for hemifacial spasm. Is the dose right?`,
      source: most.source,
    },
  ];
}

function rangeQuestions(rating: Rating): Question[] {
  const { range, verified, source, name } = SCALES[rating.scale];
  if (!range || verified || ratingTotal(rating) <= range[1]) return [];
  return [
    {
      code: 'total-above-range',
      at: 'total',
      question: `The ${name} probably ends at ${range[1]}. Is the total right?`,
      source: `${source}; range unverified`,
    },
  ];
}
