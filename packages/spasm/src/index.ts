export { type Comparison, compareRecordings, type MeasureChange } from './compare.ts';
export { detectEvents } from './events.ts';
export { estimateGrades } from './grades.ts';
export { recordingJsonSchema } from './json-schema.ts';
export { findLaterality, type Laterality } from './laterality.ts';
export {
  computeMeasurable,
  MEASURABLE_GAP_S,
  type MeasurableTime,
  secondsWithin,
  wholeSpan,
} from './measurable.ts';
export { MEASURES, type MeasureEntry } from './measure-table.ts';
export { CLOSED_LID, computeMeasures } from './measures.ts';
export { type MethodsInput, methods, type Parameter } from './methods.ts';
export { judgeQuality, leaveOut, type QualityFacts, type QualityVerdict } from './quality.ts';
export {
  eventSchema,
  type Grade,
  gradeSchema,
  MEASURE_NAMES,
  type Measure,
  type MeasureName,
  type Measures,
  measureSchema,
  PARTS,
  type Part,
  type QualityReason,
  RECORDING_SCHEMA,
  type RecordedSide,
  type Recording,
  reasonSchema,
  recordingSchema,
  SEGMENT_KINDS,
  type SegmentKind,
  type SpasmEvent,
} from './recording.ts';
export { REFERENCES, type ReferenceName } from './references.ts';
export {
  computeSegments,
  type Protocol,
  type ProtocolSegment,
  parseProtocol,
  protocolSchema,
} from './segments.ts';
export { FACE_STATES, SignalReader } from './signal-reader.ts';
export type { Side, SideSignals, Signals } from './signals.ts';
export type { Span } from './span.ts';
export { computeSpread } from './spread.ts';
export { DETECTION_PARAMETERS, TONIC_FROM_S } from './thresholds.ts';
