import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLaterality, type SpasmEvent } from '../src/index.ts';
import { course, event, mirrored } from './course.ts';

const series = (
  count: number,
  kind: SpasmEvent['kind'],
  side: SpasmEvent['side'],
  length = 0.5,
  from = 0,
) =>
  Array.from({ length: count }, (_, i) => event(kind, side, from + 2 * i, from + 2 * i + length));

describe('laterality', () => {
  test('SPASM-75 spasms of one side name that side, the surer the more there are', () => {
    const few = findLaterality(series(3, 'spasm', 'left'), 30);
    const many = findLaterality(series(15, 'spasm', 'left'), 30);
    for (const found of [few, many]) {
      expect(found).toMatchObject({ pattern: 'one-side', affectedSide: 'left' });
    }
    expect(many.confidence).toBeGreaterThan(0.95);
    expect(few.confidence).toBeCloseTo(1 - 0.8 ** 4, 9); // beta(4, 1) above 0.8
    expect(many.sentence).toBe('15 of 15 spasms are on the left side.');
  });

  test('SPASM-75 a slip or two on the other side leaves the side but lowers the confidence', () => {
    const some = [...series(12, 'spasm', 'right'), ...series(1, 'spasm', 'left', 0.5, 40)];
    const found = findLaterality(some, 60);
    expect(found).toMatchObject({ pattern: 'one-side', affectedSide: 'right' });
    expect(found.confidence).toBeLessThan(
      findLaterality(series(13, 'spasm', 'right'), 60).confidence,
    );
  });

  test('SPASM-76 repeated closures of both eyes point to blepharospasm, never to one side', () => {
    const closures = series(8, 'bilateral-closure', 'both', 1.6);
    const slips = series(2, 'spasm', 'left', 0.3, 25);
    for (const some of [closures, [...closures, ...slips], series(8, 'spasm', 'both', 1.6)]) {
      const found = findLaterality(some, 30);
      expect(found).toMatchObject({ pattern: 'both-together', affectedSide: 'both' });
      expect(found.sentence).toContain('blepharospasm');
    }
  });

  test('SPASM-76 few long closures count by their time', () => {
    const long = [0, 15, 30, 45].map((t) => event('bilateral-closure', 'both', t, t + 8));
    expect(findLaterality(long, 60).pattern).toBe('both-together');
  });

  test('SPASM-77 closing the eyes now and then, or when asked, is no finding', () => {
    expect(findLaterality(series(2, 'bilateral-closure', 'both', 1.5), 30).pattern).toBe('none');
    const asked = [{ name: 'Shut', kind: 'tight-closure', from: 0, to: 30 }] as const;
    expect(findLaterality(series(10, 'bilateral-closure', 'both', 1.5), 30, asked).pattern).toBe(
      'none',
    );
  });

  test('SPASM-78 spasms of both sides at different times are both sides, separately', () => {
    const some = [...series(6, 'spasm', 'right'), ...series(5, 'spasm', 'left', 0.5, 31)];
    const found = findLaterality(some, 60);
    expect(found).toMatchObject({ pattern: 'both-separately', affectedSide: 'both' });
    expect(found.confidence).toBeGreaterThan(0.9);
  });

  test('SPASM-79 no spasm is none, the surer the longer; a short recording cannot tell', () => {
    const none = findLaterality([], 60);
    expect(none).toMatchObject({ pattern: 'none', affectedSide: null });
    expect(none.confidence).toBeCloseTo(1 - Math.exp(-1), 9);
    expect(findLaterality([], 300).confidence).toBeGreaterThan(0.99);
    expect(findLaterality([], 5).pattern).toBe('undetermined');
  });

  test('SPASM-80 one spasm, or two against one, is undetermined', () => {
    expect(findLaterality(series(1, 'spasm', 'left'), 60).pattern).toBe('undetermined');
    const split = [...series(2, 'spasm', 'left'), ...series(1, 'spasm', 'right', 0.5, 9)];
    expect(findLaterality(split, 60)).toMatchObject({
      pattern: 'undetermined',
      affectedSide: null,
    });
  });

  test('SPASM-81 a mirror swaps the affected side and nothing else', () => {
    const other = { left: 'right', right: 'left', both: 'both' } as const;
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.nat(20),
        fc.nat(10),
        fc.integer({ min: 1, max: 300 }),
        (left, right, both, measurableS) => {
          fc.pre(left !== right);
          const some = [
            ...series(left, 'spasm', 'left'),
            ...series(right, 'spasm', 'right', 0.5, 50),
            ...series(both, 'bilateral-closure', 'both', 1, 100),
          ];
          const straight = findLaterality(some, measurableS);
          const seen = findLaterality(mirrored(course([]), some)[1], measurableS);
          expect(seen.pattern).toBe(straight.pattern);
          expect(seen.confidence).toBeCloseTo(straight.confidence, 12);
          expect(seen.affectedSide).toBe(straight.affectedSide && other[straight.affectedSide]);
          expect(straight.confidence).toBeGreaterThanOrEqual(0);
          expect(straight.confidence).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
