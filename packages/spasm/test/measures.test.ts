import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  computeMeasures,
  MEASURE_NAMES,
  type Measures,
  measureSchema,
  type SpasmEvent,
} from '../src/index.ts';
import { course, event, mirrored } from './course.ts';

/** Spasms and blinks that do not overlap, on a grid of three seconds. */
const events = fc
  .uniqueArray(
    fc.record({
      slot: fc.integer({ min: 0, max: 18 }),
      kind: fc.constantFrom('spasm', 'spasm', 'blink', 'bilateral-closure'),
      side: fc.constantFrom('left', 'right'),
      start: fc.double({ min: 0.2, max: 1, noNaN: true }),
      length: fc.double({ min: 0.1, max: 1.8, noNaN: true }),
    }),
    { selector: ({ slot }) => slot, maxLength: 15 },
  )
  .map((rows) =>
    rows
      .toSorted((a, b) => a.slot - b.slot)
      .map(({ slot, kind, side, start, length }) =>
        event(
          kind as SpasmEvent['kind'],
          kind === 'spasm' ? (side as 'left' | 'right') : 'both',
          3 * slot + start,
          3 * slot + start + (kind === 'blink' ? Math.min(length, 0.4) : length),
        ),
      ),
  );

function close(a: number | null, b: number | null, digits = 6): void {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(a).toBeCloseTo(b, digits);
}

const NINE_SPASMS = Array.from({ length: 9 }, (_, i) =>
  event('spasm', 'left', 3 + 6 * i, 3 + 6 * i + (i % 3 === 0 ? 2 : 0.5)),
);

describe('rates and shares of time', () => {
  test('SPASM-50 a rate is events over measurable minutes', () => {
    const signals = course(NINE_SPASMS);
    signals.tracked.fill(0, 0, 900); // the first 30 s and with them spasms 0 to 4
    const { spasmRate } = computeMeasures(signals, NINE_SPASMS);
    expect(spasmRate.measurableS).toBeCloseTo(30, 6);
    expect(spasmRate.value).toBeCloseTo((4 * 60) / 30, 6);
  });

  test('SPASM-51 time in spasm is the share of measurable time that spasms take', () => {
    const measures = computeMeasures(course(NINE_SPASMS), NINE_SPASMS);
    expect(measures.timeInSpasm.value).toBeCloseTo((100 * (3 * 2 + 6 * 0.5)) / 60, 6);
    expect(measures.tonicTime.value).toBeCloseTo((100 * 3 * 2) / 60, 6);
  });

  test('SPASM-51 overlapping spasms of two sides count their time once', () => {
    const both = [event('spasm', 'left', 10, 12), event('spasm', 'right', 11, 13)];
    expect(computeMeasures(course(both), both).timeInSpasm.value).toBeCloseTo(5, 6);
  });

  test('SPASM-52 time uses each frame’s own timestamp and a long gap is not measurable', () => {
    const even = course([], { seconds: 60 }).timeS;
    const ragged = even.filter((t, i) => !(t > 20 && t < 30) && (i % 3 !== 1 || t < 10));
    const closing = [event('bilateral-closure', 'both', 5, 9)];
    const measures = computeMeasures(course(closing, { timeS: ragged }), closing);
    expect(measures.spasmRate.measurableS).toBeCloseTo(50, 6);
    // A raised cosine of height 0.9 is over a half for arccos(1 − 2·0.5/0.9) / π less than 1.
    const share = 1 - Math.acos(1 - 1 / 0.9) / Math.PI;
    expect(measures.eyeClosureTimeLeft.value).toBeCloseTo((100 * share * 4) / 50, 1);
  });

  test('SPASM-53 eye-closure time leaves blinks out and belongs to its own eye', () => {
    const some = [event('blink', 'both', 5, 5.4), event('spasm', 'right', 20, 24)];
    const { eyeClosureTimeLeft, eyeClosureTimeRight } = computeMeasures(course(some), some);
    expect(eyeClosureTimeLeft.value).toBe(0);
    expect(eyeClosureTimeRight.value).toBeGreaterThan(3);
  });

  test('SPASM-54 an event belongs to the part it starts in, its time to where it falls', () => {
    const one = [event('spasm', 'left', 29, 31)];
    const signals = course(one);
    const first = computeMeasures(signals, one, { from: 0, to: 30 });
    const second = computeMeasures(signals, one, { from: 30, to: 60 });
    expect([first.spasmRate.value, second.spasmRate.value]).toEqual([2, 0]);
    expect(first.timeInSpasm.value).toBeCloseTo(100 / 30, 6);
    expect(second.timeInSpasm.value).toBeCloseTo(100 / 30, 6);
  });
});

