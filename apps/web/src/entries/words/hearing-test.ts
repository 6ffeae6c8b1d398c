import { msg } from '@lingui/core/macro';
import { HEADER_WORDS, SIDE_WORDS, SPASM_SIDE } from './common.ts';
import type { KindWords } from './field-words.ts';

const ear = {
  label: msg`Ear`,
  values: { left: SIDE_WORDS.left, right: SIDE_WORDS.right },
  isTelling: true,
} as const;

/** The words of a hearing test. */
export const HEARING_TEST_WORDS: KindWords<'hearing-test'> = {
  ...HEADER_WORDS,
  side: SPASM_SIDE,
  thresholds: { label: msg`Tones`, hint: msg`The softest level that was heard of each tone.` },
  'thresholds.side': ear,
  'thresholds.conduction': {
    label: msg`Heard through`,
    isTelling: true,
    values: { air: msg`Air`, bone: msg`Bone` },
  },
  'thresholds.frequencyHz': { label: msg`Pitch`, unit: msg`Hz`, isTelling: true },
  'thresholds.levelDb': { label: msg`Softest level heard`, unit: msg`dB HL`, isTelling: true },
  speech: { label: msg`Understanding of words` },
  'speech.side': ear,
  'speech.understood': { label: msg`Words understood`, unit: msg`%` },
  'speech.levelDb': { label: msg`At which level`, unit: msg`dB` },
  reflexes: { label: msg`Stapedius reflexes` },
  'reflexes.side': ear,
  'reflexes.reflex': {
    label: msg`Reflex`,
    isTelling: true,
    values: {
      present: msg`Present`,
      absent: msg`Absent`,
      'with-spasm': msg`Moves together with the spasm`,
    },
  },
};
