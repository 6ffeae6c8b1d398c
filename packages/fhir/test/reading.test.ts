import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EXAMPLES } from '@facialis/record';
import { isRefusal } from '@facialis/refusal';
import fc from 'fast-check';
import type { Bundle } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { fromBundle, type Imported, LEFT_OUT, toBundle } from '../src/index.ts';
import { arbitraryRecord } from './arbitrary-record.ts';
import {
  bundleOf,
  copyOf,
  entryId,
  NOW,
  PATIENT,
  recordOf,
  SUBJECT,
  taken,
  urlOf,
} from './example.ts';

const SHARED = resolve(import.meta.dirname, '../../../../shared/data/fhir');
const SYNTHEA = resolve(SHARED, 'synthea_r4');
const IPS = resolve(SHARED, 'hl7_ips');

/** Every entry's place, taken or left out. */
function places({ taken, leftOut }: Imported): number[] {
  return [...taken, ...leftOut].map(({ at }) => at).sort((one, other) => one - other);
}

const read = (folder: string, file: string) => readFileSync(resolve(folder, file), 'utf8');
const coded = (system: string, code: string, display?: string) => ({
  coding: [{ system, code, ...(display !== undefined && { display }) }],
});

describe('reading', () => {
  test.skipIf(!existsSync(SHARED))(
    "FHIR-21 of other people's bundles every entry is taken or left out, once (skips without ../shared/data)",
    () => {
      const files = [
        ...readdirSync(SYNTHEA).map((file) => read(SYNTHEA, file)),
        read(IPS, 'bundle-minimal.json'),
        read(IPS, 'bundle-no-info-required-sections.json'),
        read(IPS, 'Bundle-IPS-examples-Bundle-minimal.json'),
      ];
      for (const text of files) {
        const bundle: Bundle = JSON.parse(text);
        const imported = taken(text);
        expect(places(imported)).toEqual(bundle.entry!.map((_, at) => at));
        expect(imported.taken[0]).toMatchObject({ resourceType: 'Patient' });
      }
    },
  );

  test('FHIR-21 whatever a bundle holds, every entry is taken or left out, once', () => {
    const reference = fc.integer({ min: 0, max: 6 }).map((at) => ({ reference: urlOf(at) }));
    const resource = fc.oneof(
      fc.constant({}),
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.record(
        {
          resourceType: fc.constantFrom(
            'Condition',
            'Encounter',
            'Observation',
            'MedicationRequest',
            'Medication',
            'Procedure',
          ),
          subject: reference,
          partOf: fc.array(reference),
          status: fc.constantFrom('finished', 'final', 'active'),
          code: fc.constant({ text: 'something' }),
          recordedDate: fc.constant('2020-02-02'),
          medicationReference: reference,
          authoredOn: fc.constant('2020'),
          intent: fc.constant('order'),
          meta: fc.jsonValue(),
          identifier: fc.jsonValue(),
        },
        { requiredKeys: ['resourceType'] },
      ),
    );
    fc.assert(
      fc.property(fc.array(resource, { maxLength: 6 }), (resources) => {
        const imported = fromBundle(bundleOf(PATIENT, ...resources), { now: NOW });
        if (isRefusal(imported)) return;
        expect(places(imported)).toEqual([PATIENT, ...resources].map((_, at) => at));
        for (const { why } of imported.leftOut) expect(LEFT_OUT[why]).toMatch(/\.$/);
      }),
    );
  });

  test('FHIR-22 other ids do not matter', () => {
    fc.assert(
      fc.property(arbitraryRecord(4), (record) => {
        const text = JSON.stringify(toBundle(record));
        const bundle: Bundle = JSON.parse(
          text.replaceAll(
            /"(fullUrl|reference)":"urn:uuid:([^"]+)"/g,
            '"$1":"https://other.example/r4/Any/$2x"',
          ),
        );
        for (const entry of bundle.entry!) entry.resource!.id = `${entry.resource!.id}x`;
        const { record: back, leftOut, taken: whole } = taken(bundle);
        expect(leftOut).toEqual([]);
        expect(whole.filter(({ without }) => without.length > 0)).toEqual([]);
        expect(back.person).toEqual(record.person);
        expect(new Set(back.entries.map(({ id }) => id))).toEqual(
          new Set(record.entries.map(({ id }) => id)),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('FHIR-23 what another system changed is told by element', () => {
    const bundle = copyOf(recordOf(EXAMPLES.symptoms));
    const observation = bundle.entry![1]!.resource!;
    if (observation.resourceType !== 'Observation') throw new Error('the symptoms come second');
    observation.interpretation = [{ text: 'added elsewhere' }];
    observation.component!.push({ code: { text: 'added elsewhere' }, valueString: 'too' });
    const imported = taken(bundle);
    expect(imported.record.entries[0]?.content).toEqual(EXAMPLES.symptoms);
    expect(imported.taken[1]).toMatchObject({
      entry: entryId(0),
      without: ['component', 'interpretation'],
    });
  });

  test('FHIR-23 a part whose entry is gone is told', () => {
    const bundle = copyOf(recordOf(EXAMPLES['toxin-session']));
    bundle.entry!.splice(1, 1);
    const { leftOut, record } = taken(bundle);
    expect(record.entries).toEqual([]);
    expect(new Set(leftOut.map(({ why }) => why))).toEqual(new Set(['without-its-entry']));
  });

  test('FHIR-24 a patient, a prescription, a visit and a score are taken', () => {
    const { record, taken: entries } = taken(
      bundleOf(
        {
          ...PATIENT,
          name: [{ given: ['Ana', 'B'], family: 'Example' }],
          telecom: [{ value: '1' }],
        },
        {
          resourceType: 'MedicationRequest',
          status: 'active',
          intent: 'order',
          ...SUBJECT,
          authoredOn: '2021-03-04',
          medicationCodeableConcept: { text: 'Carbamazepine 200 mg tablets' },
          dosageInstruction: [
            {
              timing: { repeat: { frequency: 2, period: 1, periodUnit: 'd' } },
              doseAndRate: [
                { doseQuantity: { value: 200, system: 'http://unitsofmeasure.org', code: 'mg' } },
              ],
            },
          ],
        },
        {
          resourceType: 'Encounter',
          status: 'finished',
          ...SUBJECT,
          period: { start: '2021-03-04T09:00:00.123456+01:00' },
          reasonCode: [{ text: 'Twitching of the eyelid' }],
        },
        {
          resourceType: 'Observation',
          status: 'final',
          ...SUBJECT,
          effectiveDateTime: '2021-03-04',
          code: coded('http://loinc.org', '44261-6'),
          valueQuantity: { value: 7 },
        },
      ),
    );
    expect(record.person.content).toMatchObject({ name: 'Ana B Example', birthYear: 1958 });
    expect(entries[0]?.without).toEqual(['telecom']);
    expect(record.entries.map(({ content }) => content)).toMatchObject([
      {
        kind: 'medicine',
        substance: 'carbamazepine',
        dose: { amount: 200, unit: 'mg', timesADay: 2 },
      },
      { kind: 'visit', when: '2021-03-04T09:00:00.123+01:00', reason: 'Twitching of the eyelid' },
      { kind: 'rating', scale: 'phq-9', total: 7 },
    ]);
  });

  test.each([
    ['http://snomed.info/sct', '13753008', undefined],
    ['http://hl7.org/fhir/sid/icd-10', 'G51.3', undefined],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'G51.31', 'right'],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'G51.32', 'left'],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'G51.33', 'both'],
    ['http://human-phenotype-ontology.org', 'HP:0010828', undefined],
  ])('FHIR-25 hemifacial spasm as %s %s', (system, code, side) => {
    const condition = {
      resourceType: 'Condition',
      ...SUBJECT,
      code: coded(system, code),
      onsetDateTime: '2018-05',
      recordedDate: '2020-01-02',
    };
    const [entry] = taken(bundleOf(PATIENT, condition)).record.entries;
    expect(entry?.content).toEqual({
      kind: 'history',
      when: '2020-01-02',
      author: { role: 'program' },
      onset: '2018-05',
      ...(side && { side }),
    });
  });

  test('FHIR-25 the side stands at the body site or in a body structure', () => {
    const spasm = {
      resourceType: 'Condition',
      ...SUBJECT,
      code: coded('http://snomed.info/sct', '13753008'),
      recordedDate: '2020-01-02',
    };
    const url = 'http://hl7.org/fhir/StructureDefinition/bodySite';
    const { record } = taken(
      bundleOf(
        PATIENT,
        { ...spasm, bodySite: [coded('http://snomed.info/sct', '7771000')] },
        { ...spasm, bodySite: [{ extension: [{ url, valueReference: { reference: urlOf(3) } }] }] },
        {
          resourceType: 'BodyStructure',
          patient: SUBJECT.subject,
          locationQualifier: [coded('http://snomed.info/sct', '24028007')],
        },
      ),
    );
    expect(record.entries.map(({ content }) => content)).toMatchObject([
      { side: 'left' },
      { side: 'right' },
    ]);
  });

  test('FHIR-26 what is not so is left out, and a toxin without its points', () => {
    const condition = {
      resourceType: 'Condition',
      ...SUBJECT,
      recordedDate: '2020',
      code: { text: 'X' },
    };
    const request = {
      resourceType: 'MedicationRequest',
      ...SUBJECT,
      intent: 'order',
      status: 'active',
      authoredOn: '2020',
      medicationCodeableConcept: { text: 'Baclofen' },
    };
    const { record, leftOut } = taken(
      bundleOf(
        PATIENT,
        { ...condition, verificationStatus: coded('any', 'entered-in-error') },
        { ...request, status: 'cancelled' },
        { ...request, intent: 'proposal' },
        {
          resourceType: 'Encounter',
          ...SUBJECT,
          status: 'planned',
          period: { start: '2020-01-01' },
        },
        {
          ...request,
          medicationCodeableConcept: coded('http://www.whocc.no/atc', 'M03AX01', 'toxin'),
        },
      ),
    );
    expect(record.entries).toEqual([]);
    expect(leftOut.map(({ why }) => why)).toEqual([
      'not-so',
      'not-so',
      'not-so',
      'not-so',
      'no-place',
    ]);
  });

  test('FHIR-27 what is about somebody else, leads nowhere or goes round is left out', () => {
    const condition = { resourceType: 'Condition', recordedDate: '2020', code: { text: 'X' } };
    const { record, leftOut } = taken(
      bundleOf(
        PATIENT,
        { ...condition, subject: { reference: urlOf(2) } },
        { resourceType: 'Group', type: 'person', actual: true },
        { ...condition, subject: { reference: 'urn:uuid:5d7c2a9e-0000-4e4e-8a55-0c1d2e3f4000' } },
        condition,
        {
          resourceType: 'Encounter',
          status: 'finished',
          ...SUBJECT,
          period: { start: '2020' },
          partOf: { reference: urlOf(6) },
        },
        {
          resourceType: 'Encounter',
          status: 'finished',
          ...SUBJECT,
          period: { start: '2020' },
          partOf: { reference: urlOf(5) },
        },
      ),
    );
    expect(record.entries).toEqual([]);
    expect(leftOut.map(({ why }) => why)).toEqual([
      'another-person',
      'no-place',
      'broken-reference',
      'another-person',
      'circular-reference',
      'circular-reference',
    ]);
  });

  test('FHIR-31 taking a bundle twice gives the same ids', () => {
    const visit = {
      resourceType: 'Encounter',
      id: 'visit-1',
      status: 'finished',
      ...SUBJECT,
      period: { start: '2020-05-06' },
      reasonCode: [{ text: 'Control' }],
    };
    const [one, other] = [0, 1].map(() => taken(bundleOf({ ...PATIENT, id: 'p' }, visit)).record);
    expect(one).toEqual(other);
    expect(one!.entries[0]!.id).toMatch(/^[0-9a-f]{8}-/);
  });
});
