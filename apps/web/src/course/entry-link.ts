import type { KeptEntry } from '@facialis/report';

/** Where a mark leads: to the recording's own page, or to the entry. */
export function entryLink(
  person: string,
  entry: string,
  contents: ReadonlyMap<string, KeptEntry['content']>,
) {
  const params = { person, entry };
  return contents.get(entry)?.kind === 'recording'
    ? ({ to: '/p/$person/recordings/$entry', params } as const)
    : ({ to: '/p/$person/entries/$entry', params } as const);
}
