import { z } from 'zod';
import { authorSchema } from './author.ts';
import { isCountry } from './country.ts';
import { lineSchema, textSchema } from './text.ts';
import { FIRST_YEAR } from './time.ts';

/** The names of the sexes, as in FHIR's administrative gender, in the words of the record. */
export const SEXES = ['female', 'male', 'other', 'not-said'] as const;

/** Whose record it is. */
export const personSchema = z.strictObject({
  kind: z.literal('person').describe('What the entry is.'),
  author: authorSchema.describe('Who says so.'),
  note: textSchema.optional().describe('Anything else, in free words.'),
  name: lineSchema.optional().describe('What the person is called; may be left out.'),
  birthYear: z.int().min(FIRST_YEAR).max(9999).describe('Year of birth.').meta({ unit: 'a' }),
  sex: z.enum(SEXES).describe('Sex, as the person says.'),
  language: z
    .string()
    .max(35)
    .refine(isLanguage, {
      params: { need: 'a language tag such as en or pt-BR', got: 'something else' },
    })
    .describe('Language the person reads.')
    .meta({ source: 'BCP 47' }),
  country: z
    .string()
    .refine(isCountry, {
      params: { need: 'a country code such as US or JP', got: 'something else' },
    })
    .optional()
    .describe('Country whose product labels apply.')
    .meta({ source: 'ISO 3166-1 alpha-2' }),
});

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A person. */
export type Person = z.infer<typeof personSchema>;
