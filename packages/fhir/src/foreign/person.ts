import { isObject, type JsonObject, objectsOf, textOf } from '../json.ts';
import { person } from '../kinds/person.ts';
import { isPart } from '../mapping.ts';
import type { Reader } from './reader.ts';
import { lineOf } from './words.ts';

/** The language tag of somebody whose language is not told, by BCP 47. */
const UNDETERMINED = 'und';

/** A Patient as a person. A sex that is not told counts as not said, a language as undetermined. */
export const patientReader: Reader = {
  reads: ['birthDate', 'gender', 'name', 'communication', 'address'],
  read(resource) {
    const { birthYear, sex, language } = person.fields;
    const at = (field: typeof birthYear) =>
      field && !isPart(field) ? field.read(resource, {}) : undefined;
    const name = nameOf(resource);
    const year = at(birthYear);
    if (year === undefined) return 'cannot-be';
    return {
      content: {
        kind: 'person',
        author: { role: 'program' },
        ...(name !== undefined && { name }),
        birthYear: year,
        sex: at(sex) ?? 'not-said',
        language: at(language) ?? UNDETERMINED,
        ...countryOf(resource),
      },
    };
  },
};

function nameOf({ name }: JsonObject): string | undefined {
  const names = objectsOf(name);
  const first = names.find(({ use }) => use === 'official') ?? names[0];
  if (first === undefined) return undefined;
  const given = Array.isArray(first.given) ? first.given : [];
  const parts = [...given, first.family].flatMap((part) => textOf(part) ?? []);
  return lineOf(first.text) ?? lineOf(parts.join(' '));
}

/** The country, where it is told by its code. */
function countryOf({ address }: JsonObject): JsonObject {
  const country = objectsOf(address)
    .map((each) => (isObject(each) ? textOf(each.country) : undefined))
    .find((code) => /^[A-Z]{2}$/.test(code ?? ''));
  return country === undefined ? {} : { country };
}
