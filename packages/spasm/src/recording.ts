import { UNIT_CODES } from '@facialis/units';
import { z } from 'zod';

/** Identifies the layout of `recording.json`; the number rises when a reader would have to change. */
export const RECORDING_SCHEMA = 'facialis/recording/1';

/** Seconds of the video's own clock. */
const seconds = z.number();
const side = z.enum(['left', 'right']);

/** Parts of one half of the face that can take part in a spasm. */
export const PARTS = ['orbicularis-oculi', 'cheek', 'mouth', 'forehead'] as const;

/** What the person is asked to do in a segment of a protocol. */
export const SEGMENT_KINDS = [
  'rest',
  'gentle-closure',
  'tight-closure',
  'brow-raise',
  'smile',
  'pucker',
  'reading',
] as const;

/** One thing that happened: a spasm, a blink, both eyes closing, or a voluntary movement. */
export const eventSchema = z.strictObject({
  id: z.int().nonnegative().describe('Number of the event, from 0, in order of time.'),
  kind: z.enum(['spasm', 'blink', 'bilateral-closure', 'voluntary']).describe('What it is.'),
  side: z.enum(['left', 'right', 'both']).describe("The person's own side."),
  onset: seconds.describe("Start, seconds of the video's own clock."),
  offset: seconds.describe('End, likewise.'),
  peakTime: seconds.describe('Time of its furthest movement, likewise.'),
  form: z
    .enum(['clonic', 'tonic'])
    .nullable()
    .describe('Under 1 s, or 1 s and longer; only for spasms.'),
  peakLidClosure: z
    .number()
    .nullable()
    .describe("Highest lid closure on the event's side (the more closed eye when both), 0 to 1."),
  peakCommissureMm: z.number().nullable().describe('Way of the mouth corner at its furthest, mm.'),
  peakCommissureLateralMm: z.number().nullable().describe('Its part away from the midline, mm.'),
  peakCommissureUpMm: z.number().nullable().describe('Its part upwards, mm.'),
  peakBrowMm: z.number().nullable().describe('Way of the brow at its furthest, up positive, mm.'),
  parts: z.array(z.enum(PARTS)).describe('Parts of that half of the face that take part.'),
  otherBabinski: z
    .boolean()
    .nullable()
    .describe('Brow up while the same eye closes; null when brow or lid was not measured.'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('How sure that this is an event of this kind on this side, 0 to 1.'),
});

/** A figure with its unit, its 95 % interval and the measurable time it rests on. */
export const measureSchema = z
  .strictObject({
    value: z.number().nullable().describe('The figure; null when it cannot be given.'),
    unit: z.enum(UNIT_CODES).describe('UCUM code.'),
    low: z.number().nullable().describe('Lower end of the 95 % interval.'),
    high: z.number().nullable().describe('Upper end of the 95 % interval.'),
    measurableS: z.number().nonnegative().describe('Seconds that it rests on.'),
    absent: z.string().optional().describe('Why there is no value.'),
  })
  .describe('One figure; what it is stands in the table of measures.');

/** Names of the measures; meanings and units stand in `MEASURES`. */
export const MEASURE_NAMES = [
  'spasmRate',
  'timeInSpasm',
  'tonicTime',
  'spasmDuration',
  'eyeClosureTimeLeft',
  'eyeClosureTimeRight',
  'blinkRate',
  'bilateralClosureRate',
  'bilateralClosureTime',
  'peakLidClosure',
  'peakCommissure',
  'peakBrow',
  'otherBabinskiCount',
  'otherBabinskiShare',
  'synkinesis',
  'synkinesisLag',
  'apertureLeft',
  'apertureRight',
] as const;

const measuresSchema = z.strictObject(
  Object.fromEntries(MEASURE_NAMES.map((name) => [name, measureSchema])) as Record<
    MeasureName,
    typeof measureSchema
  >,
);

/** A reason why a recording is limited or unusable, with the remedy. */
export const reasonSchema = z.strictObject({
  code: z.string().describe('Code out of the catalogue of refusals.'),
  at: z.string().optional().describe('Where; absent when it is the whole recording.'),
  need: z.string().describe('What is needed.'),
  got: z.string().describe('What was there.'),
  remedy: z.string().describe('What to do about it.'),
  leavesOut: z.array(z.string()).describe('Measures that are left out because of it.'),
});

/** An estimate of a published grade, made from video, with the rule that gave it. */
export const gradeSchema = z.strictObject({
  scale: z.string().describe('The published scale.'),
  grade: z.string().nullable().describe('The estimate; null when it cannot be given.'),
  rule: z.string().describe('How the grade follows from the measures of this recording.'),
  source: z.string().describe('Where the scale is described.'),
  absent: z.string().optional().describe('Why there is no grade.'),
});

/** The whole of `recording.json`. */
export const recordingSchema = z.strictObject({
  schema: z.literal(RECORDING_SCHEMA).describe('Layout of this file.'),
  software: z
    .strictObject({
      name: z.literal('facialis').describe('The program.'),
      version: z.string().describe('Its version.'),
      runtime: z.string().describe('What it ran on.'),
      models: z
        .array(
          z.strictObject({
            name: z.string().describe('Name of the model.'),
            sha256: z.string().describe('Fingerprint of its file.'),
          }),
        )
        .describe('Models that took part; none for tables tracked elsewhere.'),
    })
    .describe('What made the record.'),
  source: z
    .strictObject({
      kind: z
        .enum(['video', 'arkit', 'openface', 'eye-aspect-ratio'])
        .describe('A video, or a table tracked elsewhere.'),
      name: z.string().describe('Name of the file, without its folder.'),
      sha256: z.string().describe('Fingerprint of the file.'),
      bytes: z.int().nonnegative().describe('Size of the file.'),
      durationS: z.number().nonnegative().describe('From the first to the last frame, s.'),
      frames: z.int().nonnegative().describe('Frames that were looked at.'),
      frameRate: z
        .number()
        .nonnegative()
        .describe('Frames less one over the time between the first and the last, a second.'),
      width: z.int().nullable().describe('Picture as displayed, pixels; null without a picture.'),
      height: z.int().nullable().describe('Likewise.'),
      container: z.string().describe('Format of the file.'),
      codec: z.string().nullable().describe('How the pictures are coded; null without pictures.'),
      mirrored: z.boolean().describe('Whether it was said to be mirrored, and sides were swapped.'),
    })
    .describe('What was measured.'),
  quality: z
    .strictObject({
      verdict: z
        .enum(['usable', 'limited', 'unusable'])
        .describe('Limited: some is left out. Unusable: there are no events and no figures.'),
      reasons: z.array(reasonSchema).describe('Why it is not simply usable.'),
      measurableS: z.number().nonnegative().describe('Seconds that can be measured.'),
      measurableShare: z.number().min(0).max(1).describe('Their share of the duration.'),
      irisPx: z.number().nullable().describe('Width of the iris, median, pixels.'),
      pixelsPerMm: z.number().nullable().describe('Scale that follows from it.'),
      face: z.string().describe('Which face was followed when several were there, and why.'),
    })
    .describe('Whether the recording can be judged.'),
  laterality: z
    .strictObject({
      pattern: z
        .enum(['one-side', 'both-together', 'both-separately', 'none', 'undetermined'])
        .describe('On which halves of the face, and whether together.'),
      confidence: z.number().min(0).max(1).describe('How sure that is, 0 to 1.'),
      sentence: z.string().describe('The same in words.'),
    })
    .describe('Which side.'),
  affectedSide: z
    .enum(['left', 'right', 'both'])
    .nullable()
    .describe("The person's own side with spasms; null when there is none or it is not sure."),
  measures: measuresSchema.describe('The figures of the whole recording.'),
  spread: z
    .array(
      z.strictObject({
        part: z.enum(PARTS).describe('Part of the half of the face.'),
        events: z.int().describe('Spasms in which it takes part.'),
        share: z.number().min(0).max(1).describe('Their share of all spasms.'),
      }),
    )
    .describe('Which parts take part in spasms.'),
  segments: z
    .array(
      z.strictObject({
        name: z.string().describe('Name out of the protocol.'),
        kind: z.enum(SEGMENT_KINDS).describe('What the person was asked to do.'),
        from: seconds.describe("Start, seconds of the video's own clock."),
        to: seconds.describe('End, likewise.'),
        measures: measuresSchema.describe('The figures of this part.'),
      }),
    )
    .describe('Parts of the recording that a protocol named.'),
  grades: z.array(gradeSchema).describe('Estimates of published grades, made from video.'),
  events: z.array(eventSchema).describe('Everything that happened, in order of time.'),
  methods: z
    .strictObject({
      paragraph: z.string().describe('How exactly this run measured.'),
      references: z.array(z.string()).describe('What that rests on.'),
    })
    .describe('For a methods section.'),
});

/** The name of a measure. */
export type MeasureName = (typeof MEASURE_NAMES)[number];
/** What the person is asked to do in a segment. */
export type SegmentKind = (typeof SEGMENT_KINDS)[number];
/** A part of one half of the face. */
export type Part = (typeof PARTS)[number];
/** One event of a recording. */
export type SpasmEvent = z.infer<typeof eventSchema>;
/** One figure of a recording. */
export type Measure = z.infer<typeof measureSchema>;
/** All figures of a recording or a segment. */
export type Measures = z.infer<typeof measuresSchema>;
/** A reason of the quality gate. */
export type QualityReason = z.infer<typeof reasonSchema>;
/** An estimated grade. */
export type Grade = z.infer<typeof gradeSchema>;
/** One side as the schema writes it. */
export type RecordedSide = z.infer<typeof side>;
/** A spasm record: what `recording.json` holds. */
export type Recording = z.infer<typeof recordingSchema>;
