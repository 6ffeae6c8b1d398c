import { DOSE_UNITS, SUBSTANCES } from '@facialis/record';
import { concept, decimal, markdown, score, text, time } from '../codec.ts';
import { SYSTEMS } from '../codes.ts';
import { authorAt, note, SUBJECT, sideExtension, wordsAt } from '../common.ts';
import { mapping } from '../mapping.ts';
import { observation, PART_OF } from '../observation.ts';
import { periodEnd } from '../period.ts';
import { each, element, on, type Place } from '../place.ts';
import { timesADayAt } from '../timing.ts';
import { unwantedEffects } from './unwanted-effects.ts';

const DOSE = 'dosage[0].doseAndRate[0].doseQuantity';

const code = element(`${DOSE}.code`, text);

const unit: Place = {
  ...code,
  write(value, resource, content) {
    element(`${DOSE}.unit`, text).write(value, resource, content);
    element(`${DOSE}.system`, text).write(SYSTEMS.ucum, resource, content);
    code.write(value, resource, content);
  },
  read: (resource, content) => DOSE_UNITS.find((known) => known === code.read(resource, content)),
};

/** A medicine course as MedicationStatement. */
export const medicine = mapping('medicine', {
  resource: 'MedicationStatement',
  fixed: ({ end }) => ({ status: end === undefined ? 'active' : 'stopped', ...SUBJECT }),
  companions: {
    effect: observation({ code: 'medicine.effect', display: 'effect of a medicine' }, PART_OF),
  },
  fields: {
    when: element('effectivePeriod.start', time),
    author: authorAt('informationSource'),
    note,
    side: sideExtension,
    substance: element('medicationCodeableConcept', concept('substance', SUBSTANCES)),
    name: wordsAt('medicationCodeableConcept'),
    dose: each({
      amount: element(`${DOSE}.value`, decimal),
      unit,
      timesADay: timesADayAt('dosage[0].timing'),
    }),
    end: periodEnd('effectivePeriod'),
    effect: on('effect', element('valueQuantity', score)),
    effectWords: on('effect', element('note[0].text', markdown)),
    unwantedEffects,
    whyStopped: element('statusReason[0].text', text),
  },
});
