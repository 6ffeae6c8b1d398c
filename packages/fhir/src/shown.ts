import type { JsonObject } from './json.ts';

/** Control characters, which FHIR's texts must not hold. */
const CONTROL = /(?![\t\r\n])\p{Cc}/gu;

/** A text as an element that only shows it: none when there are no words. */
export function shown(name: string, words: string): JsonObject {
  const clean = words.replace(CONTROL, ' ').toWellFormed().trim();
  return clean === '' ? {} : { [name]: clean };
}
