import type { Entry, Person } from '@facialis/record';
import { createRandom, type Random } from '../random.ts';
import { type CycleTruth, drawCycle, drawDaysToFree, drawHabit, reliefOn } from './burden.ts';
import { drawEntries } from './life-entries.ts';

/** What kind of years to draw. */
export interface LifeOptions {
  /** The same seed gives the same life. */
  readonly seed: number;
  /** How long the record runs, years. */
  readonly years: number;
  /** Its last day, ISO date. */
  readonly until: string;
  /** Symptom entries a week. */
  readonly symptomsAWeek: number;
  /** Recordings a month. */
  readonly recordingsAMonth: number;
  /** Most toxin sessions; as many as there is time for when it is left out. */
  readonly toxinSessions?: number;
  /** Whether an operation follows in the last third; the seed chooses when it is left out. */
  readonly operation?: boolean;
}

/** How it truly went, from which the entries were drawn. */
export interface LifeTruth {
  readonly side: 'left' | 'right';
  /** First day of the record, ISO date. */
  readonly from: string;
  readonly days: number;
  readonly cycles: readonly CycleTruth[];
  /** Days on which the operation was and the last spasm was, from the first day on. */
  readonly operation: { readonly day: number; readonly freeDay: number } | null;
  /** How strong the spasm is on a day, 0 none to 1; any day may be asked. */
  burdenOn(day: number): number;
}

/** Some years of one person's record, in order of time. */
export interface LifeCourse {
  readonly person: Person;
  readonly entries: readonly Entry[];
  readonly truth: LifeTruth;
}

const DAYS_A_YEAR = 365.25;
const DAY_MS = 86_400_000;
/** Age at onset, years: mean 51.1, range 18 to 77 (doi 10.1007/978-3-7091-6829-5_5). */
const AGE_AT_ONSET = { mean: 51, sd: 11, least: 18, most: 77 } as const;
/** Share of women (Helsinki 2014 to 2019, doi 10.1016/j.jns.2023.120587); of left sides likewise. */
const WOMEN = 0.62;
const LEFT = 0.62;
/** One in seven or so is operated within the years drawn; this project's own choice. */
const OPERATED = 0.15;
/** Weeks from one session to the next when nothing intervenes: the usual label's twelve and more. */
const WEEKS_BETWEEN = [12, 18] as const;
/** How much the spasm differs from day to day, as a share, and how much of it lasts to the next. */
const DAILY = { spread: 0.18, lasting: 0.7 } as const;
const COUNTRIES = ['DE', 'GB', 'US', 'JP'] as const;

/**
 * Draws some years with hemifacial spasm: toxin cycles that rise and wear off with the published
 * spreads, perhaps an operation after which the spasm leaves late, and what person and clinic
 * write down of it. Nobody's record; for tests, benchmarks and the demo.
 *
 * @throws TypeError when years, frequencies or the last day make no sense
 */
export function makeLifeCourse(options: LifeOptions): LifeCourse {
  const { seed, years, until } = options;
  const lastDay = Date.parse(`${until}T00:00:00Z`);
  if (!(years > 0) || Number.isNaN(lastDay)) {
    throw new TypeError(
      `years must be above 0 and until an ISO date; received ${years} and ${until}`,
    );
  }
  const random = createRandom(seed, 'life');
  const days = Math.floor(years * DAYS_A_YEAR);
  const from = new Date(lastDay - days * DAY_MS).toISOString().slice(0, 10);
  const truth = drawTruth(random, options, from, days);
  const age = AGE_AT_ONSET.mean + AGE_AT_ONSET.sd * random.normal();
  const onsetAge = Math.min(AGE_AT_ONSET.most, Math.max(AGE_AT_ONSET.least, Math.round(age)));
  const person: Person = {
    kind: 'person',
    author: { role: 'clinician' },
    name: `Example person ${seed}`,
    birthYear: Number(from.slice(0, 4)) - onsetAge - random.pick([1, 2, 4]),
    sex: random.chance(WOMEN) ? 'female' : 'male',
    language: 'en',
    country: random.pick(COUNTRIES),
  };
  return { person, entries: drawEntries(random, options, truth), truth };
}

function drawTruth(
  random: Random,
  { operation, toxinSessions = Number.POSITIVE_INFINITY }: LifeOptions,
  from: string,
  days: number,
): LifeTruth {
  const side = random.chance(LEFT) ? 'left' : 'right';
  const drawn = random.chance(OPERATED);
  const operated = operation ?? drawn;
  const operationDay = Math.floor(days * random.between(0.68, 0.75));
  const freeDay = operationDay + drawDaysToFree(random);
  const habit = drawHabit(random);
  const cycles: CycleTruth[] = [];
  const end = operated ? operationDay - 7 * WEEKS_BETWEEN[0] : days;
  let day = 14;
  while (day < end && cycles.length < toxinSessions) {
    cycles.push(drawCycle(random, habit, day));
    day += Math.round(7 * random.between(...WEEKS_BETWEEN));
  }
  const untreated = random.between(0.4, 0.85);
  const noise = dailyNoise(random, days + 1);
  return {
    side,
    from,
    days,
    cycles,
    operation: operated ? { day: operationDay, freeDay } : null,
    burdenOn(day) {
      const relief = cycles.reduce((most, cycle) => Math.max(most, reliefOn(cycle, day)), 0);
      const weather = 1 + (noise[Math.min(days, Math.max(0, Math.floor(day)))] ?? 0);
      const burden = untreated * weather * (1 - relief) * afterOperation(day);
      return Math.min(1, Math.max(0, burden));
    },
  };

  /** After an operation the spasm fades until its last day. */
  function afterOperation(day: number): number {
    if (!operated || day < operationDay) return 1;
    return day >= freeDay ? 0 : 0.6 * (1 - (day - operationDay) / (freeDay - operationDay));
  }
}

/** Good and bad days: each remembers part of the day before. */
function dailyNoise(random: Random, days: number): Float32Array {
  const noise = new Float32Array(days);
  const fresh = DAILY.spread * Math.sqrt(1 - DAILY.lasting ** 2);
  for (let day = 1; day < days; day++) {
    noise[day] = DAILY.lasting * noise[day - 1]! + fresh * random.normal();
  }
  return noise;
}
