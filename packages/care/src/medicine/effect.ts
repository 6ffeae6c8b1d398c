import type { Entry, OneSide } from '@facialis/record';
import {
  type Days,
  firstDayOf,
  isWithin,
  lastDayOf,
  monthsInDays,
  toxinDays,
} from '../course/known.ts';
import { numberOf } from '../evidence/evidence.ts';
import { contrastOf, type Difference, LEAST_DAYS } from './contrast.ts';
import type { MedicineNote, MedicineVerdict } from './notes.ts';
import { nameOf, type Phase, phaseOf, SETTLING_DAYS, type Stretch } from './stretches.ts';
import {
  type DaySpasm,
  MEDICINE_READINGS,
  type MedicineReading,
  type SideValues,
  sideValues,
} from './values.ts';

/** The spasm in one part of a course. */
export interface PhaseMean {
  /** Mean over the days, in the unit of its reading. */
  readonly mean: number;
  readonly days: number;
}

/** Days with a medicine held against days without, by one kind of reading. */
export interface MedicineComparison {
  readonly reading: MedicineReading;
  readonly unit: (typeof MEDICINE_READINGS)[MedicineReading]['unit'];
  /** Null where no day was recorded. */
  readonly before: PhaseMean | null;
  readonly during: PhaseMean | null;
  readonly after: PhaseMean | null;
  /** During less before and after, below 0 is less spasm; null with too few days. */
  readonly difference: Difference | null;
  /** Share of the possibilities within the interval of the difference, 0 to 1. */
  readonly confidence: number;
}

/** What a course did to the spasm of one side, as far as it can be told. */
export interface MedicineEffect {
  readonly side: OneSide;
  readonly verdict: MedicineVerdict;
  /** By recordings and by what was written down; only kinds of which there is a day. */
  readonly comparisons: readonly MedicineComparison[];
  readonly notes: readonly MedicineNote[];
}

/** Numerics: how sure a verdict is: one in twenty medicines that do nothing is called an effect. */
const CONFIDENCE = 0.95;
/** Numerics: share of the time in spasm, %, below which two recordings are not told apart. */
const LEAST_SHARE = 1;

/**
 * What a course did to the spasm of one side. Days within a toxin effect, from an operation on, and of
 * other courses of the same substance are left out; what else happened at that time is named.
 *
 * @param stretches all courses, to tell what else was taken
 */
export function effectOf(
  stretch: Stretch,
  side: OneSide,
  entries: readonly Entry[],
  stretches: readonly Stretch[],
): MedicineEffect {
  const values = sideValues(entries, side);
  const toxin = toxinDays(entries, side);
  const operated = operatedDays(entries, side, stretch);
  const again = stretches
    .filter((other) => other !== stretch && sameSubstance(other, stretch))
    .map(({ start, end }) => ({
      from: start.from,
      to: (end?.to ?? Number.POSITIVE_INFINITY) + SETTLING_DAYS,
    }));
  const near = ({ day }: Pick<DaySpasm, 'day'>) => phaseOf(day, stretch) !== null;
  const isUsed = (one: DaySpasm) =>
    near(one) && !isWithin(one.day, [...toxin, ...operated, ...again]);
  const kinds = Object.keys(MEDICINE_READINGS) as MedicineReading[];
  const used = kinds
    .map((reading) => ({ reading, days: values[reading].filter(isUsed) }))
    .filter(({ days }) => days.length > 0);
  const comparable = used.filter(({ days }) => isComparable(days, stretch)).length;
  // Together the intervals hold with this confidence (Bonferroni).
  const confidence = 1 - (1 - CONFIDENCE) / Math.max(1, comparable);
  const comparisons = used.map(({ reading, days }) => compare(reading, days, stretch, confidence));
  const all = kinds.flatMap((reading) => values[reading]).filter(near);
  const verdict = verdictOf(comparisons);
  const told = verdict === 'less' || verdict === 'more';
  const lacks = (phase: Phase) => comparisons.every((one) => one[phase] === null);
  const notes: [boolean, MedicineNote][] = [
    [all.some(({ day }) => isWithin(day, toxin)), 'toxin-left-out'],
    [all.some(({ day }) => isWithin(day, operated)), 'operation-left-out'],
    [hasOther(stretch, stretches), 'other-medicine'],
    [disagree(comparisons), 'kinds-disagree'],
    [comparable > 0 && lacks('before'), 'nothing-before'],
    [comparable > 0 && lacks('after') && stretch.end !== null, 'nothing-after'],
    [hasNear(values, 'unusable', stretch), 'recordings-unusable'],
    [hasNear(values, 'otherSide', stretch), 'other-side'],
    [verdict === 'less', 'begun-at-worst'],
    [told, 'knew-what-was-taken'],
  ];
  return {
    side,
    verdict,
    comparisons,
    notes: notes.filter(([holds]) => holds).map(([, note]) => note),
  };
}

