import type { Operation } from '@facialis/record';
import { monthsInDays } from '../course/known.ts';
import { type FigureId, numberOf, STATEMENTS, type StatementId } from '../evidence/evidence.ts';
import { DAYS } from '../toxin/day.ts';

/** How the lateral spread response was at the end of an operation; null where it is not known. */
export type SpreadResponse = NonNullable<Operation['lateralSpread']>['after'] | null;

/** A published course: which share of those operated was free of spasm on which day. */
export interface PublishedCourse {
  readonly statements: readonly StatementId[];
  /** How many were operated. */
  readonly people: number;
  /** Days after the operation and the share that was free by then, 0 to 1, in order of both. */
  readonly points: readonly (readonly [day: number, share: number])[];
}

/** A share with the interval that its number of people leaves, 0 to 1. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Numerics: percent of one. */
const PERCENT = 100;
/** Numerics: half of a normal interval of 95 % in standard deviations. */
const HALF_INTERVAL = 1.96;
/** Numerics: days of the points of a series that is given in shares of those cured in the end. */
const CURED_POINTS: readonly (readonly [FigureId, number])[] = [
  ['surgery-free-in-a-week', 7],
  ['surgery-free-in-a-month', 30],
  ['surgery-free-in-three-months', 91],
  ['surgery-free-in-six-months', 183],
  ['surgery-free-in-a-year', 365],
];
/** Numerics: months of a look at three months, at a year and at three years. */
const LOOK_MONTHS = [3, 12, 36] as const;

/** Figures of how many are cured in the end; the first, pooled one stands for them, the others bound it. */
export const CURED_IN_THE_END = [
  'surgery-complete-sharma',
  'surgery-complete-miller',
  'surgery-complete-japan',
  'surgery-complete-hyun',
  'surgery-complete-weidemeier',
] as const satisfies readonly FigureId[];

/**
 * The published courses, each of its own people.
 *
 * @param response the lateral spread response where it was present or absent; else courses of all
 * @param cured share of those operated who are cured in the end, 0 to 1: two series tell the days of those
 */
export function publishedCourses(response: SpreadResponse, cured: number): PublishedCourse[] {
  return [
    ofTheCured(cured),
    ofTheCuredSecond(cured),
    ofAHundred(),
    ofJapan(),
    ...(response === 'present' || response === 'absent' ? [byResponse(response)] : []),
  ];
}

function ofTheCured(cured: number): PublishedCourse {
  return {
    statements: CURED_POINTS.map(([id]) => id),
    people: peopleOf('surgery-free-in-a-year') / cured,
    points: CURED_POINTS.map(([id, day]) => [day, cured * shareOf(id)] as const),
  };
}

/** At once, half of those who are later, and all but those who needed more than a year. */
function ofTheCuredSecond(cured: number): PublishedCourse {
  const people = peopleOf('surgery-free-at-once');
  const [atOnce, later] = [shareOf('surgery-free-at-once'), shareOf('surgery-free-delayed')];
  const late = numberOf('surgery-free-after-a-year-second') / people;
  const [, year] = LOOK_MONTHS;
  return {
    statements: [
      'surgery-free-at-once',
      'surgery-free-delayed',
      'surgery-free-delayed-median',
      'surgery-free-after-a-year-second',
    ],
    people: people / cured,
    points: [
      [1, cured * atOnce],
      [numberOf('surgery-free-delayed-median'), cured * (atOnce + later / 2)],
      [monthsInDays(year), cured * (1 - late)],
    ],
  };
}

/** After a week, and half of those who are later; what came after that is not given by day. */
function ofAHundred(): PublishedCourse {
  const people = peopleOf('surgery-free-in-a-week-course');
  const week = shareOf('surgery-free-in-a-week-course');
  const later = numberOf('surgery-course-delayed') / people;
  return {
    statements: [
      'surgery-free-in-a-week-course',
      'surgery-course-delayed',
      'surgery-course-delayed-median',
    ],
    people,
    points: [
      [DAYS.wk, week],
      [monthsInDays(numberOf('surgery-course-delayed-median')), week + later / 2],
    ],
  };
}

