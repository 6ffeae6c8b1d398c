import { z } from 'zod';
import { header } from './header.ts';
import { impossible } from './impossible.ts';
import { PHQ_9_ANSWERS, PHQ_9_QUESTIONS } from './phq-9.ts';
import { SCALES } from './rating-scales.ts';
import { sideSchema } from './side.ts';

/** Scales whose total alone is kept. */
export const TOTAL_SCALES = [
  'hfs-5',
  'hfs-7',
  'hfs-8',
  'hfs-30',
  'hfs-36',
  'hfs-clinical',
  'hfs-subjective',
  'phq-9',
  'bsdi',
  'cdq-24',
  'hsgs',
  'hfss',
  'tunc',
] as const;

/** Grades of the scale SMC, by its Roman numerals. */
export const SMC_GRADES = ['I', 'II', 'III', 'IV'] as const;

const ratingHeader = {
  kind: z.literal('rating').describe('What the entry is.'),
  ...header,
  side: sideSchema.optional().describe("The person's own side that was rated."),
};

const level = z.int().min(0).max(4).meta({ unit: '{score}' });

const jankovicSchema = z.strictObject({
  ...ratingHeader,
  scale: z
    .literal('jankovic')
    .describe('Jankovic rating scale.')
    .meta({ source: 'Jankovic & Orman 1987; doi 10.1002/mds.22368' }),
  severity: level.describe('Severity, 0 to 4.'),
  frequency: level.describe('Frequency, 0 to 4.'),
});

const smcSchema = z.strictObject({
  ...ratingHeader,
  scale: z
    .literal('smc')
    .describe('SMC grade.')
    .meta({ source: 'Lee 2012, doi 10.1159/000330396' }),
  grade: z.enum(SMC_GRADES).describe('Grade, I to IV.'),
});

const cohenAlbertSchema = z.strictObject({
  ...ratingHeader,
  scale: z
    .literal('cohen-albert')
    .describe('Spasm intensity by Cohen and Albert.')
    .meta({ source: 'as used in doi 10.3389/fneur.2021.687945' }),
  intensity: level.describe('Intensity, 0 to 4.'),
});

const totalSchema = z
  .strictObject({
    ...ratingHeader,
    scale: z.enum(TOTAL_SCALES).describe('Scale of which the total is kept.'),
    total: z.number().min(0).max(1000).describe('Its total.').meta({ unit: '{score}' }),
    answers: z
      .array(
        z
          .int()
          .min(0)
          .max(PHQ_9_ANSWERS.length - 1),
      )
      .length(PHQ_9_QUESTIONS.length)
      .optional()
      .describe('Answers to the nine questions of the PHQ-9, in order; no other scale has them.')
      .meta({ unit: '{score}' }),
  })
  .superRefine(({ scale, total, answers }, context) => {
    const { range, verified } = SCALES[scale];
    if (range && verified && total > range[1]) {
      impossible(context, ['total'], `at most ${range[1]} on this scale`, 'more');
    }
    if (answers === undefined) return;
    if (scale !== 'phq-9')
      impossible(context, ['answers'], 'answers for phq-9 only', 'another scale');
    if (answers.reduce((sum, one) => sum + one, 0) !== total) {
      impossible(context, ['total'], 'the sum of the answers', 'another number');
    }
  });

/** A grade or score given by a clinician or by the person. */
export const ratingSchema = z.discriminatedUnion('scale', [
  jankovicSchema,
  smcSchema,
  cohenAlbertSchema,
  totalSchema,
]);

/** A rating on a published scale. */
export type Rating = z.infer<typeof ratingSchema>;
/** A scale of which the total is kept. */
export type TotalScale = (typeof TOTAL_SCALES)[number];
