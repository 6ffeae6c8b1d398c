export {
  FINDING_NAMES,
  FINDINGS,
  type Finding,
  type Findings,
  type Seen,
} from './differential/findings.ts';
export {
  CONDITION_NAMES,
  CONDITIONS,
  type Condition,
  POINTERS,
  type Pointer,
  RED_FLAGS,
  type RedFlag,
  type Strength,
} from './differential/pointers.ts';
export { type LikelihoodRatio, likelihoodRatios } from './differential/ratio.ts';
export { findingsOf } from './differential/read.ts';
export {
  areSidesMixed,
  SIDES_QUESTION,
  type SideNamed,
  type SidesNamed,
  sidesNamed,
} from './differential/sides.ts';
export {
  type Differential,
  RAISED_BOTH_WAYS,
  type RaisedFlag,
  type Weighed,
  weighFindings,
} from './differential/weigh.ts';
export {
  citation,
  type Disagreement,
  disagreement,
  endsOf,
  type FigureId,
  type FigureRange,
  figure,
  numberOf,
  STATEMENT_IDS,
  STATEMENTS,
  type StatementId,
  sourcesOf,
  spreadOf,
  TOPICS,
  type ToldStatement,
  type Topic,
  tellStatements,
} from './evidence/evidence.ts';
export { figureWords, roundedAlike } from './evidence/figure-words.ts';
export { SOURCES, type SourceName } from './evidence/sources.ts';
export {
  BOUNDS,
  FIGURE_UNITS,
  type Figure,
  type FigureUnit,
  figureSchema,
  READINGS,
  type Reading,
  type Source,
  type Statement,
  sourceSchema,
  statementSchema,
} from './evidence/statement.ts';
export type { Difference } from './medicine/contrast.ts';
export { type MedicineCourse, type MedicineDose, medicineCourses } from './medicine/courses.ts';
export type { MedicineComparison, MedicineEffect, PhaseMean } from './medicine/effect.ts';
export {
  MEDICINE_NOTES,
  MEDICINE_VERDICTS,
  type MedicineNote,
  type MedicineVerdict,
} from './medicine/notes.ts';
export {
  ABOUT_MEDICINES,
  type Caution,
  EVIDENCE_LABELS,
  type EvidenceLabel,
  SUBSTANCE_EVIDENCE,
  type SubstanceEvidence,
  substanceEvidence,
} from './medicine/substances.ts';
export { MEDICINE_READINGS, type MedicineReading } from './medicine/values.ts';
export { type AskedFit, type CarePlan, carePlan, type PlannedOption } from './plan/care-plan.ts';
export {
  PLAN_DECISION,
  PLAN_HORIZONS,
  PLAN_OPTIONS,
  type PlanHorizon,
  type PlanOption,
  PRIORITIES,
  PRIORITY_ANSWERS,
  PRIORITY_NAMES,
  type Priority,
  type PriorityAnswer,
} from './plan/option.ts';
export {
  type PlanFigure,
  type PlanSentence,
  type PlanWords,
  shownFigure,
} from './plan/sentence.ts';
export { PLAN_WORDS, type PlanCode } from './plan/words.ts';
export {
  type CoursePoint,
  type FollowUp,
  type MonthChance,
  type SurgeryAfter,
  surgeryAfter,
} from './surgery/after.ts';
export {
  type ExpectedShare,
  SURGERY_EXPECTATIONS,
  type SurgeryBefore,
  type SurgeryExpectation,
  surgeryBefore,
} from './surgery/before.ts';
export type { Chance, SourceChance } from './surgery/chance.ts';
export {
  type FactorEffect,
  SURGERY_FACTORS,
  type SurgeryFactor,
} from './surgery/factors.ts';
export type { LookKind, SpasmGrade } from './surgery/looks.ts';
export { SURGERY_NOTES, type SurgeryNote } from './surgery/notes.ts';
export {
  type ComplicationGrade,
  type Graded,
  type OutcomeAhead,
  type OutcomeAt,
  type OutcomeEvidence,
  type SurgeryOutcome,
  surgeryOutcome,
} from './surgery/outcome.ts';
export { type SurgeryOutlook, surgeryOutlook } from './surgery/outlook.ts';
export type { SpreadResponse } from './surgery/published.ts';
export { SURGERY_WATCHES, type SurgeryWatch, type Watch } from './surgery/watch.ts';
export { type CalendarWords, visitCalendar } from './toxin/calendar.ts';
export {
  FORECAST_MOVERS,
  type ForecastChange,
  type ForecastMover,
  forecastChange,
  type KnownCourse,
} from './toxin/change.ts';
export { fallOn, reliefOn } from './toxin/curve.ts';
export { wallDay } from './toxin/day.ts';
export {
  DRIFT_STATEMENTS,
  DRIFT_VERDICTS,
  type DriftVerdict,
  doseDrift,
  type ProductDrift,
  type Trend,
} from './toxin/drift.ts';
export { type CurveDay, effectCurve } from './toxin/effect-curve.ts';
export {
  type CycleEffect,
  type DateEstimate,
  type Estimate,
  type Forecast,
  INTERVAL_SHARE,
  type ToxinCourse,
  type ToxinCourseOptions,
  toxinCourse,
  type VisitQuestion,
} from './toxin/forecast.ts';
export { LOST_EFFECT_CHECKS, type LostEffect, lostEffect } from './toxin/lost-effect.ts';
export { TOXIN_NOTES, type ToxinNote } from './toxin/notes.ts';
export {
  FORECAST_STATEMENTS,
  type SessionOutlook,
  sessionOutlook,
  type ToxinOutlook,
  type ToxinOutlookOptions,
  toxinOutlook,
  type WearOff,
  wearOffDates,
} from './toxin/outlook.ts';
export type { DoseChange, SessionChange, SessionPoint } from './toxin/session-change.ts';
export { type ComparedSession, compareSessions, type SessionUnwanted } from './toxin/sessions.ts';
