import { msg } from '@lingui/core/macro';
import { HEADER_WORDS, SPASM_SIDE } from './common.ts';
import type { KindWords } from './field-words.ts';
import { EFFECT_WORDS } from './treatment.ts';

/** The words of a medicine. */
export const MEDICINE_WORDS: KindWords<'medicine'> = {
  ...HEADER_WORDS,
  when: { label: msg`First day of this dose`, isTime: true },
  side: SPASM_SIDE,
  substance: {
    label: msg`Medicine`,
    hint: msg`The substance stands on the package below the name.`,
    values: {
      carbamazepine: msg`Carbamazepine`,
      oxcarbazepine: msg`Oxcarbazepine`,
      clonazepam: msg`Clonazepam`,
      baclofen: msg`Baclofen`,
      gabapentin: msg`Gabapentin`,
      levetiracetam: msg`Levetiracetam`,
      topiramate: msg`Topiramate`,
      zonisamide: msg`Zonisamide`,
      pregabalin: msg`Pregabalin`,
      lamotrigine: msg`Lamotrigine`,
      felbamate: msg`Felbamate`,
      other: msg`Another medicine`,
    },
  },
  name: { label: msg`Name on the package` },
  dose: { label: msg`Dose` },
  'dose.amount': { label: msg`How much at once`, isTelling: true },
  'dose.unit': {
    label: msg`Unit`,
    isTelling: true,
    values: { ug: msg`µg`, mg: msg`mg`, g: msg`g`, mL: msg`mL` },
  },
  'dose.timesADay': { label: msg`How often a day`, hint: msg`0.5 is every other day.` },
  end: {
    label: msg`Last day of this dose`,
    hint: msg`Leave it empty while it is taken.`,
    isTime: true,
  },
  ...EFFECT_WORDS,
  whyStopped: { label: msg`Why it was stopped` },
};
