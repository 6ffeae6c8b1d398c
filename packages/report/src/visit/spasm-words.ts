import { type EntryOf, type Side, type SpasmBurden, spasmBurden } from '@facialis/record';
import { plainWords } from '../course/entry-words.ts';

import type { Speech } from './speech.ts';

/** What a recording found, in one sentence, by its events as a person corrected them. */
export function findingWords(recording: EntryOf<'recording'>, speech: Speech): string {
  const { say } = speech;
  const { quality, laterality, affectedSide } = recording.record;
  if (quality.verdict === 'unusable') return say('This recording cannot be judged.');
  const burden = spasmBurden(recording);
  if (burden.isCorrected && burden.rate?.value === 0) return say('No spasms were recorded.');
  const figures = burdenWords(burden, speech);
  switch (laterality.pattern) {
    case 'none':
      return burden.isCorrected
        ? say(`Spasms were recorded: ${figures}.`)
        : say('No spasms were recorded.');
    case 'one-side':
      return affectedSide === null
        ? say(`Spasms of one half of the face: ${figures}.`)
        : say(`Spasms of the ${affectedSide} half of the face: ${figures}.`);
    case 'both-separately':
      return say(`Spasms of both halves of the face, at different times: ${figures}.`);
    case 'both-together':
      return say(
        'Both eyes close together: this points to blepharospasm, not to hemifacial spasm.',
      );
    case 'undetermined':
      return say(`Spasms whose side could not be told: ${figures}.`);
  }
}

/** How often and how much of the time: `14.2 a minute, 21 % of the time`. */
export function burdenWords({ rate, timeShare }: SpasmBurden, { say, number }: Speech): string {
  const parts = [
    ...(rate === null ? [] : [say(`${number(rate.value, 1)} a minute`)]),
    ...(timeShare === null ? [] : [say(`${number(timeShare.value, 1)} % of the time`)]),
  ];
  return parts.length === 0 ? say('no figures') : parts.join(', ');
}

/** The strongest symptom of a day: `eyelid twitching, 6 out of 10`. */
export function symptomWords(entry: EntryOf<'symptoms'>, { say, number }: Speech): string {
  const { symptom, strength } = strongestOf(entry);
  return say(`${say(plainWords(symptom))}, ${number(strength, 1)} out of 10`);
}

/** The strongest symptom of a day. */
export function strongestOf({
  symptoms,
}: EntryOf<'symptoms'>): EntryOf<'symptoms'>['symptoms'][number] {
  return symptoms.toSorted((a, b) => b.strength - a.strength)[0]!;
}

/** Sides of the face, as a heading names them. */
export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  left: 'Left half of the face',
  right: 'Right half of the face',
  both: 'Both halves of the face',
};
