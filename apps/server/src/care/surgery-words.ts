import {
  SURGERY_EXPECTATIONS,
  SURGERY_FACTORS,
  SURGERY_NOTES,
  SURGERY_WATCHES,
  type SurgeryAfter,
  type SurgeryBefore,
  type SurgeryExpectation,
  type SurgeryFactor,
  type SurgeryNote,
  type SurgeryOutcome,
  type SurgeryWatch,
} from '@facialis/care';
import {
  COMPLICATION_GRADES,
  LATERAL_SPREAD,
  OPERATION_RESULTS,
  OUTCOME_TIMES,
  oneSideSchema,
  SPASM_GRADES,
} from '@facialis/record';
import { z } from 'zod';
import { dateSchema, figureIdSchema, keysOf, statementIdSchema } from './words.ts';

const timeSchema = z.string().describe('As the record has it.');
const knownSchema = z.enum(['yes', 'no', 'unknown']);
const factorSchema = keysOf<SurgeryFactor>(SURGERY_FACTORS);
const statementsSchema = z.array(statementIdSchema);

const sharesSchema = z.array(
  z.strictObject({
    expectation: keysOf<SurgeryExpectation>(SURGERY_EXPECTATIONS),
    low: z.number(),
    high: z.number().describe('The same as the lower end where sources agree or there is one.'),
    under: z.boolean().describe('Whether the lower end is only known to be lower than that.'),
    unit: z.literal('%'),
    statements: z.array(figureIdSchema),
  }),
);

const effectsSchema = z.array(
  z.strictObject({
    factor: factorSchema,
    of: z.enum(['result', 'complications']),
    direction: z.enum(['better', 'worse', 'disputed', 'none']),
    statements: statementsSchema,
  }),
);

const beforeSchema = z.strictObject({
  side: oneSideSchema,
  isFurther: z.boolean().describe('Whether it would be a further operation of that side.'),
  results: sharesSchema,
  complications: sharesSchema,
  moves: effectsSchema.describe('What holds for this person.'),
  unmoved: effectsSchema.describe('What makes no difference by the sources.'),
  notKnown: z.array(factorSchema).describe('What would move it and is not in the record.'),
}) satisfies z.ZodType<SurgeryBefore>;

/** Chances are parts of one. */
const chance = {
  least: z.number(),
  most: z.number(),
  low: z.number().describe('Lower end of all 95 % intervals together.'),
  high: z.number().describe('Upper end of them.'),
};

const sourceSchema = z.strictObject({
  statements: statementsSchema,
  value: z.number(),
  low: z.number(),
  high: z.number(),
});

const pointsSchema = z.array(z.strictObject({ day: z.int(), ...chance }));

const afterSchema = z.strictObject({
  side: oneSideSchema,
  operation: timeSchema,
  days: z.strictObject({ least: z.int(), most: z.int() }),
  result: z.enum(OPERATION_RESULTS),
  spasm: knownSchema,
  lastLook: dateSchema.nullable(),
  freeFrom: dateSchema.nullable(),
  response: z.enum(LATERAL_SPREAD).nullable(),
  noFailureBefore: dateSchema
    .nullable()
    .describe('Until when a spasm that remains is not called a failure.'),
  chances: z.array(
    z.strictObject({
      months: z.int(),
      date: dateSchema.nullable(),
      chance: z.strictObject({ ...chance, sources: z.array(sourceSchema) }).nullable(),
    }),
  ),
  published: pointsSchema.describe('All who were operated.'),
  own: pointsSchema.describe('Those like this person, from the last look on.'),
  watches: z.array(
    z.strictObject({
      watch: keysOf<SurgeryWatch>(SURGERY_WATCHES),
      from: dateSchema,
      to: dateSchema,
      open: z.boolean(),
      noted: z.boolean(),
      warned: z.boolean(),
      tested: dateSchema.nullable().describe('Day of the last hearing test since.'),
      statements: statementsSchema,
    }),
  ),
  followUps: z.array(
    z.strictObject({
      months: z.number(),
      date: dateSchema.nullable(),
      past: z.boolean(),
      statement: figureIdSchema,
    }),
  ),
  notes: z.array(keysOf<SurgeryNote>(SURGERY_NOTES)),
}) satisfies z.ZodType<SurgeryAfter>;

const graded = { from: z.enum(['clinician', 'record']), verified: z.boolean() };

const outcomeSchema = z.strictObject({
  side: oneSideSchema,
  operation: timeSchema,
  result: z.enum(OPERATION_RESULTS),
  outcomes: z.array(
    z.strictObject({
      at: z.enum(OUTCOME_TIMES),
      from: dateSchema,
      to: dateSchema,
      spasm: z.strictObject({ grade: z.enum(SPASM_GRADES), ...graded }).nullable(),
      seen: knownSchema,
      complication: z.strictObject({ grade: z.enum(COMPLICATION_GRADES), ...graded }).nullable(),
      total: z.int().nullable().describe('Sum of both grades, 0 is best.'),
      evidence: z.array(
        z.strictObject({
          by: z.enum(['outcome', 'recording', 'symptoms']),
          date: dateSchema,
          when: timeSchema.nullable(),
          spasm: z.boolean(),
        }),
      ),
    }),
  ),
  ahead: z
    .array(z.strictObject({ at: z.enum(OUTCOME_TIMES), on: dateSchema }))
    .describe('The usual times that have not come yet.'),
}) satisfies z.ZodType<SurgeryOutcome>;

/** What an operation has brought others, and what it means after one. */
export const surgerySchema = z.strictObject({
  today: dateSchema,
  before: z.array(beforeSchema).describe('For each side on which the record names a spasm.'),
  after: z.array(afterSchema).describe('For each operation, the earliest first.'),
  outcomes: z.array(outcomeSchema).describe('Likewise.'),
});
