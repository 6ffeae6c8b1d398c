import { type Entry, EXAMPLES } from '@facialis/record';
import { describe, expect, test } from 'vitest';
import {
  figureWords,
  STATEMENT_IDS,
  tellStatements,
  toxinOutlook,
  wallDay,
  wearOffDates,
} from '../src/index.ts';
import { dayAt, noted, on, session, untreated } from './toxin-person.ts';

/** Day of the session in most tests. */
const START = 30;
const CYCLE = { onset: 5, half: 90, depth: 0.8 };

const COURSE: readonly Entry[] = [...untreated(0), session(START), ...noted(START, CYCLE, 60)];

describe('an outlook on the toxin treatments', () => {
  test('CARE-27 the drawn curve falls to the depth and is back at half on the expected day', () => {
    const [told] = toxinOutlook(COURSE, { today: on(START + 60) });
    const [curve] = told!.curves;
    expect(curve![0]).toMatchObject({ date: on(START), expected: 1 });
    const half = told!.cycles[0]!.wearOff!;
    const near = curve!.filter(({ date }) => Math.abs(dayAt(date) - dayAt(half.expected)) <= 2);
    for (const { expected } of near) expect(Math.abs(expected - 1 / 2)).toBeLessThan(0.06);
    const least = Math.min(...curve!.map(({ expected }) => expected));
    expect(1 - least).toBeGreaterThan(0.9 * told!.cycles[0]!.depth.expected);
    expect(1 - least).toBeLessThanOrEqual(told!.cycles[0]!.depth.expected);
    for (const { low, expected, high } of curve!) {
      expect(low).toBeLessThanOrEqual(expected + 1e-9);
      expect(high).toBeGreaterThanOrEqual(expected - 1e-9);
    }
    expect(dayAt(curve!.at(-1)!.date)).toBeGreaterThan(dayAt(half.high));
  });

  test('CARE-27 a cycle is drawn until the next treatment', () => {
    const next = START + 100;
    const [told] = toxinOutlook([...COURSE, session(next)], { today: on(next + 10) });
    expect(told!.curves[0]!.at(-1)!.date).toBe(on(next));
    expect(told!.curves[1]![0]!.date).toBe(on(next));
  });

  test('CARE-28 each treated side is looked at, and no other; nothing after the day is known', () => {
    expect(toxinOutlook([], { today: on(0) })).toEqual([]);
    expect(toxinOutlook([EXAMPLES.person], { today: on(0) })).toEqual([]);
    expect(toxinOutlook(COURSE, { today: on(START - 1) })).toEqual([]);
    const both = [...COURSE, session(START, { side: 'both' })];
    const sides = toxinOutlook(both, { today: on(START + 60) }).map(({ side }) => side);
    expect(sides).toEqual(['right', 'left']);
    const [right] = toxinOutlook(both, { today: on(START + 60), side: 'right' });
    expect(right!.side).toBe('right');
    const [early] = toxinOutlook(COURSE, { today: on(START + 20) });
    expect(early!.observed.every(({ date }) => dayAt(date) <= START + 20)).toBe(true);
    expect(early!.observed.length).toBeGreaterThan(10);
  });

  test('CARE-28 the dates alone are those of the outlook', () => {
    const both = [EXAMPLES.person, ...COURSE, session(START, { side: 'both' })];
    const asked = { today: on(START + 60) };
    const dates = toxinOutlook(both, asked).map(({ side, forecast }) => ({ side, forecast }));
    expect(wearOffDates(both, asked)).toEqual(dates);
    expect(wearOffDates(both, { ...asked, side: 'left' })).toEqual(dates.slice(1));
    expect(wearOffDates(both, { today: on(START - 1) })).toEqual([]);
  });

  test('CARE-28 it says how the date moved in four weeks', () => {
    const short = [...untreated(0), session(START), ...noted(START, { ...CYCLE, half: 60 }, 70)];
    const [told] = toxinOutlook(short, { today: on(START + 70) });
    const { change, forecast } = told!;
    expect(change!.after).toEqual(forecast);
    expect(change!.days).toBe(
      dayAt(forecast!.wearOff.expected) - dayAt(change!.before.wearOff.expected),
    );
    expect(toxinOutlook(short, { today: on(START + 10) })[0]!.change).toBeNull();
  });
});

describe('telling the evidence', () => {
  test('CARE-5 every statement is told once with its topic and its sources as they are printed', () => {
    const told = tellStatements();
    expect(told.map(({ id }) => id).toSorted()).toEqual(STATEMENT_IDS.toSorted());
    for (const { sources, citations } of told) expect(citations.length).toBe(sources.length);
    const toxin = tellStatements('toxin');
    expect(toxin.every(({ topic }) => topic === 'toxin')).toBe(true);
    expect(toxin.length).toBeLessThan(told.length);
  });

  test('CARE-5 a figure is said with its unit, its spread and its range', () => {
    expect(figureWords({ value: 85.4, sd: 41.6, unit: 'd' })).toBe('85.4 ± 41.6 days');
    expect(figureWords({ low: 1, high: 2, bounds: 'range', unit: 'wk' })).toBe('1 to 2 weeks');
    const interval = { value: 9, low: 5, high: 14, bounds: '95 % interval', unit: '%' } as const;
    expect(figureWords(interval)).toBe('9 % (5 to 14, 95 % interval)');
    expect(figureWords({ value: 0.87, unit: '1' })).toBe('0.87');
  });

  test('CARE-29 a day is that of the clock on the wall here', () => {
    expect(wallDay(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
    expect(wallDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});
