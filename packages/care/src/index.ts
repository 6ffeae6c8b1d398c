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
export { type Differential, type Weighed, weighFindings } from './differential/weigh.ts';
export {
  citation,
  type Disagreement,
  disagreement,
  endsOf,
  type FigureId,
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
export { figureWords } from './evidence/figure-words.ts';
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
  type ToxinOutlook,
  type ToxinOutlookOptions,
  toxinOutlook,
} from './toxin/outlook.ts';
