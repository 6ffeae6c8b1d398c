import { UNIT_CODES } from '@facialis/units';
import { z } from 'zod';

/** Identifies the layout of `recording.json`; the number rises when a reader would have to change. */
export const RECORDING_SCHEMA = 'facialis/recording/1';

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
  id: z.int().nonnegative(),
  kind: z.enum(['spasm', 'blink', 'bilateral-closure', 'voluntary']),
  side: z.enum(['left', 'right', 'both']),
  /** Seconds of the video's own clock. */
  onset: seconds,
  offset: seconds,
  peakTime: seconds,
  /** Under 1 s or 1 s and longer; only for spasms. */
  form: z.enum(['clonic', 'tonic']).nullable(),
  /** Highest lid closure on the event's side (the more closed eye when both), 0 to 1. */
  peakLidClosure: z.number().nullable(),
  /** Mouth corner, mm, at its furthest: length, and its two directions. */
  peakCommissureMm: z.number().nullable(),
  peakCommissureLateralMm: z.number().nullable(),
  peakCommissureUpMm: z.number().nullable(),
  /** Brow, mm, up positive, at its furthest. */
  peakBrowMm: z.number().nullable(),
  parts: z.array(z.enum(PARTS)),
  /** Brow up while the same eye closes; null when brow or lid was not measured. */
  otherBabinski: z.boolean().nullable(),
  /** 0 to 1: how sure that this is an event of this kind on this side. */
  confidence: z.number().min(0).max(1),
});

/** A figure with its unit, its 95 % interval and the measurable time it rests on. */
export const measureSchema = z.strictObject({
  value: z.number().nullable(),
  /** UCUM code out of the table of units. */
  unit: z.enum(UNIT_CODES),
  low: z.number().nullable(),
  high: z.number().nullable(),
  measurableS: z.number().nonnegative(),
  /** Why there is no value. */
  absent: z.string().optional(),
});

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
  code: z.string(),
  at: z.string().optional(),
  need: z.string(),
  got: z.string(),
  remedy: z.string(),
  /** What is left out of the record because of it. */
  leavesOut: z.array(z.string()),
});

/** An estimate of a published grade, made from video, with the rule that gave it. */
export const gradeSchema = z.strictObject({
  scale: z.string(),
  grade: z.string().nullable(),
  /** How the grade follows from the measures of this recording. */
  rule: z.string(),
  source: z.string(),
  /** Why there is no grade. */
  absent: z.string().optional(),
});

/** The whole of `recording.json`. */
export const recordingSchema = z.strictObject({
  schema: z.literal(RECORDING_SCHEMA),
  software: z.strictObject({
    name: z.literal('facialis'),
    version: z.string(),
    runtime: z.string(),
    models: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
  }),
  source: z.strictObject({
    kind: z.enum(['video', 'arkit', 'openface', 'eye-aspect-ratio']),
    name: z.string(),
    sha256: z.string(),
    bytes: z.int().nonnegative(),
    durationS: z.number().nonnegative(),
    frames: z.int().nonnegative(),
    /** Frames a second: frames less one over the time between the first and the last. */
    frameRate: z.number().nonnegative(),
    width: z.int().nullable(),
    height: z.int().nullable(),
    container: z.string(),
    codec: z.string().nullable(),
    mirrored: z.boolean(),
  }),
  quality: z.strictObject({
    verdict: z.enum(['usable', 'limited', 'unusable']),
    reasons: z.array(reasonSchema),
    measurableS: z.number().nonnegative(),
    measurableShare: z.number().min(0).max(1),
    irisPx: z.number().nullable(),
    pixelsPerMm: z.number().nullable(),
    /** Which face was followed when several were there, and why. */
    face: z.string(),
  }),
  laterality: z.strictObject({
    pattern: z.enum(['one-side', 'both-together', 'both-separately', 'none', 'undetermined']),
    confidence: z.number().min(0).max(1),
    sentence: z.string(),
  }),
  affectedSide: z.enum(['left', 'right', 'both']).nullable(),
  measures: measuresSchema,
  spread: z.array(
    z.strictObject({ part: z.enum(PARTS), events: z.int(), share: z.number().min(0).max(1) }),
  ),
  segments: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(SEGMENT_KINDS),
      from: seconds,
      to: seconds,
      measures: measuresSchema,
    }),
  ),
  grades: z.array(gradeSchema),
  events: z.array(eventSchema),
  methods: z.strictObject({ paragraph: z.string(), references: z.array(z.string()) }),
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
