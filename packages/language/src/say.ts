import { GERMAN, GERMAN_PHRASES } from './german/german.ts';

/** The languages there are, by their IETF tags; the packages themselves speak English. */
export const LANGUAGES = ['en', 'de'] as const;

/** One of the languages there are. */
export type Language = (typeof LANGUAGES)[number];

/**
 * What says an English sentence of a package in the language. A sentence that is not known there
 * stays as it is; so does what a person typed, alone or within a sentence.
 */
export function sayIn(language: Language): (english: string) => string {
  return language === 'de' ? sayInGerman : (english) => english;
}

function sayInGerman(english: string): string {
  if (Object.hasOwn(GERMAN, english)) return GERMAN[english]!;
  for (const phrase of GERMAN_PHRASES) {
    const said = phrase.say(english, sayInGerman);
    if (said !== undefined) return said;
  }
  return english;
}
