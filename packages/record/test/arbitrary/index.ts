import fc from 'fast-check';
import { type Entry, type EntryOf, KINDS, type Kind, type Person } from '../../src/index.ts';
import { hearingTest, history, mri, person, symptoms, visit } from './findings.ts';
import { rating, recording } from './measured.ts';
import { medicine, operation, toxinSession } from './treatments.ts';

const ENTRIES: { readonly [K in Kind]: fc.Arbitrary<EntryOf<K>> } = {
  person,
  history,
  symptoms,
  recording,
  rating,
  medicine,
  'toxin-session': toxinSession,
  mri,
  operation,
  'hearing-test': hearingTest,
  visit,
};

/** Any valid entry of a kind. */
export function arbitraryEntry<K extends Kind>(kind: K): fc.Arbitrary<EntryOf<K>> {
  return ENTRIES[kind];
}

/** Any valid entry. */
export function arbitraryAnyEntry(): fc.Arbitrary<Entry> {
  return fc.constantFrom(...KINDS).chain<Entry>((kind) => ENTRIES[kind]);
}

/** A person with a course: all entries lie after the birth. */
export interface PersonRecord {
  readonly person: Person;
  readonly entries: readonly Entry[];
}

/** Any person with up to so many entries of any kind. */
export function arbitraryPersonRecord(mostEntries = 12): fc.Arbitrary<PersonRecord> {
  const kinds = KINDS.filter((kind) => kind !== 'person');
  const entry = fc.constantFrom(...kinds).chain<Entry>((kind) => ENTRIES[kind]);
  return fc.record({ person, entries: fc.array(entry, { maxLength: mostEntries }) });
}
