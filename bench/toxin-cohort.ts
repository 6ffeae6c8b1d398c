import { type Entry, EXAMPLES } from '@facialis/record';
import { createRandom, type Random } from '../packages/phantom/src/random.ts';

/** What the people of a simulated cohort are like, beside the published spreads. */
export interface CohortPlan {
  readonly name: string;
  /** Share of the variance of durations that lies between people. */
  readonly between: number;
  /** Scale of the fall as a share of the duration. */
  readonly pace: number;
  /** How the effect leaves: as the model believes, or in a straight line. */
  readonly fall: 'logistic' | 'straight';
  /** Spread of the spasm from day to day as a share of it, and how much lasts to the next day. */
  readonly weather: number;
  readonly lasting: number;
  /** Spread of what is written about a strength of ten. */
  readonly writing: number;
  readonly symptomsAWeek: number;
  readonly recordingsAMonth: number;
  /** Chance that the end of an effect was felt and written down. */
  readonly feltEnd: number;
  /** Factor on the duration from one cycle to the next. */
  readonly drift: number;
  /** Days from one session to the next: so long after the wearing off, or whatever happened. */
  readonly next: 'after-wear-off' | 'every-12-weeks';
}

/** As the published figures and ordinary notes have it. */
const USUAL: CohortPlan = {
  name: 'usual',
  between: 0.5,
  pace: 0.1,
  fall: 'logistic',
  weather: 0.18,
  lasting: 0.7,
  writing: 0.7,
  symptomsAWeek: 2,
  recordingsAMonth: 2,
  feltEnd: 0.7,
  drift: 1,
  next: 'after-wear-off',
};

/** The cohorts: one as assumed, the others each break an assumption. */
export const COHORTS: readonly CohortPlan[] = [
  USUAL,
  { ...USUAL, name: 'people differ more than their cycles', between: 0.85 },
  { ...USUAL, name: 'cycles differ more than people', between: 0.25 },
  { ...USUAL, name: 'wears off slowly', pace: 0.2 },
  { ...USUAL, name: 'wears off in a straight line', fall: 'straight' },
  { ...USUAL, name: 'daily notes', symptomsAWeek: 7, recordingsAMonth: 8 },
  { ...USUAL, name: 'felt ends only', symptomsAWeek: 0, recordingsAMonth: 0, feltEnd: 1 },
  {
    ...USUAL,
    name: 'few and noisy notes',
    symptomsAWeek: 0.5,
    recordingsAMonth: 0,
    weather: 0.4,
    writing: 1.5,
    feltEnd: 0.3,
  },
  { ...USUAL, name: 'each cycle shorter by a twentieth', drift: 0.95 },
  { ...USUAL, name: 'treated every 12 weeks', next: 'every-12-weeks' },
];

/** One cycle as it truly was, days from the first day of the record. */
export interface TrueCycle {
  readonly session: number;
  /** The day on which half of the untreated level is back. */
  readonly wearOff: number;
}

/** One simulated person. */
export interface CohortPerson {
  readonly cycles: readonly TrueCycle[];
  readonly entries: readonly Entry[];
}

/**
 * Duration and onset of onabotulinumtoxinA, days, mean and spread between treatments
 * (Bentivoglio 2009, doi 10.1111/j.1468-1331.2008.02507.x, 108 people with 665 treatments).
 */
const DURATION = { mean: 85.4, sd: 41.6 } as const;
const ONSET = { mean: 5.4, sd: 5.3 } as const;
/** Depth of the effect: not published with a spread; this cohort's own. */
const DEPTH = { mean: 0.78, sd: 0.1, least: 0.55, most: 0.97 } as const;
const RISE_DAYS = 7;
/** Days of notes before the first session. */
const BEFORE_DAYS = 28;
/** A true duration below is not simulated: nobody could foretell it four weeks ahead. */
const SHORTEST_DAYS = 35;
const TWELVE_WEEKS = 84;
/** Spread of a felt end about the true one, as a share of the duration. */
const FELT_SPREAD = 0.07;
/** Spasms in a minute of film at the untreated level, and points of ten. */
const SPASMS_A_MINUTE = 14;
const STRENGTH = 6;
const STRENGTH_MOST = 10;
const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 30.4;
/** Half of an interval of 95 % in standard deviations. */
const HALF_INTERVAL = 1.96;
const DAY_MS = 86_400_000;
/** First day of every record. */
const FIRST_DAY = Date.UTC(2020, 0, 6);

