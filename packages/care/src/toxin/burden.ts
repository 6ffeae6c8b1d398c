import { type Entry, type OneSide, type Symptoms, spasmBurden } from '@facialis/record';
import { endsOf, numberOf } from '../evidence/evidence.ts';
import { DAYS, dayOf } from './day.ts';
import { medianOf, quantileOf } from './numbers.ts';
import { BIN_DAYS } from './sums.ts';

/** What a day told about the spasm: in parts of the untreated level, 0 none, 1 as untreated. */
export interface Observation {
  readonly day: number;
  readonly burden: number;
  /** Standard deviation of reading it off, in the same parts. */
  readonly sd: number;
}

/** All that was observed of one side. */
export interface Observed {
  readonly observations: readonly Observation[];
  /** Whether a day before any treatment was among it. */
  readonly untreatedSeen: boolean;
  /**
   * Variance with which these days tell the untreated level, in parts of it, with the assumed spread from
   * week to week; without end where there are none.
   */
  readonly untreatedVariance: number;
  /** Recordings that could not be judged. */
  readonly unusable: number;
  /** Entries whose side contradicts the side asked for. */
  readonly otherSide: number;
}

/** Symptoms that are the spasm itself, rather than what goes with it. */
export const MOTOR: readonly Symptoms['symptoms'][number]['symptom'][] = [
  'eyelid-twitching',
  'mouth-twitching',
  'mouth-pulled-aside',
  'mouth-pulled-down',
  'one-side-twitching',
  'both-sides-twitching',
  'eye-closing-reading',
  'eye-closing-driving',
];

/** Figures of a recording that grow with the spasm. */
const FIGURES = ['rate', 'timeShare'] as const;

/** Numerics: widths of a normal interval of 95 % in standard deviations. */
const INTERVAL_WIDTH = 3.92;
/** Numerics: a level of this quantile stands for the untreated one where that was never seen. */
const HIGH_QUANTILE = 0.9;
/** Numerics: high values that are this many times the treated ones were not all treated. */
const CONTRAST = 1.5;
/** Numerics: weeks after the full effect that surely lie within it. */
const FULL_EFFECT_WEEKS = 4;
/** Numerics: more than this many times the untreated level counts as that, against slips. */
const MOST_BURDEN = 2;
/** Numerics: least spread of reading, in parts of the untreated level, against false certainty. */
const LEAST_SD = 0.03;

interface Reading {
  readonly day: number;
  readonly kind: (typeof FIGURES)[number] | 'strength';
  readonly value: number;
  readonly sd: number;
}

/**
 * Reads every day's spasm of one side out of the entries, and scales each kind of reading by its
 * untreated level: its median before the first treatment. Where that was not recorded, its high
 * values stand in; where they are hardly above those at full effect, the usual depth tells how far
 * above the untreated level lies.
 *
 * @param treatments days of the sessions, in order
 */
export function observe(
  entries: readonly Entry[],
  side: OneSide,
  treatments: readonly number[],
): Observed {
  const firstTreatment = treatments[0] ?? Number.POSITIVE_INFINITY;
  const readings: Reading[][] = [];
  let [unusable, otherSide] = [0, 0];
  for (const entry of entries) {
    if (entry.kind !== 'recording' && entry.kind !== 'symptoms') continue;
    if (dayOf(entry.when).off > 0) continue;
    if (isOtherSide(entry, side)) otherSide += 1;
    else if (entry.kind === 'recording' && entry.record.quality.verdict === 'unusable')
      unusable += 1;
    else readings.push(entry.kind === 'recording' ? readRecording(entry) : readSymptoms(entry));
  }
  const levels = levelsOf(readings.flat(), treatments);
  const observations = readings
    .flatMap((parts) => combine(parts, levels))
    .sort((a, b) => a.day - b.day || a.burden - b.burden || a.sd - b.sd);
  return {
    observations,
    untreatedVariance: medianVariance(observations, firstTreatment),
    untreatedSeen: readings.flat().some(({ day }) => day < firstTreatment),
    unusable,
    otherSide,
  };
}

