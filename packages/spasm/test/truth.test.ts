import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  computeMeasures,
  estimateGrades,
  findLaterality,
  type Part,
  type Side,
  type SideSignals,
  type SpasmEvent,
} from '../src/index.ts';
import { event } from './course.ts';

const FOLDER = new URL('../../../../shared/data/video/phantom/', import.meta.url);
const here = existsSync(FOLDER);
const NAMES = here
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.truth.json'))
      .map((name) => name.replace('.truth.json', ''))
  : [];

interface Truth {
  affected: string | null;
  fps: number;
  seconds: number;
  events: {
    kind: SpasmEvent['kind'];
    side: SpasmEvent['side'];
    onset: number;
    offset: number;
    lid?: number;
    mouth_mm?: number;
    regions?: string[];
  }[];
  truth: Record<Side, { lid: number[]; lower: number[]; mouth: [number, number][] }>;
}

const PART: Record<string, Part> = { eye: 'orbicularis-oculi', mouth: 'mouth', cheek: 'cheek' };

/** The true motion of a phantom as signals, and its true events. */
function read(name: string) {
  const truth: Truth = JSON.parse(readFileSync(new URL(`${name}.truth.json`, FOLDER), 'utf8'));
  const { lid } = truth.truth.left;
  const timeS = Float64Array.from(lid, (_, i) => i / truth.fps);
  const side = (which: Side): SideSignals => {
    const { lid, lower, mouth } = truth.truth[which];
    return {
      lidClosure: Float32Array.from(lid, (l, i) => 1 - (1 - 0.45 * lower[i]!) * (1 - 0.985 * l)),
      commissureLateralMm: Float32Array.from(mouth, ([x]) => (which === 'left' ? x : -x)),
      commissureUpMm: Float32Array.from(mouth, ([, y]) => -y),
    };
  };
  const events = truth.events.map(({ kind, side, onset, offset, lid, mouth_mm, regions = [] }) =>
    event(kind, side, onset, offset, {
      parts: regions.flatMap((region) => PART[region] ?? []),
      peakLidClosure: lid ?? null,
      peakCommissureMm: mouth_mm ?? null,
      otherBabinski: null,
    }),
  );
  const tracked = new Uint8Array(timeS.length).fill(1);
  return { truth, events, signals: { timeS, tracked, left: side('left'), right: side('right') } };
}

/** What follows from the true events of the shared phantoms must be what they were made to be. */
describe('from the true events of phantoms (skipped where ../shared/data is not there)', () => {
  test.skipIf(!here).for(NAMES)('SPASM-82 %s is given the side it was made with', (name) => {
    const { truth, events } = read(name);
    const { pattern, affectedSide } = findLaterality(events, truth.seconds);
    const made = truth.affected;
    expect(affectedSide).toBe(made === 'both-synchronous' ? 'both' : made);
    expect(pattern).toBe(
      made === null ? 'none' : made === 'both-synchronous' ? 'both-together' : 'one-side',
    );
  });

  test.skipIf(!here)('SPASM-82 grades rise with the scenario', () => {
    const smc = (name: string) => {
      const { truth, events, signals } = read(name);
      const measures = computeMeasures(signals, events);
      const grades = estimateGrades(events, measures, findLaterality(events, truth.seconds));
      return grades.find(({ scale }) => scale.startsWith('SMC'))!.grade;
    };
    expect(['a-still', 'c-lid', 'a-mild-60fps', 'b-severe'].map(smc)).toEqual([
      null,
      'I',
      'II',
      'III',
    ]);
  });

  test.skipIf(!here)('SPASM-82 eye and mouth that were moved together are found in step', () => {
    const { events, signals } = read('b-severe');
    const { synkinesis, synkinesisLag } = computeMeasures(signals, events);
    expect(synkinesis.value).toBeGreaterThan(0.8);
    expect(Math.abs(synkinesisLag.value!)).toBeLessThan(50);
    const lidOnly = read('c-lid');
    expect(computeMeasures(lidOnly.signals, lidOnly.events).synkinesisLag.value).toBeNull();
  });
});
