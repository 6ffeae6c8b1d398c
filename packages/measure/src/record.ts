import type { Refusal } from '@facialis/refusal';
import {
  computeMeasurable,
  computeMeasures,
  computeSegments,
  computeSpread,
  DETECTION_PARAMETERS,
  detectEvents,
  estimateGrades,
  findLaterality,
  judgeQuality,
  leaveOut,
  methods,
  type Protocol,
  type QualityFacts,
  type QualityReason,
  RECORDING_SCHEMA,
  type Recording,
  type Signals,
  wholeSpan,
} from '@facialis/spasm';
import { quantile } from './picture-quality.ts';

/** What is known of a recording besides its signals. */
export interface RecordInput {
  readonly software: Recording['software'];
  readonly source: Recording['source'];
  /** The person's own sides. */
  readonly signals: Signals;
  /** What the quality gate looks at and signals do not tell. */
  readonly facts: Omit<
    QualityFacts,
    'durationS' | 'frames' | 'frameRate' | 'measurableS' | 'yawDeg' | 'pitchDeg'
  >;
  /** Which face was followed and why, as a sentence; empty when it is not known. */
  readonly face: string;
  /** What was found wrong while reading. */
  readonly warnings: readonly Refusal[];
  readonly protocol: Protocol | null;
  /** What else limits this recording, as sentences for the methods paragraph. */
  readonly limits: readonly string[];
}

/**
 * From signals to the record. A recording that is judged unusable keeps its reasons and gets no
 * events, sides, grades or figures.
 */
export function makeRecording(input: RecordInput): Recording {
  const { software, source, signals, facts, protocol } = input;

  // 1. Whether this can be measured at all, and what is left out.
  const measurableS = computeMeasurable(signals, wholeSpan(signals)).seconds;
  const { durationS, frames, frameRate } = source;
  const judged = judgeQuality({
    ...facts,
    durationS,
    frames,
    frameRate,
    measurableS,
    yawDeg: medianTurn(signals.yawDeg),
    pitchDeg: medianTurn(signals.pitchDeg),
  });
  const reasons = [...judged.reasons, ...input.warnings.map(reasonOf)];
  const verdict = judged.verdict === 'usable' && reasons.length > 0 ? 'limited' : judged.verdict;
  const unusable = verdict === 'unusable';

  // 2. What happened, on which side, how often, how long and how strongly.
  const events = unusable ? [] : detectEvents(signals);
  const laterality = unusable
    ? NOT_JUDGED
    : findLaterality(events, measurableS, protocol?.segments);
  const measured = computeMeasures(signals, events);
  const measures = leaveOut(measured, reasons);
  const segments = protocol === null || unusable ? [] : computeSegments(signals, events, protocol);

  // 3. The record, and how it came about.
  const { affectedSide, ...finding } = laterality;
  const run = {
    software,
    source,
    quality: {
      verdict,
      reasons,
      measurableS,
      measurableShare: durationS > 0 ? Math.min(1, measurableS / durationS) : 0,
      irisPx: facts.irisPx,
      pixelsPerMm: signals.pixelsPerMm ?? null,
      face: input.face,
    },
    segments: segments.map((one) => ({ ...one, measures: leaveOut(one.measures, reasons) })),
  };
  const { paragraph, references } = methods(run, DETECTION_PARAMETERS);
  return {
    schema: RECORDING_SCHEMA,
    ...run,
    laterality: finding,
    affectedSide,
    measures,
    spread: unusable ? [] : computeSpread(events),
    grades: unusable ? [] : estimateGrades(events, measured, laterality),
    events,
    methods: { paragraph: [paragraph, ...input.limits].join(' '), references },
  };
}

const NOT_JUDGED = {
  pattern: 'undetermined',
  affectedSide: null,
  confidence: 0,
  sentence: 'The recording cannot be judged.',
} as const;

function reasonOf({ refused: _, ...parts }: Refusal): QualityReason {
  return { ...parts, leavesOut: [] };
}

/** Median turn to either side over the measured frames, degrees. */
function medianTurn(angles: Float32Array | undefined): number | null {
  if (angles === undefined) return null;
  return quantile(angles.filter(Number.isFinite).map(Math.abs), 0.5);
}
