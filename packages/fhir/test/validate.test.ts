import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bundle, FhirResource, StructureDefinition } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { ELEMENT_NAMES, RESOURCE_TYPES } from '../src/r4-names.ts';
import { structures } from './definitions.ts';
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
  test('FHIR-32 passes a good resource', () => {
    expect(validate(good)).toEqual([]);
  });

  test.each(Object.entries(BAD))('FHIR-32 finds %s', (_, bad) => {
    expect(validate(JSON.parse(JSON.stringify(bad)) as FhirResource)).not.toEqual([]);
  });

  test.skipIf(!existsSync(SYNTHEA))(
    "FHIR-32 passes other people's R4 bundles (skips without ../shared/data)",
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

describe('the names of R4', () => {
  const definitions = structures().filter(
    ({ kind, abstract, derivation }) =>
      kind === 'resource' && !abstract && derivation === 'specialization',
  );

  test('FHIR-30 types and elements that may be told to people are those of the specification', () => {
    expect([...RESOURCE_TYPES].sort()).toEqual(definitions.map(({ type }) => type).sort());
    const elements = new Set(definitions.flatMap(elementsOf));
    expect([...ELEMENT_NAMES].filter((name) => !elements.has(name))).toEqual([]);
    const person = definitions.filter(({ type }) => type === 'Patient').flatMap(elementsOf);
    expect(person.filter((name) => !ELEMENT_NAMES.has(name))).toEqual([]);
  });
});

/** The elements of a resource, choices by their full names. */
function elementsOf({ snapshot }: StructureDefinition): string[] {
  return (snapshot?.element ?? []).flatMap(({ path, type = [] }) => {
    const [, name = '', deeper] = path.split('.');
    if (name === '' || deeper !== undefined) return [];
    if (!name.endsWith('[x]')) return [name];
    const stem = name.replace('[x]', '');
    return type.map(({ code }) => `${stem}${code.charAt(0).toUpperCase()}${code.slice(1)}`);
  });
}
