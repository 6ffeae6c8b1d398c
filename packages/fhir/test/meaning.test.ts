import { EXAMPLES, type ToxinSession } from '@facialis/record';
import { MEASURE_NAMES } from '@facialis/spasm';
import { describe, expect, test } from 'vitest';
import { fromBundle, toBundle } from '../src/index.ts';
import { copyOf, entryId, NOW, only, PERSON_ID, recordOf, resourcesOf, taken } from './example.ts';
import { roundTripDifference } from './round-trip.ts';
import { validate } from './validate.ts';

const SESSION: ToxinSession = EXAMPLES['toxin-session'];

describe('what a bundle says', () => {
  test('FHIR-6 each point is an administration that is part of the session', () => {
    const resources = resourcesOf(SESSION);
    const [procedure] = only(resources, 'Procedure');
    const [medication] = only(resources, 'Medication');
    const points = only(resources, 'MedicationAdministration');
    expect(points.map(({ dosage }) => dosage?.dose?.value)).toEqual(
      SESSION.points.map(({ units }) => units),
    );
    for (const { partOf, medicationReference, dosage } of points) {
      expect(partOf?.[0]?.reference).toBe(`urn:uuid:${procedure?.id}`);
      expect(medicationReference?.reference).toBe(`urn:uuid:${medication?.id}`);
      expect(dosage?.dose).toMatchObject({ unit: SESSION.unit, code: "[arb'U]" });
    }
    expect(medication?.batch).toEqual({
      lotNumber: SESSION.lot,
      expirationDate: SESSION.expiry,
    });
  });

  test("FHIR-7 a dose in another product's unit is not read", () => {
    const bundle = copyOf(recordOf(SESSION));
    const resources = bundle.entry!.map(({ resource }) => resource!);
    const [point] = only(resources, 'MedicationAdministration');
    point!.dosage!.dose!.unit = 'U abobotulinumtoxinA';
    const { record, leftOut } = taken(bundle);
    expect(record.entries).toEqual([]);
    expect(leftOut).toContainEqual({ at: 1, resourceType: 'Procedure', why: 'not-understood' });
  });

  test('FHIR-8 measures are components with unit, interval and device', () => {
    const entry = EXAMPLES.recording;
    const resources = resourcesOf(entry);
    const [observation] = only(resources, 'Observation');
    const [device] = only(resources, 'Device');
    const { software, measures, methods } = entry.record;
    expect(observation?.device?.reference).toBe(`urn:uuid:${device?.id}`);
    expect(device?.version?.[0]?.value).toBe(software.version);
    expect(observation?.method?.text).toBe(methods.paragraph);
    for (const name of MEASURE_NAMES) {
      const component = observation?.component?.find(({ code }) =>
        code.coding?.some((coding) => coding.code === `measure.${name}`),
      );
      const { value, unit, low } = measures[name];
      if (value === null) {
        expect(component?.valueQuantity).toBeUndefined();
        expect(component?.dataAbsentReason?.text).toBe(measures[name].absent);
        continue;
      }
      expect(component?.valueQuantity).toMatchObject({ value, code: unit });
      const interval = component?.extension?.find(({ url }) => url.endsWith('/interval-low'));
      expect(interval?.valueQuantity?.value).toBe(low ?? undefined);
    }
  });

  test.each(['2019~', '2019', '2019-05', '2019-05-04', '2019-05-04T10:11:12+09:00'])(
    'FHIR-9 the time %s keeps its precision',
    (onset) => {
      const history = { ...EXAMPLES.history, onset };
      const [condition] = only(resourcesOf(history), 'Condition');
      expect(condition?.onsetDateTime).toBe(onset.replace('~', ''));
      expect(taken(toBundle(recordOf(history))).record.entries[0]?.content).toEqual(history);
    },
  );

  test.each([
    ['2024-05', '2024'],
    ['2024~', '2023~'],
    ['2024-01-20T10:00:00+01:00', '2024-01-20T09:30:00-01:00'],
  ])('FHIR-9 a medicine from %s to %s keeps both', (when, end) => {
    const medicine = { ...EXAMPLES.medicine, when, end };
    expect(roundTripDifference(recordOf(medicine))).toBeUndefined();
    for (const resource of resourcesOf(medicine)) expect(validate(resource)).toEqual([]);
  });

  test('FHIR-10 no vessels found is not the same as vessels not told', () => {
    const { vessels: _, ...untold } = EXAMPLES.mri;
    const none = { ...untold, grade: 0, vessels: [] };
    const back = taken(toBundle(recordOf(untold, none))).record.entries;
    expect(back.map(({ content }) => content)).toEqual([untold, none]);
  });

  test('FHIR-12 a past without a word of the spasm gives no diagnosis of it', () => {
    const { kind, when, author, otherIllnesses } = EXAMPLES.history;
    const resources = resourcesOf({ kind, when, author, otherIllnesses: otherIllnesses! });
    const text = JSON.stringify(only(resources, 'Condition'));
    expect(text).not.toContain('13753008');
    expect(text).not.toContain('G51.3');
  });

  test('FHIR-13 how an entry was kept comes back', () => {
    const kept = {
      version: 3,
      at: '2025-02-03T04:05:06.789Z',
      actor: 'front desk',
      why: 'a slip of the pen',
      confirmed: ['toxin-dose-high'],
    };
    const record = recordOf(SESSION);
    const entries = record.entries.map((entry) => ({ ...entry, kept }));
    const { record: back } = taken(toBundle({ ...record, entries }));
    expect(back.entries[0]).toEqual({ id: entryId(0), content: SESSION, kept });
    expect(back.person).toEqual({ id: PERSON_ID, content: EXAMPLES.person });
  });

  test('FHIR-3 the same record gives the same bundle, and its references lead somewhere', () => {
    const all = Object.values(EXAMPLES).filter(({ kind }) => kind !== 'person');
    const bundle = toBundle(recordOf(...all));
    expect(toBundle(recordOf(...all))).toEqual(bundle);
    const addresses = bundle.entry!.map(({ fullUrl }) => fullUrl);
    const references = JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g);
    for (const [, reference] of references) expect(addresses).toContain(reference);
    expect(fromBundle(bundle, { now: NOW })).toMatchObject({ leftOut: [] });
  });
});
