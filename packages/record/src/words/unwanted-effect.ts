import { z } from 'zod';
import { impossible } from './impossible.ts';
import { lineSchema } from './text.ts';
import { isSurelyBefore, timeSchema } from './time.ts';

/** Unwanted effects that have been reported with toxin or with tablets; `other` has its words. */
export const UNWANTED_EFFECTS = [
  'drooping-lid',
  'drooping-mouth',
  'facial-weakness',
  'uneven-smile',
  'uneven-brows',
  'eye-does-not-close',
  'dry-eye',
  'tearing',
  'double-vision',
  'bruise',
  'dizziness',
  'sleepiness',
  'rash',
  'other',
] as const;

/** An unwanted effect with its time. */
export const unwantedEffectSchema = z
  .strictObject({
    effect: z
      .enum(UNWANTED_EFFECTS)
      .describe('What it was.')
      .meta({ source: 'Bentivoglio 2009, doi 10.1111/j.1468-1331.2008.02507.x; PMID 7727103' }),
    words: lineSchema.optional().describe('What it was in words; needed when it is another.'),
    start: timeSchema.optional().describe('When it began.'),
    end: timeSchema.optional().describe('When it was over; absent while it lasts.'),
  })
  .superRefine(({ effect, words, start, end }, context) => {
    if (effect === 'other' && words === undefined) {
      impossible(context, ['words'], 'the words for another effect', 'none');
    }
    if (start !== undefined && end !== undefined && isSurelyBefore(end, start)) {
      impossible(context, ['end'], 'an end that is not before its start', 'an end before it');
    }
  });

/** An unwanted effect of a treatment. */
export type UnwantedEffect = z.infer<typeof unwantedEffectSchema>;
