import type { Bundle, CodeSystem, StructureDefinition } from 'fhir/r4.js';
import { type LocalConcept, wordsOf } from './codec.ts';
import { sideConcept } from './common.ts';
import { EXTENSION_NAMES, EXTENSIONS, type ExtensionName, extensionUrl } from './extensions.ts';
import { MAPPINGS } from './kinds/mappings.ts';
import { LOCAL_SYSTEM } from './local.ts';
import { isPart, type Mapping } from './mapping.ts';
import { PROVENANCE } from './provenance.ts';
import { HALF_OF_HEAD } from './write.ts';

/**
 * The local code system as a CodeSystem of FHIR R4: every code that `toBundle` writes and that no
 * confirmed code of SNOMED CT, ICD-10, HPO, ATC or LOINC says.
 */
export const LOCAL_CODES: CodeSystem = codeSystem();

/** The local extensions as StructureDefinitions of FHIR R4, in the order of their names. */
export const LOCAL_EXTENSIONS: readonly StructureDefinition[] = [...EXTENSION_NAMES]
  .sort()
  .map(structure);

/** The local codes and extensions as one Bundle, for servers that load definitions. */
export function localDefinitions(): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [LOCAL_CODES, ...LOCAL_EXTENSIONS].map((resource) => ({
      fullUrl: resource.url!,
      resource,
    })),
  };
}

function codeSystem(): CodeSystem {
  const displays = new Map<string, string>();
  const add = ({ code, display }: LocalConcept) => {
    if (!displays.has(code)) displays.set(code, display);
  };
  for (const concept of Object.values(MAPPINGS).flatMap(conceptsOf)) add(concept);
  for (const concept of [HALF_OF_HEAD, ...(sideConcept.concepts ?? [])]) add(concept);
  for (const code of Object.values(MAPPINGS).flatMap(tagsOf))
    add({ code, display: tagWords(code) });
  add({ code: 'side', display: 'a side of the head' });
  add({ code: PROVENANCE, display: 'how an entry was kept' });
  const codes = [...displays.keys()].sort();
  return {
    resourceType: 'CodeSystem',
    url: LOCAL_SYSTEM,
    name: 'FacialisRecord',
    title: 'Codes of the Facialis record',
    status: 'active',
    description:
      'What the record of hemifacial spasm says and no public code system has a confirmed code for.',
    caseSensitive: true,
    content: 'complete',
    count: codes.length,
    concept: codes.map((code) => ({ code, display: displays.get(code)! })),
  };
}

/** The codes that resources of a kind may hold. */
function conceptsOf({ concepts = [], companions, fields }: Mapping): LocalConcept[] {
  const places = Object.values(fields);
  return [
    ...concepts,
    ...[...Object.values(companions), ...places].flatMap((each) => each.concepts ?? []),
    ...places
      .filter(isPart)
      .flatMap((part) => Object.values(part.fields).flatMap((each) => each.concepts ?? [])),
  ];
}

/** The tags of a kind's resources. */
function tagsOf({ kind, companions, fields }: Mapping): string[] {
  const parts = Object.entries(fields).filter(([, place]) => isPart(place));
  const names = [...Object.keys(companions), ...parts.map(([name]) => name)];
  return [kind, ...names.map((name) => `${kind}.${name}`)];
}

/** A tag in words: `toxin-session.unwantedEffects` as `toxin session: unwanted effects`. */
function tagWords(tag: string): string {
  const spaced = tag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return wordsOf(spaced.replace('.', ': '));
}

function structure(name: ExtensionName): StructureDefinition {
  const { type, what } = EXTENSIONS[name];
  return {
    resourceType: 'StructureDefinition',
    url: extensionUrl(name),
    name: name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    status: 'active',
    description: what,
    fhirVersion: '4.0.1',
    kind: 'complex-type',
    abstract: false,
    context: [{ type: 'element', expression: 'Element' }],
    type: 'Extension',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    derivation: 'constraint',
    differential: {
      element: [
        { id: 'Extension', path: 'Extension', short: what, definition: what },
        { id: 'Extension.extension', path: 'Extension.extension', max: '0' },
        { id: 'Extension.url', path: 'Extension.url', fixedUri: extensionUrl(name) },
        { id: 'Extension.value[x]', path: 'Extension.value[x]', min: 1, type: [{ code: type }] },
      ],
    },
  };
}
