import { msg } from '@lingui/core/macro';
import { ANSWER_WORDS, HEADER_WORDS, MUSCLE_WORDS, SIDE_WORDS, SPASM_SIDE } from './common.ts';
import type { KindWords } from './field-words.ts';
import { SIGN_WORDS } from './signs.ts';

const when = { label: msg`When it was`, isTime: true } as const;
const words = { label: msg`More about it` };

/** The words of what went before. */
export const HISTORY_WORDS: KindWords<'history'> = {
  ...HEADER_WORDS,
  when: { label: msg`When this was told`, isTime: true },
  side: SPASM_SIDE,
  onset: {
    label: msg`When the spasm began`,
    hint: msg`As exactly as you remember; a year is enough.`,
    isTime: true,
  },
  firstMuscle: { label: msg`Where it twitched first`, values: MUSCLE_WORDS },
  course: {
    label: msg`How it has gone since`,
    values: {
      worse: msg`It became worse`,
      unchanged: msg`It stayed the same`,
      'up-and-down': msg`Up and down`,
      better: msg`It became better`,
      gone: msg`It is gone`,
    },
  },
  family: { label: msg`Does a relative have hemifacial spasm too?`, values: ANSWER_WORDS },
  earlierPalsy: { label: msg`Facial palsy before the spasm` },
  'earlierPalsy.answer': {
    label: msg`Was there a facial palsy before the spasm?`,
    values: ANSWER_WORDS,
  },
  'earlierPalsy.side': { label: msg`Side of the palsy`, values: SIDE_WORDS },
  'earlierPalsy.when': when,
  'earlierPalsy.words': words,
  trauma: { label: msg`Injury before the spasm` },
  'trauma.answer': {
    label: msg`Was the face or head injured before the spasm?`,
    values: ANSWER_WORDS,
  },
  'trauma.side': { label: msg`Side of the injury`, values: SIDE_WORDS },
  'trauma.when': when,
  'trauma.words': words,
  ...SIGN_WORDS,
  otherIllnesses: { label: msg`Other illnesses` },
  'otherIllnesses.name': { label: msg`Illness`, isTelling: true },
  'otherIllnesses.since': { label: msg`Since when`, isTime: true },
  highBloodPressure: {
    label: msg`Is the blood pressure high, or treated?`,
    values: ANSWER_WORDS,
  },
  bloodPressure: { label: msg`Blood pressure as measured` },
  'bloodPressure.systolic': { label: msg`Upper value`, unit: msg`mmHg` },
  'bloodPressure.diastolic': { label: msg`Lower value`, unit: msg`mmHg` },
};