/** Variance of a median of normal values in that of one of them, of many. */
const OF_MEDIAN = Math.PI / 2;

/** Variance of the median before the first treatment; neighbouring days count as one. */
function medianVariance(observations: readonly Observation[], firstTreatment: number): number {
  const before = observations.filter(({ day }) => day < firstTreatment);
  const stretches = new Set(before.map(({ day }) => Math.floor((firstTreatment - day) / BIN_DAYS)));
  const reading = before.reduce((sum, { sd }) => sum + sd ** 2, 0) / before.length;
  const one = numberOf('assumed-day-to-day') ** 2 + reading;
  return before.length === 0 ? Number.POSITIVE_INFINITY : (OF_MEDIAN * one) / stretches.size;
}

/** Whether a recording or symptoms are of the other side alone. */
export function isOtherSide(
  entry: Entry & { kind: 'recording' | 'symptoms' },
  side: OneSide,
): boolean {
  const found = entry.kind === 'recording' ? entry.record.affectedSide : null;
  const said = found ?? entry.side;
  return said !== undefined && said !== 'both' && said !== side;
}

function readRecording(entry: Entry & { kind: 'recording' }): Reading[] {
  const burden = spasmBurden(entry);
  const { day } = dayOf(entry.when);
  return FIGURES.flatMap((kind) => {
    const found = burden[kind];
    if (found === null) return [];
    const { value, low, high } = found;
    const sd = low === null || high === null ? value / 2 : (high - low) / INTERVAL_WIDTH;
    return [{ day, kind, value, sd }];
  });
}

function readSymptoms({ when, symptoms }: Symptoms): Reading[] {
  const strengths = symptoms
    .filter(({ symptom }) => MOTOR.includes(symptom))
    .map(({ strength }) => strength);
  if (strengths.length === 0) return [];
  const value = Math.max(...strengths);
  return [{ day: dayOf(when).day, kind: 'strength', value, sd: numberOf('assumed-writing') }];
}

function levelsOf(readings: readonly Reading[], treatments: readonly number[]) {
  const kinds = Map.groupBy(readings, ({ kind }) => kind);
  return new Map([...kinds].map(([kind, all]) => [kind, levelOf(all, treatments)]));
}

function levelOf(readings: readonly Reading[], treatments: readonly number[]): number {
  const [first = Number.POSITIVE_INFINITY] = treatments;
  const untreated = readings.filter(({ day }) => day < first);
  if (untreated.length > 0) return medianOf(untreated.map(({ value }) => value));
  const [, peakWeeks] = endsOf('toxin-peak');
  const isFull = (day: number) =>
    treatments.some((start) => {
      const weeks = (day - start) / DAYS.wk;
      return weeks >= peakWeeks && weeks <= peakWeeks + FULL_EFFECT_WEEKS;
    });
  const values = readings.map(({ value }) => value);
  const treated = readings.filter(({ day }) => isFull(day)).map(({ value }) => value);
  const high = quantileOf(values, HIGH_QUANTILE);
  const full = medianOf(treated);
  if (treated.length === 0 || high > CONTRAST * full) return high;
  return full / (1 - numberOf('assumed-depth'));
}

/** What one entry told, its kinds averaged; nothing where the untreated level is no spasm at all. */
function combine(parts: readonly Reading[], levels: ReadonlyMap<string, number>): Observation[] {
  const scaled = parts
    .map(({ day, kind, value, sd }) => ({ day, value, sd, level: levels.get(kind) ?? 0 }))
    .filter(({ level }) => level > 0);
  if (scaled.length === 0) return [];
  const mean = (pick: (part: (typeof scaled)[number]) => number) =>
    scaled.reduce((sum, part) => sum + pick(part), 0) / scaled.length;
  return [
    {
      day: scaled[0]!.day,
      burden: Math.min(
        MOST_BURDEN,
        mean(({ value, level }) => value / level),
      ),
      sd: Math.max(
        LEAST_SD,
        mean(({ sd, level }) => sd / level),
      ),
    },
  ];
}
