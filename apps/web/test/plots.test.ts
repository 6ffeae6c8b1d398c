import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thinLines } from '../src/plots/thin.ts';
import {
  clampWindow,
  panWindow,
  reachWindow,
  type WindowLimits,
  zoomWindow,
} from '../src/plots/time-window.ts';

const time = fc.double({ min: -1000, max: 1000, noNaN: true });
const limits = fc
  .record({
    from: time,
    whole: fc.double({ min: 0.01, max: 1000, noNaN: true }),
    least: fc.double({ min: 0.001, max: 100, noNaN: true }),
  })
  .map(({ from, whole, least }): WindowLimits => ({ from, to: from + whole, least }));
const window = fc
  .record({ from: time, width: fc.double({ min: 0, max: 3000, noNaN: true }) })
  .map(({ from, width }) => ({ from, to: from + width }));
/** Rounding of sums of such sizes. */
const ROUNDING = 1e-9;

describe('the window of a plot', () => {
  test('WEB-20 keeps within its limits whatever is asked of it', () => {
    fc.assert(
      fc.property(
        limits,
        window,
        time,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (l, w, at, factor) => {
          const held = clampWindow(w, l);
          for (const next of [
            held,
            panWindow(held, at, l),
            zoomWindow(held, factor, at, l),
            reachWindow(held, at, l),
          ]) {
            expect(next.from).toBeGreaterThanOrEqual(l.from - ROUNDING);
            expect(next.to).toBeLessThanOrEqual(l.to + ROUNDING);
            expect(next.to - next.from).toBeGreaterThanOrEqual(
              Math.min(l.least, l.to - l.from) - ROUNDING,
            );
          }
        },
      ),
    );
  });

  test('WEB-20 keeps the point under the pointer in its place while there is room', () => {
    const l = { from: 0, to: 600, least: 0.5 };
    const next = zoomWindow({ from: 100, to: 200 }, 0.5, 125, l);
    expect(next).toEqual({ from: 112.5, to: 162.5 });
    expect(zoomWindow(next, 2, 125, l)).toEqual({ from: 100, to: 200 });
  });

  test('WEB-20 panning there and back, where no end is reached, changes nothing', () => {
    const l = { from: 0, to: 600, least: 0.5 };
    const there = panWindow({ from: 100, to: 200 }, 37, l);
    expect(there).toEqual({ from: 137, to: 237 });
    expect(panWindow(there, -37, l)).toEqual({ from: 100, to: 200 });
  });
});

const COLUMNS = 20;
const LONGEST_JOIN = 0.5;
const rows = fc.array(
  fc.record({
    step: fc.oneof(
      { weight: 40, arbitrary: fc.double({ min: 0.001, max: 0.05, noNaN: true }) },
      { weight: 1, arbitrary: fc.double({ min: 0.6, max: 3, noNaN: true }) },
    ),
    a: fc.oneof(
      { weight: 9, arbitrary: fc.float({ min: -5, max: 5, noNaN: true }) },
      fc.constant(Number.NaN),
    ),
    b: fc.float({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 400 },
);

describe('lines thinned for the screen', () => {
  const madeOf = (made: readonly { step: number; a: number; b: number }[]) => {
    let at = 0;
    const times = Float64Array.from(made, ({ step }) => (at += step));
    const lines = [Float32Array.from(made, ({ a }) => a), Float32Array.from(made, ({ b }) => b)];
    return { times, lines, from: times[0]!, to: times.at(-1)! + 0.001 };
  };

  test('WEB-20 keep the highest and the lowest value of what is shown', () => {
    fc.assert(
      fc.property(rows, (made) => {
        const { times, lines, from, to } = madeOf(made);
        const thin = thinLines(times, lines, { from, to }, COLUMNS, LONGEST_JOIN);
        for (const [i, line] of lines.entries()) {
          const seen = [...line].filter((value) => !Number.isNaN(value));
          const drawn = thin.lines[i]!.filter((value) => value !== null);
          expect(Math.max(...drawn)).toBe(Math.max(...seen));
          expect(Math.min(...drawn)).toBe(Math.min(...seen));
        }
      }),
    );
  });

  test('WEB-20 are in order, and few', () => {
    fc.assert(
      fc.property(rows, (made) => {
        const { times, lines, from, to } = madeOf(made);
        const thin = thinLines(times, lines, { from, to }, COLUMNS, LONGEST_JOIN);
        const gaps = made.filter(({ step }, i) => i > 0 && step > LONGEST_JOIN).length;
        expect(thin.times).toEqual(thin.times.toSorted((a, b) => a - b));
        expect(thin.times.length).toBeLessThanOrEqual(2 * (COLUMNS + 2) + 3 * gaps);
        for (const line of thin.lines) expect(line.length).toBe(thin.times.length);
      }),
    );
  });

  test('WEB-20 are not joined over time that was not seen', () => {
    fc.assert(
      fc.property(rows, (made) => {
        const { times, lines, from, to } = madeOf(made);
        const thin = thinLines(times, lines, { from, to }, COLUMNS, LONGEST_JOIN);
        const [, whole] = thin.lines;
        for (const [i, at] of thin.times.entries()) {
          const before = thin.times[i - 1];
          const joined = i > 0 && whole![i] !== null && whole![i - 1] !== null;
          if (!joined) continue;
          const shown = times.filter((one) => one >= before! && one <= at);
          const widest = Math.max(0, ...shown.slice(1).map((one, k) => one - shown[k]!));
          expect(widest).toBeLessThanOrEqual(LONGEST_JOIN);
        }
      }),
    );
  });

  test('WEB-20 are every row, and the ones next to the window, where there is room', () => {
    const times = Float64Array.from({ length: 100 }, (_, i) => i);
    const values = Float64Array.from(times, (at) => at * at);
    const thin = thinLines(times, [values], { from: 10.5, to: 15.5 }, COLUMNS);
    expect(thin.times).toEqual([10, 11, 12, 13, 14, 15, 16]);
    expect(thin.lines).toEqual([[100, 121, 144, 169, 196, 225, 256]]);
  });

  test('WEB-20 show a gap of values as a gap', () => {
    const times = Float64Array.from({ length: 1000 }, (_, i) => i / 100);
    const values = Float64Array.from(times, (at) => (at >= 4 && at < 6 ? Number.NaN : 1));
    const thin = thinLines(times, [values], { from: 0, to: 10 }, COLUMNS);
    const gap = thin.times.filter((_, i) => thin.lines[0]![i] === null);
    expect(Math.min(...gap)).toBeCloseTo(4, 1);
    expect(Math.max(...gap)).toBeCloseTo(6, 1);
  });
});
