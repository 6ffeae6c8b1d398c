import { z } from 'zod';
import { header } from './header.ts';
import { impossible } from './impossible.ts';
import { sideSchema } from './side.ts';
import { lineSchema, textSchema } from './text.ts';
import { isSurelyBefore, timeSchema } from './time.ts';
import { unwantedEffectSchema } from './unwanted-effect.ts';

/** Medicines that have been taken for hemifacial spasm; `other` has its name. */
export const SUBSTANCES = [
  'carbamazepine',
  'oxcarbazepine',
  'clonazepam',
  'baclofen',
  'gabapentin',
  'levetiracetam',
  'topiramate',
  'zonisamide',
  'pregabalin',
  'lamotrigine',
  'felbamate',
  'other',
] as const;

/** Units of a dose, by UCUM code. */
export const DOSE_UNITS = ['ug', 'mg', 'g', 'mL'] as const;

/** A medicine taken over a time at one dose; `when` is its first day. A new dose is a new course. */
export const medicineSchema = z
  .strictObject({
    kind: z.literal('medicine').describe('What the entry is.'),
    ...header,
    when: timeSchema.describe('First day of this dose.'),
    side: sideSchema.optional().describe("The person's own side of the spasm."),
    substance: z.enum(SUBSTANCES).describe('Substance.').meta({
      source:
        'Baek 2022, doi 10.1016/j.parkreldis.2022.07.025; Bandini & Mazzella 1999, Eur Neurol 42:49-51',
    }),
    name: lineSchema.optional().describe('Name on the package; needed for another substance.'),
    dose: z
      .strictObject({
        amount: z
          .number()
          .positive()
          .max(100_000)
          .describe('How much is taken at once.')
          .meta({ unit: 'that of dose.unit' }),
        unit: z.enum(DOSE_UNITS).describe('Unit of the amount.').meta({ source: 'UCUM' }),
        timesADay: z
          .number()
          .positive()
          .max(24)
          .describe('How often a day; 0.5 is every other day.')
          .meta({ unit: '/d' }),
      })
      .optional()
      .describe('Dose.'),
    end: timeSchema.optional().describe('Last day of this dose; absent while it is taken.'),
    effect: z
      .number()
      .min(0)
      .max(10)
      .optional()
      .describe('How much it helped: 0 not at all, 10 no spasm any more.')
      .meta({ unit: '{score}' }),
    effectWords: textSchema.optional().describe('How it helped, in words.'),
    unwantedEffects: z.array(unwantedEffectSchema).optional().describe('Unwanted effects.'),
    whyStopped: textSchema.optional().describe('Why it was stopped.'),
  })
  .superRefine(({ substance, name, when, end, whyStopped }, context) => {
    if (substance === 'other' && name === undefined) {
      impossible(context, ['name'], 'the name of another substance', 'none');
    }
    if (end !== undefined && isSurelyBefore(end, when)) {
      impossible(context, ['end'], 'an end that is not before when', 'an end before it');
    }
    if (whyStopped !== undefined && end === undefined) {
      impossible(context, ['end'], 'an end for what was stopped', 'none');
    }
  });

/** A medicine taken over a time at one dose. */
export type Medicine = z.infer<typeof medicineSchema>;
/** A substance. */
export type Substance = (typeof SUBSTANCES)[number];
