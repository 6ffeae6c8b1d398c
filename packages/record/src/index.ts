export { QUESTION_CODES, type QuestionCode } from './questions/codes.ts';
export { type LabelInterval, labelInterval, type Published } from './questions/published.ts';
export type { Question } from './questions/question.ts';
export { questionsFor } from './questions/questions-for.ts';
export { ANSWERS, type Answer, answerSchema } from './words/answer.ts';
export { AUTHOR_ROLES, type Author, authorSchema } from './words/author.ts';
export {
  type CorrectedEvent,
  type CorrectedRecording,
  correctedEvents,
} from './words/corrected-events.ts';
export { type Correction, correctionSchema } from './words/correction.ts';
export { COUNTRIES } from './words/country.ts';
export {
  FACE_LINES,
  FACE_VIEW,
  MIDLINE_X,
  type MusclePlace,
  placesOf,
} from './words/drawn-face.ts';
export {
  ENTRY_SCHEMAS,
  type Entry,
  type EntryOf,
  entrySchema,
  KINDS,
  type Kind,
} from './words/entry.ts';
export { entryJsonSchema } from './words/entry-json-schema.ts';
export { EXAMPLES } from './words/examples.ts';
export { fileRefSchema } from './words/file-ref.ts';
export {
  AUDIOGRAM_HZ,
  type HearingTest,
  hearingTestSchema,
  REFLEXES,
} from './words/hearing-test.ts';
export { COURSES, type History, historySchema } from './words/history.ts';
export { JSON_MOST_BYTES, JSON_MOST_DEPTH, type JsonLimits, parseJson } from './words/json.ts';
export { type MeasuredFiles, makeRecordingEntry } from './words/make-recording-entry.ts';
export {
  DOSE_UNITS,
  type Medicine,
  medicineSchema,
  SUBSTANCES,
  type Substance,
} from './words/medicine.ts';
export {
  CONFIDENCES,
  MRI_SEQUENCES,
  type Mri,
  mriSchema,
  NERVE_ZONES,
  OTHER_CAUSES,
} from './words/mri.ts';
export { MUSCLES, type Muscle, muscleSchema } from './words/muscle.ts';
export {
  APPROACHES,
  COMPLICATION_GRADES,
  COMPLICATIONS,
  INTERPOSED,
  LATERAL_SPREAD,
  type Operation,
  type OperationOutcome,
  OUTCOME_TIMES,
  operationSchema,
  SPASM_GRADES,
} from './words/operation.ts';
export {
  OPERATION_RESULTS,
  type OperationResult,
  operationResult,
} from './words/operation-result.ts';
export { type Person, personSchema, SEXES } from './words/person.ts';
export { PHQ_9_ANSWERS, PHQ_9_QUESTIONS } from './words/phq-9.ts';
export {
  type Rating,
  ratingSchema,
  SMC_GRADES,
  TOTAL_SCALES,
  type TotalScale,
} from './words/rating.ts';
export {
  COHEN_ALBERT_WORDS,
  JANKOVIC_LEVELS,
  type LevelWords,
  ratingTotal,
  SCALES,
  type Scale,
  type ScaleEntry,
  SMC_WORDS,
} from './words/rating-scales.ts';
export { checkAgainstPerson, readEntry } from './words/read-entry.ts';
export { type RecordingEntry, recordingEntrySchema } from './words/recording.ts';
export { type OneSide, oneSideSchema, SIDES, type Side, sideSchema } from './words/side.ts';
export { SIGNS, type Sign, type Signs, signsSchema } from './words/signs.ts';
export { type BurdenFigure, type SpasmBurden, spasmBurden } from './words/spasm-burden.ts';
export {
  DAY_EFFECTS,
  STRENGTH_MAX,
  SYMPTOMS,
  type Symptoms,
  symptomsSchema,
  TRIGGERS,
} from './words/symptoms.ts';
export { LINE_LIMIT, lineSchema, TEXT_LIMIT, textFault, textSchema } from './words/text.ts';
export {
  ABOUT_YEARS,
  anyTimeSchema,
  CLOCK_TOLERANCE_MS,
  compareTimes,
  FIRST_YEAR,
  isInFuture,
  isSurelyBefore,
  parseTime,
  TIME_PRECISIONS,
  type TimePrecision,
  type TimeSpan,
  timeSchema,
  timeSpan,
} from './words/time.ts';
export {
  TOXIN_PRODUCTS,
  TOXIN_UNITS,
  TOXIN_UNITS_LIMIT,
  type ToxinPoint,
  type ToxinProduct,
  type ToxinSession,
  type ToxinTotal,
  type ToxinUnit,
  toxinSessionSchema,
  toxinTotals,
  toxinUnitOf,
} from './words/toxin-session.ts';
export {
  UNWANTED_EFFECTS,
  type UnwantedEffect,
  unwantedEffectSchema,
} from './words/unwanted-effect.ts';
export { VESSELS, type Vessel, vesselsSchema } from './words/vessel.ts';
export { type Visit, visitSchema } from './words/visit.ts';
