import { UNWANTED_EFFECTS } from '@facialis/record';
import { concept, time } from '../codec.ts';
import { wordsAt } from '../common.ts';
import type { Part } from '../mapping.ts';
import { observation, PART_OF } from '../observation.ts';
import { periodEnd } from '../period.ts';
import { element } from '../place.ts';

/** Unwanted effects of a treatment: an Observation each, because only it has a start and an end. */
export const unwantedEffects: Part = {
  ...observation({ code: 'unwanted-effect', display: 'unwanted effect of a treatment' }, PART_OF),
  many: true,
  fields: {
    effect: element('valueCodeableConcept', concept('unwanted-effect', UNWANTED_EFFECTS)),
    words: wordsAt('valueCodeableConcept'),
    start: element('effectivePeriod.start', time),
    end: periodEnd('effectivePeriod'),
  },
};
