import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectEvents, type Signals, type SpasmEvent } from '../src/index.ts';
import {
  blink,
  evenTimes,
  type Movement,
  mirror,
  mirrorEvent,
  ORDINARY_NOISE,
  offsetOf,
  signalsOf,
  type Taking,
  unevenTimes,
} from './movements.ts';

const FRAME_S = 1 / 30;

function detect(movements: readonly Movement[], taking?: Taking): SpasmEvent[] {
  return detectEvents(signalsOf(movements, taking));
}

/** What happened, in a few words: kind and side of each event. */
function told(events: readonly SpasmEvent[]): string[] {
  return events.map(({ kind, side }) => `${kind} ${side}`);
}

/** Largest distance between the ends of found events and those of the movements, s. */
function worstEnd(events: readonly SpasmEvent[], movements: readonly Movement[]): number {
  expect(events).toHaveLength(movements.length);
  return Math.max(
    ...events.flatMap(({ onset, offset }, i) => [
      Math.abs(onset - movements[i]!.onset),
      Math.abs(offset - offsetOf(movements[i]!)),
    ]),
  );
}

describe('spasms', () => {
  const clonic: readonly Movement[] = [
    { side: 'left', onset: 3.004, lid: 0.3 },
    { side: 'left', onset: 6.021, lid: 0.45, rise: 0.05, hold: 0.06, fall: 0.2 },
    { side: 'right', onset: 9.013, lid: 0.8, rise: 0.075, hold: 0.15, fall: 0.11 },
    { side: 'left', onset: 12.5, lid: 0.6, hold: 0.02 },
  ];
  const named = clonic.map(({ side }) => `spasm ${side}`);

  test('SPASM-1 short closures of one lid are found with side, form and ends', () => {
    const events = detect(clonic, { rate: 60 });
    expect(told(events)).toEqual(named);
    expect(events.every(({ form }) => form === 'clonic')).toBe(true);
    expect(worstEnd(events, clonic)).toBeLessThan(0.01);
  });

  test('SPASM-1 their ends stay within a frame at 30 frames a second and under noise', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const events = detect(clonic, { ...ORDINARY_NOISE, seed });
      expect(told(events)).toEqual(named);
      const ends = events.flatMap(({ onset, offset }, i) => [
        Math.abs(onset - clonic[i]!.onset),
        Math.abs(offset - offsetOf(clonic[i]!)),
      ]);
      ends.sort((a, b) => a - b);
      expect(ends[ends.length >> 1]).toBeLessThan(FRAME_S / 2);
      expect(ends.at(-1)).toBeLessThan(1.5 * FRAME_S);
    }
  });

  test('SPASM-2 a contraction of one side from 1 s on is one tonic spasm, however it trembles', () => {
    for (const [hold, form] of [
      [0.6, 'clonic'],
      [0.85, 'tonic'],
      [3, 'tonic'],
    ] as const) {
      const spasm = { side: 'right', onset: 5, rise: 0.1, hold, fall: 0.2, lid: 0.7, mouth: 4 };
      const events = detect([{ ...spasm, side: 'right', tremorHz: 5 }], ORDINARY_NOISE);
      expect(told(events)).toEqual(['spasm right']);
      expect(events[0]!.form).toBe(form);
    }
  });

  test('SPASM-3 a pull on one mouth corner alone is a spasm of the mouth', () => {
    for (const mouth of [1.1, 2, 4]) {
      const spasm: Movement = { side: 'left', onset: 4.4, mouth };
      const events = detect([spasm], { ...ORDINARY_NOISE, mmNoise: 0.05 });
      expect(told(events)).toEqual(['spasm left']);
      expect(events[0]!.parts).toEqual(['mouth']);
      expect(worstEnd(events, [spasm])).toBeLessThan(FRAME_S);
    }
    expect(detect([{ side: 'left', onset: 4.4, mouth: 0.6 }], ORDINARY_NOISE)).toEqual([]);
  });

  test('SPASM-4 a spasm names the parts that take part, and how far they went', () => {
    const severe = { onset: 4, lid: 0.75, mouth: 5, brow: 2.5, cheek: 1.3 };
    const [event] = detect([{ side: 'right', ...severe }], { rate: 60 });
    expect(event).toMatchObject({
      side: 'right',
      parts: ['orbicularis-oculi', 'cheek', 'mouth', 'forehead'],
      otherBabinski: true,
    });
    expect(event!.peakLidClosure).toBeCloseTo(0.75, 3);
    expect(event!.peakCommissureMm).toBeCloseTo(5, 3);
    expect(event!.peakCommissureLateralMm).toBeCloseTo(5 * Math.sqrt(0.8), 3);
    expect(event!.peakCommissureUpMm).toBeCloseTo(5 * Math.sqrt(0.2), 3);
    expect(event!.peakBrowMm).toBeCloseTo(2.5, 3);
    const [lidOnly] = detect([{ side: 'left', onset: 4, lid: 0.5, cheek: 0.5 }]);
    expect(lidOnly).toMatchObject({ parts: ['orbicularis-oculi'], otherBabinski: false });
  });

  test('SPASM-5 the stronger a spasm, the surer it is', () => {
    const sure = [0.2, 0.3, 0.5, 0.8].map(
      (lid) => detect([{ side: 'left', onset: 4, lid }])[0]!.confidence,
    );
    expect(sure).toEqual(sure.toSorted((a, b) => a - b));
    expect(sure[0]).toBeGreaterThan(0.5);
    expect(sure.at(-1)).toBeLessThanOrEqual(1);
  });
});

