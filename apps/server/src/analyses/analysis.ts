import { fileRefSchema } from '@facialis/record';
import { REFUSALS, type Refusal, type RefusalCode } from '@facialis/refusal';
import { SEGMENT_KINDS } from '@facialis/spasm';
import { z } from 'zod';

/**
 * A protocol as it waits: parts are named by their kinds, so that the queue on the disk holds
 * nobody's words.
 */
export const queuedProtocolSchema = z.strictObject({
  segments: z
    .array(
      z.strictObject({
        name: z.enum(SEGMENT_KINDS).describe('As the kind: the queue keeps no words of anybody.'),
        kind: z.enum(SEGMENT_KINDS),
        from: z.number().nonnegative().describe("Seconds of the video's own clock."),
        to: z.number().nonnegative(),
      }),
    )
    .min(1),
});

const refusalCodes = Object.keys(REFUSALS) as [RefusalCode, ...RefusalCode[]];

const refusalSchema = z.strictObject({
  refused: z.literal(true),
  code: z.enum(refusalCodes),
  at: z.string().exactOptional(),
  need: z.string(),
  got: z.string(),
  remedy: z.string(),
}) satisfies z.ZodType<Refusal>;

const told = {
  analysis: z.uuid(),
  person: z.string().describe('Whose record the result goes into, a UUID.'),
  file: fileRefSchema.describe('The video, which is kept already.'),
  mirrored: z.boolean().describe('Whether it shows the face as in a mirror.'),
  when: z.string().describe('When it was recorded.'),
  askedAt: z.iso.datetime().describe('When it was asked for, ISO 8601 in UTC.'),
  result: z.string().exactOptional().describe("The recording's entry, once it is done."),
  refusal: refusalSchema
    .exactOptional()
    .describe('Why the video cannot be measured, or what failed: need, got and remedy.'),
};

/** How the analysis of a video stands. */
export const analysisSchema = z.strictObject({
  ...told,
  state: z.enum(['waiting', 'running', 'done', 'refused', 'failed', 'stopped']),
  progress: z
    .strictObject({ done: z.number().min(0).max(1), words: z.string() })
    .describe('How far it is, and what is being done.'),
});

/** How the analysis of a video stands. */
export type AnalysisState = z.infer<typeof analysisSchema>;

/** An analysis as it lies on the disk: ids, fingerprints and times, and nothing of a patient. */
export const keptAnalysisSchema = z.strictObject({
  ...told,
  // One that runs still waits for whoever reads this after a crash.
  state: z.enum(['waiting', 'done', 'refused', 'failed']),
  protocol: queuedProtocolSchema.exactOptional(),
  /** Recordings of this video that were there before: a further one is this analysis's own. */
  before: z.array(z.string()),
  /** How often its worker ended without a result. */
  crashes: z.int().nonnegative(),
});

/** An analysis as it lies on the disk. */
export type KeptAnalysis = z.infer<typeof keptAnalysisSchema>;

/** Whether nothing more will happen to it. */
export function isOver({ state }: Pick<AnalysisState, 'state'>): boolean {
  return state !== 'waiting' && state !== 'running';
}
