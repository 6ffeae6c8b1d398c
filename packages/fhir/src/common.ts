import { ANSWERS, SIDES } from '@facialis/record';
import { type Codec, concept, markdown, text } from './codec.ts';
import { extensionUrl } from './extensions.ts';
import { isObject, type JsonObject, objectsOf, textOf } from './json.ts';
import { element, extension, type Place } from './place.ts';

const ROLE = extensionUrl('author-role');

/** The type of resource that stands for somebody in a role. */
const ROLE_TYPES: Readonly<Record<string, string>> = {
  self: 'Patient',
  relative: 'RelatedPerson',
  clinician: 'Practitioner',
  researcher: 'PractitionerRole',
  program: 'Device',
};

const author: Codec = {
  type: 'Reference',
  write: (value) => {
    const { role, name } = value as JsonObject;
    return {
      value: {
        extension: [{ url: ROLE, valueCode: role }],
        ...(role === 'self' && { reference: '#patient' }),
        type: ROLE_TYPES[String(role)],
        display: name,
      },
    };
  },
  read: ({ value }) => {
    if (!isObject(value)) return undefined;
    const marks = objectsOf(value.extension);
    const role = textOf(marks.find(({ url }) => url === ROLE)?.valueCode);
    const name = textOf(value.display);
    return role === undefined ? undefined : { role, ...(name !== undefined && { name }) };
  },
};

/** Who says so, in the element that the resource has for it. */
export function authorAt(path: string): Place {
  return element(path, author);
}

/** Who says so, where the resource has no element for it. */
export const authorExtension = extension('author', author);

/** Free words, where the resource has no element for them. */
export const noteExtension = extension('note', markdown);

/** Free words. */
export const note = element('note[0].text', markdown);

/** The extension by which FHIR ties a site of the body to its description. */
const BODY_SITE = 'http://hl7.org/fhir/StructureDefinition/bodySite';

const plainSide = concept('side', SIDES);

/** The person's own side, tied to the body structure that carries the laterality in SNOMED CT. */
export const sideConcept: Codec = {
  ...plainSide,
  write: (value) => {
    const structure = { url: BODY_SITE, valueReference: { reference: `#side.${value}` } };
    return { value: { extension: [structure], ...(plainSide.write(value).value as JsonObject) } };
  },
};

/** The subject of every resource. */
export const SUBJECT: JsonObject = { subject: { reference: '#patient' } };

/** The side of a condition, an observation or a procedure. */
export function sideAt(path: string): Place {
  return element(path, sideConcept);
}

/** The side, where the resource has no element for it. */
export const sideExtension = extension('side', sideConcept);

/** Yes, no or not said. */
export const answer = concept('answer', ANSWERS);

/** Words that stand for or beside a concept. */
export function wordsAt(path: string): Place {
  return element(`${path}.text`, text);
}
