import {
  type CarePlan,
  PLAN_HORIZONS,
  PLAN_OPTIONS,
  PLAN_WORDS,
  type PlanCode,
  type PlanHorizon,
  type PlanOption,
  PRIORITIES,
  PRIORITY_ANSWERS,
  type Priority,
  type PriorityAnswer,
  SURGERY_FACTORS,
  type SurgeryFactor,
} from '@facialis/care';
import { oneSideSchema, SUBSTANCES } from '@facialis/record';
import { z } from 'zod';
import {
  dateEstimateSchema,
  dateSchema,
  figureUnitSchema,
  keysOf,
  statementIdSchema,
} from './words.ts';

/** What may matter most to a person. */
const prioritySchema = keysOf<Priority>(PRIORITIES);

/** What matters most, as it is asked for: names with commas between them. */
export const prioritiesSchema = z
  .string()
  .transform((names) => names.split(','))
  .pipe(z.array(prioritySchema))
  .exactOptional()
  .describe('What matters most, first things first, with commas between: emphasis, never content.');

const sentencesSchema = z.array(
  z.strictObject({
    code: keysOf<PlanCode>(PLAN_WORDS),
    source: z.enum(['published', 'own', 'plain']),
    side: oneSideSchema.nullable(),
    substance: z.enum(SUBSTANCES).nullable(),
    factor: keysOf<SurgeryFactor>(SURGERY_FACTORS).nullable(),
    figure: z
      .strictObject({
        value: z.number().nullable().describe('Null of figures that contradict each other.'),
        low: z.number(),
        high: z.number(),
        under: z.boolean().describe('Whether the lower end is only known to be lower than that.'),
        unit: figureUnitSchema,
      })
      .nullable(),
    date: dateEstimateSchema.nullable(),
    statements: z.array(statementIdSchema),
  }),
);

/** The options side by side. */
export const planSchema = z.strictObject({
  today: dateSchema,
  sides: z.array(oneSideSchema),
  priorities: z.array(prioritySchema),
  options: z
    .array(
      z.strictObject({
        option: keysOf<PlanOption>(PLAN_OPTIONS),
        standing: z.enum(['now', 'before', 'not-noted']),
        expect: z.record(keysOf<PlanHorizon>(PLAN_HORIZONS), sentencesSchema),
        risks: z.strictObject({ lasting: sentencesSchema, passing: sentencesSchema }),
        visits: sentencesSchema,
        ifItFails: sentencesSchema,
        rulesOut: sentencesSchema,
        fits: z.array(
          z.strictObject({
            priority: prioritySchema,
            matters: z.boolean(),
            answer: keysOf<PriorityAnswer>(PRIORITY_ANSWERS),
            reasons: sentencesSchema,
          }),
        ),
      }),
    )
    .describe('All, always in the same order.'),
}) satisfies z.ZodType<CarePlan & { readonly today: string }>;
