import { msg } from '@lingui/core/macro';
import { HEADER_WORDS } from './common.ts';
import type { KindWords } from './field-words.ts';

const { kind, author, note } = HEADER_WORDS;

/** The words of a person. */
export const PERSON_WORDS: KindWords<'person'> = {
  kind,
  name: { label: msg`Name`, hint: msg`A short name is enough, or none.` },
  birthYear: { label: msg`Year of birth` },
  sex: {
    label: msg`Sex`,
    values: {
      female: msg`Female`,
      male: msg`Male`,
      other: msg`Other`,
      'not-said': msg`Not said`,
    },
  },
  language: {
    label: msg`Language the person reads`,
    hint: msg`As a language code, such as en or de.`,
  },
  country: {
    label: msg`Country`,
    hint: msg`The product information of this country applies to questions about medicines. Two letters, such as DE or GB.`,
  },
  author,
  'author.role': HEADER_WORDS['author.role'],
  'author.name': HEADER_WORDS['author.name'],
  note,
};
