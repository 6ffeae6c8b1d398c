import { type Entry, EXAMPLES } from '@facialis/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Forecast,
  forecastChange,
  LOST_EFFECT_CHECKS,
  lostEffect,
  numberOf,
  spreadOf,
  type ToxinCourse,
  toxinCourse,
  visitCalendar,
} from '../src/index.ts';
import { dayAt, noted, on, session, strength, untreated } from './toxin-person.ts';

const START = 40;
const CYCLE = { onset: 4, half: 90, depth: 0.8 };

function course(entries: readonly Entry[], day: number, country = 'DE'): ToxinCourse {
  return toxinCourse(entries, { side: 'left', today: on(day), country });
}

function forecast(entries: readonly Entry[], day: number, country?: string): Forecast {
  const told = course(entries, day, country).forecast;
  if (!told) throw new TypeError('forecast must be there; received none');
  return told;
}

/** Days from the session to the expected date, and the width of its interval. */
function lasts({ session: start, wearOff }: Forecast) {
  return {
    days: dayAt(wearOff.expected) - dayAt(start),
    width: dayAt(wearOff.high) - dayAt(wearOff.low),
  };
}

/** So many cycles in a row, each noted until the next and with the end that was felt. */
function cycles(count: number, half = 90, change = {}): Entry[] {
  return Array.from({ length: count }, (_, i) => START + i * 120).flatMap((day) => [
    session(day, { effectEnd: on(day + half), ...change }),
    ...noted(day, { ...CYCLE, half }, 120),
  ]);
}

