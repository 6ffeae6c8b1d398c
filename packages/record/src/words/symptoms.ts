import { z } from 'zod';
import { header } from './header.ts';
import { impossible } from './impossible.ts';
import { sideSchema } from './side.ts';
import { isSurelyBefore, timeSchema } from './time.ts';

/** What a person may feel or see. */
export const SYMPTOMS = [
  'eyelid-twitching',
  'mouth-twitching',
  'mouth-pulled-aside',
  'mouth-pulled-down',
  'one-side-twitching',
  'both-sides-twitching',
  'hearing-change',
  'ear-noise',
  'ear-pain',
  'eye-closing-reading',
  'eye-closing-driving',
  'tearing',
  'poor-sleep',
] as const;

/** What may have brought the spasms on. */
export const TRIGGERS = [
  'stress',
  'fatigue',
  'bright-light',
  'reading',
  'driving',
  'television',
  'talking',
  'eating',
  'closing-eyes',
  'cold-or-wind',
  'other',
] as const;

/** How far the spasms were in the way. */
export const DAY_EFFECTS = ['none', 'a-little', 'much', 'could-not-do-things'] as const;

/** Strongest there can be; 0 is none. */
export const STRENGTH_MAX = 10;

/** How it was on a day, as the person says. */
export const symptomsSchema = z
  .strictObject({
    kind: z.literal('symptoms').describe('What the entry is.'),
    ...header,
    side: sideSchema.describe("The person's own side of the spasm."),
    end: timeSchema
      .optional()
      .describe('Until when it was so; absent when it is about that time only.'),
    symptoms: z
      .array(
        z.strictObject({
          symptom: z.enum(SYMPTOMS).describe('What was felt or seen.').meta({
            source:
              'Au 2004, Ann Acad Med Singap 33:324-8; Rudzińska 2012, doi 10.5114/ninp.2012.27451',
          }),
          strength: z
            .number()
            .min(0)
            .max(STRENGTH_MAX)
            .describe('How strong: 0 none, 10 the worst one can think of.')
            .meta({ unit: '{score}' }),
        }),
      )
      .min(1)
      .refine((list) => new Set(list.map(({ symptom }) => symptom)).size === list.length, {
        params: { need: 'each symptom once', got: 'one twice' },
      })
      .describe('What was felt or seen, each once.'),
    triggers: z
      .array(z.enum(TRIGGERS))
      .refine((list) => new Set(list).size === list.length, {
        params: { need: 'each trigger once', got: 'one twice' },
      })
      .optional()
      .describe('What brought it on.')
      .meta({ source: 'Au 2004, Ann Acad Med Singap 33:324-8; PMID 22222858' }),
    dayEffect: z.enum(DAY_EFFECTS).optional().describe('How far it was in the way that day.'),
  })
  .superRefine(({ when, end }, context) => {
    if (end !== undefined && isSurelyBefore(end, when)) {
      impossible(context, ['end'], 'an end that is not before when', 'an end before it');
    }
  });

/** How it was on a day. */
export type Symptoms = z.infer<typeof symptomsSchema>;
