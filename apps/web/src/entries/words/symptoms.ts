import { msg } from '@lingui/core/macro';
import { HEADER_WORDS, SPASM_SIDE } from './common.ts';
import type { KindWords } from './field-words.ts';

/** The words of how it was on a day. */
export const SYMPTOMS_WORDS: KindWords<'symptoms'> = {
  ...HEADER_WORDS,
  side: SPASM_SIDE,
  end: {
    label: msg`Until when`,
    hint: msg`Only if it was so for longer than this one time.`,
    isTime: true,
  },
  symptoms: { label: msg`What was there`, hint: msg`Tick what was felt or seen.` },
  'symptoms.symptom': {
    label: msg`What it was`,
    isTelling: true,
    values: {
      'eyelid-twitching': msg`The eyelid twitched`,
      'mouth-twitching': msg`The mouth twitched`,
      'mouth-pulled-aside': msg`The mouth was pulled aside`,
      'mouth-pulled-down': msg`The mouth was pulled down`,
      'one-side-twitching': msg`One side of the face twitched`,
      'both-sides-twitching': msg`Both sides of the face twitched`,
      'hearing-change': msg`Hearing was changed`,
      'ear-noise': msg`Noise in the ear`,
      'ear-pain': msg`Pain in the ear`,
      'eye-closing-reading': msg`The eye closed while reading`,
      'eye-closing-driving': msg`The eye closed while driving`,
      tearing: msg`The eye watered`,
      'poor-sleep': msg`Poor sleep`,
    },
  },
  'symptoms.strength': {
    label: msg`How strong`,
    hint: msg`0 not at all, 10 the worst one can think of.`,
  },
  triggers: {
    label: msg`What brought it on`,
    values: {
      stress: msg`Stress`,
      fatigue: msg`Tiredness`,
      'bright-light': msg`Bright light`,
      reading: msg`Reading`,
      driving: msg`Driving`,
      television: msg`Television`,
      talking: msg`Talking`,
      eating: msg`Eating`,
      'closing-eyes': msg`Closing the eyes`,
      'cold-or-wind': msg`Cold or wind`,
      other: msg`Something else`,
    },
  },
  dayEffect: {
    label: msg`Was it in the way that day?`,
    values: {
      none: msg`Not at all`,
      'a-little': msg`A little`,
      much: msg`Much`,
      'could-not-do-things': msg`I could not do things`,
    },
  },
};
