import { type Entry, labelInterval, type OneSide, type ToxinSession } from '@facialis/record';
import { knownRecord } from '../course/known.ts';
import { endsOf, numberOf } from '../evidence/evidence.ts';
import { observe } from './burden.ts';
import { type Cycle, cyclesOf, durationFigure, sessionsByDay } from './cycles.ts';
import { DAYS, dateOf, dayOf } from './day.ts';
import { type FittedCycle, fitCycles } from './fit.ts';
import type { ToxinNote } from './notes.ts';
import { type Weighted, weightedQuantiles } from './numbers.ts';
import { isHalfSeen, isStronger } from './seen.ts';

/** How likely what is estimated is meant to lie within the intervals given here. */
export const INTERVAL_SHARE = numberOf('forecast-interval');

/** Share of the possibilities of the date that such an interval takes, by how days are asked about. */
const DATE_SHARE = numberOf('forecast-possibilities');

/** A date with the interval in which it lies with 80 %, ISO dates of the person's calendar. */
export interface DateEstimate {
  readonly expected: string;
  readonly low: string;
  readonly high: string;
}

/** A number with its 80 % interval. */
export interface Estimate {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** How the effect of one treatment rose and fell. */
export interface CycleEffect {
  /** Day of the session, ISO date. */
  readonly session: string;
  readonly products: readonly string[];
  /** Units on this side, in the product's own unit; null for several products. */
  readonly units: number | null;
  readonly onset: DateEstimate;
  readonly peak: DateEstimate;
  /** Half of the untreated level is back; null where it almost surely never fell below half. */
  readonly wearOff: DateEstimate | null;
  /** Share of the spasm that is gone at the full effect, 0 to 1. */
  readonly depth: Estimate;
  /** How likely the spasm never fell below half of its untreated level, 0 to 1. */
  readonly neverHalf: number;
  /** Days with a recording or symptoms that were used. */
  readonly observedDays: number;
  /** Whether the end was felt and is in the record. */
  readonly endFelt: boolean;
  /** Whether a day was noted or recorded on which the spasm was at most half of its untreated level. */
  readonly halfSeen: boolean;
  /** Whether the spasm was stronger than before treatment on several days. */
  readonly stronger: boolean;
  /** The next session or operation, ISO date: what came after it is not known. */
  readonly until: string | null;
}

/** What is asked about a proposed visit; never a block. */
export interface VisitQuestion {
  readonly code: 'interval-short';
  /** The shortest interval by the label, weeks, and where it holds. */
  readonly weeks: number;
  readonly where: string;
  readonly source: string;
}

/** When the present effect will wear off, and when to come again. */
export interface Forecast {
  readonly session: string;
  /** Half of the untreated level is back. */
  readonly wearOff: DateEstimate;
  /** Days from today; below 0 when it has probably been. */
  readonly daysLeft: number;
  /** Proposed days for the next visit, ISO dates. */
  readonly visit: { readonly from: string; readonly to: string };
  readonly questions: readonly VisitQuestion[];
  /** Earlier sessions that were reckoned with. */
  readonly earlierCycles: number;
}

/** The toxin treatments of one side. */
export interface ToxinCourse {
  readonly side: OneSide;
  readonly cycles: readonly CycleEffect[];
  /** Null without a session, after an operation, and when half is almost surely never reached. */
  readonly forecast: Forecast | null;
  readonly notes: readonly ToxinNote[];
}

/** Whose course, on which day. */
export interface ToxinCourseOptions {
  readonly side: OneSide;
  /** The person's present day, ISO date; what lies after it is not looked at. */
  readonly today: string;
  /** Country whose label applies, ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** Numerics: sessions that are reckoned with; what older ones add is lost in the newer. */
const MOST_CYCLES = 8;
/** Numerics: a change of dose beyond this factor is worth a word. */
const DOSE_FACTOR = 1.2;
/** Numerics: chance from which on it is said that half may never be reached. */
const NEVER_HALF_SAID = 0.2;
/** Numerics: chance from which on no date is given. */
const NEVER_HALF_SURE = 0.9;

/**
 * How the toxin treatments of one side rose and fell, and when the present one wears off: the day
 * on which half of the untreated level is back. The model stands in
 * docs/explanation/toxin-forecast.md. The same entries always give the same answer.
 *
 * @param entries a person's course, in any order
 */
export function toxinCourse(entries: readonly Entry[], options: ToxinCourseOptions): ToxinCourse {
  const { side } = options;
  const { entries: been, today, isBeforeBirth } = knownRecord(entries, options.today);
  const known = been.filter(
    (entry) => entry.kind !== 'toxin-session' || !isBeforeBirth(entry.when),
  );
  const sessions = sessionsByDay(known, side);
  const isOtherTreated = sessionsByDay(known, side === 'left' ? 'right' : 'left').length > 0;
  const treatments = sessions.map(([session]) => dayOf(session!.when).day);
  const operation = operationDay(known, side);
  const before = known.filter(
    (entry) => operation === null || !('when' in entry) || dayOf(entry.when).day < operation,
  );
  const observed = observe(before, side, treatments);
  const end = operation !== null && operation > (treatments.at(-1) ?? 0) ? operation : null;
  const latest = sessions.slice(-MOST_CYCLES);
  const cycles = cyclesOf(latest, side, observed.observations, end, today);
  const overlaps = cycles.map((_, i) => treatedBeforeWornOff(cycles, i));
  const [, peakWeeks] = endsOf('toxin-peak');
  const fitted = fitCycles(
    cycles,
    overlaps.map((overlap) => (overlap ? peakWeeks * DAYS.wk : 0)),
    observed.untreatedVariance,
  );
  const current = cycles.at(-1);
  const now = fitted.at(-1);
  const notes: [boolean, ToxinNote][] = [
    [end !== null, 'operated'],
    [observed.unusable > 0, 'recordings-unusable'],
    [observed.otherSide > 0 && !isOtherTreated, 'other-side'],
    [hasUnknownDay(known, side), 'session-day-unknown'],
    [known.length < been.length, 'session-before-birth'],
    [sessions.length > latest.length, 'earlier-left-out'],
    [current !== undefined && current.weakness.length > 0, 'weakness-may-look-like-effect'],
    [overlaps.at(-1) === true, 'treated-before-worn-off'],
    [current !== undefined && current.products.length > 1, 'several-products'],
    ...changesOf(cycles),
    [current !== undefined && !observed.untreatedSeen, 'untreated-unseen'],
    [current?.observations.length === 0, 'nothing-observed'],
    [cycles.some(isStronger), 'stronger-than-untreated'],
    [(now?.neverHalf ?? 0) > NEVER_HALF_SAID, 'never-half'],
  ];
  return {
    side,
    cycles: cycles.map((cycle, i) => effectOf(cycle, fitted[i]!)),
    forecast:
      current === undefined || now === undefined || end !== null
        ? null
        : forecastOf(current, now, cycles.length - 1, today, options.country),
    notes: notes.filter(([holds]) => holds).map(([, note]) => note),
  };
}

function operationDay(entries: readonly Entry[], side: OneSide): number | null {
  const days = entries
    .filter((entry) => entry.kind === 'operation' && entry.side === side)
    .map((entry) => ('when' in entry ? dayOf(entry.when).day : 0));
  return days.length === 0 ? null : Math.max(...days);
}

function hasUnknownDay(entries: readonly Entry[], side: OneSide): boolean {
  return entries
    .filter((entry): entry is ToxinSession => entry.kind === 'toxin-session')
    .some((session) => session.side !== otherOf(side) && dayOf(session.when).off > 0);
}

function otherOf(side: OneSide): OneSide {
  return side === 'left' ? 'right' : 'left';
}

/** Whether the session before was so near that its effect was probably still there. */
function treatedBeforeWornOff(cycles: readonly Cycle[], index: number): boolean {
  const before = cycles[index - 1];
  if (!before) return false;
  const lasted = before.end?.day ?? durationFigure(before).mean;
  return cycles[index]!.day - before.day < lasted;
}

function changesOf(cycles: readonly Cycle[]): [boolean, ToxinNote][] {
  const [before, now] = [cycles.at(-2), cycles.at(-1)];
  if (!before || !now) return [];
  const ratio = now.units && before.units ? now.units / before.units : 1;
  const sameProduct = now.products.join() === before.products.join();
  return [
    [!sameProduct, 'product-changed'],
    [sameProduct && Math.max(ratio, 1 / ratio) > DOSE_FACTOR, 'dose-changed'],
    [now.points !== before.points, 'points-changed'],
  ];
}

function effectOf(cycle: Cycle, fitted: FittedCycle): CycleEffect {
  const [early, late] = endsOf('toxin-peak').map((weeks) => weeks * DAYS.wk) as [number, number];
  const onset = estimate(fitted.onset);
  const rise = numberOf('assumed-rise');
  // The label's stretch bounds a peak that was not felt; a felt one speaks for itself.
  const peak = cycle.peak
    ? { low: onset.low + rise, expected: onset.expected + rise, high: onset.high + rise }
    : {
        low: Math.min(early, onset.low + rise),
        expected: onset.expected + rise,
        high: Math.max(late, onset.high + rise),
      };
  const never = fitted.neverHalf > NEVER_HALF_SURE;
  return {
    session: dateOf(cycle.day),
    products: cycle.products,
    units: cycle.units,
    onset: dates(cycle, onset),
    peak: dates(cycle, peak),
    wearOff: never ? null : dates(cycle, estimate(fitted.wearOff, DATE_SHARE)),
    depth: estimate(fitted.depth),
    neverHalf: fitted.neverHalf,
    observedDays: new Set(cycle.observations.map(({ day }) => day)).size,
    endFelt: cycle.end !== null,
    halfSeen: isHalfSeen(cycle),
    stronger: isStronger(cycle),
    until: cycle.until === null ? null : dateOf(cycle.day + cycle.until),
  };
}

/** Middle and interval of weighted possibilities. */
function estimate(values: Weighted[], share = INTERVAL_SHARE): Estimate {
  const tail = (1 - share) / 2;
  const [low, expected, high] = weightedQuantiles(values, [tail, 1 / 2, 1 - tail]);
  return { low: low!, expected: expected!, high: high! };
}

function dates({ day }: Cycle, { expected, low, high }: Estimate): DateEstimate {
  return { expected: dateOf(day + expected), low: dateOf(day + low), high: dateOf(day + high) };
}

function forecastOf(
  cycle: Cycle,
  fitted: FittedCycle,
  earlierCycles: number,
  today: number,
  country: string | undefined,
): Forecast | null {
  if (fitted.neverHalf > NEVER_HALF_SURE) return null;
  const effect = estimate(fitted.wearOff, DATE_SHARE);
  const worn = Math.round(cycle.day + effect.expected);
  const lead = numberOf('assumed-visit-lead') * DAYS.wk;
  const [from, to] = [Math.max(today, worn - lead), Math.max(today, worn)];
  const { figure: weeks, where, source } = labelInterval(country);
  const short = from - cycle.day < weeks * DAYS.wk;
  return {
    session: dateOf(cycle.day),
    wearOff: dates(cycle, effect),
    daysLeft: worn - today,
    visit: { from: dateOf(from), to: dateOf(to) },
    questions: short ? [{ code: 'interval-short', weeks, where, source }] : [],
    earlierCycles,
  };
}
