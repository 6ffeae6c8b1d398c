import {
  type CurveDay,
  type CycleEffect,
  FORECAST_MOVERS,
  type Forecast,
  TOXIN_NOTES,
  type ToxinNote,
  type ToxinOutlook,
  type WearOff,
} from '@facialis/care';
import { oneSideSchema } from '@facialis/record';
import { z } from 'zod';
import { dateEstimateSchema, dateSchema, estimateSchema } from './words.ts';

const cycleSchema = z.strictObject({
  session: dateSchema,
  products: z.array(z.string()),
  units: z.number().nullable().describe('On this side, in the product’s own unit.'),
  onset: dateEstimateSchema,
  peak: dateEstimateSchema,
  wearOff: dateEstimateSchema
    .nullable()
    .describe(
      'Half of the untreated level is back; null where it almost surely never fell so far.',
    ),
  depth: estimateSchema.describe('Share of the spasm that is gone at the full effect, 0 to 1.'),
  neverHalf: z.number().describe('How likely it never fell below half, 0 to 1.'),
  observedDays: z.int().describe('Days with a recording or symptoms that were used.'),
  endFelt: z.boolean(),
  halfSeen: z
    .boolean()
    .describe('Whether a day was noted with at most half of the untreated level.'),
  stronger: z
    .boolean()
    .describe('Whether the spasm was stronger than before treatment on several days.'),
  until: dateSchema.nullable().describe('The next session or operation.'),
}) satisfies z.ZodType<CycleEffect>;

const forecastSchema = z.strictObject({
  session: dateSchema,
  wearOff: dateEstimateSchema,
  daysLeft: z.int().describe('Below 0 when it has probably been.'),
  visit: z.strictObject({ from: dateSchema, to: dateSchema }),
  questions: z.array(
    z.strictObject({
      code: z.literal('interval-short'),
      weeks: z.number().describe('The shortest interval by the label.'),
      where: z.string(),
      source: z.string(),
    }),
  ),
  earlierCycles: z.int(),
}) satisfies z.ZodType<Forecast>;

const curveDaySchema = z.strictObject({
  date: dateSchema,
  ...estimateSchema.shape,
}) satisfies z.ZodType<CurveDay>;

const notes = Object.keys(TOXIN_NOTES) as [ToxinNote, ...ToxinNote[]];

/** When the present effect of each treated side wears off. */
export const wearOffSchema = z.strictObject({
  today: dateSchema,
  sides: z.array(
    z.strictObject({ side: oneSideSchema, forecast: forecastSchema.nullable() }),
  ) satisfies z.ZodType<readonly WearOff[]>,
});

/** The toxin treatments of each treated side. */
export const outlookSchema = z.strictObject({
  today: dateSchema,
  sides: z.array(
    z.strictObject({
      side: oneSideSchema,
      cycles: z.array(cycleSchema),
      forecast: forecastSchema.nullable(),
      notes: z.array(z.enum(notes)),
      curves: z
        .array(z.array(curveDaySchema))
        .describe('For each cycle the spasm in parts of its untreated level.'),
      observed: z
        .array(z.strictObject({ date: dateSchema, burden: z.number().nonnegative() }))
        .describe('What was noted and recorded, in the same parts.'),
      lost: z
        .strictObject({ session: dateSchema, ways: z.array(z.enum(['weaker', 'shorter'])) })
        .nullable()
        .describe('Whether the latest treatment clearly did less than those before.'),
      change: z
        .strictObject({
          before: forecastSchema,
          after: forecastSchema,
          days: z.int().describe('By how many the expected date moved, later positive.'),
          because: z.array(z.strictObject({ mover: z.enum(FORECAST_MOVERS), days: z.int() })),
        })
        .nullable()
        .describe('How the forecast moved in the last four weeks.'),
    }),
  ) satisfies z.ZodType<readonly ToxinOutlook[]>,
});
