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
    confirmed: fc.array(fc.stringMatching(/^[a-z]+(-[a-z]+)*$/), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['version', 'at', 'actor'] },
);

/** An entry with an id, kept or not. */
function kept<E extends Entry>(content: E): fc.Arbitrary<KeptEntry<E>> {
  return fc.record(
    { id: fc.uuid(), content: fc.constant(content), kept: keeping },
    { requiredKeys: ['id', 'content'] },
  );
}

/** Any record of one person. */
export function arbitraryRecord(mostEntries?: number): fc.Arbitrary<PersonRecord> {
  return arbitraryPersonRecord(mostEntries).chain(({ person, entries }) =>
    fc.record({ person: kept<Person>(person), entries: fc.tuple(...entries.map(kept<Entry>)) }),
  );
}

/** Any record with one entry of a kind. */
export function arbitraryRecordOf(kind: Kind): fc.Arbitrary<PersonRecord> {
  return fc.record({
    person: arbitraryEntry('person').chain((person) => kept<Person>(person)),
    entries: arbitraryEntry(kind)
      .chain((entry) => kept<Entry>(entry))
      .map((entry) => [entry]),
  });
}