describe('toxin cycles', () => {
  test('CARE-10 a cycle that was noted throughout gives back onset, depth and wearing off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 45, max: 150 }),
        fc.integer({ min: 70, max: 95 }),
        (half, percent) => {
          const wanted = { onset: 4, half, depth: percent / 100 };
          const entries = [...untreated(0), session(START), ...noted(START, wanted, 220)];
          const [cycle] = course(entries, START + 220).cycles;
          expect(Math.abs(dayAt(cycle!.wearOff!.expected) - START - half)).toBeLessThan(0.1 * half);
          expect(Math.abs(cycle!.depth.expected - wanted.depth)).toBeLessThan(0.1);
          expect(dayAt(cycle!.onset.low) - START).toBeLessThanOrEqual(5);
          expect(dayAt(cycle!.onset.high) - START).toBeGreaterThanOrEqual(3);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('CARE-11 with nothing noted the first cycle is as published', () => {
    const { days, width } = lasts(forecast([session(START)], START));
    const [mean, sd] = [numberOf('toxin-duration-ona'), spreadOf('toxin-duration-ona')];
    const logSd = Math.sqrt(Math.log(1 + (sd / mean) ** 2));
    const median = mean / Math.sqrt(1 + (sd / mean) ** 2);
    expect(Math.abs(days - median)).toBeLessThan(3);
    // The normal quantiles between which the share of 'forecast-possibilities' lies.
    expect(numberOf('forecast-possibilities')).toBe(0.76);
    const published = median * (Math.exp(1.175 * logSd) - Math.exp(-1.175 * logSd));
    expect(Math.abs(width / published - 1)).toBeLessThan(0.05);
    expect(course([session(START)], START).notes).toContain('nothing-observed');
  });

  test('CARE-12 earlier cycles move the forecast to the person and narrow it', () => {
    const next = START + 4 * 120;
    const own = lasts(forecast([...cycles(4, 60), session(next)], next));
    const published = lasts(forecast([session(next)], next));
    expect(own.days).toBeLessThan(published.days);
    expect(Math.abs(own.days - 60)).toBeLessThan(12);
    expect(own.width).toBeLessThan(published.width);
  });

  test('CARE-12 a longer earlier cycle never makes the forecast shorter', () => {
    const next = START + 240;
    const told = [40, 60, 80, 100].map(
      (half) => lasts(forecast([...cycles(2, half), session(next)], next)).days,
    );
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  test('CARE-13 the order of entries changes nothing, nor does what lies after today', () => {
    const entries = [...untreated(0), ...cycles(2), session(START + 240), strength(START + 250, 2)];
    const told = course(entries, START + 260);
    expect(course(entries.toReversed(), START + 260)).toEqual(told);
    const later = [strength(START + 261, 9), session(START + 300)];
    expect(course([...entries, ...later], START + 260)).toEqual(told);
  });

  test('CARE-14 mirrored sides have the same forecast; the sides are reckoned apart', () => {
    const left = [...untreated(0), ...cycles(2)];
    const mirrored = left.map((entry): Entry => {
      const { side: _, ...rest } = { side: 'left', ...entry };
      if (entry.kind !== 'toxin-session') return { ...rest, side: 'right' } as Entry;
      const points = entry.points.map((point) => ({ ...point, side: 'right' as const }));
      return { ...entry, points, side: 'right' };
    });
    const today = on(START + 200);
    const right = toxinCourse(mirrored, { side: 'right', today });
    const plain = toxinCourse(left, { side: 'left', today });
    expect({ ...right, side: 'left' }).toEqual(plain);
    const together = toxinCourse([...left, ...mirrored], { side: 'left', today });
    expect(together.cycles).toEqual(plain.cycles);
    // Both sides are treated: what is noted of the other one is no mistake of sides.
    expect(together.notes).toEqual(plain.notes);
  });

  test('CARE-15 later by some days is the same forecast later by as many', () => {
    const at = (shift: number) =>
      lasts(
        forecast([session(START + shift), ...noted(START + shift, CYCLE, 60)], START + shift + 60),
      );
    expect(at(100)).toEqual(at(0));
  });

  test('CARE-16 a session before the effect had ended tells that it lasted at least so long', () => {
    const early = START + 70;
    const entries = [
      ...untreated(0),
      session(START),
      ...noted(START, { ...CYCLE, half: 140 }, 70),
      session(early),
    ];
    const told = course(entries, early);
    expect(dayAt(told.cycles[0]!.wearOff!.low)).toBeGreaterThan(early);
    expect(lasts(told.forecast!).days).toBeGreaterThan(
      lasts(forecast([session(early)], early)).days,
    );
    expect(told.notes).toContain('treated-before-worn-off');
  });

  test('CARE-13 an end that is felt after today is not known today', () => {
    const told = course([session(START, { effectEnd: on(START + 60) })], START + 30);
    expect(told).toEqual(course([session(START)], START + 30));
  });

  test('CARE-79 no felt end so far makes the forecast later, the more so for who writes ends down', () => {
    const next = START + 3 * 120;
    const unnoted = cycles(3, 90, { effectEnd: undefined });
    const later = (before: Entry[]) =>
      lasts(forecast([...before, session(next)], next + 100)).days -
      lasts(forecast([...before, session(next)], next)).days;
    expect(later(cycles(3, 90))).toBeGreaterThan(10);
    expect(later(cycles(3, 90))).toBeGreaterThan(later(unnoted));
    expect(later(unnoted)).toBeGreaterThanOrEqual(0);
  });

  test('CARE-80 the depth is as uncertain as assumed without notes, and less so with them', () => {
    const depth = (entries: readonly Entry[]) => {
      const { low, high } = course(entries, START + 60).cycles[0]!.depth;
      return high - low;
    };
    // The spread between people, and half of it from cycle to cycle of one.
    const assumed = 2 * 1.2816 * Math.hypot(1, 1 / 2) * spreadOf('assumed-depth');
    expect(Math.abs(depth([session(START)]) / assumed - 1)).toBeLessThan(0.1);
    const seen = depth([...untreated(0), session(START), ...noted(START, CYCLE, 60)]);
    expect(seen).toBeLessThan(assumed / 2);
  });

  test('CARE-81 fewer days before treatment leave the untreated level, and so the depth, less sure', () => {
    const width = (before: Entry[]) => {
      const entries = [...before, session(START), ...noted(START, CYCLE, 60)];
      const { low, high } = course(entries, START + 60).cycles[0]!.depth;
      return high - low;
    };
    expect(width(untreated(0).slice(-1))).toBeGreaterThan(width(untreated(0)));
  });

  test('CARE-17 another product, dose or other points widen the forecast and are said', () => {
    const next = START + 3 * 120;
    const before = cycles(3, 60);
    const same = lasts(forecast([...before, session(next)], next));
    const changes = {
      'product-changed': {
        product: 'abobotulinumtoxinA',
        unit: 'U abobotulinumtoxinA',
        points: [{ muscle: 'orbicularis-oculi', side: 'left', units: 60 }],
      },
      'dose-changed': { points: [{ muscle: 'orbicularis-oculi', side: 'left', units: 40 }] },
      'points-changed': { points: [{ muscle: 'zygomaticus-major', side: 'left', units: 20 }] },
    } as const;
    for (const [note, change] of Object.entries(changes)) {
      const told = course([...before, session(next, change as object)], next);
      expect(told.notes).toContain(note);
      const { days, width } = lasts(told.forecast!);
      expect(width / days, note).toBeGreaterThan(same.width / same.days);
    }
  });

  test('CARE-18 weakness that looks like effect counts less and is said', () => {
    const quiet = noted(START, { ...CYCLE, half: 110 }, 60);
    const weak = session(START, {
      unwantedEffects: [{ effect: 'facial-weakness', start: on(START + 3), end: on(START + 58) }],
    });
    const plain = forecast([...untreated(0), session(START), ...quiet], START + 60);
    const told = course([...untreated(0), weak, ...quiet], START + 60);
    expect(told.notes).toContain('weakness-may-look-like-effect');
    expect(lasts(told.forecast!).days).toBeLessThan(lasts(plain).days);
  });

  test('CARE-19 a recording that could not be judged is left out and said', () => {
    const { record } = EXAMPLES.recording;
    const unusable: Entry = {
      ...EXAMPLES.recording,
      side: 'left',
      when: on(START + 30),
      record: {
        ...record,
        affectedSide: null,
        quality: { ...record.quality, verdict: 'unusable' },
      },
    };
    const without = course([session(START)], START + 40);
    const told = course([session(START), unusable], START + 40);
    expect(told.forecast).toEqual(without.forecast);
    expect(told.notes).toEqual(['recordings-unusable', ...without.notes]);
  });

  test('CARE-20 days are those of the clock on the wall, whatever its zone', () => {
    const at = (zone: string) =>
      [
        { ...session(START), when: `${on(START)}T23:30:00${zone}` },
        ...noted(START, CYCLE, 60).map((entry) => ({
          ...entry,
          when: `${'when' in entry ? entry.when : ''}T00:30:00${zone}`,
        })),
      ] as Entry[];
    expect(course(at('+13:00'), START + 60)).toEqual(course(at('-11:00'), START + 60));
  });

  test('CARE-21 a visit before the label’s interval is asked about, by country, and never blocked', () => {
    const entries = [...cycles(3, 50), session(START + 360)];
    const told = forecast(entries, START + 370, 'DE');
    expect(told.questions).toMatchObject([{ code: 'interval-short', weeks: 12 }]);
    expect(told.visit.to).toBe(told.wearOff.expected);
    expect(dayAt(told.visit.to) - dayAt(told.visit.from)).toBe(14);
    const late = forecast([...cycles(3, 115), session(START + 360)], START + 370, 'JP');
    expect(late.questions).toEqual([]);
  });

  test('CARE-21 when the effect has worn off the visit is today', () => {
    const told = forecast([session(START, { effectEnd: on(START + 60) })], START + 100);
    expect(told.daysLeft).toBeLessThan(0);
    expect(told.visit).toEqual({ from: on(START + 100), to: on(START + 100) });
  });

  test('CARE-22 what cannot be reckoned with gives words instead of a wrong date', () => {
    expect(course([], START)).toEqual({ side: 'left', cycles: [], forecast: null, notes: [] });
    expect(course([strength(START, 5)], START).forecast).toBeNull();
    const yearOnly = course([{ ...session(START), when: '2024' }], START + 400);
    expect(yearOnly).toMatchObject({ cycles: [], forecast: null, notes: ['session-day-unknown'] });
    const operated = course(
      [session(START), { ...EXAMPLES.operation, side: 'left', when: on(START + 50) }],
      START + 60,
    );
    expect(operated.forecast).toBeNull();
    expect(operated.notes).toContain('operated');
    expect(operated.cycles[0]!.until).toBe(on(START + 50));
  });

  test('CARE-22 contradictory entries still give a forecast', () => {
    const two = course(
      [
        session(START),
        session(START, { product: 'abobotulinumtoxinA', unit: 'U abobotulinumtoxinA' }),
      ],
      START + 5,
    );
    expect(two.cycles).toHaveLength(1);
    expect(two.notes).toContain('several-products');
    const impossible = forecast([session(START, { effectEnd: on(START - 5) })], START + 5);
    expect(impossible.wearOff).toEqual(forecast([session(START)], START + 5).wearOff);
    const noSpasm = [0, 3, 6].map((day) => strength(day, 0));
    expect(forecast([...noSpasm, session(START)], START + 5).wearOff).toEqual(
      forecast([session(START)], START + 5).wearOff,
    );
    const stronger = [5, 8, 11, 14].map((day) => strength(START + day, 10));
    const worse = course([...untreated(0), session(START), ...stronger], START + 20);
    expect(worse.notes).toContain('stronger-than-untreated');
  });

  test('CARE-22 an effect that never reached half gets no date', () => {
    const little = noted(START, { ...CYCLE, depth: 0.5 }, 1).concat(
      Array.from({ length: 50 }, (_, i) => strength(START + 3 * i, 7)),
    );
    const told = course([...untreated(0), session(START), ...little], START + 150);
    expect(told.notes).toContain('never-half');
    expect(told.cycles[0]!.neverHalf).toBeGreaterThan(0.5);
  });

  test('CARE-23 what moved a forecast is told, by kind of news', () => {
    const known = [...untreated(0), session(START), ...noted(START, CYCLE, 40)];
    const news = noted(START, { ...CYCLE, half: 60 }, 70).filter(
      (entry) => 'when' in entry && entry.when > on(START + 40),
    );
    const change = forecastChange(
      { entries: known, today: on(START + 40) },
      { entries: [...known, ...news], today: on(START + 70) },
      { side: 'left' },
    );
    expect(change!.days).toBeLessThan(0);
    expect(change!.because[0]!.mover).toBe('symptoms');
    const same = { entries: known, today: on(START + 40) };
    expect(forecastChange(same, same, { side: 'left' })).toBeNull();
  });

  test('CARE-24 a proposed visit goes into a calendar as one event of whole days', () => {
    const told = forecast([session(START)], START);
    const words = { title: 'Besuch, vielleicht', description: 'Erste Zeile\nzweite; Zeile' };
    const text = visitCalendar(told, words, on(START));
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(
      true,
    );
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    const day = (date: string) => date.replaceAll('-', '');
    expect(lines).toContain(`DTSTART;VALUE=DATE:${day(told.visit.from)}`);
    expect(lines).toContain(`DTEND;VALUE=DATE:${day(on(dayAt(told.visit.to) + 1))}`);
    expect(lines).toContain('SUMMARY:Besuch\\, vielleicht');
    expect(lines).toContain('DESCRIPTION:Erste Zeile\\nzweite\\; Zeile');
    expect(visitCalendar(told, words, on(START + 9)).match(/UID:\S+/g)).toEqual(
      text.match(/UID:\S+/g),
    );
  });

  test('CARE-26 an effect that is clearly less than the person’s usual one is told, and one that is not clear is not', () => {
    const next = START + 3 * 120;
    const before = [...untreated(0), ...cycles(3, 90), session(next)];
    const short = [...before, ...noted(next, { ...CYCLE, half: 40 }, 100)];
    expect(lostEffect(course(short, next + 100))).toEqual({ session: on(next), ways: ['shorter'] });
    const weak = [...before, ...noted(next, { ...CYCLE, depth: 0.55 }, 100)];
    expect(lostEffect(course(weak, next + 100))?.ways).toContain('weaker');
    const usual = [...before, ...noted(next, CYCLE, 100)];
    expect(lostEffect(course(usual, next + 100))).toBeNull();
    expect(lostEffect(course(before, next + 5))).toBeNull();
    expect(lostEffect(course(cycles(2, 90), START + 240))).toBeNull();
    expect(LOST_EFFECT_CHECKS.map(({ check }) => check)).toEqual([
      'technique',
      'dose',
      'diagnosis',
      'antibodies',
    ]);
  });
});
