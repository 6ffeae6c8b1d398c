import { makeLifeCourse, type PhantomOptions } from '@facialis/phantom';
import { compareTimes, type Entry, type EntryOf, type Person } from '@facialis/record';

/** What the person is called: nobody is to take them for a patient. */
export const DEMO_NAME = 'Demo person (not a real patient)';

/**
 * The seed of the years that are shown: four toxin cycles that wear off within three months, a
 * medicine that did little, and an operation after which the last spasm came five months later.
 */
const SEED = 680;
const YEARS = 3;
const TOXIN_SESSIONS = 4;
const SYMPTOMS_A_WEEK = 3;
const RECORDINGS_A_MONTH = 1;
/** The cycle whose beginning and best days are filmed, from 0. */
const FILMED_CYCLE = 2;
/** Days from the full effect, and from the last spasm, to the filming. */
const DAYS_AFTER_PEAK = 7;
const DAYS_AFTER_FREE = 30;
/** Days around a filmed recording on which no other is told. */
const DAYS_APART = 10;
/**
 * Days from the last toxin session on which a second medicine is taken: its effect has long gone,
 * nothing is operated yet, and days before, with and after it can be compared.
 */
const SECOND_MEDICINE = { from: 260, to: 350 } as const;
const DAY_MS = 86_400_000;

/**
 * How a filmed recording is drawn: long enough to be judged without a warning, small enough to be
 * drawn soon. Its seed gives a face of the person's age, many spasms before and few at the best.
 */
const FILM = {
  seconds: 15.4,
  frameRate: 25,
  width: 480,
  height: 480,
  faceHeight: 340,
  seed: 3929,
  looks: { glasses: false },
} as const;

/** A recording of the demo person that is drawn and measured. */
export interface Scene {
  /** When it was recorded, as the record writes times. */
  readonly when: string;
  /** What its video is called. */
  readonly name: string;
  readonly phantom: PhantomOptions;
}

/** Three years of a person who was never born. */
export interface DemoCourse {
  readonly person: Person;
  readonly entries: readonly Entry[];
  /** Before a treatment, at its best, and after the operation. */
  readonly scenes: readonly Scene[];
}

/** @param today the last day of the course, ISO date */
export function demoCourse(today: string): DemoCourse {
  const { person, entries, truth } = makeLifeCourse({
    seed: SEED,
    years: YEARS,
    until: today,
    toxinSessions: TOXIN_SESSIONS,
    symptomsAWeek: SYMPTOMS_A_WEEK,
    recordingsAMonth: RECORDINGS_A_MONTH,
    operation: true,
  });
  const cycle = truth.cycles[FILMED_CYCLE]!;
  const { freeDay } = truth.operation!;
  const film = { ...FILM, side: truth.side };
  const scene = (
    day: number,
    name: string,
    kind: Pick<PhantomOptions, 'scenario' | 'severity'>,
  ) => ({
    when: `${dayOf(truth.from, day)}T10:00:00Z`,
    name,
    phantom: { ...film, ...kind },
  });
  const scenes = [
    scene(cycle.day - 1, 'demo-before-treatment.mp4', { scenario: 'severe', severity: 0.4 }),
    scene(cycle.day + cycle.peak + DAYS_AFTER_PEAK, 'demo-at-its-best.mp4', {
      scenario: 'mild',
      severity: 0,
    }),
    scene(freeDay + DAYS_AFTER_FREE, 'demo-after-the-operation.mp4', { scenario: 'healthy' }),
  ];
  const isFilmed = (entry: Entry) =>
    entry.kind === 'recording' &&
    scenes.some(({ when }) => daysBetween(when, entry.when) < DAYS_APART);
  const taken = truth.cycles.at(-1)!.day;
  const medicine: EntryOf<'medicine'> = {
    kind: 'medicine',
    when: dayOf(truth.from, taken + SECOND_MEDICINE.from),
    end: dayOf(truth.from, taken + SECOND_MEDICINE.to),
    author: { role: 'clinician' },
    side: truth.side,
    substance: 'gabapentin',
    dose: { amount: 300, unit: 'mg', timesADay: 3 },
    effect: 1,
    whyStopped: 'No clear help.',
  };
  return {
    person: { ...person, name: DEMO_NAME },
    entries: [...entries.filter((entry) => !isFilmed(entry)), medicine].sort(byTime),
    scenes,
  };
}

function byTime(a: Entry, b: Entry): number {
  return 'when' in a && 'when' in b ? compareTimes(a.when, b.when) : 0;
}

/** The day so many days after the first, ISO date. */
function dayOf(first: string, days: number): string {
  return new Date(Date.parse(first) + Math.round(days) * DAY_MS).toISOString().slice(0, 10);
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY_MS;
}
