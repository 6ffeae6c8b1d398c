import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { header } from './header.ts';
import { impossible } from './impossible.ts';
import { sideSchema } from './side.ts';
import { lineSchema } from './text.ts';
import { vesselsSchema } from './vessel.ts';

/** Sequences that show nerve and vessel. */
export const MRI_SEQUENCES = [
  'ciss',
  'fiesta',
  'space',
  'other-3d-t2',
  'tof-mra',
  't1',
  't1-contrast',
  'thin-slice-t2',
  'other',
] as const;

/** Parts of the facial nerve from the brainstem on: root exit point, attached segment, root detachment point, transition zone, cistern, canal. */
export const NERVE_ZONES = [
  'root-exit-point',
  'attached-segment',
  'root-detachment-point',
  'transition-zone',
  'cisternal',
  'canalicular',
] as const;

/** Other causes that a scan can exclude. */
export const OTHER_CAUSES = [
  'mass',
  'aneurysm',
  'malformation',
  'demyelination',
  'infarct',
] as const;

/** How sure a reader is. */
export const CONFIDENCES = ['low', 'moderate', 'high'] as const;

/** What a scan shows on one side. */
export const mriSchema = z
  .strictObject({
    kind: z.literal('mri').describe('What the entry is.'),
    ...header,
    side: sideSchema.describe("The person's own side that was read."),
    sequences: z
      .array(
        z.strictObject({
          sequence: z.enum(MRI_SEQUENCES).describe('Kind of sequence.'),
          voxelMm: z
            .number()
            .positive()
            .max(20)
            .optional()
            .describe('Longest edge of a voxel.')
            .meta({ unit: 'mm' }),
        }),
      )
      .optional()
      .describe('Sequences that were read.')
      .meta({ source: 'doi 10.1016/j.neuchi.2018.01.005' }),
    fieldT: z
      .number()
      .positive()
      .max(20)
      .optional()
      .describe('Field strength.')
      .meta({ unit: 'T' }),
    vessels: vesselsSchema
      .optional()
      .describe('Vessels at the nerve; an empty list when there is none.')
      .meta({ source: 'doi 10.1055/s-0039-1685199' }),
    zone: z
      .enum(NERVE_ZONES)
      .optional()
      .describe('Where on the nerve.')
      .meta({ source: 'Neurographics 2015;5(1)' }),
    grade: z
      .int()
      .min(0)
      .max(3)
      .optional()
      .describe('0 no contact, 1 contact, 2 indentation, 3 displacement.')
      .meta({ unit: '{score}', source: 'unverified' }),
    pontineIndentation: answerSchema
      .optional()
      .describe('Whether the pons is indented.')
      .meta({ source: 'Ho 1999' }),
    dolichoectasia: answerSchema
      .optional()
      .describe('Whether vertebral or basilar artery are long and wide.')
      .meta({ source: 'doi 10.1007/s10143-022-01739-x' }),
    excluded: z
      .strictObject({
        mass: answerSchema.describe('Whether a tumour or cyst is excluded.'),
        aneurysm: answerSchema.describe('Whether an aneurysm is excluded.'),
        malformation: answerSchema.describe('Whether a malformation of vessels is excluded.'),
        demyelination: answerSchema.describe('Whether demyelination is excluded.'),
        infarct: answerSchema.describe('Whether an infarct is excluded.'),
      })
      .partial()
      .optional()
      .describe('Other causes that the scan excludes.')
      .meta({ source: 'Sringean 2019, doi 10.1016/j.jns.2019.116532' }),
    otherCause: answerSchema
      .optional()
      .describe('Whether the scan shows another cause, such as a tumour.')
      .meta({ source: 'Sringean 2019, doi 10.1016/j.jns.2019.116532' }),
    reader: lineSchema.optional().describe('Who read it.'),
    confidence: z.enum(CONFIDENCES).optional().describe('How sure the reader is.'),
  })
  .superRefine(({ grade, vessels }, context) => {
    if (grade === 0 && vessels !== undefined && vessels.length > 0) {
      impossible(context, ['vessels'], 'no vessels at grade 0, no contact', 'some');
    }
  });

/** What a scan shows on one side. */
export type Mri = z.infer<typeof mriSchema>;
