import type { Entry } from '@facialis/record';
import type { Version } from '@facialis/record/store';

/** Entries as the store gives them: in order of their own time, the person first. */
export function keptVersions(entries: readonly Entry[]): Version[] {
  return entries.map((content, index) => ({
    entry: `entry-${index}`,
    person: 'entry-0',
    version: 1,
    at: '2026-11-22T18:30:00.000Z',
    actor: 'local',
    deleted: false,
    confirmed: [],
    content,
  }));
}
