import { readFileSync } from 'node:fs';
import { EXAMPLES, KINDS } from '@facialis/record';
import fc from 'fast-check';
import type { Bundle, Coding } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { LOCAL, LOCAL_CODES, LOCAL_EXTENSIONS, localDefinitions, toBundle } from '../src/index.ts';
import { arbitraryRecord } from './arbitrary-record.ts';
import { only, resourcesOf } from './example.ts';
import { validate } from './validate.ts';

/** Codes of public systems, as confirmed in the project's clinical facts, section 10. */
const CONFIRMED: Readonly<Record<string, readonly string[]>> = {
  'http://snomed.info/sct': ['13753008', '32402008', '7771000', '24028007', '51440002'],
  'http://hl7.org/fhir/sid/icd-10': ['G51.3'],
  'http://human-phenotype-ontology.org': ['HP:0010828'],
  'http://www.whocc.no/atc': ['M03AX01'],
  'http://loinc.org': ['24590-2', '44261-6'],
};

/** Systems that FHIR itself or another standard keeps. */
const STANDARD = /^(?:http:\/\/terminology\.hl7\.org\/CodeSystem\/|urn:ietf:bcp:47$)/;

/** Every object within a value. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

const codingsIn = (bundle: Bundle): Coding[] =>
  [...objectsIn(bundle)].flatMap(({ coding }) =>
    Array.isArray(coding) ? (coding as Coding[]) : [],
  );

describe('codes', () => {
  test('FHIR-4 the definitions are good R4', () => {
    expect(validate(LOCAL_CODES)).toEqual([]);
    for (const extension of LOCAL_EXTENSIONS) expect(validate(extension)).toEqual([]);
  });

  test('FHIR-4 the published file holds the definitions, and is good R4', () => {
    const file = new URL('../src/definitions.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(localDefinitions())),
    );
    expect(validate(localDefinitions())).toEqual([]);
  });

  test('FHIR-4 every local code and extension that is written is defined', () => {
    const displays = new Map(LOCAL_CODES.concept?.map(({ code, display }) => [code, display]));
    const addresses = new Set(LOCAL_EXTENSIONS.map(({ url }) => url));
    fc.assert(
      fc.property(arbitraryRecord(), (record) => {
        const bundle = toBundle(record);
        for (const { system, code, display } of codingsIn(bundle)) {
          if (system === LOCAL_CODES.url) expect(display).toBe(displays.get(code!));
        }
        for (const { url, system, code } of objectsIn(bundle)) {
          if (typeof url === 'string' && url.startsWith(LOCAL)) expect(addresses).toContain(url);
          if (system === LOCAL_CODES.url) expect(displays.has(String(code))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('FHIR-5 no code of a public system is written that is not confirmed', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (record) => {
        for (const { system = '', code = '' } of codingsIn(toBundle(record))) {
          if (system === LOCAL_CODES.url || STANDARD.test(system)) continue;
          expect(CONFIRMED[system]).toContain(code);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('FHIR-5 the diagnosis stands in SNOMED CT, ICD-10 and HPO', () => {
    const [condition] = only(resourcesOf(EXAMPLES.history), 'Condition');
    expect(condition?.code?.coding).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ system: 'http://snomed.info/sct', code: '13753008' }),
        expect.objectContaining({ system: 'http://hl7.org/fhir/sid/icd-10', code: 'G51.3' }),
        expect.objectContaining({ code: 'HP:0010828' }),
      ]),
    );
  });

  test.each([
    ['left', '7771000'],
    ['right', '24028007'],
    ['both', '51440002'],
  ] as const)('FHIR-11 the side %s is a body structure with its laterality', (side, laterality) => {
    const resources = resourcesOf({ ...EXAMPLES.symptoms, side });
    const [structure] = only(resources, 'BodyStructure');
    expect(structure?.locationQualifier?.[0]?.coding?.[0]).toMatchObject({
      system: 'http://snomed.info/sct',
      code: laterality,
    });
    const [observation] = only(resources, 'Observation');
    expect(observation?.bodySite?.extension?.[0]?.valueReference?.reference).toBe(
      `urn:uuid:${structure?.id}`,
    );
  });

  test('FHIR-1 every kind has an example that is good R4', () => {
    for (const kind of KINDS) {
      if (kind === 'person') continue;
      for (const resource of resourcesOf(EXAMPLES[kind])) expect(validate(resource)).toEqual([]);
    }
  });
});
