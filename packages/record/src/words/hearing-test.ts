import { z } from 'zod';
import { header } from './header.ts';
import { impossible } from './impossible.ts';
import { oneSideSchema, sideSchema } from './side.ts';

/** Frequencies of a pure-tone audiogram, Hz. */
export const AUDIOGRAM_HZ = [125, 250, 500, 750, 1000, 1500, 2000, 3000, 4000, 6000, 8000] as const;

/** Stapedius reflex to sound. */
export const REFLEXES = ['present', 'absent', 'with-spasm'] as const;

/** A hearing test. */
export const hearingTestSchema = z
  .strictObject({
    kind: z.literal('hearing-test').describe('What the entry is.'),
    ...header,
    side: sideSchema.optional().describe("The person's own side of the spasm."),
    thresholds: z
      .array(
        z.strictObject({
          side: oneSideSchema.describe("The person's own ear."),
          conduction: z.enum(['air', 'bone']).describe('How the tone reached the ear.'),
          frequencyHz: z
            .literal([...AUDIOGRAM_HZ])
            .describe('Pitch of the tone.')
            .meta({ unit: 'Hz' }),
          levelDb: z
            .number()
            .min(-20)
            .max(130)
            .describe('Softest level heard, hearing level.')
            .meta({ unit: 'dB', source: 'Møller 1985, doi 10.3109/00206098509078359' }),
        }),
      )
      .optional()
      .describe('Pure-tone thresholds.'),
    speech: z
      .array(
        z.strictObject({
          side: oneSideSchema.describe("The person's own ear."),
          understood: z.number().min(0).max(100).describe('Words understood.').meta({ unit: '%' }),
          levelDb: z
            .number()
            .min(-20)
            .max(130)
            .optional()
            .describe('At which level.')
            .meta({ unit: 'dB' }),
        }),
      )
      .optional()
      .describe('Understanding of speech.'),
    reflexes: z
      .array(
        z.strictObject({
          side: oneSideSchema.describe("The person's own ear."),
          reflex: z
            .enum(REFLEXES)
            .describe('Stapedius reflex; with-spasm when it moves together with the spasm.'),
        }),
      )
      .optional()
      .describe('Stapedius reflexes.'),
  })
  .superRefine(({ thresholds = [], speech = [], reflexes = [] }, context) => {
    if (thresholds.length + speech.length + reflexes.length === 0) {
      impossible(context, ['thresholds'], 'thresholds, speech or reflexes', 'none of them');
    }
    const tones = thresholds.map((one) => `${one.side} ${one.conduction} ${one.frequencyHz}`);
    for (const [i, tone] of tones.entries()) {
      if (tones.indexOf(tone) < i)
        impossible(context, ['thresholds', i], 'each tone once', 'one twice');
    }
  });

/** A hearing test. */
export type HearingTest = z.infer<typeof hearingTestSchema>;
