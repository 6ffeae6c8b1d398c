import type { Entry, OperationOutcome, Symptoms, ToxinSession } from '@facialis/record';
import type { Random } from '../random.ts';
import type { CycleTruth } from './burden.ts';
import type { LifeOptions, LifeTruth } from './life-course.ts';
import { drawRecording } from './life-recording.ts';

const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 30.4;
const STRENGTH_MOST = 10;
/** Spread of what a person writes about a true strength, points of 10. */
const WRITING_SPREAD = 0.7;
/** Units of a session by point: within the 30 units of the label that names hemifacial spasm. */
const POINTS: ToxinSession['points'][number]['muscle'][] = [
  'orbicularis-oculi-pretarsal',
  'orbicularis-oculi-pretarsal',
  'orbicularis-oculi-pretarsal',
  'orbicularis-oculi-orbital',
  'zygomaticus-major',
];
const UNITS_A_POINT = [2.5, 5] as const;
/** When the outcome of an operation is looked at, days after it. */
const OUTCOME_DAYS = [
  ['7-days', 7],
  ['1-month', 30],
  ['3-months', 91],
  ['6-months', 182],
  ['12-months', 365],
] as const;

/** A clinician's and a person's own hand. */
const CLINICIAN = { role: 'clinician' } as const;
const SELF = { role: 'self' } as const;

/** Draws what person and clinic write down of a true course, in order of time. */
export function drawEntries(random: Random, options: LifeOptions, truth: LifeTruth): Entry[] {
  const dated = [
    ...drawStart(random, truth),
    ...truth.cycles.flatMap((cycle) => drawSession(random, truth, cycle)),
    ...drawTrial(random, truth),
    ...drawOperation(random, truth),
    ...drawDays(truth, DAYS_A_WEEK / options.symptomsAWeek, (day) =>
      drawSymptoms(random, truth, day),
    ),
    ...drawDays(truth, DAYS_A_MONTH / options.recordingsAMonth, (day) => ({
      kind: 'recording',
      when: momentOf(random, truth, day),
      author: SELF,
      side: truth.side,
      record: drawRecording(random, truth.side, truth.burdenOn(day), `day-${day}.mp4`),
    })),
  ];
  return dated.sort((a, b) => a.day - b.day).map(({ entry }) => entry);
}

interface Dated {
  readonly day: number;
  readonly entry: Entry;
}

/** One entry every so many days. */
function drawDays(truth: LifeTruth, gap: number, draw: (day: number) => Entry): Dated[] {
  const count = Number.isFinite(gap) ? Math.floor(truth.days / gap) : 0;
  return Array.from({ length: count }, (_, i) => {
    const day = Math.floor(i * gap);
    return { day, entry: draw(day) };
  });
}

function drawStart(random: Random, truth: LifeTruth): Dated[] {
  const { side } = truth;
  const header = { when: dayOf(truth, 0), author: CLINICIAN, side };
  const began = Number(truth.from.slice(0, 4)) - random.pick([1, 2, 3]);
  return [
    {
      day: 0,
      entry: {
        kind: 'history',
        ...header,
        onset: `${began}~`,
        firstMuscle: 'orbicularis-oculi',
        course: 'worse',
        family: 'no',
        highBloodPressure: random.chance(0.36) ? 'yes' : 'no',
      },
    },
    {
      day: 0,
      entry: {
        kind: 'mri',
        ...header,
        sequences: [{ sequence: 'ciss' }, { sequence: 'tof-mra' }],
        vessels: [random.pick(['aica', 'pica', 'vertebral-artery'])],
        zone: 'attached-segment',
        grade: 2,
        excluded: { mass: 'yes', aneurysm: 'yes', demyelination: 'yes' },
        confidence: 'moderate',
      },
    },
  ];
}

