import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { header } from './header.ts';
import { impossible } from './impossible.ts';
import { oneSideSchema } from './side.ts';
import { lineSchema, textSchema } from './text.ts';
import { isSurelyBefore, timeSchema } from './time.ts';
import { vesselsSchema } from './vessel.ts';

/** How the nerve was reached. */
export const APPROACHES = ['retrosigmoid', 'retrosigmoid-endoscopic', 'other'] as const;

/** What was placed between vessel and nerve, or how the vessel was held away. */
export const INTERPOSED = [
  'teflon',
  'sponge',
  'muscle',
  'sling',
  'glue',
  'nothing',
  'other',
] as const;

/** Lateral spread response, the abnormal muscle response. */
export const LATERAL_SPREAD = ['present', 'weaker', 'absent', 'not-measured'] as const;

/** Complications of the operation; `other` has its words. */
export const COMPLICATIONS = [
  'facial-palsy',
  'delayed-facial-palsy',
  'hearing-loss',
  'csf-leak',
  'infection',
  'stroke',
  'haemorrhage',
  'swallowing',
  'dizziness',
  'death',
  'other',
] as const;

/** When an outcome is looked at. */
export const OUTCOME_TIMES = [
  '7-days',
  '1-month',
  '3-months',
  '6-months',
  '12-months',
  'later',
] as const;

/** Spasm after the operation: none, slight and rare, moderate, not better. */
export const SPASM_GRADES = ['E-0', 'E-1', 'E-2', 'E-3'] as const;

/** Complication at that time: none, there but no trouble, troublesome. */
export const COMPLICATION_GRADES = ['C-0', 'C-1', 'C-2'] as const;

const KONDO = 'Kondo 2012, doi 10.1007/s00701-012-1277-5; wording of E-1, E-3 and C-1 unverified';

const complicationSchema = z
  .strictObject({
    complication: z
      .enum(COMPLICATIONS)
      .describe('What it was.')
      .meta({ source: 'Miller & Miller 2012, PMID 22168965' }),
    words: lineSchema.optional().describe('What it was in words; needed when it is another.'),
    start: timeSchema.optional().describe('When it began.'),
    end: timeSchema.optional().describe('When it was over.'),
    resolved: answerSchema.describe('Whether it is over.'),
  })
  .superRefine(({ complication, words, start, end, resolved }, context) => {
    if (complication === 'other' && words === undefined) {
      impossible(context, ['words'], 'the words for another complication', 'none');
    }
    if (start !== undefined && end !== undefined && isSurelyBefore(end, start)) {
      impossible(context, ['end'], 'an end that is not before its start', 'an end before it');
    }
    if (end !== undefined && resolved === 'no') {
      impossible(context, ['end'], 'no end for what is not resolved', 'an end');
    }
  });

const outcomeSchema = z
  .strictObject({
    at: z
      .enum(OUTCOME_TIMES)
      .describe('How long after the operation.')
      .meta({ source: 'PMID 36097503' }),
    when: timeSchema.optional().describe('When it was looked at; needed for a later one.'),
    spasm: z
      .enum(SPASM_GRADES)
      .describe('E-0 none, E-1 slight and rare, E-2 moderate, E-3 not better.')
      .meta({ source: KONDO }),
    complication: z
      .enum(COMPLICATION_GRADES)
      .describe('C-0 none, C-1 there but no trouble, C-2 troublesome.')
      .meta({ source: KONDO }),
  })
  .superRefine(({ at, when }, context) => {
    if (at === 'later' && when === undefined) {
      impossible(context, ['when'], 'the time of a later outcome', 'none');
    }
  });

/** A microvascular decompression with what came of it. */
export const operationSchema = z
  .strictObject({
    kind: z.literal('operation').describe('What the entry is.'),
    ...header,
    side: oneSideSchema.describe("The person's own side that was operated."),
    operation: z.literal('microvascular-decompression').describe('Which operation.'),
    approach: z.enum(APPROACHES).optional().describe('How the nerve was reached.'),
    vessels: vesselsSchema
      .optional()
      .describe('Vessels found at the nerve.')
      .meta({ source: 'doi 10.1055/s-0039-1685199' }),
    interposed: z.array(z.enum(INTERPOSED)).optional().describe('What was placed between.'),
    lateralSpread: z
      .strictObject({
        before: z.enum(LATERAL_SPREAD).describe('Before the nerve was freed.'),
        after: z.enum(LATERAL_SPREAD).describe('After it was freed.'),
      })
      .optional()
      .describe('Lateral spread response.')
      .meta({ source: 'Neurosurgery 2020, meta-analysis of 26 studies' }),
    brainstemResponse: z
      .strictObject({
        waveVLost: answerSchema.describe('Whether wave V was lost for good.'),
        latencyMs: z.number().min(0).max(20).describe('Most delay of wave V.').meta({ unit: 'ms' }),
        amplitudeDrop: z
          .number()
          .min(0)
          .max(100)
          .describe('Largest fall of its amplitude.')
          .meta({ unit: '%' }),
      })
      .partial()
      .optional()
      .describe('Brainstem response to sound during the operation.')
      .meta({ source: 'doi 10.1016/j.clinph.2017.12.032' }),
    complications: z.array(complicationSchema).optional().describe('Complications.'),
    findings: textSchema.optional().describe('What else was found.'),
    outcomes: z.array(outcomeSchema).optional().describe('What came of it, each time once.'),
  })
  .superRefine(({ when, complications = [], outcomes = [] }, context) => {
    const later = [
      ...complications.map((one, i) => ({ path: ['complications', i, 'start'], time: one.start })),
      ...outcomes.map((one, i) => ({ path: ['outcomes', i, 'when'], time: one.when })),
    ];
    for (const { path, time } of later) {
      if (time !== undefined && isSurelyBefore(time, when)) {
        impossible(context, path, 'a time that is not before the operation', 'one before it');
      }
    }
    for (const [i, { at }] of outcomes.entries()) {
      if (at !== 'later' && outcomes.findIndex((one) => one.at === at) < i) {
        impossible(context, ['outcomes', i, 'at'], 'each time once', 'one twice');
      }
    }
  });

/** A microvascular decompression. */
export type Operation = z.infer<typeof operationSchema>;
/** What came of an operation at one time. */
export type OperationOutcome = NonNullable<Operation['outcomes']>[number];
