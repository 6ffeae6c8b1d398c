import type { HeadPlace } from './camera.ts';
import type { Vector } from './head.ts';
import { createRandom, type Random } from './random.ts';

/** How a person who tries to sit still moves: place of the head and direction of gaze over time. */
export interface HeadMotion {
  placeAt(timeS: number): HeadPlace;
  /** Unit direction of gaze in the head's frame. */
  gazeAt(timeS: number): Vector;
}

/** Largest sway at movement 1: degrees and millimetres. */
const SWAY = { yawDeg: 5, pitchDeg: 3, rollDeg: 2.5, acrossMm: 7, upMm: 4, nearMm: 9 } as const;
/** Slow sway and the finer one upon it, cycles a second. */
const SLOW_HZ = [0.05, 0.16] as const;
const FINE_HZ = [0.25, 0.6] as const;
const FINE_SHARE = 0.22;
/** Mean time between two glances and their size. */
const GLANCE_S = 1.6;
const GLANCE_DEG = 2.2;
/** A saccade this small takes about this long, s. */
const SACCADE_S = 0.04;

function sway(random: Random, size: number): (timeS: number) => number {
  const wave = (range: readonly [number, number], share: number) => ({
    hz: random.between(...range),
    phase: random.between(0, 2 * Math.PI),
    size: size * share,
  });
  const waves = [wave(SLOW_HZ, 0.6), wave(SLOW_HZ, 0.4), wave(FINE_HZ, FINE_SHARE)];
  return (timeS) =>
    waves.reduce((sum, w) => sum + w.size * Math.sin(2 * Math.PI * w.hz * timeS + w.phase), 0);
}

/** Makes a motion from a seed; `movement` scales all sway of the head, 0 for none. */
export function createHeadMotion(seed: number, seconds: number, movement: number): HeadMotion {
  const random = createRandom(seed, 'head');
  const yaw = sway(random, SWAY.yawDeg * movement);
  const pitch = sway(random, SWAY.pitchDeg * movement);
  const roll = sway(random, SWAY.rollDeg * movement);
  const across = sway(random, SWAY.acrossMm * movement);
  const up = sway(random, SWAY.upMm * movement);
  const near = sway(random, SWAY.nearMm * movement);
  const glances = createGlances(random, seconds);
  return {
    placeAt: (timeS) => ({
      shift: [across(timeS), up(timeS), near(timeS)],
      yawDeg: yaw(timeS),
      pitchDeg: pitch(timeS),
      rollDeg: roll(timeS),
    }),
    gazeAt: (timeS) => {
      const [h, v] = glanceAt(glances, timeS);
      const [x, y] = [Math.sin((h * Math.PI) / 180), Math.sin((v * Math.PI) / 180)];
      return [x, y, Math.sqrt(1 - x * x - y * y)];
    },
  };
}

interface Glance {
  readonly at: number;
  readonly to: readonly [number, number];
}

function createGlances(random: Random, seconds: number): Glance[] {
  const glances: Glance[] = [{ at: Number.NEGATIVE_INFINITY, to: [0, 0] }];
  for (let at = 0; at < seconds; ) {
    at += 0.3 - GLANCE_S * Math.log(1 - random.next());
    glances.push({ at, to: [GLANCE_DEG * random.normal(), 0.6 * GLANCE_DEG * random.normal()] });
  }
  return glances;
}

function glanceAt(glances: readonly Glance[], timeS: number): readonly [number, number] {
  const index = glances.findLastIndex((glance) => glance.at <= timeS);
  const { at, to } = glances[index]!;
  const from = glances[Math.max(0, index - 1)]!.to;
  const share = Math.min(1, (timeS - at) / SACCADE_S);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
