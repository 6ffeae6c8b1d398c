import { SEXES } from '@facialis/record';
import { type Codec, code, text } from '../codec.ts';
import { authorExtension, noteExtension } from '../common.ts';
import { textOf } from '../json.ts';
import { mapping } from '../mapping.ts';
import { element } from '../place.ts';

/** The year of a date of birth; what is known more exactly is not taken. */
const year: Codec = {
  type: 'date',
  write: (value) => ({ value: String(value).padStart(4, '0') }),
  read: ({ value }) => {
    const digits = /^\d{4}/.exec(textOf(value) ?? '')?.[0];
    return digits === undefined ? undefined : Number(digits);
  },
};

/** FHIR's word for a sex that was not said. */
const UNKNOWN = 'unknown';

const gender: Codec = {
  type: 'code',
  write: (value) => ({ value: value === 'not-said' ? UNKNOWN : value }),
  read: ({ value }) =>
    value === UNKNOWN ? 'not-said' : SEXES.find((sex) => sex !== 'not-said' && sex === value),
};

/** A person as Patient. */
export const person = mapping('person', {
  resource: 'Patient',
  fixed: () => ({
    communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47' }] }, preferred: true }],
  }),
  fields: {
    author: authorExtension,
    note: noteExtension,
    name: element('name[0].text', text),
    birthYear: element('birthDate', year),
    sex: element('gender', gender),
    language: element('communication[0].language.coding[0].code', code),
    country: element('address[0].country', text),
  },
});
