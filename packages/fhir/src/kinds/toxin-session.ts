import { MUSCLES, TOXIN_PRODUCTS, TOXIN_UNITS } from '@facialis/record';
import { concept, decimal, localConcept, markdown, score, text, time } from '../codec.ts';
import { BOTULINUM_TOXIN, SYSTEMS } from '../codes.ts';
import { authorAt, note, SUBJECT, sideAt, sideConcept, wordsAt } from '../common.ts';
import { getAt, isObject } from '../json.ts';
import { mapping } from '../mapping.ts';
import { observation, PART_OF } from '../observation.ts';
import { periodEnd } from '../period.ts';
import { component, element, extension, on, type Place } from '../place.ts';
import { unwantedEffects } from './unwanted-effects.ts';

/** Arbitrary units of a product's own; never to be converted or added across products. */
const PRODUCT_UNIT = "[arb'U]";

const INJECTION = { code: 'toxin-session', display: 'botulinum toxin injection' };

const products = concept(
  'product',
  TOXIN_PRODUCTS,
  Object.fromEntries(TOXIN_PRODUCTS.map((product) => [product, [BOTULINUM_TOXIN]])),
);

/** A dose that names its product's unit; another product's unit is not understood. */
const units: Place = {
  where: 'dosage.dose',
  write(value, resource, { unit }) {
    const dose = { value, unit, system: SYSTEMS.ucum, code: PRODUCT_UNIT };
    resource.dosage = { ...(resource.dosage as object), dose };
  },
  read(resource, { unit }) {
    const dose = getAt(resource, 'dosage.dose');
    return isObject(dose) && dose.unit === unit && dose.code === PRODUCT_UNIT
      ? dose.value
      : undefined;
  },
};

const STRENGTH = 'ingredient[0].strength';
const unitsInMl = element(`${STRENGTH}.numerator.value`, decimal);

const dilution: Place = {
  ...unitsInMl,
  write(value, resource, content) {
    const { unit, product } = content;
    const millilitre = { value: 1, unit: 'mL', system: SYSTEMS.ucum, code: 'mL' };
    const numerator = { value, unit, system: SYSTEMS.ucum, code: PRODUCT_UNIT };
    element('ingredient[0].itemCodeableConcept', products).write(product!, resource, content);
    Object.assign((resource.ingredient as object[])[0]!, {
      strength: { numerator, denominator: millilitre },
    });
  },
};

const unit: Place = {
  ...extension('toxin-unit', text),
  read: (resource, content) => {
    const found = extension('toxin-unit', text).read(resource, content);
    return TOXIN_UNITS.find((known) => known === found);
  },
};

/** A toxin session as Procedure; each point is a MedicationAdministration that is part of it. */
export const toxinSession = mapping('toxin-session', {
  resource: 'Procedure',
  concepts: [INJECTION],
  fixed: () => ({
    status: 'completed',
    code: localConcept(INJECTION),
    ...SUBJECT,
    usedReference: [{ reference: '#product' }],
  }),
  companions: {
    product: { resource: 'Medication', fixed: () => ({}) },
    effect: observation({ code: 'toxin-session.effect', display: 'effect as felt' }, PART_OF),
  },
  fields: {
    when: element('performedDateTime', time),
    author: authorAt('recorder'),
    note,
    side: sideAt('bodySite[0]'),
    product: on('product', element('code', products)),
    brand: on('product', wordsAt('code')),
    unit: on('product', unit),
    dilution: on('product', dilution),
    lot: on('product', element('batch.lotNumber', text)),
    expiry: on('product', element('batch.expirationDate', time)),
    points: {
      resource: 'MedicationAdministration',
      fixed: ({ when }) => {
        const start = time.write(when!);
        return {
          status: 'completed',
          ...SUBJECT,
          ...PART_OF,
          medicationReference: { reference: '#product' },
          effectiveDateTime: start.value,
          _effectiveDateTime: start.beside,
        };
      },
      many: true,
      fields: {
        muscle: element('dosage.site', concept('muscle', MUSCLES)),
        side: extension('side', sideConcept),
        units,
        place: wordsAt('dosage.site'),
      },
    },
    effectOnset: on('effect', element('effectivePeriod.start', time)),
    effectPeak: on('effect', component({ code: 'effect-peak', display: 'felt most' }, time)),
    effectEnd: on('effect', periodEnd('effectivePeriod')),
    effect: on('effect', element('valueQuantity', score)),
    effectWords: on('effect', element('note[0].text', markdown)),
    unwantedEffects,
  },
});