function sameSubstance(a: Stretch, b: Stretch): boolean {
  return nameOf(a.doses[0]!) === nameOf(b.doses[0]!);
}

/** Days that an operation changed: for a year after it, or for good where it came during or after the course began. */
function operatedDays(entries: readonly Entry[], side: OneSide, { start }: Stretch): Days[] {
  const settled = monthsInDays(numberOf('surgery-no-failure-before'));
  return entries
    .filter((entry) => entry.kind === 'operation')
    .filter((operation) => operation.side === side)
    .map(({ when }) => {
      const from = firstDayOf(when);
      const to = from >= start.from ? Number.POSITIVE_INFINITY : lastDayOf(when) + settled;
      return { from, to };
    });
}

function isComparable(days: readonly DaySpasm[], stretch: Stretch): boolean {
  const during = days.filter(({ day }) => phaseOf(day, stretch) === 'during').length;
  return during >= LEAST_DAYS && days.length - during >= LEAST_DAYS;
}

function compare(
  reading: MedicineReading,
  days: readonly DaySpasm[],
  stretch: Stretch,
  confidence: number,
): MedicineComparison {
  const inPhase = (phase: Phase) => days.filter(({ day }) => phaseOf(day, stretch) === phase);
  const values = days.map(({ day, value }) => ({
    day,
    value,
    taken: phaseOf(day, stretch) === 'during',
  }));
  const leastSd = reading === 'symptoms' ? numberOf('assumed-writing') : LEAST_SHARE;
  return {
    reading,
    unit: MEDICINE_READINGS[reading].unit,
    before: meanOf(inPhase('before')),
    during: meanOf(inPhase('during')),
    after: meanOf(inPhase('after')),
    difference: contrastOf(values, confidence, leastSd),
    confidence,
  };
}

function meanOf(days: readonly DaySpasm[]): PhaseMean | null {
  if (days.length === 0) return null;
  return { mean: days.reduce((sum, { value }) => sum + value, 0) / days.length, days: days.length };
}

function verdictOf(comparisons: readonly MedicineComparison[]): MedicineVerdict {
  const differences = comparisons.flatMap(({ difference }) => difference ?? []);
  if (differences.length === 0) return 'too-few';
  if (disagree(comparisons)) return 'not-told';
  if (differences.some(({ high }) => high < 0)) return 'less';
  return differences.some(({ low }) => low > 0) ? 'more' : 'not-told';
}

function disagree(comparisons: readonly MedicineComparison[]): boolean {
  const differences = comparisons.flatMap(({ difference }) => difference ?? []);
  return differences.some(({ high }) => high < 0) && differences.some(({ low }) => low > 0);
}

function hasNear(values: SideValues, of: 'unusable' | 'otherSide', stretch: Stretch): boolean {
  return values[of].some((day) => phaseOf(day, stretch) !== null);
}

/** Whether another medicine was begun, changed or stopped near the days that are compared. */
function hasOther(stretch: Stretch, stretches: readonly Stretch[]): boolean {
  const changes = stretches
    .filter((other) => !sameSubstance(other, stretch))
    .flatMap(({ doses, end }) => [
      ...doses.flatMap(({ when }) => [firstDayOf(when), lastDayOf(when)]),
      ...(end === null ? [] : [end.from, end.to]),
    ]);
  return changes.some(
    (day) => phaseOf(day, stretch) !== null || phaseOf(day + SETTLING_DAYS, stretch) !== null,
  );
}