describe('peaks, durations and signs', () => {
  test('SPASM-55 durations and peaks are medians over spasms', () => {
    const three = [0.2, 0.5, 0.9].map((peakLidClosure, i) =>
      event('spasm', 'left', 5 + 10 * i, 5.3 + 11 * i, { peakLidClosure }),
    );
    const measures = computeMeasures(course(three), three);
    expect(measures.peakLidClosure.value).toBe(0.5);
    expect(measures.spasmDuration.value).toBeCloseTo(1.3, 9);
    expect(measures.peakLidClosure.low).toBeNull(); // three spasms carry no interval
  });

  test('SPASM-56 the other Babinski sign is counted among spasms in which it was judged', () => {
    const judged = [true, true, false, null].map((otherBabinski, i) =>
      event('spasm', 'left', 5 + 10 * i, 6 + 10 * i, { otherBabinski }),
    );
    const { otherBabinskiCount, otherBabinskiShare } = computeMeasures(course(judged), judged);
    expect(otherBabinskiCount.value).toBe(2);
    expect(otherBabinskiShare.value).toBeCloseTo(200 / 3, 6);
  });

  test('SPASM-57 synkinesis finds the lag of the mouth behind the eye, finer than a frame', () => {
    for (const mouthLagS of [-0.05, 0, 0.012, 0.1]) {
      const signals = course(NINE_SPASMS, { rate: 60, mouthLagS });
      const { synkinesis, synkinesisLag } = computeMeasures(signals, NINE_SPASMS);
      expect(synkinesis.value).toBeGreaterThan(0.98);
      expect(Math.abs(synkinesisLag.value! - 1000 * mouthLagS)).toBeLessThan(2);
    }
  });

  test('SPASM-57 without common movement there is no lag', () => {
    const signals = course(NINE_SPASMS);
    const noise = (i: number) => Math.sin(i * 12.9898) * Math.cos(i * 78.233);
    for (const series of [signals.left.commissureLateralMm!, signals.left.commissureUpMm!]) {
      series.forEach((_, i) => {
        series[i] = noise(i);
      });
    }
    const { synkinesis, synkinesisLag } = computeMeasures(signals, NINE_SPASMS);
    expect(synkinesis.value).toBeLessThan(0.3);
    expect(synkinesisLag.value).toBeNull();
    expect(synkinesisLag.absent).toContain('lag');
  });

  test('SPASM-58 aperture is the median gap of the open eye outside events', () => {
    const measures = computeMeasures(course(NINE_SPASMS), NINE_SPASMS);
    expect(measures.apertureLeft.value).toBeCloseTo(10, 6);
    expect(measures.apertureRight.value).toBeCloseTo(10, 6);
  });
});