describe('what is no spasm', () => {
  test('SPASM-6 blinks are blinks: one lid 12 ms late, one a little fuller, incomplete', () => {
    for (const rate of [24, 30, 60]) {
      const blinks = [
        blink(2, 1),
        blink(5, 0.98, 0.93, { laterRight: 0.012 }),
        blink(8, 0.93, 0.98, { laterRight: -0.012 }),
        blink(11, 0.6, 0.57, { laterRight: 0.012 }),
        blink(14, 0.56, 0.59, { laterRight: -0.012 }),
      ].flat();
      const events = detect(blinks, { ...ORDINARY_NOISE, rate });
      expect(told(events)).toEqual(Array(5).fill('blink both'));
    }
  });

  test('SPASM-7 a blink whose one lid is weak, slow and late is still one blink', () => {
    for (const fall of [0.3, 0.5]) {
      const events = detect(blink(5, 0.7, 1, { laterRight: -0.02, fall }), ORDINARY_NOISE);
      expect(told(events)).toEqual(['blink both']);
    }
  });

  test('SPASM-8 a smile, raised brows or both eyes squeezed are voluntary, even a quarter uneven', () => {
    const slow = { rise: 0.3, hold: 1, fall: 0.45 } as const;
    const pair = (onset: number, left: Partial<Movement>, right: Partial<Movement>): Movement[] => [
      { ...slow, onset, side: 'left', ...left },
      { ...slow, onset, side: 'right', ...right },
    ];
    const movements = [
      pair(2, { mouth: 4 }, { mouth: 5 }),
      pair(6, { mouth: 4 }, { mouth: 3 }),
      pair(10, { brow: 3 }, { brow: 2.4 }),
      pair(14, { lid: 0.95 }, { lid: 0.88 }),
    ].flat();
    const events = detect(movements, ORDINARY_NOISE);
    expect(told(events)).toEqual(Array(4).fill('voluntary both'));
    expect(events.map(({ parts }) => parts[0])).toEqual([
      'mouth',
      'mouth',
      'forehead',
      'orbicularis-oculi',
    ]);
  });

  test('SPASM-9 long closures of both eyes that come again and again are involuntary, single ones not', () => {
    const closure = (onset: number): Movement => ({
      side: 'both',
      onset,
      rise: 0.15,
      hold: 1,
      fall: 0.3,
      lid: 0.93,
    });
    const often = [2, 5, 8, 11, 14].map(closure);
    const kinds = (movements: Movement[], seconds: number) =>
      new Set(detect(movements, { ...ORDINARY_NOISE, seconds }).map(({ kind }) => kind));
    expect(kinds(often, 20)).toEqual(new Set(['bilateral-closure']));
    expect(kinds(often.slice(0, 2), 20)).toEqual(new Set(['voluntary']));
    expect(kinds(often, 90)).toEqual(new Set(['voluntary']));
  });

  test('SPASM-10 rest, however it wavers or slowly wanders, holds no event', () => {
    const wander = (t: number) => Math.sin((2 * Math.PI * t) / 20);
    for (const seed of [1, 2, 3]) {
      for (const mmNoise of [0.05, 0.2, 0.5]) {
        expect(detect([], { seconds: 60, lidNoise: 0.02, mmNoise, seed })).toEqual([]);
      }
      const drifts = { lidDrift: (t: number) => 0.05 * wander(t), mmDrift: wander };
      expect(detect([], { ...ORDINARY_NOISE, seconds: 60, seed, ...drifts })).toEqual([]);
    }
  });

  test('SPASM-10 a pull that comes over 5 s is no spasm', () => {
    const away = (t: number) => Math.min(Math.max((t - 5) / 5, 0), 1);
    expect(detect([], { ...ORDINARY_NOISE, mmDrift: away })).toEqual([]);
  });

  test('SPASM-11 what was not measured makes no event and ends none', () => {
    const spasm: Movement = { side: 'left', onset: 6, lid: 0.6, mouth: 3 };
    const whole = signalsOf([spasm], ORDINARY_NOISE);
    const found = told(detectEvents(whole));
    for (const [from, to] of [
      [1, 4],
      [8, 15],
      [0, 2],
      [18, 20],
    ] as const) {
      expect(told(detectEvents(unmeasured(whole, from, to)))).toEqual(found);
    }
    expect(detectEvents(unmeasured(whole, 5.5, 7))).toEqual([]);
    expect(detectEvents(unmeasured(whole, 0, 20))).toEqual([]);
  });
});

