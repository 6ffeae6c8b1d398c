import { type Entry, EXAMPLES, type Operation } from '@facialis/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Chance,
  numberOf,
  type SurgeryAfter,
  surgeryAfter,
  surgeryBefore,
  surgeryOutcome,
} from '../src/index.ts';
import { recordingOf } from './medicine-person.ts';
import { mirrored, shuffled } from './mirrored.ts';
import { noted, operation, START } from './surgery-person.ts';
import { on, session, strength } from './toxin-person.ts';

/** Days of a year. */
const YEAR = 365;

function response(after: NonNullable<Operation['lateralSpread']>['after']): Partial<Operation> {
  return { lateralSpread: { before: 'present', after } };
}

function after(entries: readonly Entry[], day: number): SurgeryAfter {
  const told = surgeryAfter(entries, { today: on(START + day) });
  if (!told[0]) throw new TypeError('operation must be there; received none');
  return told[0];
}

/** The chance a year after the operation. */
function yearChance(entries: readonly Entry[], day: number): Chance {
  const { chance } = after(entries, day).chances.at(-1)!;
  if (!chance) throw new TypeError('chance must be there; received none');
  return chance;
}

describe('after an operation', () => {
  test('CARE-53 somebody who still twitches has the chance of those who still did then', () => {
    const { sources, least, most, low, high } = yearChance([operation(), ...noted(1, 7, 5)], 7);
    const cured = numberOf('surgery-complete-sharma') / 100;
    const [week, year] = (['surgery-free-in-a-week', 'surgery-free-in-a-year'] as const).map(
      (id) => (cured * numberOf(id)) / 100,
    );
    const series = sources.find(({ statements }) => statements.includes('surgery-free-in-a-week'));
    // Still twitching at the last look, two days before the published point: not one more had left.
    expect(series!.value).toBeCloseTo((year! - week!) / (1 - week!), 10);
    expect(series!.low).toBeLessThan(series!.value);
    expect(least).toBeLessThan(series!.value);
    expect(most).toBeGreaterThanOrEqual(series!.value);
    expect(low).toBeLessThan(least);
    expect(high).toBeGreaterThan(most);
  });

  test('CARE-53 longer with spasm never raises the chance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 300 }),
        fc.integer({ min: 4, max: 60 }),
        fc.constantFrom('present', 'absent', 'weaker', 'not-measured'),
        (day, more, spread) => {
          const course = (to: number) => [operation(response(spread)), ...noted(1, to, 4)];
          const [early, late] = [
            yearChance(course(day), day),
            yearChance(course(day + more), day + more),
          ];
          expect(late.least).toBeLessThanOrEqual(early.least);
          expect(late.most).toBeLessThanOrEqual(early.most);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('CARE-54 longer without spasm never lowers the chance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 4, max: 40 }),
        fc.constantFrom('present', 'absent', 'weaker', 'not-measured'),
        (twitching, free, more, spread) => {
          const course = (to: number) => [
            operation(response(spread)),
            ...(twitching > 0 ? noted(1, twitching, 4) : []),
            ...noted(twitching + 1, to, 0),
          ];
          const end = twitching + free;
          const [early, late] = [
            yearChance(course(end), end),
            yearChance(course(end + more), end + more),
          ];
          for (const bound of ['least', 'most', 'low', 'high'] as const) {
            expect(late[bound]).toBeGreaterThanOrEqual(early[bound]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('CARE-55 a spasm that remains is no failure in the first year, and late cures are told after it', () => {
    const course = [operation(), ...noted(1, YEAR + 40, 4)];
    const early = after(course, 200);
    expect(early).toMatchObject({
      result: 'too-early',
      spasm: 'yes',
      noFailureBefore: on(START + YEAR),
    });
    expect(early.notes).toContain('not-a-failure-yet');
    const late = after(course, YEAR + 40);
    expect(late).toMatchObject({ result: 'not-free', noFailureBefore: null, own: [] });
    expect(late.notes).toContain('late-cure-seldom');
    expect(late.chances.map(({ chance }) => chance)).toEqual([null, null, null, null]);
  });

  test('CARE-56 a spasm that comes back is told from one that never left, and the silent days are not freedom', () => {
    const back = [operation(), ...noted(1, 60, 0), ...noted(70, 100, 5)];
    const told = after(back, 100);
    expect(told).toMatchObject({ result: 'came-back', noFailureBefore: null, own: [] });
    expect(told.notes).toContain('came-back');
    const silent = [operation(), ...noted(1, 9, 0), ...noted(13, 60, 5)];
    expect(after(silent, 60)).toMatchObject({ result: 'too-early', spasm: 'yes' });
    expect(after(silent, 9)).toMatchObject({ spasm: 'unknown', notes: ['silent-days'] });
    const graded = operation({
      outcomes: [
        { at: '3-months', spasm: 'E-0', complication: 'C-0' },
        { at: '6-months', spasm: 'E-2', complication: 'C-0' },
      ],
    });
    expect(after([graded], 200)).toMatchObject({ result: 'came-back' });
    expect(after([graded], 100)).toMatchObject({ result: 'free', spasm: 'no' });
  });

  test('CARE-56 one recording without spasm does not outweigh spasm of the same week', () => {
    const course = [operation(), ...noted(1, 40, 5), recordingOf(START + 43, 0)];
    expect(after(course, 44)).toMatchObject({ spasm: 'yes' });
    expect(after([...course, recordingOf(START + 52, 0)], 53)).toMatchObject({
      result: 'free-later',
      spasm: 'no',
      freeFrom: on(START + 43),
    });
  });

  test('CARE-57 delayed palsy and hearing are watched for in their windows', () => {
    const [palsy, hearing] = after([operation()], 10).watches;
    expect(palsy).toMatchObject({
      from: on(START + 1),
      to: on(START + 44),
      open: true,
      noted: false,
    });
    expect(hearing).toMatchObject({ open: true, noted: false, warned: false });
    expect(after([operation()], 45).watches[0]).toMatchObject({ open: false });
    const hurt = operation({
      brainstemResponse: { waveVLost: 'no', latencyMs: 1.2, amplitudeDrop: 55 },
      complications: [
        { complication: 'delayed-facial-palsy', start: on(START + 9), resolved: 'no' },
      ],
    });
    const told = after([hurt], 10).watches;
    expect(told.map(({ noted: was, warned }) => [was, warned])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(after([hurt], 8).watches[0]!.noted).toBe(false);
    const heard = (day: number): Entry => ({ ...EXAMPLES['hearing-test'], when: on(START + day) });
    const tests = after([operation(), heard(-20), heard(9), heard(11)], 10).watches;
    expect(tests.map(({ tested }) => tested)).toEqual([null, on(START + 9)]);
    expect(after([operation(), heard(-20)], 10).watches[1]!.tested).toBeNull();
    const late = operation({ brainstemResponse: { latencyMs: 3, amplitudeDrop: 10 } });
    expect(after([late], 10).watches[1]!.warned).toBe(false);
  });

  test('CARE-58 the looks that are due have their dates', () => {
    const looks = after([operation()], 100).followUps;
    expect(looks.map(({ months, past }) => [months, past])).toEqual([
      [3, true],
      [6, false],
      [12, false],
    ]);
    expect(looks.at(-1)!.date).toBe(on(START + YEAR));
  });

  test('CARE-59 the lateral spread response is one course more, not the only one', () => {
    const chance = (change: Partial<Operation>) => yearChance([operation(change)], 1);
    const plain = chance({});
    const [gone, persists] = [chance(response('absent')), chance(response('present'))];
    expect(gone.sources).toHaveLength(plain.sources.length + 1);
    expect(gone.sources.at(-1)!.value).toBeCloseTo(0.96, 10);
    expect(persists.sources.at(-1)!.value).toBeCloseTo(0.756, 10);
    expect(persists.sources.slice(0, -1)).toEqual(plain.sources);
    expect(chance(response('weaker'))).toEqual(plain);
    expect(after([operation(response('weaker'))], 1).notes).toContain('response-weaker');
    expect(after([operation(response('present'))], 1).notes).toContain('response-disputed');
  });

  test('CARE-59 fewer people leave a wider interval; a course tells nothing beyond its last day', () => {
    const { chances } = after([operation(response('absent'))], 1);
    const [, , half, year] = chances.map(({ chance }) => chance!.sources);
    const find = (sources: typeof half, id: string) =>
      sources!.find(({ statements }) => statements.some((one) => one === id));
    const width = (id: string) => find(half, id)!.high - find(half, id)!.low;
    const few = 'surgery-free-in-a-week-course';
    expect(width(few)).toBeGreaterThan(3 * width('spread-response-gone'));
    expect(numberOf('surgery-course-delayed-median')).toBeLessThan(12);
    expect(find(year, few)).toBeUndefined();
  });

  test('CARE-60 days without spasm under toxin do not count as free', () => {
    const injected = [operation(), session(START + 20), ...noted(24, 60, 0)];
    const told = after(injected, 60);
    expect(told).toMatchObject({ result: 'not-known', spasm: 'unknown' });
    expect(told.notes).toContain('toxin-at-work');
    const twitching = [operation(), session(START + 20), ...noted(24, 60, 3)];
    expect(after(twitching, 60)).toMatchObject({ spasm: 'yes' });
  });

  test('CARE-61 each operation stands for itself; the sides are reckoned alike', () => {
    const second = operation({ when: on(START + 500) });
    const course = [operation(), ...noted(1, 400, 5), second, ...noted(501, 560, 0)];
    const [first, again] = surgeryAfter(course, { today: on(START + 560) });
    expect(first).toMatchObject({ result: 'not-free', own: [] });
    expect(first!.notes).toContain('operated-again');
    expect(again).toMatchObject({ operation: second.when, result: 'free', spasm: 'no' });
    expect(again!.notes).toContain('earlier-operation');
    const other = operation({ side: 'right', when: on(START + 30) });
    const sides = surgeryAfter([operation(), other, ...noted(1, 60, 5)], { today: on(START + 60) });
    expect(sides.map(({ side, spasm }) => [side, spasm])).toEqual([
      ['left', 'yes'],
      ['right', 'unknown'],
    ]);
    const today = on(START + 560);
    expect(surgeryAfter(course.map(mirrored), { today })).toEqual(
      surgeryAfter(course, { today }).map((one) => ({ ...one, side: 'right' })),
    );
  });

  test('CARE-62 the order of entries and what lies after today change nothing', () => {
    const course = [
      operation(response('present')),
      ...noted(1, 40, 5),
      ...noted(41, 90, 0),
      session(START - 200),
      operation({ side: 'right', when: on(START + 10) }),
    ];
    const all = (entries: readonly Entry[]) => [
      surgeryAfter(entries, { today: on(START + 90) }),
      surgeryOutcome(entries, { today: on(START + 90) }),
      surgeryBefore(entries, { side: 'left', today: on(START + 90) }),
    ];
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(all(shuffled(course, seed))).toEqual(all(course));
      }),
      { numRuns: 10 },
    );
    const future = [strength(START + 91, 9), operation({ when: on(START + 92) })];
    expect(all([...course, ...future])).toEqual(all(course));
  });

  test('CARE-63 where the day of the operation is known by its month alone the interval is wider', () => {
    const month = operation({ when: on(START).slice(0, 7) });
    const course = noted(30, 80, 5);
    const [dated, vague] = [
      yearChance([operation(), ...course], 80),
      yearChance([month, ...course], 80),
    ];
    expect(vague.high - vague.low).toBeGreaterThanOrEqual(dated.high - dated.low);
    expect(after([month, ...course], 80).notes).toContain('day-unknown');
    const edge = Array.from({ length: 40 }, (_, i) => YEAR - 20 + i);
    for (const day of edge) {
      const { own } = after([month, ...noted(day - 30, day, 5)], day);
      for (const { least, most } of own) expect(most).toBeGreaterThanOrEqual(least);
    }
    const year = operation({ when: on(START).slice(0, 4) });
    const told = after([year], 300);
    expect(told.chances.map(({ chance, date }) => [chance, date])).toEqual(
      Array.from({ length: 4 }, () => [null, null]),
    );
    expect(told).toMatchObject({ watches: [], own: [] });
  });

  test('CARE-64 the picture rises to the chance of the year', () => {
    const told = after([operation(), ...noted(1, 20, 5)], 20);
    for (const points of [told.published, told.own]) {
      for (const [i, point] of points.entries()) {
        const before = points[i - 1] ?? { day: 0, least: 0, most: 0 };
        expect(point.day).toBeGreaterThan(before.day);
        expect(point.least).toBeGreaterThanOrEqual(before.least);
        expect(point.most).toBeGreaterThanOrEqual(before.most);
        expect(point.low).toBeLessThanOrEqual(point.least);
        expect(point.high).toBeGreaterThanOrEqual(point.most);
      }
      expect(points.at(-1)!.day).toBe(YEAR);
    }
    const { sources, ...year } = told.chances.at(-1)!.chance!;
    expect(told.own.at(-1)).toEqual({ day: YEAR, ...year });
    expect(told.own[0]!.day).toBe(17);
  });
});