function drawSession(random: Random, truth: LifeTruth, cycle: CycleTruth): Dated[] {
  const { day } = cycle;
  const { side } = truth;
  const felt = (days: number) =>
    day + days < truth.days ? dayOf(truth, Math.round(day + days)) : undefined;
  const onset = felt(cycle.onset);
  const peak = felt(cycle.peak);
  const end = felt(cycle.halfGone);
  const header = { when: dayOf(truth, day), author: CLINICIAN, side };
  const severity = Math.round(4 * truth.burdenOn(day));
  const session: Entry = {
    kind: 'toxin-session',
    ...header,
    product: 'onabotulinumtoxinA',
    unit: 'U onabotulinumtoxinA',
    dilution: 25,
    points: POINTS.map((muscle) => ({ muscle, side, units: random.pick([...UNITS_A_POINT]) })),
    ...(onset !== undefined && { effectOnset: onset }),
    ...(peak !== undefined && { effectPeak: peak }),
    ...(end !== undefined && { effectEnd: end }),
    effect: Math.round(STRENGTH_MOST * cycle.depth),
    ...(random.chance(0.12) &&
      onset !== undefined && {
        unwantedEffects: [{ effect: 'drooping-lid' as const, start: onset }],
      }),
  };
  return [
    { day, entry: session },
    { day, entry: { kind: 'visit', ...header, reason: 'Treatment with botulinum toxin' } },
    {
      day,
      entry: { kind: 'rating', ...header, scale: 'jankovic', severity, frequency: severity },
    },
  ];
}

/** A medicine that was tried before the second session, and did little. */
function drawTrial(random: Random, truth: LifeTruth): Dated[] {
  const day = 3;
  const stop = day + random.pick([28, 42, 56]);
  if (stop >= truth.days) return [];
  const entry: Entry = {
    kind: 'medicine',
    when: dayOf(truth, day),
    author: CLINICIAN,
    side: truth.side,
    substance: random.pick(['clonazepam', 'gabapentin', 'carbamazepine']),
    end: dayOf(truth, stop),
    effect: random.pick([0, 1, 2]),
    unwantedEffects: [{ effect: 'sleepiness' }],
    whyStopped: 'Little help, and tired all day.',
  };
  return [{ day, entry }];
}

function drawOperation(random: Random, truth: LifeTruth): Dated[] {
  if (!truth.operation) return [];
  const { day, freeDay } = truth.operation;
  const gradeOn = (on: number): OperationOutcome['spasm'] => {
    if (on >= freeDay) return 'E-0';
    return truth.burdenOn(on) < 0.15 ? 'E-1' : 'E-2';
  };
  const outcomes = OUTCOME_DAYS.filter(([, after]) => day + after <= truth.days).map(
    ([at, after]) => ({
      at,
      when: dayOf(truth, day + after),
      spasm: gradeOn(day + after),
      complication: 'C-0' as const,
    }),
  );
  const entry: Entry = {
    kind: 'operation',
    when: dayOf(truth, day),
    author: CLINICIAN,
    side: truth.side,
    operation: 'microvascular-decompression',
    approach: 'retrosigmoid',
    vessels: ['aica'],
    interposed: ['teflon'],
    lateralSpread: { before: 'present', after: random.chance(0.8) ? 'absent' : 'weaker' },
    outcomes,
  };
  return [{ day, entry }];
}

function drawSymptoms(random: Random, truth: LifeTruth, day: number): Entry {
  const burden = truth.burdenOn(day);
  const strength = (share: number) => {
    if (burden === 0) return 0;
    const written = STRENGTH_MOST * burden * share + WRITING_SPREAD * random.normal();
    return Math.round(Math.min(STRENGTH_MOST, Math.max(0, written)));
  };
  const symptoms: Symptoms['symptoms'] = [
    { symptom: 'eyelid-twitching', strength: strength(1) },
    { symptom: 'mouth-twitching', strength: strength(0.7) },
  ];
  if (random.chance(0.3)) symptoms.push({ symptom: 'ear-noise', strength: strength(0.5) });
  return {
    kind: 'symptoms',
    when: momentOf(random, truth, day),
    author: SELF,
    side: truth.side,
    symptoms,
    ...(random.chance(0.4) && { triggers: [random.pick(['stress', 'fatigue', 'reading'])] }),
    dayEffect: burden < 0.15 ? 'none' : burden < 0.5 ? 'a-little' : 'much',
  };
}

function dayOf({ from }: LifeTruth, day: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + day * DAY_MS).toISOString().slice(0, 10);
}

/** Some time in the waking day. */
function momentOf(random: Random, truth: LifeTruth, day: number): string {
  const hour = String(Math.floor(random.between(7, 22))).padStart(2, '0');
  const minute = String(Math.floor(random.between(0, 60))).padStart(2, '0');
  return `${dayOf(truth, day)}T${hour}:${minute}:00Z`;
}