describe('spasm and blink together', () => {
  test('SPASM-12 a spasm through which a blink runs stays one spasm', () => {
    const spasm: Movement = {
      side: 'left',
      onset: 4,
      rise: 0.1,
      hold: 2,
      fall: 0.2,
      lid: 0.6,
      mouth: 3,
    };
    for (const mouth of [0, 3]) {
      const movements = [{ ...spasm, mouth }, ...blink(5, 0.98)];
      const events = detect(movements, ORDINARY_NOISE);
      expect(told(events)).toEqual(['spasm left']);
      expect(worstEnd(events, [spasm])).toBeLessThan(1.5 * FRAME_S);
    }
  });

  test('SPASM-12 a spasm right after a blink is told from it', () => {
    const spasm: Movement = { side: 'left', onset: 4.45, lid: 0.5, mouth: 3 };
    const events = detect([...blink(4, 0.98), spasm], ORDINARY_NOISE);
    expect(told(events)).toEqual(['blink both', 'spasm left']);
    expect(worstEnd(events.slice(1), [spasm])).toBeLessThan(1.5 * FRAME_S);
  });
});

/** A minute of spasms, blinks and smiles, different each time. */
const courses = fc
  .array(
    fc.record({
      kind: fc.constantFrom('spasm', 'blink', 'smile'),
      side: fc.constantFrom('left', 'right'),
      pause: fc.double({ min: 0.6, max: 2, noNaN: true }),
      share: fc.double({ min: 0.5, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((entries) => {
    const movements: Movement[] = [];
    let t = 1;
    for (const { kind, side, pause, share } of entries) {
      t += pause;
      if (kind === 'spasm') movements.push({ side, onset: t, lid: 0.8 * share, mouth: 5 * share });
      else if (kind === 'blink') movements.push(...blink(t, share));
      else movements.push({ side: 'both', onset: t, rise: 0.3, hold: 1, fall: 0.4, mouth: 4 });
      t += kind === 'smile' ? 1.7 : 0.3;
    }
    return movements;
  });

describe('laws', () => {
  test('SPASM-13 a mirror swaps the sides of the events and nothing else', () => {
    fc.assert(
      fc.property(courses, (movements) => {
        const signals = signalsOf(movements, ORDINARY_NOISE);
        expect(detectEvents(mirror(signals)).map(mirrorEvent)).toEqual(detectEvents(signals));
      }),
      { numRuns: 20 },
    );
  });

  test('SPASM-14 a later clock makes the events later by as much', () => {
    fc.assert(
      fc.property(courses, fc.double({ min: 0, max: 1e5, noNaN: true }), (movements, later) => {
        const signals = signalsOf(movements, ORDINARY_NOISE);
        const shifted = { ...signals, timeS: signals.timeS.map((t) => t + later) };
        const events = detectEvents(signals);
        const after = detectEvents(shifted);
        expect(told(after)).toEqual(told(events));
        after.forEach((event, i) => {
          expect(event.onset - later).toBeCloseTo(events[i]!.onset, 6);
          expect(event.offset - later).toBeCloseTo(events[i]!.offset, 6);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('SPASM-15 30, 60 and 24 to 60 uneven frames a second give the same events within a frame', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 1, max: 1000 }), (movements, seed) => {
        const at = (timeS: Float64Array) => detectEvents(signalsOf(movements, { timeS }));
        const events = at(evenTimes(20, 60));
        for (const other of [at(evenTimes(20, 30)), at(unevenTimes(20, seed))]) {
          expect(told(other)).toEqual(told(events));
          other.forEach(({ onset, offset }, i) => {
            expect(Math.abs(onset - events[i]!.onset)).toBeLessThan(FRAME_S);
            expect(Math.abs(offset - events[i]!.offset)).toBeLessThan(FRAME_S);
          });
        }
      }),
      { numRuns: 20 },
    );
  });

  test('SPASM-16 a face twice as large gives the same spasms, with twice the millimetres', () => {
    fc.assert(
      fc.property(courses, fc.double({ min: 1, max: 3, noNaN: true }), (movements, times) => {
        const larger = movements.map((m) => ({ ...m, mouth: times * (m.mouth ?? 0) }));
        const events = detect(movements);
        const grown = detect(larger);
        expect(told(grown)).toEqual(told(events));
        grown.forEach((event, i) => {
          expect(event.peakCommissureMm).toBeCloseTo(times * events[i]!.peakCommissureMm!, 3);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('SPASM-17 events come in order, are numbered from 0 and end after they began', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 1, max: 1000 }), (movements, seed) => {
        const events = detect(movements, { ...ORDINARY_NOISE, seed });
        events.forEach((event, i) => {
          expect(event.id).toBe(i);
          expect(event.offset).toBeGreaterThan(event.onset);
          expect(event.peakTime).toBeGreaterThanOrEqual(event.onset);
          expect(event.peakTime).toBeLessThanOrEqual(event.offset);
          if (i > 0) expect(event.onset).toBeGreaterThanOrEqual(events[i - 1]!.onset);
        });
      }),
      { numRuns: 20 },
    );
  });
});

/** The signals with nothing known between two times. */
function unmeasured(signals: Signals, from: number, to: number): Signals {
  const without = (series: Float32Array) =>
    series.map((value, i) =>
      signals.timeS[i]! >= from && signals.timeS[i]! <= to ? Number.NaN : value,
    );
  const side = (which: 'left' | 'right') =>
    Object.fromEntries(
      Object.entries(signals[which]).map(([name, series]) => [name, without(series)]),
    ) as unknown as Signals['left'];
  return { ...signals, left: side('left'), right: side('right') };
}
