import type { OneSide } from '@facialis/record';
import { DAYS, dateOf, dayOf } from '../toxin/day.ts';
import { driftOf, type Trend } from '../toxin/drift.ts';
import { type Estimate, type Forecast, toxinCourse } from '../toxin/forecast.ts';
import { type LostEffect, lostEffect } from '../toxin/lost-effect.ts';
import { medianOf } from '../toxin/numbers.ts';
import { nameOf } from '../toxin/session-change.ts';
import { type ComparedSession, compareSessions } from '../toxin/sessions.ts';
import type { PlanRecord } from './known.ts';
import { own, type PlanFigure, type PlanSentence } from './sentence.ts';

/** What the record tells of the toxin treatments of one side. */
export interface OwnToxin {
  readonly side: OneSide;
  readonly sessions: readonly ComparedSession[];
  readonly forecast: Forecast | null;
  readonly lost: LostEffect | null;
}

/** What the figures of one's own cycles rest on. */
const RECKONED_WITH = ['assumed-depth', 'assumed-share-between', 'forecast-interval'] as const;

/** The toxin treatments of each side of which there is one. */
export function ownToxin({ all, date, sides, person }: PlanRecord): OwnToxin[] {
  const country = person?.country === undefined ? {} : { country: person.country };
  return sides
    .map((side) => {
      const course = toxinCourse(all, { side, today: date, ...country });
      const sessions = compareSessions(all, { side, today: date });
      return { side, sessions, forecast: course.forecast, lost: lostEffect(course) };
    })
    .filter(({ sessions }) => sessions.length > 0);
}

/** When the present effect wears off, and what was gone at best. */
export function ownEffect({ side, sessions, forecast }: OwnToxin): PlanSentence[] {
  const depth = sessions.findLast((one) => one.depth !== null)?.depth;
  return [
    ...(depth
      ? [own('own-toxin-depth', RECKONED_WITH, { side, figure: figureOf(depth, '%', PERCENT) })]
      : []),
    ...(forecast
      ? [own('own-toxin-wears-off', RECKONED_WITH, { side, date: forecast.wearOff })]
      : []),
  ];
}

/** How long treatments lasted of which it was seen or felt: the middle and the range. */
export function ownDuration({ side, sessions }: OwnToxin): PlanSentence[] {
  const days = sessions.flatMap(({ duration, durationSeen }) =>
    durationSeen && duration ? [duration.expected] : [],
  );
  if (days.length === 0) return [];
  const figure: PlanFigure = {
    value: medianOf(days),
    low: Math.min(...days),
    high: Math.max(...days),
    under: false,
    unit: 'd',
  };
  return [own('own-toxin-duration', RECKONED_WITH, { side, figure })];
}

/** How many sessions there were in the last year, where the first of all was before it. */
export function ownSessions({ side, sessions }: OwnToxin, today: string): PlanSentence[] {
  const yearAgo = dateOf(dayOf(today).day - DAYS.a);
  const dates = sessions.flatMap(({ date }) => date ?? []);
  if (!dates.some((date) => date <= yearAgo)) return [];
  const count = dates.filter((date) => date > yearAgo).length;
  const figure: PlanFigure = { value: count, low: count, high: count, under: false, unit: COUNT };
  return [own('own-toxin-sessions', ['toxin-sessions-a-year'], { side, figure })];
}

/** How dose and duration drift with the product that was given last. */
export function ownDrift({ side, sessions }: OwnToxin): PlanSentence[] {
  const latest = sessions.findLast(({ totals }) => totals.length === 1)?.totals[0];
  const drift = driftOf(sessions).find(
    ({ product, brand }) =>
      latest && nameOf({ product, brand: brand ?? undefined }) === nameOf(latest),
  );
  if (!drift) return [];
  return [
    ...trend('own-toxin-dose', drift.dose, "[arb'U]", ['toxin-dose-rises', 'toxin-dose-falls']),
    ...trend('own-toxin-duration', drift.duration, 'd', ['toxin-duration-steady']),
  ].map((sentence) => ({ ...sentence, side }));
}

function trend(
  of: 'own-toxin-dose' | 'own-toxin-duration',
  { verdict, perYear }: Trend,
  unit: PlanFigure['unit'],
  statements: PlanSentence['statements'],
): PlanSentence[] {
  if (verdict === 'too-few' || perYear === null) return [];
  return [own(`${of}-${verdict}`, statements, { figure: figureOf(perYear, unit, 1) })];
}

/** In how many of the sessions something unwanted was noted. */
export function ownUnwanted({ side, sessions }: OwnToxin): PlanSentence[] {
  const noted = sessions.filter(({ unwantedEffects }) => unwantedEffects.length > 0).length;
  const share = (PERCENT * noted) / sessions.length;
  const figure: PlanFigure = { value: share, low: share, high: share, under: false, unit: '%' };
  return [own('own-toxin-unwanted', ['toxin-unwanted'], { side, figure })];
}

/** Numerics: unit of a mere count, as a UCUM code. */
const COUNT = '1';
/** Numerics: parts of a hundred in one. */
const PERCENT = 100;

function figureOf(
  { expected, low, high }: Estimate,
  unit: PlanFigure['unit'],
  factor: number,
): PlanFigure {
  return { value: expected * factor, low: low * factor, high: high * factor, under: false, unit };
}
