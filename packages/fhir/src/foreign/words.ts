import { lineSchema, parseTime, textSchema } from '@facialis/record';
import { isObject, type Json, type JsonObject, objectsOf, textOf } from '../json.ts';
import { typeOf, type World } from '../world.ts';

/** One line out of a text, when it can be kept as it is. */
export function lineOf(value: Json | undefined): string | undefined {
  const line = textOf(value)?.trim();
  return lineSchema.safeParse(line).success ? line : undefined;
}

/** The words of a concept: its text, or what one of its codes is called. */
export function conceptLine(concept: Json | undefined): string | undefined {
  if (!isObject(concept)) return undefined;
  const names = [concept.text, ...objectsOf(concept.coding).map(({ display }) => display)];
  return names.map(lineOf).find((line) => line !== undefined);
}

/** Whether a concept has one of some codes. */
export function hasCode(
  concept: Json | undefined,
  codes: readonly { readonly system: string; readonly code: string }[],
): boolean {
  return (
    isObject(concept) &&
    objectsOf(concept.coding).some((coding) =>
      codes.some(({ system, code }) => coding.system === system && coding.code === code),
    )
  );
}

/** A time that the record can hold; parts of a second beyond thousandths are dropped. */
export function timeOf(value: Json | undefined): string | undefined {
  const time = textOf(value)?.replace(/(\.\d{3})\d+/, '$1');
  return time !== undefined && parseTime(time) !== undefined ? time : undefined;
}

/** The words of a resource's notes. */
export function notesOf(notes: Json | undefined): { note?: string } {
  const words = objectsOf(notes).flatMap(({ text }) => textOf(text) ?? []);
  const note = words.join('\n\n');
  return textSchema.safeParse(note).success ? { note } : {};
}

/** In what role the one speaks that a reference means. */
export function authorOf(reference: Json | undefined, world: World): JsonObject {
  const target = world.resolve(reference);
  const declared = isObject(reference) ? textOf(reference.type) : undefined;
  const name = isObject(reference) ? lineOf(reference.display) : undefined;
  const role = ROLES[target ? typeOf(target.resource) : (declared ?? '')] ?? 'program';
  return { role, ...(name !== undefined && { name }) };
}

const ROLES: Readonly<Record<string, string>> = {
  Patient: 'self',
  RelatedPerson: 'relative',
  Practitioner: 'clinician',
  PractitionerRole: 'clinician',
};

/** A status that says that something is an error, was not, or is not certain. */
const NOT_SO = new Set([
  'entered-in-error',
  'refuted',
  'differential',
  'not-done',
  'not-taken',
  'cancelled',
  'draft',
  'planned',
  'unknown',
]);

/** Whether a status, or a concept that holds one, says that it is not so. */
export function isNotSo(status: Json | undefined): boolean {
  if (isObject(status)) return objectsOf(status.coding).some(({ code }) => isNotSo(code));
  return NOT_SO.has(textOf(status) ?? '');
}
