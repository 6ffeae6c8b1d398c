import type { Entry } from '@facialis/record';
import type { Version } from '@facialis/record/store';
import { makeLifeCourse } from '../../phantom/src/index.ts';

/** When the versions were kept and the page is made. */
export const AT = '2026-11-22T18:30:00.000Z';

/** Entries as the store gives them. */
export function versionsOf(entries: readonly Entry[]): Version[] {
  return entries.map((content, index) => ({
    entry: `entry-${index}`,
    person: 'entry-0',
    version: 1,
    at: AT,
    actor: 'local',
    deleted: false,
    confirmed: [],
    content,
  }));
}

/** Years of a drawn life, with an operation. */
export function lifeVersions(years: number): Version[] {
  const life = makeLifeCourse({
    seed: 3,
    years,
    until: '2026-11-20',
    symptomsAWeek: 1,
    recordingsAMonth: 1,
    operation: true,
  });
  return versionsOf([life.person, ...life.entries]);
}
