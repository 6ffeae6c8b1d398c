import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type CanonicalFace, loadCanonicalFace } from '@facialis/face';
import { isRefusal } from '@facialis/refusal';
import { beforeAll, expect, test } from 'vitest';
import { detectEvents, FACE_STATES, SignalReader, type Signals } from '../src/index.ts';
import { DrawnFace, type FaceState, PIXELS_PER_MM, swayAt } from './drawn-face.ts';
import { blink, evenTimes, type Movement, signalsOf } from './movements.ts';

let canonical: CanonicalFace;
let face: DrawnFace;

beforeAll(async () => {
  const loaded = await loadCanonicalFace();
  if (isRefusal(loaded)) throw new Error(loaded.need);
  canonical = loaded;
  face = new DrawnFace(canonical);
});

const SECONDS = 4.2;
const RATE = 18;
const MOVEMENTS: readonly Movement[] = [
  ...blink(0.6, 1, 1, { fall: 0.17 }),
  { side: 'left', onset: 2, rise: 0.15, hold: 0.3, fall: 0.25, lid: 0.6, mouth: 3 },
  ...blink(3.6, 1, 1, { fall: 0.17 }),
];

/** The face in every frame, as it truly moves. */
function states(truth: Signals): FaceState[] {
  return [...truth.timeS].map((t, i) => {
    const half = (side: 'left' | 'right') => {
      const { lidClosure, commissureLateralMm: lateral, commissureUpMm: up } = truth[side];
      const outwards = side === 'left' ? 1 : -1;
      return { lid: lidClosure[i]!, pull: [outwards * lateral![i]!, -up![i]!] as const };
    };
    return { fit: swayAt(t), left: half('left'), right: half('right') };
  });
}

function worst(values: ArrayLike<number>, truth: ArrayLike<number>): number {
  return Math.max(...Array.from(values, (value, i) => Math.abs(value - truth[i]!)));
}

test('SPASM-31, SPASM-32 lids and mouth corners are read off a swaying face, each on its own side', () => {
  const truth = signalsOf(MOVEMENTS, { timeS: evenTimes(SECONDS, RATE) });
  const reader = new SignalReader(canonical);
  states(truth).forEach((state, i) => {
    const frame = face.frame(state, truth.timeS[i]!);
    reader.add(frame, face.observation(state, truth.timeS[i]!));
    // The decoder takes its memory back: nothing may be kept of it.
    for (const plane of [frame.luma, frame.cb, frame.cr]) plane.data.fill(0);
  });
  const signals = reader.finish();
  expect(signals.timeS).toEqual(truth.timeS);
  expect(signals.tracked.every((tracked) => tracked === 1)).toBe(true);
  expect(signals.pixelsPerMm).toBeCloseTo(PIXELS_PER_MM, 1);
  for (const side of ['left', 'right'] as const) {
    const own = signals[side];
    expect(worst(own.lidClosure, truth[side].lidClosure)).toBeLessThan(0.1);
    expect(worst(own.commissureLateralMm!, truth[side].commissureLateralMm!)).toBeLessThan(0.4);
    expect(worst(own.commissureUpMm!, truth[side].commissureUpMm!)).toBeLessThan(0.4);
    expect(Math.max(...own.browMm!.map(Math.abs))).toBeLessThan(0.3);
  }
  expect(Math.max(...signals.left.apertureMm!)).toBeGreaterThan(8.5);
  expect(Math.min(...signals.right.apertureMm!)).toBeLessThan(1);
  expect(detectEvents(signals).map(({ kind, side }) => `${kind} ${side}`)).toEqual([
    'blink both',
    'spasm left',
    'blink both',
  ]);
});

test('SPASM-33 frames without a face to measure are kept in time, say why and hold no number', () => {
  const reader = new SignalReader(canonical);
  const gone = { lost: 4, covered: 9, 'extreme-pose': 12 } as const;
  for (let i = 0; i < 16; i++) {
    const state = { fit: swayAt(i / RATE) };
    const why = Object.entries(gone).find(([, frame]) => frame === i)?.[0] ?? 'tracked';
    const observation = face.observation(state, i / RATE);
    reader.add(face.frame(state, i / RATE), {
      ...observation,
      state: why as (typeof FACE_STATES)[number],
      ...(why === 'lost' ? { landmarks: null, pose: null } : {}),
    });
  }
  const { timeS, tracked, state, left, right, yawDeg, luma } = reader.finish();
  expect(timeS).toHaveLength(16);
  timeS.forEach((_, i) => {
    const why = FACE_STATES[state![i]!]!;
    const measured = why === 'tracked';
    expect(gone[why as keyof typeof gone] ?? i).toBe(i);
    expect(tracked[i]).toBe(measured ? 1 : 0);
    for (const series of [left.lidClosure, right.commissureUpMm!, left.browMm!, luma!]) {
      expect(Number.isFinite(series[i])).toBe(measured);
    }
  });
  expect(yawDeg![4]).toBeNaN();
});

test('SPASM-34 memory does not grow with the length of a recording, and rest stays rest', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const rate = 2;
  const drawn = Array.from({ length: 6 }, (_, i) => {
    const state = { fit: swayAt(i / rate) };
    return { frame: face.frame(state, 0), observation: face.observation(state, 0) };
  });
  const reader = new SignalReader(canonical);
  // Buffers are freed beside the collection, on a busy machine some time after it.
  const used = async () => {
    let least = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 10; turn++) {
      collect();
      await setTimeout(20);
      least = Math.min(least, process.memoryUsage().arrayBuffers);
    }
    return least;
  };
  const seconds = 90;
  const usedAt = new Map<number, number>();
  for (let i = 0; i < seconds * rate; i++) {
    const { frame, observation } = drawn[i % drawn.length]!;
    reader.add({ ...frame, timeS: i / rate }, { ...observation, timeS: i / rate });
    if (i === 38 * rate || i === 78 * rate) usedAt.set(i / rate, await used());
  }
  // Crops of 40 s more would be 65 kB a frame.
  expect(usedAt.get(78)! - usedAt.get(38)!).toBeLessThan((40 * rate * 65_000) / 4);
  const { left, right } = reader.finish();
  for (const side of [left, right]) {
    expect(Math.max(...side.lidClosure.map(Math.abs))).toBeLessThan(0.06);
    expect(Math.max(...side.commissureLateralMm!.map(Math.abs))).toBeLessThan(0.3);
  }
});

test('SPASM-34 nothing that was added gives empty signals', () => {
  const { timeS, left } = new SignalReader(canonical).finish();
  expect(timeS).toHaveLength(0);
  expect(left.lidClosure).toHaveLength(0);
});
