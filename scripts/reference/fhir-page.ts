import {
  EXTENSION_NAMES,
  EXTENSIONS,
  LEFT_OUT,
  LOCAL,
  LOCAL_CODES,
  mappedFields,
} from '../../packages/fhir/src/index.ts';
import { KINDS, type Kind } from '../../packages/record/src/index.ts';
import { code, page, table } from './markdown.ts';

const ABOUT = `Where every field of the record stands in FHIR R4 JSON, as \`toBundle\` of \`@facialis/fhir\` writes it and
\`fromBundle\` reads it. An entry is one main resource, whose id and identifier are the entry's; what belongs to it
is in resources beside it, named by a tag (\`meta.tag\`) and tied by references. \`[x.y]\` is a component or
extension of that local name, \`[]\` every member of a list.

Times keep their precision: FHIR's partial dates carry moment, day, month and year, and the extension \`about\` a year
that is only about right. A field that was given as empty is named in the extension \`empty\`: asked, and there is
none. Sides stand as a local code and refer to a BodyStructure that carries the laterality in SNOMED CT. Who kept
an entry, when and why is in a Provenance. The figures of a recording are components that others can read, with
interval, device, software version and method; what is read back is the spasm record that goes along as a
document, and a component that another system has changed is told.`;

const FOREIGN = `A bundle of another system gives what the record has a place for: the Patient; a Condition of hemifacial spasm
(SNOMED CT 13753008, ICD-10 G51.3 and its ICD-10-CM parts, HP:0010828) as history with onset and side, any other
Condition as another illness; MedicationStatement and MedicationRequest as medicine courses, but no botulinum toxin,
which is kept with its points or not at all; an Encounter that is over as a visit; an Observation of the PHQ-9 total.
Every other resource is listed with its place in the bundle and the reason. Of what is taken, elements that hold more
than was read are named.`;

/** The mapping between the record and FHIR. */
export function fhirPage(): string {
  return page(
    'FHIR mapping',
    ABOUT,
    ...KINDS.map(section),
    '## Other systems’ bundles',
    FOREIGN,
    table(
      ['Reason', 'Meaning'],
      Object.entries(LEFT_OUT).map(([why, what]) => [code(why), what]),
    ),
    '## Extensions',
    `Below ${code(`${LOCAL}/StructureDefinition/`)}; \`LOCAL_EXTENSIONS\` holds their definitions.`,
    table(
      ['Name', 'Type', 'What'],
      EXTENSION_NAMES.map((name) => [code(name), EXTENSIONS[name].type, EXTENSIONS[name].what]),
    ),
    '## Local codes',
    `System ${code(LOCAL_CODES.url!)}; \`LOCAL_CODES\` is the CodeSystem, \`packages/fhir/src/definitions.json\` the same for servers.`,
    table(
      ['Code', 'Words'],
      (LOCAL_CODES.concept ?? []).map((concept) => [code(concept.code), concept.display ?? '']),
    ),
  );
}

function section(kind: Kind): string {
  const rows = mappedFields(kind).map(({ field, resource, tag, element }) => [
    code(field),
    resource,
    tag === kind ? '' : code(tag),
    code(element),
  ]);
  const heads = ['Field', 'Resource', 'Tag, if not the kind', 'Element'];
  return `## ${kind}\n\n${table(heads, rows).trimEnd()}`;
}
