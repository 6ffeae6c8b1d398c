import { COHEN_ALBERT_WORDS, JANKOVIC_LEVELS, SCALES, SMC_WORDS } from '@facialis/record';
import { msg } from '@lingui/core/macro';
import { HEADER_WORDS, SIDE_WORDS } from './common.ts';
import type { KindWords } from './field-words.ts';

/** The words of a rating. What scales and levels are called, the record says itself. */
export const RATING_WORDS: KindWords<'rating'> = {
  ...HEADER_WORDS,
  side: { label: msg`Side that was rated`, values: SIDE_WORDS },
  scale: { label: msg`Scale` },
  severity: { label: msg`How strong the spasms are` },
  frequency: { label: msg`How often they come` },
  grade: { label: msg`Grade` },
  intensity: { label: msg`Intensity` },
  total: { label: msg`Total` },
  answers: { label: msg`Answers to the nine questions` },
};

/** The levels of fields of a rating in the record's own words, each behind its value. */
export const RATING_LEVELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  scale: Object.fromEntries(Object.entries(SCALES).map(([scale, { name }]) => [scale, name])),
  severity: numbered(JANKOVIC_LEVELS.severity),
  frequency: numbered(JANKOVIC_LEVELS.frequency),
  grade: SMC_WORDS,
  intensity: numbered(COHEN_ALBERT_WORDS),
};

function numbered(levels: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(levels.map((words, level) => [level, words]));
}
