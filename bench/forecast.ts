import { type Forecast, toxinCourse } from '../packages/care/src/index.ts';
import { figure, type Table } from './table.ts';
import {
  COHORTS,
  type CohortPerson,
  type CohortPlan,
  dateOf,
  dayOf,
  drawPerson,
} from './toxin-cohort.ts';

/** How many earlier cycles a person has. */
const EARLIER = [0, 1, 2, 3, 6] as const;
/** The forecast is asked for four weeks before the effect wears off. */
const AHEAD_DAYS = 28;
/** A day that is drawn before anything is known lies within so many days of the session. */
const DRAWN_DAYS = 85;
/** Moves the drawn day evenly from person to person: no divisor in common with the days. */
const DRAWN_STEP = 37;
/** What everybody is told. */
const TWELVE_WEEKS = 84;
/** People of a cohort, for each number of earlier cycles. */
const PEOPLE = { full: 150, quick: 12 } as const;

/** One forecast held against the truth, days. */
interface Outcome {
  readonly error: number;
  readonly twelveWeeks: number;
  /** Error of the mean of the person's own earlier durations; of twelve weeks where there are none. */
  readonly ownMean: number;
  /** Whether the true day lies within the 80 % interval. */
  readonly within: boolean;
  /** The same of a forecast that was asked for on a day drawn beforehand. */
  readonly withinDrawn: boolean;
  readonly ms: number;
}

/**
 * How well the wearing off of a toxin cycle is foretold four weeks ahead, on simulated people.
 *
 * @param options.quick a few people, to see that everything runs
 */
export function forecast({ quick }: { readonly quick: boolean }): Table {
  const people = quick ? PEOPLE.quick : PEOPLE.full;
  const rows = COHORTS.flatMap((plan) =>
    EARLIER.map((earlier) => {
      const outcomes = Array.from({ length: people }, (_, seed) =>
        foretell(drawPerson(plan, earlier + 1, seed), earlier, seed),
      ).filter((one) => one !== null);
      return row(plan, earlier, outcomes);
    }),
  );
  return {
    title: 'When the toxin wears off',
    about: `Mean absolute error of the day on which half of the untreated level is back, foretold ${AHEAD_DAYS} days before it, beside twelve weeks for everybody and beside the mean of the person's own earlier durations as they truly were; how often the true day lies within the 80 % interval, of that forecast and of one made on a day drawn beforehand (who is asked four weeks ahead is known not to have worn off; the interval is set so that the mean of both is 80 %); ${people} simulated people a row, durations 85.4 ± 41.6 days (bench/toxin-cohort.ts has all parameters).`,
    head: [
      'cohort',
      'earlier cycles',
      'forecast',
      '12 weeks',
      'own mean',
      'of 12 weeks',
      'within 80 %',
      'on a drawn day',
      'median time',
    ],
    rows,
  };
}

function foretell(person: CohortPerson, earlier: number, seed: number): Outcome | null {
  const { session, wearOff } = person.cycles.at(-1)!;
  const start = performance.now();
  const told = ask(person, Math.floor(wearOff) - AHEAD_DAYS);
  const ms = performance.now() - start;
  const drawn = ask(person, session + ((seed * DRAWN_STEP) % DRAWN_DAYS));
  if (told === null || drawn === null) return null;
  const duration = wearOff - session;
  const durations = person.cycles.slice(0, earlier).map((cycle) => cycle.wearOff - cycle.session);
  const own = durations.length === 0 ? TWELVE_WEEKS : meanOf(durations);
  return {
    error: Math.abs(dayOf(told.wearOff.expected) - wearOff),
    twelveWeeks: Math.abs(TWELVE_WEEKS - duration),
    ownMean: Math.abs(own - duration),
    within: isWithin(told, wearOff),
    withinDrawn: isWithin(drawn, wearOff),
    ms,
  };
}

/** The forecast of a day, by what stood in the record then. */
function ask({ entries }: CohortPerson, today: number): Forecast | null {
  const known = entries
    .filter((entry) => !('when' in entry) || dayOf(entry.when.slice(0, 10)) <= today)
    .map((entry) => withoutLater(entry, today));
  return toxinCourse(known, { side: 'left', today: dateOf(today) }).forecast;
}

function isWithin({ wearOff: { low, high } }: Forecast, truth: number): boolean {
  return dayOf(low) <= Math.round(truth) && Math.round(truth) <= dayOf(high);
}

/** A session as it stood in the record that day: an end that was not felt yet is not in it. */
function withoutLater(entry: CohortPerson['entries'][number], today: number) {
  if (entry.kind !== 'toxin-session' || entry.effectEnd === undefined) return entry;
  if (dayOf(entry.effectEnd) <= today) return entry;
  const { effectEnd: _, ...rest } = entry;
  return rest;
}

function row({ name }: CohortPlan, earlier: number, outcomes: readonly Outcome[]): string[] {
  const mean = (pick: (one: Outcome) => number) => meanOf(outcomes.map(pick));
  const [error, twelve, own] = [
    mean((one) => one.error),
    mean((one) => one.twelveWeeks),
    mean((one) => one.ownMean),
  ];
  const times = outcomes.map(({ ms }) => ms).toSorted((a, b) => a - b);
  return [
    name,
    String(earlier),
    figure(error, 1, 'd'),
    figure(twelve, 1, 'd'),
    figure(earlier === 0 ? null : own, 1, 'd'),
    figure((100 * error) / twelve, 0, '%'),
    figure(100 * mean(({ within }) => Number(within)), 0, '%'),
    figure(100 * mean(({ withinDrawn }) => Number(withinDrawn)), 0, '%'),
    figure(times[Math.floor(times.length / 2)] ?? null, 0, 'ms'),
  ];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
