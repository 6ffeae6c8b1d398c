import type { Entry, Kind, Person } from '@facialis/record';
import fc from 'fast-check';
import { arbitraryEntry, arbitraryPersonRecord } from '../../record/test/arbitrary/index.ts';
import type { Keeping, KeptEntry, PersonRecord } from '../src/index.ts';

const line = fc.stringMatching(/^[a-z][a-z .-]{0,30}$/);

const keeping: fc.Arbitrary<Keeping> = fc.record(
  {
    version: fc.integer({ min: 1, max: 1000 }),
    at: fc
      .date({
        min: new Date('2020-01-01T00:00:00Z'),
        max: new Date('2026-01-01T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString()),
    actor: line,
    why: line,
    confirmed: fc.array(fc.stringMatching(/^[a-z]+(-[a-z]+)*$/), { maxLength: 3 }),
  },
  { requiredKeys: ['version', 'at', 'actor', 'confirmed'] },
);

/** Any keeping for these entries; each has an id of its own. */
function kept(person: Person, entries: readonly Entry[]): fc.Arbitrary<PersonRecord> {
  const count = entries.length + 1;
  return fc
    .record({
      ids: fc.uniqueArray(fc.uuid(), { minLength: count, maxLength: count }),
      keepings: fc.array(fc.option(keeping), { minLength: count, maxLength: count }),
    })
    .map(({ ids, keepings }) => {
      const entry = <E extends Entry>(content: E, at: number): KeptEntry<E> => ({
        id: ids[at]!,
        content,
        ...(keepings[at] && { kept: keepings[at] }),
      });
      return {
        person: entry(person, 0),
        entries: entries.map((content, at) => entry(content, at + 1)),
      };
    });
}

/** Any record of one person. */
export function arbitraryRecord(mostEntries?: number): fc.Arbitrary<PersonRecord> {
  return arbitraryPersonRecord(mostEntries).chain(({ person, entries }) => kept(person, entries));
}

/** Any record with one entry of a kind. */
export function arbitraryRecordOf(kind: Kind): fc.Arbitrary<PersonRecord> {
  return fc
    .tuple(arbitraryEntry('person'), arbitraryEntry(kind))
    .chain(([person, entry]) => kept(person, [entry]));
}
