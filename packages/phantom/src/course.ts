import { envelopeAt } from './envelope.ts';
import {
  bilateralClosure,
  blink,
  type Gesture,
  type Side,
  type SpasmKind,
  spasm,
  type TruthEvent,
  type Voluntary,
  voluntary,
} from './gesture.ts';
import type { FaceMovement, SideMovement } from './movement.ts';
import { createRandom, type Random } from './random.ts';

/** What a course shows. */
export const SCENARIOS = [
  'healthy',
  'still',
  'talking',
  'lid',
  'mild',
  'moderate',
  'severe',
  'mouth',
  'both-sides',
  'blepharospasm',
] as const;
/** One of the scenarios. */
export type Scenario = (typeof SCENARIOS)[number];

/** What to play. */
export interface CourseOptions {
  readonly scenario: Scenario;
  /** The affected side, where the scenario has one; the seed chooses when it is left out. */
  readonly side?: Side;
  /** Length, s. */
  readonly seconds: number;
  /** The same seed gives the same course. */
  readonly seed: number;
  /** Where in the scenario's range the spasms lie, 0 weak and rare to 1 strong and frequent. */
  readonly severity?: number;
}

/** Which side is affected: one, none, both in step, or both at different times. */
export type Affected = Side | null | 'both-synchronous' | 'both-separately';

/** A course: events in order of time and the continuous movement they make. */
export interface Course {
  readonly scenario: Scenario;
  readonly affected: Affected;
  readonly seconds: number;
  readonly events: readonly TruthEvent[];
  /** How the face stands at a time in seconds. Any time may be asked, in any order. */
  at(timeS: number): FaceMovement;
}

const SPASMS = {
  lid: { lid: [0.24, 0.4], mouthMm: [0, 0], browMm: [0, 0], tonic: 0 },
  mild: { lid: [0.27, 0.42], mouthMm: [1.7, 2.4], browMm: [0, 0], tonic: 0 },
  moderate: { lid: [0.46, 0.8], mouthMm: [3.3, 5.7], browMm: [1.5, 2.7], tonic: 0.2 },
  severe: { lid: [0.72, 0.95], mouthMm: [4.5, 6.6], browMm: [2.3, 3], tonic: 0.5 },
  mouth: { lid: [0, 0], mouthMm: [2.6, 4], browMm: [0, 0], tonic: 0.12 },
  'both-sides': { lid: [0.46, 0.8], mouthMm: [3.3, 5.7], browMm: [1.5, 2.7], tonic: 0.15 },
} as const satisfies Partial<Record<Scenario, SpasmKind>>;

/** Quiet at both ends, so that a neutral face is seen, s. */
const QUIET_START = 1;
const QUIET_END = 0.4;
const DEFAULT_SEVERITY = 0.5;

/** Makes a course from a seed. */
export function makeCourse(options: CourseOptions): Course {
  const { scenario, seconds, seed } = options;
  checkOptions(options);
  const random = createRandom(seed, `course ${scenario}`);
  // Drawn even when given, so that naming the side changes nothing but the side.
  const drawnSide: Side = random.chance(0.5) ? 'left' : 'right';
  const side = options.side ?? drawnSide;
  const gestures: Gesture[] = [];
  let free = QUIET_START + 0.8 * random.next();
  for (const next of play(options, side, random)) {
    const gesture = next(free);
    if (gesture.event.offset > seconds - QUIET_END) break;
    gestures.push(gesture);
    free = gesture.event.offset + pause(scenario, random);
  }
  return {
    scenario,
    affected: affectedOf(scenario, side),
    seconds,
    events: gestures.map(({ event }) => event),
    at: (timeS) => movementAt(gestures, timeS),
  };
}

