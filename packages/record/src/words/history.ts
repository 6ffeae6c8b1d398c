import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { header } from './header.ts';
import { impossible } from './impossible.ts';
import { muscleSchema } from './muscle.ts';
import { sideSchema } from './side.ts';
import { signsSchema } from './signs.ts';
import { lineSchema, textSchema } from './text.ts';
import { timeSchema } from './time.ts';

/** How the spasm has gone since it began. */
export const COURSES = ['worse', 'unchanged', 'up-and-down', 'better', 'gone'] as const;

const eventBefore = z.strictObject({
  answer: answerSchema.describe('Whether there was one.'),
  side: sideSchema.optional().describe("The person's own side of it."),
  when: timeSchema.optional().describe('When it was.'),
  words: textSchema.optional().describe('More about it.'),
});

/** What went before: the story that a person tells at the first visit. */
export const historySchema = z
  .strictObject({
    kind: z.literal('history').describe('What the entry is.'),
    ...header,
    side: sideSchema.optional().describe("The person's own side of the spasm."),
    onset: timeSchema.optional().describe('When the spasm began.'),
    firstMuscle: muscleSchema
      .optional()
      .describe('Muscle that twitched first.')
      .meta({ source: 'Au 2004, Ann Acad Med Singap 33:324-8' }),
    course: z
      .enum(COURSES)
      .optional()
      .describe('How it has gone since.')
      .meta({ source: 'Lee 2017, doi 10.1159/000453276' }),
    family: answerSchema
      .optional()
      .describe('Whether a relative has hemifacial spasm too.')
      .meta({ source: 'Yaltho 2011, doi 10.1002/mds.23692' }),
    earlierPalsy: eventBefore
      .optional()
      .describe('A facial palsy before the spasm.')
      .meta({ source: 'Colosimo 2006, doi 10.1001/archneur.63.3.441' }),
    trauma: eventBefore
      .optional()
      .describe('An injury of the face or head before the spasm.')
      .meta({ source: 'Yaltho 2011, doi 10.1002/mds.23692' }),
    signs: signsSchema
      .optional()
      .describe('Signs that tell it from what resembles it, as told or as found.'),
    otherIllnesses: z
      .array(
        z.strictObject({
          name: lineSchema.describe('What it is.'),
          since: timeSchema.optional().describe('Since when.'),
        }),
      )
      .optional()
      .describe('Other illnesses.'),
    highBloodPressure: answerSchema
      .optional()
      .describe('Whether the blood pressure is high or treated.')
      .meta({ source: 'Nilsen, doi 10.1055/s-2005-916294' }),
    bloodPressure: z
      .strictObject({
        systolic: z.number().min(30).max(350).describe('Upper value.').meta({ unit: 'mm[Hg]' }),
        diastolic: z.number().min(10).max(250).describe('Lower value.').meta({ unit: 'mm[Hg]' }),
      })
      .optional()
      .describe('Blood pressure as measured.'),
  })
  .superRefine(({ bloodPressure }, context) => {
    if (bloodPressure && bloodPressure.diastolic >= bloodPressure.systolic) {
      impossible(context, ['bloodPressure', 'diastolic'], 'less than systolic', 'as much or more');
    }
  });

/** What went before. */
export type History = z.infer<typeof historySchema>;