function ofJapan(): PublishedCourse {
  const [, , threeYears] = LOOK_MONTHS;
  return {
    statements: ['surgery-free-in-a-week-japan', 'surgery-complete-japan'],
    people: peopleOf('surgery-complete-japan'),
    points: [
      [DAYS.wk, shareOf('surgery-free-in-a-week-japan')],
      [monthsInDays(threeYears), shareOf('surgery-complete-japan')],
    ],
  };
}

function byResponse(response: 'present' | 'absent'): PublishedCourse {
  const persists = shareOf('spread-response-persists-share');
  const [discharge, quarter, year, share] =
    response === 'present'
      ? ([
          'spread-response-persists-discharge',
          'spread-response-persists-three-months',
          'spread-response-persists',
          persists,
        ] as const)
      : ([
          'spread-response-gone-discharge',
          'spread-response-gone-three-months',
          'spread-response-gone',
          1 - persists,
        ] as const);
  const [quarterMonths, yearMonths] = LOOK_MONTHS;
  return {
    statements: [discharge, quarter, year],
    people: share * peopleOf(year),
    points: [
      [numberOf('assumed-discharge'), 1 - shareOf(discharge)],
      [monthsInDays(quarterMonths), 1 - shareOf(quarter)],
      [monthsInDays(yearMonths), 1 - shareOf(year)],
    ],
  };
}

/** A statement's figure in percent as a share of 1. */
export function shareOf(id: FigureId): number {
  return numberOf(id) / PERCENT;
}

/**
 * How many people a statement is about.
 *
 * @throws TypeError where that is not given
 */
export function peopleOf(id: StatementId): number {
  const { people } = STATEMENTS[id];
  if (people === undefined) {
    throw new TypeError(`${id} must have a number of people; received none`);
  }
  return people;
}

/** Whether a course was told as far as a day. */
export function reaches({ points }: PublishedCourse, day: number): boolean {
  return points.at(-1)![0] >= day;
}

/**
 * The share that is free by a day: between two published points in proportion to the logarithm of the
 * day, because most leave early; before the first point as there.
 *
 * @param day one that the course reaches
 */
export function freeBy({ points }: PublishedCourse, day: number): number {
  const next = points.findIndex(([at]) => at >= day);
  if (next === 0) return points[0]![1];
  const [[from, before], [to, after]] = [points[next - 1]!, points[next]!];
  return before + ((after - before) * Math.log(day / from)) / Math.log(to / from);
}

/**
 * The share that is free by a day, of those who still had spasm on an earlier one:
 * `(F(to) − F(from)) / (1 − F(from))`, with Wilson's interval for as many as still had it then.
 *
 * @param from the day on which spasm was still seen; null where that is not known
 */
export function chanceIn(course: PublishedCourse, from: number | null, to: number): Share {
  if (from === null) return wilson(freeBy(course, to), course.people);
  // Where the day of the operation is not known exactly, spasm may have been seen later than asked for.
  const already = freeBy(course, Math.min(from, to));
  const later = Math.max(0, freeBy(course, to) - already);
  return wilson(later / (1 - already), course.people * (1 - already));
}

/**
 * A share with its 95 % interval: Wilson 1927, J Am Stat Assoc 22:209-12,
 * doi 10.1080/01621459.1927.10502953.
 *
 * @param people of how many; need not be whole
 */
export function wilson(value: number, people: number): Share {
  const z = HALF_INTERVAL * HALF_INTERVAL;
  const middle = (value + z / (2 * people)) / (1 + z / people);
  const spread = (value * (1 - value)) / people + z / (2 * people * (2 * people));
  const half = (HALF_INTERVAL * Math.sqrt(spread)) / (1 + z / people);
  return {
    value,
    low: Math.max(0, Math.min(value, middle - half)),
    high: Math.min(1, Math.max(value, middle + half)),
  };
}
