import { type Entry, EXAMPLES } from '@facialis/record';
import { isRefusal } from '@facialis/refusal';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import { fromBundle, type Imported, type PersonRecord, toBundle } from '../src/index.ts';

/** The clock of these tests: after every example. */
export const NOW = new Date('2026-06-01T12:00:00Z');

export const PERSON_ID = '0a6c1f5e-32d0-4c43-9f0a-3f3a0c9e1a01';

/** Ids of the entries, in order. */
export function entryId(at: number): string {
  return `0a6c1f5e-32d0-4c43-9f0a-3f3a0c9e2${String(at).padStart(3, '0')}`;
}

/** The example person with these entries. */
export function recordOf(...entries: Entry[]): PersonRecord {
  return {
    person: { id: PERSON_ID, content: EXAMPLES.person },
    entries: entries.map((content, at) => ({ id: entryId(at), content })),
  };
}

/** The resources of a record's bundle. */
export function resourcesOf(...entries: Entry[]): FhirResource[] {
  return (copyOf(recordOf(...entries)).entry ?? []).map(({ resource }) => resource!);
}

/** The resources of one type. */
export function only<T extends FhirResource['resourceType']>(
  resources: readonly FhirResource[],
  type: T,
): Extract<FhirResource, { resourceType: T }>[] {
  return resources.filter(
    (found): found is Extract<FhirResource, { resourceType: T }> => found.resourceType === type,
  );
}

/** A bundle of these resources, each under a UUID of its own. */
export function bundleOf(...resources: unknown[]): unknown {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource, at) => ({ fullUrl: urlOf(at), resource })),
  };
}

/** The address of a resource in `bundleOf`. */
export function urlOf(at: number): string {
  return `urn:uuid:5d7c2a9e-7f0b-4e4e-8a55-0c1d2e3f4${String(at).padStart(3, '0')}`;
}

/** Somebody else's Patient, the first of a bundle. */
export const PATIENT = { resourceType: 'Patient', birthDate: '1958-04-02', gender: 'female' };

/** What refers to that Patient. */
export const SUBJECT = { subject: { reference: urlOf(0) } };

/** What a bundle gives; a refusal is a fault of the test. */
export function taken(bundle: unknown): Imported {
  const imported = fromBundle(bundle, { now: NOW });
  if (isRefusal(imported)) throw new Error(`refused: ${imported.need}, ${imported.got}`);
  return imported;
}

/** A copy of a record's bundle that may be changed. */
export function copyOf(record: PersonRecord): Bundle<FhirResource> {
  return JSON.parse(JSON.stringify(toBundle(record)));
}
