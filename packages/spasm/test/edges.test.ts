import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgesOf } from '../src/edges.ts';
import {
  evenTimes,
  gaussian,
  type Movement,
  offsetOf,
  signalsOf,
  unevenTimes,
} from './movements.ts';

/** Ends of the frames above a threshold of a lid that moves so. */
function ends(movements: Movement[], timeS: Float64Array, threshold = 0.1, noise = 0) {
  const random = gaussian(3);
  const lid = signalsOf(movements, { timeS }).left.lidClosure.map((v) => v + noise * random());
  const from = lid.findIndex((value) => value > threshold);
  let to = from;
  while (lid[to + 1]! > threshold) to++;
  return edgesOf(timeS, lid, from, to, noise);
}

const shapes = fc.record({
  side: fc.constant('left' as const),
  onset: fc.double({ min: 1, max: 2, noNaN: true }),
  rise: fc.double({ min: 0.05, max: 0.2, noNaN: true }),
  hold: fc.double({ min: 0.02, max: 1, noNaN: true }),
  fall: fc.double({ min: 0.1, max: 0.3, noNaN: true }),
  lid: fc.double({ min: 0.25, max: 1, noNaN: true }),
});

test('SPASM-20 both ends of a smooth step are found where it leaves rest, whatever its height', () => {
  fc.assert(
    fc.property(shapes, (movement) => {
      const { onset, offset } = ends([movement], evenTimes(4, 500));
      expect(Math.abs(onset - movement.onset)).toBeLessThan(0.003);
      expect(Math.abs(offset - offsetOf(movement))).toBeLessThan(0.003);
    }),
    { numRuns: 20 },
  );
});

test('SPASM-20 at 30 and at uneven frames a second they are found within a frame', () => {
  fc.assert(
    fc.property(shapes, fc.integer({ min: 1, max: 1000 }), (movement, seed) => {
      for (const timeS of [evenTimes(4, 30), unevenTimes(4, seed)]) {
        const { onset, offset } = ends([movement], timeS);
        expect(Math.abs(onset - movement.onset)).toBeLessThan(1 / 30);
        expect(Math.abs(offset - offsetOf(movement))).toBeLessThan(1 / 30);
      }
    }),
    { numRuns: 40 },
  );
});

test('SPASM-21 another movement a quarter of a second later does not move an end', () => {
  const first: Movement = { side: 'left', onset: 1, hold: 0.1, lid: 0.6 };
  const second: Movement = { side: 'left', onset: 1.56, hold: 0.1, lid: 0.6 };
  const { onset, offset } = ends([first, second], evenTimes(4, 60));
  expect(Math.abs(onset - 1)).toBeLessThan(0.01);
  expect(Math.abs(offset - offsetOf(first))).toBeLessThan(0.01);
});

test('SPASM-21 a movement already under way where measuring begins starts there', () => {
  const timeS = evenTimes(3, 30);
  const lid = signalsOf([{ side: 'left', onset: 0.9, hold: 1, fall: 0.2, lid: 0.6 }], { timeS })
    .left.lidClosure;
  const measured = lid.map((value, i) => (timeS[i]! < 1.2 ? Number.NaN : value));
  const from = measured.findIndex((value) => value > 0.1);
  const to = measured.findLastIndex((value) => value > 0.1);
  const { onset, offset } = edgesOf(timeS, measured, from, to, 0);
  expect(onset).toBeCloseTo(timeS[from]!, 6);
  expect(Math.abs(offset - 2.16)).toBeLessThan(1 / 60);
});
