import fc from 'fast-check';
import { expect, test } from 'vitest';
import { densestOf, medianOf, quantileOf } from '../src/order.ts';
import { joinRuns, peakOf, runsWhere } from '../src/runs.ts';
import { gaussian, uniform } from './movements.ts';

const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('SPASM-18 a quantile lies between the least and the largest, rises with its share and knows no order', () => {
  fc.assert(
    fc.property(values, share, share, (list, a, b) => {
      const [low, high] = [quantileOf(list, Math.min(a, b)), quantileOf(list, Math.max(a, b))];
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect(low).toBeGreaterThanOrEqual(Math.min(...list) - 1e-9);
      expect(high).toBeLessThanOrEqual(Math.max(...list) + 1e-9);
      expect(quantileOf(list.toReversed(), a)).toBe(quantileOf(list, a));
    }),
  );
  expect(quantileOf([5, 1, 3], 0)).toBe(1);
  expect(quantileOf([5, 1, 3], 1)).toBe(5);
  expect(quantileOf([0, 10], 0.25)).toBe(2.5);
  expect(medianOf([9, 1, 5])).toBe(5);
});

test('SPASM-18 what lies densest shifts and grows with the values', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: -50, max: 50 }), (list, shift) => {
      const whole = list.map(Math.round);
      const densest = densestOf(whole, 0.33);
      expect(
        densestOf(
          whole.map((value) => value + shift),
          0.33,
        ),
      ).toBe(densest + shift);
      expect(
        densestOf(
          whole.map((value) => 4 * value),
          0.33,
        ),
      ).toBe(4 * densest);
    }),
  );
});

test('SPASM-18 rest is found densest where it is two frames in five and movement goes one way', () => {
  const noise = gaussian(1);
  const random = uniform(2);
  for (const rest of [-2, 0, 3]) {
    const list = Array.from({ length: 500 }, (_, i) =>
      i % 5 < 2 ? rest + 0.1 * noise() : rest + 6 * random(),
    );
    expect(Math.abs(densestOf(list, 0.33) - rest)).toBeLessThan(0.15);
    expect(medianOf(list) - rest).toBeGreaterThan(0.5);
  }
});

test('SPASM-19 a gap in time ends a run, a short break is bridged, and a peak leaves unmeasured frames out', () => {
  const timeS = Float64Array.of(0, 0.1, 0.2, 0.9, 1, 1.1, 1.2, 1.3);
  const on = [1, 1, 1, 1, 0, 1, 1, 0];
  const runs = runsWhere(timeS, (i) => on[i] === 1);
  expect(runs).toEqual([
    { from: 0, to: 2 },
    { from: 3, to: 3 },
    { from: 5, to: 6 },
  ]);
  expect(joinRuns(timeS, runs, 0.25)).toEqual([
    { from: 0, to: 2 },
    { from: 3, to: 6 },
  ]);
  expect(joinRuns(timeS, runs, 0, ({ from, to }) => from === 2 && to === 3)).toEqual([
    { from: 0, to: 3 },
    { from: 5, to: 6 },
  ]);
  const values = Float32Array.of(1, Number.NaN, 3, 2);
  expect(peakOf(values, { from: 0, to: 3 })).toEqual({ value: 3, frame: 2 });
  expect(peakOf(values, { from: 1, to: 1 })).toEqual({ value: Number.NaN, frame: -1 });
});
