import type { Recording, Signals, SpasmEvent } from '@facialis/spasm';
import fc from 'fast-check';
import { type HTMLElement, parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { decimate } from '../src/decimate.ts';
import { renderReport } from '../src/index.ts';
import { traceRows } from '../src/rows.ts';
import { synthetic } from './synthetic.ts';

function figures(recording: Recording, signals: Signals): HTMLElement[] {
  return parse(renderReport({ recording, signals, strips: [] })).querySelectorAll('svg.traces');
}

const samples = fc.array(
  fc.record({
    stepS: fc.double({ min: 0.001, max: 0.9, noNaN: true }),
    value: fc.option(fc.float({ min: -5, max: 5, noNaN: true }), { nil: Number.NaN }),
  }),
  { minLength: 1, maxLength: 400 },
);

function series(steps: readonly { stepS: number; value: number }[]) {
  let at = 0;
  const times = Float64Array.from(steps, ({ stepS }) => {
    at += stepS;
    return at;
  });
  return { times, values: Float32Array.from(steps, ({ value }) => value), end: at + 0.001 };
}

test('REPORT-20 thinning keeps each column’s lowest and highest value in at most two points', () => {
  fc.assert(
    fc.property(samples, fc.integer({ min: 1, max: 60 }), (steps, columns) => {
      const { times, values, end } = series(steps);
      const points = decimate(times, values, 0, end, columns).flat();
      const columnOf = (timeS: number) =>
        Math.min(columns - 1, Math.floor((timeS * columns) / end));
      for (let column = 0; column < columns; column++) {
        const given = [...values].filter(
          (value, i) => columnOf(times[i]!) === column && !Number.isNaN(value),
        );
        const drawn = points.filter((point) => columnOf(point.timeS) === column);
        expect(drawn.length).toBeLessThanOrEqual(2);
        if (given.length === 0) expect(drawn).toEqual([]);
        else {
          expect(Math.min(...drawn.map((point) => point.value))).toBe(Math.min(...given));
          expect(Math.max(...drawn.map((point) => point.value))).toBe(Math.max(...given));
        }
      }
    }),
  );
});

test('REPORT-21 no line bridges what was not measured or frames that are missing', () => {
  fc.assert(
    fc.property(samples, fc.integer({ min: 1, max: 60 }), (steps, columns) => {
      const { times, values, end } = series(steps);
      const column = end / columns;
      for (const run of decimate(times, values, 0, end, columns)) {
        for (let i = 1; i < run.length; i++) {
          const [a, b] = [run[i - 1]!, run[i]!];
          expect(b.timeS).toBeGreaterThan(a.timeS);
          if (b.timeS - a.timeS <= 2 * column) continue;
          const between = [...times.keys()].filter(
            (k) => times[k]! > a.timeS + column && times[k]! < b.timeS - column,
          );
          for (const k of between) expect(values[k]).not.toBeNaN();
          const stops = [a.timeS, ...between.map((k) => times[k]!), b.timeS];
          stops.forEach((stop, k) => {
            if (k > 0) expect(stop - stops[k - 1]!).toBeLessThanOrEqual(0.5 + 2 * column);
          });
        }
      }
    }),
  );
});

test('REPORT-21 unmeasurable time is hatched where it is', () => {
  const { recording, signals } = synthetic({ durationS: 30 });
  const [figure] = figures(recording, signals);
  const hatched = figure!.querySelectorAll('rect.unmeasured');
  expect(hatched).toHaveLength(1);
  const lost = [...signals.tracked.keys()].filter((i) => signals.tracked[i] === 0);
  const share = (lost.length / signals.timeS.length) * 640;
  expect(Number(hatched[0]!.getAttribute('width'))).toBeCloseTo(share, -1);
});

function mirrored(recording: Recording, signals: Signals): [Recording, Signals] {
  const swap = (side: SpasmEvent['side']): SpasmEvent['side'] =>
    side === 'left' ? 'right' : side === 'right' ? 'left' : side;
  const events = recording.events.map((event) => ({ ...event, side: swap(event.side) }));
  return [
    { ...recording, events, affectedSide: recording.affectedSide && swap(recording.affectedSide) },
    { ...signals, left: signals.right, right: signals.left },
  ];
}

test('REPORT-22 right is above the axis, left below, and swapping the halves swaps the drawing', () => {
  const { recording, signals } = synthetic({ side: 'left', durationS: 30 });
  const marks = (drawn: HTMLElement, side: string) =>
    drawn.querySelectorAll('g').map((panel) => {
      const axisY = Number(
        /^M\S+ (\S+)h/.exec(panel.querySelector('path.axis')!.getAttribute('d')!)![1],
      );
      const bars = panel.querySelectorAll(`rect.bar.${side}`);
      return bars.map((bar) => ({
        x: bar.getAttribute('x'),
        above: Number(bar.getAttribute('y')) + Number(bar.getAttribute('height')) - axisY <= 0,
      }));
    });
  const [figure] = figures(recording, signals);
  const [swapped] = figures(...mirrored(recording, signals));
  const left = marks(figure!, 'left').flat();
  expect(left.length).toBeGreaterThan(0);
  expect(left.every((mark) => !mark.above)).toBe(true);
  const right = marks(swapped!, 'right').flat();
  expect(right.every((mark) => mark.above)).toBe(true);
  expect(right.map((mark) => mark.x)).toEqual(left.map((mark) => mark.x));
});

test('REPORT-23 every spasm is marked on its side in the row in which it falls', () => {
  const { recording, signals } = synthetic({ side: 'right', durationS: 100, seed: 7 });
  const [, ...rows] = figures(recording, signals);
  const spasms = recording.events.filter((event) => event.kind === 'spasm');
  const spans = traceRows(signals.timeS[0]!, signals.timeS.at(-1)!);
  expect(rows).toHaveLength(spans.length);
  rows.forEach((row, i) => {
    const { from, to } = spans[i]!;
    const here = spasms.filter((event) => event.onset < to && event.offset > from);
    const panels = row.querySelectorAll('g');
    for (const panel of panels) {
      expect(panel.querySelectorAll('rect.bar.right')).toHaveLength(here.length);
      expect(panel.querySelectorAll('rect.bar.left')).toHaveLength(0);
    }
  });
});

test('REPORT-24 long recordings are wrapped into at most twelve rows that cover all time', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -5, max: 100, noNaN: true }),
      fc.double({ min: 0.01, max: 20_000, noNaN: true }),
      (from, length) => {
        const rows = traceRows(from, from + length);
        expect(rows.length).toBeLessThanOrEqual(12);
        expect(rows[0]!.from - from).toBe(0);
        expect(rows.at(-1)!.to).toBeGreaterThanOrEqual(from + length);
        rows.forEach((row, i) => {
          expect(row.to).toBeGreaterThan(row.from);
          if (i > 0) expect(row.from).toBe(rows[i - 1]!.to);
        });
      },
    ),
  );
});

test('REPORT-25 a movement that the recording cannot tell is said to be not measured', () => {
  const { recording, signals } = synthetic({ durationS: 30, lidsOnly: true });
  const [figure] = figures(recording, signals);
  const [lid, mouth, brow] = figure!.querySelectorAll('g');
  expect(lid!.querySelectorAll('path.trace')).toHaveLength(2);
  for (const panel of [mouth!, brow!]) {
    expect(panel.querySelectorAll('path.trace')).toHaveLength(0);
    expect(panel.text).toContain('not measured in this recording');
  }
});

test('REPORT-25 a tracker’s own scale is drawn without millimetres', () => {
  const { recording, signals } = synthetic({ durationS: 30, lidsOnly: true });
  const activity = signals.left.lidClosure;
  const half = { lidClosure: activity, mouthActivity: activity, browActivity: activity };
  const [figure] = figures(recording, { ...signals, left: half, right: half });
  expect(figure!.querySelectorAll('path.trace')).toHaveLength(6);
  expect(figure!.text).not.toContain('mm');
});