function checkOptions({ scenario, seconds, severity = DEFAULT_SEVERITY, side }: CourseOptions) {
  if (!SCENARIOS.includes(scenario)) {
    throw new TypeError(`scenario must be one of ${SCENARIOS.join(', ')}; got ${scenario}`);
  }
  if (!(seconds > 0 && Number.isFinite(seconds))) {
    throw new TypeError(`seconds must be above 0; got ${seconds}`);
  }
  if (!(severity >= 0 && severity <= 1)) {
    throw new TypeError(`severity must lie between 0 and 1; got ${severity}`);
  }
  if (side !== undefined && side !== 'left' && side !== 'right') {
    throw new TypeError(`side must be left or right; got ${String(side)}`);
  }
}

function affectedOf(scenario: Scenario, side: Side): Affected {
  if (scenario === 'blepharospasm') return 'both-synchronous';
  if (scenario === 'both-sides') return 'both-separately';
  return scenario in SPASMS ? side : null;
}

/** Time between two gestures, s. */
function pause(scenario: Scenario, random: Random): number {
  return scenario === 'still' ? random.between(1.2, 4.2) : random.between(0.5, 2);
}

type Next = (onset: number) => Gesture;

/** The gestures of a scenario, one after the other without end. */
function* play(options: CourseOptions, side: Side, random: Random): Generator<Next> {
  const { scenario, severity = DEFAULT_SEVERITY } = options;
  const blinks: Next = (onset) => blink(random, onset);
  const acts: readonly [Voluntary, ...Voluntary[]] =
    scenario === 'talking'
      ? ['talk', 'talk', 'smile', 'talk', 'smile']
      : ['smile', 'squint', 'close', 'brows', 'purse', 'talk'];
  let turn = Math.floor(random.next() * acts.length);
  const act: Next = (onset) => voluntary(random, acts[turn++ % acts.length]!, onset);
  if (!(scenario in SPASMS)) {
    while (true) {
      if (scenario === 'blepharospasm') yield (onset) => bilateralClosure(random, onset);
      else if (scenario !== 'still') yield act;
      if (scenario === 'still' || random.chance(0.6)) yield blinks;
    }
  }
  const kind: SpasmKind = SPASMS[scenario as keyof typeof SPASMS];
  let affected = side;
  while (true) {
    const run = 1 + Math.floor(random.next() * (2 + 4 * severity));
    for (let k = 0; k < run; k++) {
      const strength = Math.min(1, Math.max(0, severity + 0.25 * random.normal()));
      const own = affected;
      yield (onset) => spasm(random, kind, own, onset, strength);
    }
    if (scenario === 'both-sides') affected = affected === 'left' ? 'right' : 'left';
    yield blinks;
    if (random.chance(0.25)) yield act;
    if (random.chance(0.5 * (1 - severity))) yield blinks;
  }
}

interface MutableSide {
  lid: number;
  lower: number;
  mouth: [number, number];
  cheek: number;
  brow: number;
  ala: number;
}

function movementAt(gestures: readonly Gesture[], timeS: number): FaceMovement {
  const rest = (): MutableSide => ({ lid: 0, lower: 0, mouth: [0, 0], cheek: 0, brow: 0, ala: 0 });
  const sides: Record<Side, MutableSide> = { left: rest(), right: rest() };
  let jaw = 0;
  for (const { event, parts } of gestures) {
    if (timeS <= event.onset || timeS >= event.offset) continue;
    for (const part of parts) {
      const share = envelopeAt(part.envelope, timeS);
      if (share === 0) continue;
      if (part.side === 'jaw') {
        jaw = Math.max(jaw, part.downMm * share);
        continue;
      }
      const { reach } = part;
      const side = sides[part.side];
      // The person's left lies to the picture's right.
      const out = part.side === 'left' ? 1 : -1;
      side.lid += share * (reach.lid ?? 0);
      side.lower += share * (reach.lower ?? 0);
      side.mouth[0] += share * out * (reach.lateral ?? 0);
      side.mouth[1] -= share * (reach.up ?? 0);
      side.cheek += share * (reach.cheek ?? 0);
      side.brow += share * (reach.brow ?? 0);
      side.ala += share * (reach.ala ?? 0);
    }
  }
  const fixed: Record<Side, SideMovement> = sides;
  return { ...fixed, jaw };
}
