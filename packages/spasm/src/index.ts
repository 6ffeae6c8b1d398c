export {
  eventSchema,
  type Grade,
  gradeSchema,
  MEASURE_NAMES,
  type Measure,
  type Measures,
  measureSchema,
  PARTS,
  type QualityReason,
  RECORDING_SCHEMA,
  type RecordedSide,
  type Recording,
  reasonSchema,
  recordingSchema,
  SEGMENT_KINDS,
  type SpasmEvent,
} from './recording.ts';
export type { Side, SideSignals, Signals } from './signals.ts';
