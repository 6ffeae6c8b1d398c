export type { BatchEntry } from './batch.ts';
export { renderBatchIndex } from './batch-index.ts';
export { type Channel, traceChannels } from './channels.ts';
export { renderComparison } from './comparison.ts';
export { type CourseInput, renderCourse } from './course/course.ts';
export { courseLanes, keptOf, operationLines } from './course/course-lanes.ts';
export { type EntryTable, entryCsvTables } from './course/entry-tables.ts';
export { entryLine, KIND_LABELS, sideOf, timeOf, timeWords } from './course/entry-words.ts';
export type {
  KeptEntry,
  Lane,
  LaneMark,
  LaneTopic,
  OperationLine,
} from './course/lane.ts';
export {
  type Seen,
  type SeenAt,
  type SpasmChange,
  type Standing,
  standingOf,
  type Treatment,
} from './course/standing.ts';
export { courseTicks, type Tick } from './course/time-axis.ts';
export { type TrendPoint, trendOf } from './course/trend.ts';
export { FILM_LANDMARKS, takeFilmCells } from './film-camera.ts';
export {
  type FilmCell,
  type FilmMoment,
  type FilmStrip,
  filmMoments,
} from './film-strip.ts';
export { encodePicture, type Picture } from './jpeg.ts';
export { MEASURE_GROUPS, MEASURE_LABELS } from './measure-words.ts';
export { OVERLAY_LANDMARKS } from './overlay/features.ts';
export { createOverlay, type Overlay } from './overlay/overlay.ts';
export { readSignalsCsv } from './read-signals-csv.ts';
export { RECORDINGS_CSV_HEADER, recordingsCsvRow } from './recordings-csv.ts';
export { type ReportInput, renderReport } from './report.ts';
export { signalsCsvLines } from './signals-csv.ts';
export { type Span, unmeasuredSpans } from './spans.ts';
export { renderSummary } from './summary.ts';
export { type Verdict, verdictOf } from './verdict.ts';
export { VISIT_READERS, type VisitReader } from './visit/reader.ts';
export { type VisitReportOptions, visitReport } from './visit/visit-report.ts';
export { PAPERS, type Paper } from './visit/visit-style.ts';
