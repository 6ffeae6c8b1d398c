import type { Crop } from '@facialis/face';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PatchMatcher } from '../src/patch-match.ts';
import { type SkinLook, SkinReader } from '../src/skin-reader.ts';
import { gaussian, uniform } from './movements.ts';

const WIDTH = 80;
const HEIGHT = 70;
const STEP_MM = 0.5;
const PATCH = { x: 26, y: 24, width: 24, height: 18 } as const;
const STILL = { dx: 0, dy: 0, likeness: 1 } as const;

/** Skin with its marks: brightness at a place, in pixels, that nothing has sampled yet. */
function markedSkin(seed: number): (x: number, y: number) => number {
  const random = uniform(seed);
  const waves = Array.from({ length: 12 }, () => {
    const direction = 2 * Math.PI * random();
    const perPixel = (2 * Math.PI) / (7 + 20 * random());
    return {
      x: perPixel * Math.cos(direction),
      y: perPixel * Math.sin(direction),
      phase: 2 * Math.PI * random(),
    };
  });
  return (x, y) =>
    waves.reduce((sum, wave) => sum + 5 * Math.sin(wave.x * x + wave.y * y + wave.phase), 130);
}

/** The skin moved by so many pixels, as a crop of whole steps of brightness. */
function cropOf(
  skin: (x: number, y: number) => number,
  dx: number,
  dy: number,
  { gain = 1, bias = 0, noise = () => 0 }: Light = {},
): Crop {
  const luma = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      luma[y * WIDTH + x] = Math.round(gain * skin(x - dx, y - dy) + bias + noise());
    }
  }
  return { luma, width: WIDTH, height: HEIGHT, stepMm: STEP_MM, left: 10, top: 20 };
}

interface Light {
  readonly gain?: number;
  readonly bias?: number;
  readonly noise?: () => number;
}

function matcherOf(crop: Crop): PatchMatcher {
  return new PatchMatcher(Float32Array.from(crop.luma), crop, PATCH, [16, 16]);
}

const shifts = fc.record({
  dx: fc.double({ min: -14, max: 14, noNaN: true }),
  dy: fc.double({ min: -14, max: 14, noNaN: true }),
  seed: fc.integer({ min: 1, max: 1000 }),
});

/** Largest error with which a shift is found from three pixels beside it. */
function errorOf(
  skin: (x: number, y: number) => number,
  { dx, dy }: { dx: number; dy: number },
  light?: Light,
): number {
  const before = { dx: dx > 0 ? dx - 3 : dx + 3, dy: dy > 0 ? dy - 3 : dy + 3, likeness: 1 };
  const shift = matcherOf(cropOf(skin, 0, 0)).match(cropOf(skin, dx, dy, light), before);
  return Math.max(Math.abs(shift.dx - dx), Math.abs(shift.dy - dy));
}

test('SPASM-25 a patch that moved is found to a tenth of a pixel', () => {
  const errors: number[] = [];
  fc.assert(
    fc.property(shifts, (shift) => {
      const error = errorOf(markedSkin(shift.seed), shift);
      errors.push(error);
      expect(error).toBeLessThan(0.2);
    }),
    { numRuns: 60 },
  );
  errors.sort((a, b) => a - b);
  expect(errors[Math.floor(0.9 * errors.length)]).toBeLessThan(0.1);
});

test('SPASM-25 light that changes does not move it', () => {
  fc.assert(
    fc.property(shifts, fc.double({ min: 0.7, max: 1.3, noNaN: true }), (shift, gain) => {
      const light = { gain, bias: 20 * (1 - gain) };
      expect(errorOf(markedSkin(shift.seed), shift, light)).toBeLessThan(0.2);
    }),
    { numRuns: 40 },
  );
});

test('SPASM-25 a slanting edge, as a lip has, does not draw it along', () => {
  for (const slope of [0.3, 0.7, 1.2]) {
    const skin = markedSkin(4);
    const lip = (x: number, y: number) => {
      const across = (y - 33) * Math.cos(slope) - (x - 38) * Math.sin(slope);
      return 75 + 0.5 * skin(x, y) - 40 * Math.exp(-((across / 3) ** 2));
    };
    for (const dx of [0.2, 0.5, 1.7]) {
      expect(errorOf(lip, { dx, dy: 0.3 - dx })).toBeLessThan(0.1);
    }
  }
});

