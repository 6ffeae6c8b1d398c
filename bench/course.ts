import { type LifeCourse, makeLifeCourse } from '@facialis/phantom';
import type { Actor, Draft } from '@facialis/record/store';

/** Who the benchmark is in the audit. */
export const ACTOR: Actor = { name: 'benchmark', may: 'write' };

/** The last day of every drawn life. */
const UNTIL = '2026-11-20';
/** Five years of these make about 1,430 entries and 70 later versions. */
const DENSITY = { symptomsAWeek: 5, recordingsAMonth: 1 } as const;

/** Draws one person's years, the more entries of which are symptoms. */
export function drawLife(seed: number, years: number): LifeCourse {
  return makeLifeCourse({ seed, years, until: UNTIL, ...DENSITY });
}

/** A life as it is handed to the store: the person first, questions answered before. */
export function draftsOf({ person, entries }: LifeCourse): Draft[] {
  return [person, ...entries].map((content) => ({ content, confirmed: 'all' }));
}

/** The value that a share of the sorted values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
