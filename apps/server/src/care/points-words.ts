import {
  CONDITION_NAMES,
  type Condition,
  type Differential,
  FINDING_NAMES,
  type Finding,
  type Findings,
  type SidesNamed,
} from '@facialis/care';
import { anyTimeSchema, KINDS } from '@facialis/record';
import { z } from 'zod';
import { figureIdSchema, statementIdSchema } from './words.ts';

const findingSchema = z.enum(FINDING_NAMES as [Finding, ...Finding[]]);
const conditionSchema = z.enum(CONDITION_NAMES as [Condition, ...Condition[]]);
const answerSchema = z.enum(['yes', 'no']);
const seenSchema = z.enum(['yes', 'no', 'contradictory']);

const namedSchema = z.array(
  z.strictObject({
    kind: z.enum(KINDS),
    entries: z.int().min(1).describe('Entries of this kind that name the side.'),
    first: anyTimeSchema.describe('When the first of them was.'),
    last: anyTimeSchema.describe('When the last of them was.'),
  }),
);

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
    .partialRecord(findingSchema, seenSchema)
    .describe('What the record tells; what is not in it is unknown.'),
  sides: z
    .strictObject({ left: namedSchema, right: namedSchema, both: namedSchema })
    .describe('The entries that name a side. More than one side is to be asked about first.'),
  redFlags: z.array(
    z.strictObject({
      finding: findingSchema,
      seen: seenSchema.describe('Contradictory: the record says yes and no.'),
      says: z.string().describe('What is in the record, in plain words.'),
      why: z.string().describe('Why that is looked at first, in plain words.'),
      statement: statementIdSchema.describe('The statement behind that reason.'),
    }),
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
}) satisfies z.ZodType<Differential & { readonly findings: Findings; readonly sides: SidesNamed }>;
