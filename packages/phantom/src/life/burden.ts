import type { Random } from '../random.ts';

/** One toxin session and how its effect truly went, in days from the first day of the course. */
export interface CycleTruth {
  readonly day: number;
  /** Days from the session to the first effect. */
  readonly onset: number;
  /** Days from the session to its full effect. */
  readonly peak: number;
  /** Days from the session until half of the effect has gone. */
  readonly halfGone: number;
  /** Share of the spasm that is gone at the full effect, 0 to 1. */
  readonly depth: number;
}

/** What a person's toxin cycles are like before chance is added. */
export interface CycleHabit {
  readonly onset: number;
  readonly halfGone: number;
  readonly depth: number;
}

/**
 * Days to the first effect and until it wears off, mean and standard deviation between treatments
 * (Bentivoglio 2009, doi 10.1111/j.1468-1331.2008.02507.x, 108 people with 665 treatments).
 */
const ONSET_DAYS = { mean: 5.4, sd: 5.3 } as const;
const HALF_GONE_DAYS = { mean: 85.4, sd: 41.6 } as const;
/** Of the variance between treatments, the part that lies between people; no source, half is assumed. */
const BETWEEN_PEOPLE = 0.5;
/** Mean improvement 73.7 % (as quoted in reviews of observational series) and room on both sides. */
const DEPTH = { mean: 0.74, sd: 0.12, least: 0.2, most: 0.97 } as const;
/** Full effect comes a week after the first, within the label's one to two weeks. */
const PEAK_AFTER_ONSET_DAYS = 7;
/** How sharply the effect leaves, as a share of its length: most of it within a month. */
const LEAVING_SHARE = 0.08;
/** An effect lasts three weeks at least. */
const SHORTEST_DAYS = 21;

/** Draws what a person's cycles are like. */
export function drawHabit(random: Random): CycleHabit {
  return {
    onset: logNormal(random, ONSET_DAYS.mean, ONSET_DAYS.sd * Math.sqrt(BETWEEN_PEOPLE)),
    halfGone: logNormal(random, HALF_GONE_DAYS.mean, HALF_GONE_DAYS.sd * Math.sqrt(BETWEEN_PEOPLE)),
    depth: clamp(DEPTH.mean + DEPTH.sd * random.normal(), DEPTH.least, DEPTH.most),
  };
}

/** Draws one cycle of a person, about the person's own habit. */
export function drawCycle(random: Random, habit: CycleHabit, day: number): CycleTruth {
  const within = Math.sqrt(1 - BETWEEN_PEOPLE);
  const onset = logNormal(
    random,
    habit.onset,
    ONSET_DAYS.sd * within * (habit.onset / ONSET_DAYS.mean),
  );
  const spread = HALF_GONE_DAYS.sd * within * (habit.halfGone / HALF_GONE_DAYS.mean);
  const peak = onset + PEAK_AFTER_ONSET_DAYS;
  return {
    day,
    onset,
    peak,
    halfGone: Math.max(peak + SHORTEST_DAYS, logNormal(random, habit.halfGone, spread)),
    depth: habit.depth,
  };
}

/** The share of the spasm that a cycle takes away on a day, 0 to 1: rises, stays, leaves. */
export function reliefOn(cycle: CycleTruth, day: number): number {
  const since = day - cycle.day;
  if (since <= cycle.onset) return 0;
  const rise = Math.min(1, (since - cycle.onset) / (cycle.peak - cycle.onset));
  const left = 1 / (1 + Math.exp((since - cycle.halfGone) / (LEAVING_SHARE * cycle.halfGone)));
  return cycle.depth * rise * left;
}

/** When the spasm is gone after an operation: by how many days, for which share of the cured. */
const GONE_BY_DAYS = [
  [0, 0],
  [7, 0.35],
  [30, 0.51],
  [90, 0.73],
  [180, 0.87],
  [365, 0.97],
  [450, 1],
] as const;

/** Draws the days from an operation to the last spasm, for somebody it cures (PMID 36097503). */
export function drawDaysToFree(random: Random): number {
  const share = random.next();
  const next = GONE_BY_DAYS.findIndex(([, cumulative]) => cumulative >= share);
  const [dayBefore, before] = GONE_BY_DAYS[Math.max(0, next - 1)]!;
  const [dayAfter, after] = GONE_BY_DAYS[next]!;
  if (after === before) return dayAfter;
  return dayBefore + ((share - before) / (after - before)) * (dayAfter - dayBefore);
}

/** A positive number with this mean and standard deviation. */
function logNormal(random: Random, mean: number, sd: number): number {
  const variance = Math.log(1 + (sd / mean) ** 2);
  return Math.exp(Math.log(mean) - variance / 2 + Math.sqrt(variance) * random.normal());
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
