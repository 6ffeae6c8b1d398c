import { protocolSchema, recordingSchema } from '@facialis/spasm';
import { z } from 'zod';
import { correctionSchema } from './correction.ts';
import { fileRefSchema } from './file-ref.ts';
import { header } from './header.ts';
import { impossible } from './impossible.ts';
import { sideSchema } from './side.ts';

/** A recording: what was measured, where its files are, and what a person corrected. */
export const recordingEntrySchema = z
  .strictObject({
    kind: z.literal('recording').describe('What the entry is.'),
    ...header,
    side: sideSchema.optional().describe("The person's own side of the spasm."),
    record: recordingSchema.describe('The automatic result, as recording.json holds it.'),
    video: fileRefSchema.optional().describe('The video, kept beside the database.'),
    signals: fileRefSchema.optional().describe('The signals, kept beside the database.'),
    protocol: protocolSchema.optional().describe('What the person was asked to do when.'),
    corrections: z
      .array(correctionSchema)
      .optional()
      .describe('What a person corrected, in order; the automatic result stays as it is.'),
  })
  .superRefine(({ record, corrections = [] }, context) => {
    const known = new Set(record.events.map(({ id }) => id));
    for (const [i, correction] of corrections.entries()) {
      const path = ['corrections', i, 'event'];
      if (correction.action === 'add') {
        if (known.has(correction.event)) {
          impossible(context, path, 'a number that no event has yet', 'one that is taken');
        }
        known.add(correction.event);
      } else if (!known.has(correction.event)) {
        impossible(context, path, 'the number of an event of this recording', 'another number');
      }
    }
  });

/** A recording with its files and corrections. */
export type RecordingEntry = z.infer<typeof recordingEntrySchema>;
