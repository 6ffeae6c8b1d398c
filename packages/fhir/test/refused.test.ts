import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EXAMPLES } from '@facialis/record';
import { isRefusal } from '@facialis/refusal';
import { describe, expect, test } from 'vitest';
import { fromBundle, toBundle } from '../src/index.ts';
import { bundleOf, NOW, PATIENT, recordOf, SUBJECT, urlOf } from './example.ts';

const IPS = resolve(import.meta.dirname, '../../../../shared/data/fhir/hl7_ips');

/** Words that must not stand in any refusal or list. */
const CANARY = 'Kanarienvogel';

/** So deep that a careless reader runs out of stack. */
const DEEP = 100_000;

/** More resources than a life has. */
const MANY = Array.from({ length: 100_001 }, () => ({}));

const bare = (more: object) => ({ resourceType: 'Condition', ...SUBJECT, ...more });

/** Resources as they were before R4. */
const OLDER: Readonly<Record<string, unknown>> = {
  'a status as a bare code': bare({ clinicalStatus: 'active', code: { text: CANARY } }),
  'an asserted date': bare({ assertedDate: '2017-01-01' }),
  'whether it was taken': { resourceType: 'MedicationStatement', taken: 'y' },
  'a vaccination that was not given': { resourceType: 'Immunization', notGiven: false },
  'a resource that R4 does not have': { resourceType: 'MedicationOrder' },
  'a profile of STU3': {
    resourceType: 'Encounter',
    meta: { profile: ['https://fhir.example/STU3/StructureDefinition/Encounter'] },
  },
};

function refusalOf(value: unknown) {
  const found = fromBundle(value, { now: NOW });
  if (!isRefusal(found)) throw new Error('it was not refused');
  expect(JSON.stringify(found)).not.toContain(CANARY);
  return found;
}

describe('refused', () => {
  test.each(Object.entries(OLDER))('FHIR-28 older than R4: %s', (_, resource) => {
    expect(refusalOf(bundleOf(PATIENT, resource))).toMatchObject({
      code: 'bundle-not-read',
      at: 'entry[1]',
      need: 'FHIR R4',
    });
  });

  test.skipIf(!existsSync(IPS))(
    'FHIR-28 the one bundle of HL7 that is older, and no other (skips without ../shared/data)',
    () => {
      const refused = readdirSync(IPS)
        .filter((file) => /bundle.*\.json$/i.test(file))
        .filter((file) => isRefusal(fromBundle(readFileSync(resolve(IPS, file), 'utf8'))));
      expect(refused).toEqual(['Bundle-IPS-examples-Bundle-01.json']);
    },
  );

  test.each([
    [
      'XML',
      `\uFEFF\n<Bundle xmlns="http://hl7.org/fhir"><id value="${CANARY}"/></Bundle>`,
      'bundle-not-read',
    ],
    ['malformed JSON', `{"resourceType": "Bundle", "${CANARY}`, 'json-invalid'],
    ['deep JSON as text', `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`, 'json-too-deep'],
    ['an empty text', '', 'json-invalid'],
    ['a single resource', { ...PATIENT, id: CANARY }, 'bundle-invalid'],
    ['a list', [CANARY], 'bundle-invalid'],
    ['nothing', undefined, 'bundle-invalid'],
    ['entries that are no list', { resourceType: 'Bundle', entry: CANARY }, 'bundle-invalid'],
    ['more than can be one person', { resourceType: 'Bundle', entry: MANY }, 'json-too-large'],
    ['nobody', bundleOf(), 'bundle-invalid'],
    ['two people', bundleOf(PATIENT, PATIENT), 'bundle-invalid'],
    [
      'a person without a year of birth',
      bundleOf({ ...PATIENT, birthDate: CANARY }),
      'bundle-invalid',
    ],
  ])('FHIR-29, FHIR-30 %s', (_, value, code) => {
    const refusal = refusalOf(value);
    expect(refusal.code).toBe(code);
    expect(refusal.remedy).toMatch(/\.$/);
  });

  test('FHIR-29 deep JSON that is parsed already', () => {
    const deep: Record<string, unknown> = {};
    let inner = deep;
    for (let at = 0; at < DEEP; at++) inner = inner.extension = {} as Record<string, unknown>;
    expect(refusalOf(bundleOf(PATIENT, deep)).code).toBe('json-too-deep');
  });

  test('FHIR-29 two resources under one address', () => {
    const entry = [PATIENT, bare({})].map((resource) => ({ fullUrl: urlOf(0), resource }));
    expect(refusalOf({ resourceType: 'Bundle', entry })).toMatchObject({
      code: 'bundle-invalid',
      at: 'entry[1].fullUrl',
    });
  });

  test('FHIR-30 the list of what was left out holds no word of the bundle', () => {
    const own = toBundle(recordOf(EXAMPLES.symptoms)).entry![1]!.resource!;
    const imported = fromBundle(
      bundleOf(
        { ...PATIENT, name: [{ text: CANARY }], [CANARY]: CANARY },
        { resourceType: CANARY, id: CANARY },
        bare({ code: { text: CANARY }, [CANARY]: true }),
        { ...own, subject: SUBJECT.subject, status: CANARY, [CANARY]: CANARY },
      ),
      { now: NOW },
    );
    if (isRefusal(imported)) throw new Error('it was refused');
    expect(JSON.stringify([imported.leftOut, imported.taken])).not.toContain(CANARY);
    expect(imported.taken.find(({ at }) => at === 3)?.without).toEqual(
      expect.arrayContaining(['status', 'unknown']),
    );
  });
});
