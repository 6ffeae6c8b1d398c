import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { validate } from './validate.ts';

const SYNTHEA = resolve(import.meta.dirname, '../../../../shared/data/fhir/synthea_r4');

const good: FhirResource = {
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'something seen' },
  valueQuantity: {
    value: 3,
    unit: 'per minute',
    system: 'http://unitsofmeasure.org',
    code: '/min',
  },
};

/** A bad resource of each sort; made from JSON because the types forbid most of them. */
const BAD: Record<string, unknown> = {
  'a missing required element': { ...good, code: undefined },
  'an unknown element': { ...good, strength: 3 },
  'one value where a list is needed': { ...good, category: { text: 'exam' } },
  'a list where one value is needed': { ...good, status: ['final'] },
  'a code outside a required value set': { ...good, status: 'done' },
  'a concept outside a required value set': {
    resourceType: 'Condition',
    subject: { reference: 'Patient/1' },
    clinicalStatus: { coding: [{ system: 'http://example.org', code: 'active' }] },
  },
  'a number as text': { ...good, valueQuantity: { value: '3' } },
  'an impossible date': { ...good, effectiveDateTime: '2026-02-30' },
  'two values of one choice': { ...good, valueString: 'three' },
  'a broken invariant': { ...good, dataAbsentReason: { text: 'not seen' } },
  'an empty text': { ...good, note: [{ text: '' }] },
  'a reference to a wrong type': { ...good, subject: { reference: 'Observation/1' } },
};

describe('the validator of the tests', () => {
  test('passes a good resource', () => {
    expect(validate(good)).toEqual([]);
  });

  test.each(Object.entries(BAD))('finds %s', (_, bad) => {
    expect(validate(JSON.parse(JSON.stringify(bad)) as FhirResource)).not.toEqual([]);
  });

  test.skipIf(!existsSync(SYNTHEA))(
    "passes other people's R4 bundles (skips without ../shared/data)",
    () => {
      for (const file of readdirSync(SYNTHEA)) {
        const bundle: Bundle<FhirResource> = JSON.parse(
          readFileSync(resolve(SYNTHEA, file), 'utf8'),
        );
        for (const { resource } of bundle.entry ?? []) expect(validate(resource!)).toEqual([]);
      }
    },
  );
});