/** Draws a person with so many cycles. The same seed gives the same person. */
export function drawPerson(plan: CohortPlan, cycleCount: number, seed: number): CohortPerson {
  const random = createRandom(seed, plan.name);
  const { mu, sd } = logNormal(DURATION.mean, DURATION.sd);
  const own = mu + sd * Math.sqrt(plan.between) * random.normal();
  const depth = clamp(DEPTH.mean + DEPTH.sd * random.normal(), DEPTH.least, DEPTH.most);
  const cycles: (TrueCycle & { readonly reliefOn: (day: number) => number })[] = [];
  let session = BEFORE_DAYS;
  for (let i = 0; i < cycleCount; i++) {
    const within = sd * Math.sqrt(1 - plan.between) * random.normal();
    const duration = Math.max(SHORTEST_DAYS, plan.drift ** i * Math.exp(own + within));
    const rise = logNormal(ONSET.mean, ONSET.sd);
    const onset = Math.exp(rise.mu + rise.sd * random.normal());
    const start = session;
    cycles.push({
      session,
      wearOff: session + duration,
      reliefOn: (day) => reliefOn(plan, day - start, onset, duration, depth),
    });
    const wait = Math.round(random.between(3, 28));
    session +=
      plan.next === 'every-12-weeks'
        ? TWELVE_WEEKS
        : Math.max(TWELVE_WEEKS - 14, Math.ceil(duration) + wait);
  }
  const burden = burdens(plan, random, session, (day) =>
    cycles.reduce((most, cycle) => Math.max(most, cycle.reliefOn(day)), 0),
  );
  const sessions = cycles.map((cycle) => sessionEntry(plan, random, cycle));
  return { cycles, entries: [...sessions, ...notes(plan, random, burden)] };
}

/** Share of the spasm that is gone; half of the untreated level is back exactly at `duration`. */
function reliefOn(plan: CohortPlan, t: number, onset: number, duration: number, depth: number) {
  const rise = clamp((t - onset) / RISE_DAYS, 0, 1);
  if (plan.fall === 'straight') {
    // From full effect, two thirds of the way, in a straight line through one half.
    const from = (2 / 3) * duration;
    const slope = (depth - 1 / 2) / (duration - from);
    return rise * clamp(depth - slope * (t - from), 0, depth);
  }
  const shift = 2 * depth - 1;
  return (rise * depth) / (1 + shift * Math.exp((t - duration) / (plan.pace * duration)));
}

/** The burden of every day as a share of the untreated level, good and bad days included. */
function burdens(
  { weather, lasting }: CohortPlan,
  random: Random,
  days: number,
  relief: (day: number) => number,
): number[] {
  let mood = 0;
  return Array.from({ length: days }, (_, day) => {
    mood = lasting * mood + weather * Math.sqrt(1 - lasting ** 2) * random.normal();
    return Math.max(0, (1 + mood) * (1 - relief(day)));
  });
}

function sessionEntry(plan: CohortPlan, random: Random, { session, wearOff }: TrueCycle): Entry {
  const { effectOnset, effectPeak, effectEnd, unwantedEffects, ...example } =
    EXAMPLES['toxin-session'];
  const felt = (wearOff - session) * Math.exp(FELT_SPREAD * random.normal());
  const told = random.chance(plan.feltEnd);
  return {
    ...example,
    side: 'left',
    when: dateOf(session),
    points: [{ muscle: 'orbicularis-oculi', side: 'left', units: 20 }],
    ...(told && { effectEnd: dateOf(session + felt) }),
  };
}

function notes(plan: CohortPlan, random: Random, burden: readonly number[]): Entry[] {
  const entries: Entry[] = [];
  for (const [day, share] of burden.entries()) {
    if (random.chance(plan.symptomsAWeek / DAYS_A_WEEK)) {
      const strength = Math.round(STRENGTH * share + plan.writing * random.normal());
      entries.push({
        ...EXAMPLES.symptoms,
        side: 'left',
        when: dateOf(day),
        symptoms: [{ symptom: 'eyelid-twitching', strength: clamp(strength, 0, STRENGTH_MOST) }],
      });
    }
    if (random.chance(plan.recordingsAMonth / DAYS_A_MONTH)) entries.push(film(random, day, share));
  }
  return entries;
}

/** A minute of film: as many spasms as chance gives of this rate, and no other figure. */
function film(random: Random, day: number, share: number): Entry {
  const expected = SPASMS_A_MINUTE * share;
  const count = Math.max(0, Math.round(expected + Math.sqrt(expected) * random.normal()));
  const half = HALF_INTERVAL * Math.sqrt(Math.max(1, count));
  const { record } = EXAMPLES.recording;
  return {
    ...EXAMPLES.recording,
    side: 'left',
    when: dateOf(day),
    record: {
      ...record,
      affectedSide: 'left',
      measures: {
        ...record.measures,
        spasmRate: {
          ...record.measures.spasmRate,
          value: count,
          low: Math.max(0, count - half),
          high: count + half,
        },
        timeInSpasm: { ...record.measures.timeInSpasm, value: null, low: null, high: null },
      },
    },
  };
}

/** A day of the record as an ISO date. */
export function dateOf(day: number): string {
  return new Date(FIRST_DAY + Math.round(day) * DAY_MS).toISOString().slice(0, 10);
}

/** A date as a day of the record. */
export function dayOf(date: string): number {
  return (Date.parse(date) - FIRST_DAY) / DAY_MS;
}

function logNormal(mean: number, sd: number) {
  const variance = Math.log(1 + (sd / mean) ** 2);
  return { mu: Math.log(mean) - variance / 2, sd: Math.sqrt(variance) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
