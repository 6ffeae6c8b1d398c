import { z } from 'zod';
import { answerSchema } from './answer.ts';

const MIMICS = 'doi 10.1016/j.jns.2019.116532';
const FUNCTIONAL = 'Baizabal-Carvallo 2017, doi 10.1007/s00415-016-8356-0';
const UNVERIFIED = 'unverified';

/**
 * Signs that tell hemifacial spasm from what resembles it, as the person tells them or as somebody
 * found them on examination. One that is left out was not asked; `not-said` was asked and is not known.
 */
export const signsSchema = z.strictObject({
  inSleep: answerSchema
    .optional()
    .describe('Whether the spasms go on in sleep.')
    .meta({ source: 'Incirli 2019, PMID 30902436' }),
  changesSide: answerSchema
    .optional()
    .describe('Whether they change from one side to the other.')
    .meta({ source: FUNCTIONAL }),
  bothTogether: answerSchema
    .optional()
    .describe('Whether both eyes close together.')
    .meta({ source: 'doi 10.1007/978-981-10-4859-3_33' }),
  eyeAndMouthTogether: answerSchema
    .optional()
    .describe('Whether eye and corner of the mouth move at the same instant.')
    .meta({ source: 'doi 10.1007/978-981-15-5417-9_5' }),
  browLifts: answerSchema
    .optional()
    .describe('Whether the brow goes up while the eye of that side closes.')
    .meta({ source: 'Pawlowski 2013, doi 10.1002/mds.25472' }),
  withEveryMovement: answerSchema
    .optional()
    .describe('Whether parts of that side move along with every movement made on purpose.')
    .meta({ source: 'doi 10.1016/j.neucli.2024.103019' }),
  mouthPulledDown: answerSchema
    .optional()
    .describe('Whether the corner of the mouth is pulled down.')
    .meta({ source: FUNCTIONAL }),
  mostlyLong: answerSchema
    .optional()
    .describe('Whether the contractions last, rather than twitch.')
    .meta({ source: FUNCTIONAL }),
  urgeBefore: answerSchema
    .optional()
    .describe('Whether there is an urge before them.')
    .meta({ source: UNVERIFIED }),
  heldBack: answerSchema
    .optional()
    .describe('Whether they can be held back for a while.')
    .meta({ source: UNVERIFIED }),
  easedByTouch: answerSchema
    .optional()
    .describe('Whether a touch of the face eases them.')
    .meta({ source: 'doi 10.1007/978-981-10-4859-3_33' }),
  rippling: answerSchema
    .optional()
    .describe('Whether it is a fine rippling that hardly stops.')
    .meta({ source: 'HPO HP:0000317' }),
  jawCloses: answerSchema
    .optional()
    .describe('Whether the jaw closes or clenches.')
    .meta({ source: MIMICS }),
  painWithSpasm: answerSchema
    .optional()
    .describe('Whether the face hurts with the spasm.')
    .meta({ source: UNVERIFIED }),
  suddenOnset: answerSchema
    .optional()
    .describe('Whether it began from one day to the next.')
    .meta({ source: UNVERIFIED }),
  weakBeforeTreatment: answerSchema
    .optional()
    .describe('Whether that side was weak before any treatment.')
    .meta({ source: MIMICS }),
  faceNumb: answerSchema
    .optional()
    .describe('Whether the face is numb, or the eye does not blink when touched.')
    .meta({ source: MIMICS }),
  hearingLost: answerSchema
    .optional()
    .describe('Whether hearing has been lost on that side.')
    .meta({ source: MIMICS }),
  otherNerves: answerSchema
    .optional()
    .describe(
      'Whether there are double vision, unsteadiness, weakness or other signs beside the face.',
    )
    .meta({ source: MIMICS }),
  awarenessOrLimb: answerSchema
    .optional()
    .describe('Whether awareness or speech is altered, or an arm or leg jerks too.')
    .meta({ source: MIMICS }),
});

/** Signs that were asked about or looked for. */
export type Signs = z.infer<typeof signsSchema>;

/** Name of a sign. */
export type Sign = keyof Signs;

/** Names of the signs, in the order in which they are asked. */
export const SIGNS = Object.keys(signsSchema.shape) as Sign[];
