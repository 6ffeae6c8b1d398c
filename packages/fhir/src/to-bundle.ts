import { SIDES } from '@facialis/record';
import type { Bundle } from 'fhir/r4.js';
import { isObject, type Json, type JsonObject } from './json.ts';
import { MAPPINGS } from './kinds/mappings.ts';
import { provenanceOf } from './provenance.ts';
import type { KeptEntry, PersonRecord } from './record.ts';
import { type Filed, sideStructure, urn, writeEntry } from './write.ts';

/**
 * One person's record as a Bundle of FHIR R4. The same record gives the same bundle: ids are those
 * of the entries, ids of what belongs to an entry follow from its id, and nothing tells the time
 * of writing. Every reference is to a resource of the bundle.
 */
export function toBundle({ person, entries }: PersonRecord): Bundle {
  const filed = [person, ...entries].flatMap((entry) => [
    ...described(entry, person.id),
    ...(entry.kept ? [provenanceOf(entry.id, entry.kept)] : []),
  ]);
  const referred = referencesIn(filed.map(({ resource }) => resource));
  const sides = SIDES.map((side) => sideStructure(person.id, side)).filter(({ id }) =>
    referred.has(urn(id)),
  );
  const bundle = {
    resourceType: 'Bundle',
    id: person.id,
    type: 'collection',
    entry: [...filed, ...sides].map(({ id, resource }) => ({ fullUrl: urn(id), resource })),
  };
  return bundle as unknown as Bundle;
}

/** The resources of an entry, the main one with the version it was kept as. */
function described(entry: KeptEntry, person: string): Filed[] {
  const [main, ...beside] = writeEntry(MAPPINGS[entry.content.kind], entry, person);
  const { kept } = entry;
  if (kept) {
    main!.resource.meta = {
      versionId: String(kept.version),
      lastUpdated: kept.at,
      ...(main!.resource.meta as JsonObject),
    };
  }
  return [main!, ...beside];
}

/** Every address that is referred to. */
function referencesIn(value: Json, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) referencesIn(each, found);
  else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'reference' && typeof inner === 'string') found.add(inner);
      else if (inner !== undefined) referencesIn(inner, found);
    }
  }
  return found;
}