test('SPASM-25 a patch that jumped is found again', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const skin = markedSkin(seed);
    const shift = matcherOf(cropOf(skin, 0, 0)).match(cropOf(skin, 12.4, -10.7), STILL);
    expect(Math.abs(shift.dx - 12.4)).toBeLessThan(0.2);
    expect(Math.abs(shift.dy + 10.7)).toBeLessThan(0.2);
    expect(shift.likeness).toBeGreaterThan(0.95);
  }
});

test('SPASM-25 what is not there is not alike, and a patch is not looked for beyond its reach', () => {
  const skin = markedSkin(1);
  const matcher = matcherOf(cropOf(skin, 0, 0));
  expect(
    matcher.match(
      cropOf(() => 90, 0, 0),
      STILL,
    ).likeness,
  ).toBe(0);
  expect(matcher.match(cropOf(markedSkin(2), 0, 0), STILL).likeness).toBeLessThan(0.8);
  const far = matcher.match(cropOf(skin, 40, -40), STILL);
  expect(Math.abs(far.dx)).toBeLessThanOrEqual(16.5);
  expect(Math.abs(far.dy)).toBeLessThanOrEqual(16.5);
});

const SIZE = { widthMm: 12, heightMm: 9, reachMm: [7, 7] } as const;

/** Looks at skin that moves so, mm, in a picture with noise. */
function looks(moves: readonly (readonly [number, number])[], seed = 5): SkinLook[] {
  const skin = markedSkin(3);
  const noise = gaussian(seed);
  return moves.map(([x, y]) => ({
    crop: cropOf(skin, x / STEP_MM, y / STEP_MM, { noise: () => 1.5 * noise() }),
    // The mesh puts its point where it likes within a millimetre.
    point: [29 + 0.4 * noise(), 36 + 0.4 * noise()],
  }));
}

test('SPASM-26 skin is followed to a tenth of a millimetre against its look at rest', () => {
  const rest = Array.from({ length: 40 }, () => [0, 0] as const);
  const moves = [...rest, ...[1, 2.3, 4.1, 5, 3.2, 1.4].map((mm) => [mm, -0.5 * mm] as const)];
  const { x, y } = new SkinReader(SIZE).read(looks(moves));
  moves.forEach(([dx, dy], i) => {
    expect(Math.abs(x[i]! - dx)).toBeLessThan(0.1);
    expect(Math.abs(y[i]! - dy)).toBeLessThan(0.1);
  });
});

test('SPASM-26 from block to block there is no step, though rest has moved on', () => {
  const reader = new SkinReader(SIZE);
  const still = (x: number, y: number) => Array.from({ length: 30 }, () => [x, y] as const);
  const first = reader.read(looks(still(0, 0)));
  const second = reader.read(looks([...still(1.2, 0.7), [3.2, 0.7]], 6));
  expect(first.x[29]!).toBeCloseTo(0, 1);
  expect(Math.abs(second.x[0]! - 1.2)).toBeLessThan(0.15);
  expect(Math.abs(second.y[0]! - 0.7)).toBeLessThan(0.15);
  expect(Math.abs(second.x[30]! - 3.2)).toBeLessThan(0.15);
});

test('SPASM-26 skin that is covered, or a face that is gone, is not measured', () => {
  const seen: (SkinLook | null)[] = looks(Array.from({ length: 30 }, () => [0, 0] as const));
  const hand = { crop: cropOf(() => 150, 0, 0, { noise: gaussian(9) }), point: [29, 36] } as const;
  const { x } = new SkinReader(SIZE).read([...seen, hand, null]);
  expect(x.subarray(0, 30).every(Number.isFinite)).toBe(true);
  expect([...x.subarray(30)]).toEqual([Number.NaN, Number.NaN]);
  expect([...new SkinReader(SIZE).read([null]).y]).toEqual([Number.NaN]);
});
