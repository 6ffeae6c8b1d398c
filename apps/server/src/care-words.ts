import {
  CONDITION_NAMES,
  type Condition,
  type CurveDay,
  type CycleEffect,
  type DateEstimate,
  type Differential,
  type Estimate,
  FINDING_NAMES,
  type FigureId,
  type Finding,
  type Findings,
  FORECAST_MOVERS,
  type Forecast,
  STATEMENT_IDS,
  type StatementId,
  statementSchema,
  TOPICS,
  TOXIN_NOTES,
  type ToldStatement,
  type Topic,
  type ToxinNote,
  type ToxinOutlook,
} from '@facialis/care';
import { oneSideSchema } from '@facialis/record';
import { z } from 'zod';

const dateSchema = z.iso.date().describe("ISO date of the person's calendar.");

/** The day that is asked about. */
export const todaySchema = z.iso
  .date()
  .exactOptional()
  .describe("The person's present day, ISO date; the server's day when left out.");

const dateEstimateSchema = z.strictObject({
  expected: dateSchema,
  low: dateSchema,
  high: dateSchema,
}) satisfies z.ZodType<DateEstimate>;

const estimateSchema = z.strictObject({
  expected: z.number(),
  low: z.number().describe('Lower end of the 80 % interval.'),
  high: z.number().describe('Upper end of it.'),
}) satisfies z.ZodType<Estimate>;

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

const findingSchema = z.enum(FINDING_NAMES as [Finding, ...Finding[]]);
const conditionSchema = z.enum(CONDITION_NAMES as [Condition, ...Condition[]]);
const statementIdSchema = z.enum(STATEMENT_IDS as [StatementId, ...StatementId[]]);
const figureIdSchema = z.enum(STATEMENT_IDS as [FigureId, ...FigureId[]]);
const answerSchema = z.enum(['yes', 'no']);

const pointersSchema = z.array(
  z.strictObject({
    finding: findingSchema,
    seen: answerSchema,
    direction: z.enum(['for', 'against']),
    strength: z.enum(['some', 'strong']),
    statement: statementIdSchema,
  }),
);

/** What points where, and what was found. */
export const pointsSchema = z.strictObject({
  findings: z
    .partialRecord(findingSchema, z.enum(['yes', 'no', 'contradictory']))
    .describe('What the record tells; what is not in it is unknown.'),
  redFlags: z.array(
    z.strictObject({ finding: findingSchema, seen: answerSchema, statement: statementIdSchema }),
  ),
  conditions: z
    .array(
      z.strictObject({
        condition: conditionSchema,
        speaksFor: pointersSchema,
        speaksAgainst: pointersSchema,
        missing: z.array(findingSchema),
        support: z.int().describe('Pointers for less those against. No probability.'),
      }),
    )
    .describe('The most supported first.'),
  askNext: z.array(findingSchema).describe('Unknown, the most telling first.'),
  contradictory: z.array(findingSchema).describe('Counted neither way.'),
  ratios: z.array(
    z.strictObject({
      finding: findingSchema,
      seen: answerSchema,
      towards: z.array(conditionSchema),
      from: conditionSchema,
      value: z.number(),
      low: z.number().describe('Lower end of the 95 % interval.'),
      high: z.number().describe('Upper end of it.'),
      statements: z.tuple([figureIdSchema, figureIdSchema]),
    }),
  ),
}) satisfies z.ZodType<Differential & { readonly findings: Findings }>;

/** A topic of the evidence. */
export const topicSchema = z.enum(Object.keys(TOPICS) as [Topic, ...Topic[]]);

/** A statement with its name, its topic and its sources as they are printed. */
export const toldStatementSchema = z.strictObject({
  id: statementIdSchema,
  topic: topicSchema,
  ...statementSchema.shape,
  citations: z.array(z.string()).describe('The sources as they are printed.'),
}) satisfies z.ZodType<ToldStatement>;
