import { numberOf, type StatementId } from '../evidence/evidence.ts';
import {
  CURED_IN_THE_END,
  chanceIn,
  peopleOf,
  publishedCourses,
  reaches,
  type Share,
  type SpreadResponse,
  shareOf,
  wilson,
} from './published.ts';

/** What one source says of a chance, 0 to 1, with the interval that its number of people leaves. */
export interface SourceChance extends Share {
  readonly statements: readonly StatementId[];
}

/** The chance of being free of spasm, 0 to 1. */
export interface Chance {
  /** Lowest and highest of what the sources say; where they differ there is no figure between. */
  readonly least: number;
  readonly most: number;
  /** Ends of all their 95 % intervals together. */
  readonly low: number;
  readonly high: number;
  readonly sources: readonly SourceChance[];
}

/** What is known of a person when a chance is asked for. */
export interface Known {
  readonly response: SpreadResponse;
  /** Whether spasm remains. */
  readonly spasm: 'yes' | 'no' | 'unknown';
  /** Days from the operation to the last spasm that was seen, as few and as many as they may be. */
  readonly seen: readonly number[];
}

const CURED = CURED_IN_THE_END.map(shareOf);

/**
 * The chance of being free on a day after the operation, by every course that was told so far. Where spasm was
 * still seen, only those count who still had it then; where it was gone, those in whom it did not come
 * back. Where a course is told of those cured in the end only, its interval spans all published
 * shares of cured.
 */
export function chanceOn(day: number, { response, spasm, seen }: Known): Chance {
  if (spasm === 'no') return together(staysFree());
  const from = spasm === 'yes' ? seen : [null];
  const [pooled] = CURED;
  const ends = [pooled!, Math.min(...CURED), Math.max(...CURED)].map((cured) =>
    publishedCourses(response, cured).filter((course) => reaches(course, day)),
  );
  return together(
    ends[0]!.map(({ statements }, i) => {
      const own = from.map((start) => chanceIn(ends[0]![i]!, start, day));
      const all = ends.flatMap((courses) => from.map((start) => chanceIn(courses[i]!, start, day)));
      return {
        statements,
        value: own.reduce((sum, one) => sum + one.value, 0) / own.length,
        low: Math.min(...all.map(({ low }) => low)),
        high: Math.max(...all.map(({ high }) => high)),
      };
    }),
  );
}

function staysFree(): SourceChance[] {
  const back = numberOf('surgery-course-back');
  const everFree = peopleOf('surgery-course-back') * shareOf('surgery-free-in-a-week-course');
  const free = everFree + numberOf('surgery-course-delayed');
  return [
    ...(['surgery-recurrence-miller', 'surgery-recurrence-later'] as const).map((id) => ({
      statements: [id],
      ...wilson(1 - shareOf(id), peopleOf(id)),
    })),
    { statements: ['surgery-course-back'], ...wilson(1 - back / free, free) },
  ];
}

function together(sources: readonly SourceChance[]): Chance {
  const values = sources.map(({ value }) => value);
  return {
    least: Math.min(...values),
    most: Math.max(...values),
    low: Math.min(...sources.map(({ low }) => low)),
    high: Math.max(...sources.map(({ high }) => high)),
    sources,
  };
}