describe('intervals', () => {
  test('SPASM-59 every interval contains its value, and shares stay within 0 to 100', () => {
    fc.assert(
      fc.property(events, (some) => {
        const measures = computeMeasures(course(some), some);
        for (const name of MEASURE_NAMES) {
          const { value, low, high, unit } = measureSchema.parse(measures[name]);
          if (value === null || low === null || high === null) continue;
          expect(low, name).toBeLessThanOrEqual(value);
          expect(high, name).toBeGreaterThanOrEqual(value);
          if (unit === '%') expect([low >= 0, high <= 100 + 1e-9], name).toEqual([true, true]);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('SPASM-60 no event leaves the exact Poisson upper limit, not zero', () => {
    const { spasmRate, timeInSpasm } = computeMeasures(course([]), []);
    expect(spasmRate.value).toBe(0);
    expect(spasmRate.low).toBe(0);
    expect(spasmRate.high).toBeCloseTo(-Math.log(0.025), 4); // in one minute
    expect(timeInSpasm.high).toBeCloseTo((100 * -Math.log(0.025)) / 60, 4); // spasms of 1 s
  });

  test('SPASM-60 a count of ten has the tabulated exact interval at least', () => {
    const ten = Array.from({ length: 10 }, (_, i) =>
      event('spasm', 'left', 6 * i + 1, 6 * i + 1.4),
    );
    const { low, high } = computeMeasures(course(ten), ten).spasmRate;
    expect(low).toBeLessThanOrEqual(4.796); // Garwood's table: 4.795 to 18.39
    expect(low).toBeGreaterThan(4.5);
    expect(high).toBeGreaterThanOrEqual(18.38);
    expect(high).toBeLessThan(19);
  });

  test('SPASM-61 events in volleys widen the interval', () => {
    const spread = Array.from({ length: 24 }, (_, i) =>
      event('spasm', 'left', 5 * i + 1, 5 * i + 1.3),
    );
    const volley = Array.from({ length: 24 }, (_, i) =>
      event('spasm', 'left', 60 + i * 0.4, 60.3 + i * 0.4),
    );
    const width = (some: SpasmEvent[]) => {
      const { low, high } = computeMeasures(course(some, { seconds: 120 }), some).spasmRate;
      return high! - low!;
    };
    expect(width(volley)).toBeGreaterThan(1.5 * width(spread));
  });

  test('SPASM-62 the same recording gives the same intervals', () => {
    const signals = course(NINE_SPASMS);
    expect(computeMeasures(signals, NINE_SPASMS)).toEqual(computeMeasures(signals, NINE_SPASMS));
  });
});

describe('laws', () => {
  test('SPASM-63 a mirror swaps the sides and changes nothing else', () => {
    const swap = ({ ...m }: Measures): Measures => ({
      ...m,
      eyeClosureTimeLeft: m.eyeClosureTimeRight,
      eyeClosureTimeRight: m.eyeClosureTimeLeft,
      apertureLeft: m.apertureRight,
      apertureRight: m.apertureLeft,
    });
    fc.assert(
      fc.property(events, (some) => {
        const signals = course(some);
        const seen = swap(computeMeasures(...mirrored(signals, some)));
        const straight = computeMeasures(signals, some);
        for (const name of MEASURE_NAMES) close(seen[name].value, straight[name].value, 9);
      }),
      { numRuns: 10 },
    );
  });

  test('SPASM-64 a later clock changes no measure', () => {
    fc.assert(
      fc.property(events, fc.double({ min: -100, max: 1e4, noNaN: true }), (some, start) => {
        const later = some.map((e) => ({ ...e, onset: e.onset + start, offset: e.offset + start }));
        const a = computeMeasures(course(some), some);
        const b = computeMeasures(course(later, { start }), later);
        for (const name of MEASURE_NAMES) close(b[name].value, a[name].value, 2);
      }),
      { numRuns: 10 },
    );
  });

  test('SPASM-65 counts and times of two parts add up to the whole', () => {
    fc.assert(
      fc.property(events, fc.double({ min: 1, max: 59, noNaN: true }), (some, cut) => {
        const signals = course(some);
        const [whole, first, second] = [
          computeMeasures(signals, some),
          computeMeasures(signals, some, { from: 0, to: cut }),
          computeMeasures(signals, some, { from: cut, to: 60 }),
        ];
        for (const name of [
          'spasmRate',
          'timeInSpasm',
          'eyeClosureTimeLeft',
          'blinkRate',
        ] as const) {
          const amount = ({ [name]: m }: Measures) => m.value! * m.measurableS;
          expect(amount(first) + amount(second)).toBeCloseTo(amount(whole), 3);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('SPASM-66 one more spasm never lowers time in spasm', () => {
    fc.assert(
      fc.property(events, fc.double({ min: 0, max: 58, noNaN: true }), (some, onset) => {
        const more = [...some, event('spasm', 'left', onset, onset + 1)];
        const before = computeMeasures(course(some), some).timeInSpasm.value!;
        const after = computeMeasures(course(more), more).timeInSpasm.value!;
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      { numRuns: 10 },
    );
  });
});

describe('what cannot be known', () => {
  test('SPASM-67 what was not measured is absent with a reason, never zero', () => {
    const some = [event('spasm', 'left', 10, 11, NOTHING_BUT_THE_LID)];
    const { timeS, tracked, left, right } = course(some);
    const signals = {
      timeS,
      tracked,
      left: { lidClosure: left.lidClosure },
      right: { lidClosure: right.lidClosure },
    };
    const measures = computeMeasures(signals, some);
    for (const name of [
      'peakCommissure',
      'peakBrow',
      'otherBabinskiCount',
      'otherBabinskiShare',
      'synkinesis',
      'synkinesisLag',
      'apertureLeft',
      'apertureRight',
    ] as const) {
      expect(measures[name].value, name).toBeNull();
      expect(measures[name].absent, name).toBeTruthy();
    }
    expect(measures.spasmRate.value).toBeCloseTo(1, 6);
  });

  test('SPASM-67 with no measurable time every measure is absent', () => {
    const signals = course(NINE_SPASMS);
    signals.tracked.fill(0);
    for (const measure of Object.values(computeMeasures(signals, NINE_SPASMS))) {
      expect(measure.value).toBeNull();
      expect(measure.absent).toBeTruthy();
      expect(measure.measurableS).toBe(0);
    }
  });
});

const NOTHING_BUT_THE_LID = {
  peakCommissureMm: null,
  peakCommissureLateralMm: null,
  peakCommissureUpMm: null,
  peakBrowMm: null,
  otherBabinski: null,
};

describe('speed', () => {
  test('SPASM-68 ten minutes at 60 frames/s are measured in under a second of processor time', () => {
    const many = Array.from({ length: 290 }, (_, i) =>
      event('spasm', 'left', 2 * i + 1, 2 * i + 2),
    );
    const signals = course(many, { seconds: 600, rate: 60 });
    computeMeasures(course(many), many); // so that compiling the code is not counted
    const start = process.cpuUsage();
    const { spasmRate } = computeMeasures(signals, many);
    const { user } = process.cpuUsage(start);
    expect(spasmRate.value).toBeCloseTo(29, 6);
    expect(user / 1e6).toBeLessThan(1);
  });
});
