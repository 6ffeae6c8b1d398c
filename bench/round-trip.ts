import { toBundle } from '@facialis/fhir';
import fc from 'fast-check';
import type { FhirResource } from 'fhir/r4.js';
import { arbitraryRecord } from '../packages/fhir/test/arbitrary-record.ts';
import { roundTripDifference } from '../packages/fhir/test/round-trip.ts';
import { validate } from '../packages/fhir/test/validate.ts';
import { figure, type Table } from './table.ts';

/** Most entries of a record beside the person. */
const MOST_ENTRIES = 12;
/** Records between two words about progress. */
const TELL_EVERY = 100;

/** Random records through FHIR and back, and every resource on the way held against R4. */
export async function roundTrips(records: number, tell: (words: string) => void): Promise<Table[]> {
  const seed = Date.now();
  let entries = 0;
  let resources = 0;
  let differing = 0;
  let invalid = 0;
  const sample = fc.sample(arbitraryRecord(MOST_ENTRIES), { numRuns: records, seed });
  for (const [at, record] of sample.entries()) {
    entries += 1 + record.entries.length;
    const difference = roundTripDifference(record);
    if (difference !== undefined) {
      differing++;
      tell(`record ${at} differs: ${difference}`);
    }
    for (const { resource } of toBundle(record).entry ?? []) {
      resources++;
      const [fault] = validate(resource as FhirResource);
      if (fault === undefined) continue;
      invalid++;
      tell(`a resource of record ${at}: ${fault}`);
    }
    if ((at + 1) % TELL_EVERY === 0) tell(`round trips: ${at + 1} of ${records}`);
  }
  return [
    {
      title: 'Through FHIR and back',
      about:
        `Random records of every kind of entry, seed ${seed}, written as a bundle, read back and ` +
        'compared field by field; every resource held against the R4 definitions: structure, ' +
        'cardinality, invariants, required value sets.',
      head: ['what', 'to reach', 'count'],
      rows: [
        ['records', '1,000', figure(records, 0)],
        ['entries in them', '', figure(entries, 0)],
        ['resources they become', '', figure(resources, 0)],
        ['records that came back differently', '0', figure(differing, 0)],
        ['resources that are not good R4', '0', figure(invalid, 0)],
      ],
    },
  ];
}
