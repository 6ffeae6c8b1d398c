import { KINDS } from '@facialis/record';
import fc from 'fast-check';
import type { FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { toBundle } from '../src/index.ts';
import { arbitraryRecordOf } from './arbitrary-record.ts';
import { validate } from './validate.ts';

const COURSE_KINDS = KINDS.filter((kind) => kind !== 'person');

describe('a bundle', () => {
  test.each(COURSE_KINDS)('FHIR-1 every resource of the kind %s is good R4', (kind) => {
    fc.assert(
      fc.property(arbitraryRecordOf(kind), (record) => {
        const bundle = toBundle(record);
        for (const { resource } of bundle.entry ?? []) {
          expect(validate(resource as FhirResource)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
