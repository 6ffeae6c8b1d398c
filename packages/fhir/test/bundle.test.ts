import { KINDS } from '@facialis/record';
import fc from 'fast-check';
import type { FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { toBundle } from '../src/index.ts';
import { arbitraryRecord, arbitraryRecordOf } from './arbitrary-record.ts';
import { roundTripDifference } from './round-trip.ts';
import { validate } from './validate.ts';

/** Random records of each kind; the long run has many more. */
const RUNS = 20;

const COURSE_KINDS = KINDS.filter((kind) => kind !== 'person');

describe('a bundle', () => {
  test.each(COURSE_KINDS)('FHIR-1 every resource of the kind %s is good R4', (kind) => {
    fc.assert(
      fc.property(arbitraryRecordOf(kind), (record) => {
        for (const { resource } of toBundle(record).entry ?? []) {
          expect(validate(resource as FhirResource)).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('FHIR-1 the bundle of a whole record is good R4', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (record) => {
        expect(validate(toBundle(record))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test.each(COURSE_KINDS)('FHIR-2 the kind %s comes back as it was', (kind) => {
    fc.assert(
      fc.property(arbitraryRecordOf(kind), (record) => {
        expect(roundTripDifference(record)).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
  });

  test('FHIR-2 a whole record comes back as it was', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (record) => {
        expect(roundTripDifference(record)).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
  });
});
