import { DRIFT_VERDICTS, type DriftVerdict, type SessionOutlook } from '@facialis/care';
import {
  MUSCLES,
  oneSideSchema,
  sideSchema,
  TOXIN_PRODUCTS,
  TOXIN_UNITS,
  unwantedEffectSchema,
} from '@facialis/record';
import { z } from 'zod';
import { dateSchema, estimateSchema } from './words.ts';

const productSchema = z.enum(TOXIN_PRODUCTS);
const unitSchema = z.enum(TOXIN_UNITS).describe('That of the product: never converted.');
const muscleSchema = z.enum(MUSCLES);

const pointSchema = z.strictObject({
  product: productSchema,
  brand: z.string().nullable().describe('Of a product that is known by it alone.'),
  muscle: muscleSchema,
  side: sideSchema,
  units: z.number(),
  unit: unitSchema,
  place: z.string().nullable(),
});

const totalSchema = z.strictObject({
  product: productSchema,
  brand: z.string().exactOptional(),
  unit: unitSchema,
  units: z.number(),
  byMuscle: z.array(z.strictObject({ muscle: muscleSchema, side: sideSchema, units: z.number() })),
});

const changeSchema = z.strictObject({
  added: z.array(pointSchema),
  removed: z.array(pointSchema),
  moved: z.array(z.strictObject({ from: pointSchema, to: pointSchema })),
  doses: z.array(
    z.strictObject({
      product: productSchema,
      unit: unitSchema,
      muscle: muscleSchema,
      side: sideSchema,
      before: z.number(),
      now: z.number(),
    }),
  ),
  sameProducts: z.boolean(),
});

const sessionSchema = z.strictObject({
  when: z.string().describe('As the record has it.'),
  date: dateSchema.nullable(),
  points: z.array(pointSchema),
  totals: z.array(totalSchema).describe('One for each product, never added.'),
  helped: z.number().nullable().describe('As the person said, 0 to 10.'),
  depth: estimateSchema
    .nullable()
    .describe('Share of the spasm that was gone at best, 0 to 1; null where no effect was seen.'),
  duration: estimateSchema.nullable().describe('Days until half was back.'),
  durationSeen: z.boolean().describe('Whether the duration was seen or felt in this cycle.'),
  stronger: z
    .boolean()
    .describe('Whether the spasm was stronger than before treatment on several days.'),
  unwantedEffects: z.array(
    z.strictObject({
      effect: unwantedEffectSchema.shape.effect,
      words: z.string().nullable(),
      start: z.string().nullable(),
      end: z.string().nullable(),
      afterDays: z.int().nullable(),
      lastedDays: z.int().nullable(),
    }),
  ),
  nextDays: z.int().nullable(),
  change: changeSchema.nullable().describe('Against the session before.'),
});

const trendSchema = z.strictObject({
  verdict: z.enum(Object.keys(DRIFT_VERDICTS) as [DriftVerdict, ...DriftVerdict[]]),
  perYear: estimateSchema.nullable().describe('Change a year with its 95 % interval.'),
  sessions: z.int(),
  years: z.number(),
});

/** The sessions of each treated side beside each other. */
export const sessionsSchema = z.strictObject({
  today: dateSchema,
  sides: z.array(
    z.strictObject({
      side: oneSideSchema,
      sessions: z.array(sessionSchema),
      drift: z.array(
        z.strictObject({
          product: productSchema,
          brand: z.string().nullable(),
          unit: unitSchema,
          dose: trendSchema,
          duration: trendSchema,
        }),
      ),
    }),
  ) satisfies z.ZodType<readonly SessionOutlook[]>,
});
