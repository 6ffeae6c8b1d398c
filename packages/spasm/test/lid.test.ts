import { beforeAll, expect, test } from 'vitest';
import { calibrateLids } from '../src/lid-calibration.ts';
import { type EyeLook, LidReader } from '../src/lid-reader.ts';
import { DrawnEye, type EyeState } from './drawn-eye.ts';
import { blink, evenTimes, signalsOf } from './movements.ts';

/** Open frames before what a test is about; the reader learns from them. */
const OPEN_FRAMES = 15;
const SEEDS = [1, 2] as const;
const opened = new Map<number, { eye: DrawnEye; looks: EyeLook[] }>();

beforeAll(() => {
  for (const seed of SEEDS) {
    const eye = new DrawnEye(seed);
    opened.set(seed, { eye, looks: Array.from({ length: OPEN_FRAMES }, () => eye.look({})) });
  }
});

/** Closure read in each state, after a while of an open eye. */
function read(seed: number, states: readonly EyeState[]): number[] {
  const { eye, looks } = opened.get(seed)!;
  const { closure } = new LidReader().read([...looks, ...states.map((state) => eye.look(state))]);
  return [...closure.subarray(OPEN_FRAMES)];
}

test('SPASM-27 closure is read to 0.06 of a lid that the mesh does not see come down', () => {
  const closures = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1];
  for (const seed of SEEDS) {
    const found = read(
      seed,
      closures.map((upper) => ({ upper })),
    );
    found.forEach((value, i) => {
      expect(Math.abs(value - closures[i]!)).toBeLessThan(0.06);
    });
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  }
});

test('SPASM-27 a lower lid that rises takes its share', () => {
  const states = [
    { upper: 0.2, lower: 0.1 },
    { upper: 0.4, lower: 0.25 },
    { upper: 0.6, lower: 0.3 },
  ];
  for (const seed of SEEDS) {
    read(seed, states).forEach((value, i) => {
      expect(Math.abs(value - states[i]!.upper - states[i]!.lower)).toBeLessThan(0.08);
    });
  }
});

test('SPASM-27 the shadow that a lid casts on the eyeball adds no more than 0.12', () => {
  const closures = [0.3, 0.5, 0.7, 0.8, 0.9];
  for (const seed of SEEDS) {
    const found = read(
      seed,
      closures.map((upper) => ({ upper, shadow: 0.2 })),
    );
    found.forEach((value, i) => {
      expect(Math.abs(value - closures[i]!)).toBeLessThan(0.12);
    });
  }
});

test('SPASM-28 neither light nor a glance aside closes an eye', () => {
  for (const seed of SEEDS) {
    for (const [upper, most] of [
      [0, 0.03],
      [0.5, 0.1],
    ] as const) {
      const states = [{ light: 0.8 }, { light: 1.2 }, { glance: 2 }, { glance: -2 }];
      const found = read(
        seed,
        states.map((state) => ({ ...state, upper })),
      );
      for (const value of found) expect(Math.abs(value - upper)).toBeLessThan(most);
    }
  }
});

test('SPASM-29 an eye that does not open in a block is measured against the block before', () => {
  const { eye, looks } = opened.get(1)!;
  const reader = new LidReader();
  const { openMm } = reader.read(looks);
  // The mesh follows a lid that stays shut: its contour narrows.
  const shut = Array.from({ length: 6 }, () => {
    const { crop, contour } = eye.look({ upper: 0.95 });
    return {
      crop,
      contour: { ...contour, upper: contour.upper.map((v, i) => (i % 2 ? v / 9 : v)) },
    };
  });
  const block = reader.read([...shut, null]);
  expect(block.openMm).toBe(openMm);
  for (const value of block.closure.subarray(0, 6))
    expect(Math.abs(value - 0.95)).toBeLessThan(0.08);
  expect(block.closure[6]).toBeNaN();
});

test('SPASM-29 the open aperture is the gap of the margins over the middle of the eye', () => {
  // Middle half of a fissure of 28 mm with 10 mm in the middle: an arch of 7.5 to 10 mm.
  const { openMm } = new LidReader().read(opened.get(1)!.looks);
  expect(openMm).toBeGreaterThan(8.5);
  expect(openMm).toBeLessThan(10.2);
  const nothing = new LidReader().read([null, null]);
  expect(nothing.openMm).toBeNaN();
  expect(nothing.closure.every(Number.isNaN)).toBe(true);
});

/** Lids as read, each seen with its own share of the truth. */
function asRead(blinks: number, shares: { left: number; right: number }, extra: number[] = []) {
  const timeS = evenTimes(60, 30);
  const { left, right } = signalsOf(
    Array.from({ length: blinks }, (_, i) => blink(1 + 2 * i, 1)).flat(),
    { timeS },
  );
  const of = (lid: Float32Array, share: number) => [...lid].map((value) => share * value);
  const lids = {
    left: of(left.lidClosure, shares.left),
    right: of(right.lidClosure, shares.right),
  };
  extra.forEach((value, i) => {
    lids.left[1500 + i] = value;
  });
  return { timeS: [...timeS], ...lids };
}

test('SPASM-30 a person’s own blinks show what full closure looks like in each eye', () => {
  const { timeS, left, right } = asRead(20, { left: 0.65, right: 0.9 });
  const lids = calibrateLids(timeS, left, right);
  for (const lid of [lids.left, lids.right]) {
    expect(Math.max(...lid)).toBeGreaterThan(0.92);
    expect(Math.max(...lid)).toBeLessThan(1.02);
  }
  // Half-way stays half-way.
  const half = left.findIndex((value) => value > 0.2 && value < 0.45);
  expect(lids.left[half]! / Math.max(...lids.left)).toBeCloseTo(left[half]! / Math.max(...left), 6);
});

test('SPASM-30 neither spasms of one side, nor squints, nor an eye that hardly moves stretch the scale', () => {
  const usual = calibrateLids([0], [0.2], [0.2]).left[0]!;
  const spasms = Array.from({ length: 90 }, () => 0.9);
  const one = asRead(0, { left: 1, right: 1 }, spasms);
  expect(calibrateLids(one.timeS, one.left, one.right).left[1500]).toBeCloseTo(
    (usual * 0.9) / 0.2,
    5,
  );
  const squint = Array.from({ length: 90 }, () => 0.4);
  const times = squint.map((_, i) => i / 30);
  expect(calibrateLids(times, squint, squint).left[0]).toBeCloseTo((usual * 0.4) / 0.2, 5);
  // An eye with a palsy, read at a quarter when the other shuts, is not called shut.
  const weak = asRead(20, { left: 0.3, right: 0.9 });
  expect(Math.max(...calibrateLids(weak.timeS, weak.left, weak.right).left)).toBeLessThan(0.75);
});
