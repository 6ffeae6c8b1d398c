import {
  CONDITION_NAMES,
  type Condition,
  type Differential,
  FINDING_NAMES,
  type Finding,
  type Findings,
} from '@facialis/care';
import { z } from 'zod';
import { figureIdSchema, statementIdSchema } from './words.ts';

const findingSchema = z.enum(FINDING_NAMES as [Finding, ...Finding[]]);
const conditionSchema = z.enum(CONDITION_NAMES as [Condition, ...Condition[]]);
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
