import { msg } from '@lingui/core/macro';
import { ANSWER_WORDS } from './common.ts';

/** The words of the signs that tell hemifacial spasm from what resembles it. */
export const SIGN_WORDS = {
  signs: { label: msg`Signs` },
  'signs.inSleep': {
    label: msg`Do the spasms go on in sleep?`,
    hint: msg`Somebody may have seen it.`,
    values: ANSWER_WORDS,
  },
  'signs.changesSide': {
    label: msg`Do they change from one side to the other?`,
    values: ANSWER_WORDS,
  },
  'signs.bothTogether': { label: msg`Do both eyes close together?`, values: ANSWER_WORDS },
  'signs.eyeAndMouthTogether': {
    label: msg`Do eye and corner of the mouth move at the same instant?`,
    values: ANSWER_WORDS,
  },
  'signs.browLifts': {
    label: msg`Does the brow go up while the eye of that side closes?`,
    values: ANSWER_WORDS,
  },
  'signs.withEveryMovement': {
    label: msg`Do parts of that side move along with every movement made on purpose?`,
    hint: msg`Such as every closing of the eyes.`,
    values: ANSWER_WORDS,
  },
  'signs.mouthPulledDown': {
    label: msg`Is the corner of the mouth pulled down?`,
    values: ANSWER_WORDS,
  },
  'signs.mostlyLong': {
    label: msg`Do the contractions last, rather than twitch?`,
    values: ANSWER_WORDS,
  },
  'signs.urgeBefore': { label: msg`Is there an urge before the movement?`, values: ANSWER_WORDS },
  'signs.heldBack': { label: msg`Can they be held back for a while?`, values: ANSWER_WORDS },
  'signs.easedByTouch': { label: msg`Does a touch of the face ease them?`, values: ANSWER_WORDS },
  'signs.rippling': {
    label: msg`Is it a fine rippling under the skin that hardly stops?`,
    values: ANSWER_WORDS,
  },
  'signs.jawCloses': { label: msg`Does the jaw close or clench?`, values: ANSWER_WORDS },
  'signs.painWithSpasm': { label: msg`Does the face hurt with the spasm?`, values: ANSWER_WORDS },
  'signs.suddenOnset': {
    label: msg`Did it begin suddenly, from one day to the next?`,
    values: ANSWER_WORDS,
  },
  'signs.weakBeforeTreatment': {
    label: msg`Was that side weak before any treatment?`,
    values: ANSWER_WORDS,
  },
  'signs.faceNumb': {
    label: msg`Is the face numb, or does the eye not blink when touched?`,
    values: ANSWER_WORDS,
  },
  'signs.hearingLost': { label: msg`Has hearing been lost on that side?`, values: ANSWER_WORDS },
  'signs.otherNerves': {
    label: msg`Are there double vision, unsteadiness, weakness or other signs beside the face?`,
    values: ANSWER_WORDS,
  },
  'signs.awarenessOrLimb': {
    label: msg`Is awareness or speech altered, or does an arm or leg jerk too?`,
    values: ANSWER_WORDS,
  },
} as const;
