import type { UNWANTED_EFFECTS } from '@facialis/record';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const UNWANTED_EFFECT_WORDS: Readonly<
  Record<(typeof UNWANTED_EFFECTS)[number], MessageDescriptor>
> = {
  'drooping-lid': msg`Drooping lid`,
  'drooping-mouth': msg`Drooping mouth`,
  'facial-weakness': msg`Weak face`,
  'uneven-smile': msg`Uneven smile`,
  'uneven-brows': msg`Uneven brows`,
  'eye-does-not-close': msg`The eye does not close`,
  'dry-eye': msg`Dry eye`,
  tearing: msg`Watering eye`,
  'double-vision': msg`Double vision`,
  bruise: msg`Bruise`,
  dizziness: msg`Dizziness`,
  sleepiness: msg`Sleepiness`,
  rash: msg`Rash`,
  other: msg`Something else`,
};

/** The words of how a treatment worked, the same for toxin and medicines. */
export const EFFECT_WORDS = {
  effect: {
    label: msg`How much it helped`,
    hint: msg`At its best: 0 not at all, 10 no spasm any more.`,
    unit: msg`of 10`,
  },
  effectWords: { label: msg`How it helped, in words` },
  unwantedEffects: { label: msg`Unwanted effects` },
  'unwantedEffects.effect': {
    label: msg`What it was`,
    values: UNWANTED_EFFECT_WORDS,
    isTelling: true,
  },
  'unwantedEffects.words': { label: msg`In words` },
  'unwantedEffects.start': { label: msg`When it began`, isTime: true },
  'unwantedEffects.end': {
    label: msg`When it was over`,
    hint: msg`Leave it empty while it lasts.`,
    isTime: true,
  },
} as const;
