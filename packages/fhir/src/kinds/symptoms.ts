import { DAY_EFFECTS, SYMPTOMS, TRIGGERS } from '@facialis/record';
import { concept, score } from '../codec.ts';
import { FACIAL_SPASM } from '../codes.ts';
import { authorAt, note, sideAt } from '../common.ts';
import { mapping } from '../mapping.ts';
import { observation } from '../observation.ts';
import { pointOrPeriod } from '../period.ts';
import { component, components, figures } from '../place.ts';

const { start, end } = pointOrPeriod();

/** How it was on a day, as one Observation with a component for each symptom. */
export const symptoms = mapping('symptoms', {
  ...observation({ code: 'symptoms', display: 'symptoms of hemifacial spasm' }, {}, [FACIAL_SPASM]),
  fields: {
    when: start,
    author: authorAt('performer[0]'),
    note,
    side: sideAt('bodySite'),
    end,
    symptoms: figures('symptom', SYMPTOMS, { name: 'symptom', figure: 'strength' }, score),
    triggers: components(
      { code: 'trigger', display: 'brought on by' },
      concept('trigger', TRIGGERS),
    ),
    dayEffect: component(
      { code: 'day-effect', display: 'in the way that day' },
      concept('day-effect', DAY_EFFECTS),
    ),
  },
});
