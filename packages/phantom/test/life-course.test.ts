import { compareTimes, readEntry } from '@facialis/record';
import { isRefusal } from '@facialis/refusal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LifeCourse, type LifeOptions, makeLifeCourse } from '../src/index.ts';

const DAY_MS = 86_400_000;

const anyLife = fc.record({
  seed: fc.nat(),
  years: fc.double({ min: 0.2, max: 3, noNaN: true }),
  until: fc.constantFrom('2026-11-20', '2024-02-29'),
  symptomsAWeek: fc.constantFrom(1, 5),
  recordingsAMonth: fc.constantFrom(0.5, 2),
  operation: fc.boolean(),
}) satisfies fc.Arbitrary<LifeOptions>;

function lives(count: number, options: Partial<LifeOptions> = {}): LifeCourse[] {
  return Array.from({ length: count }, (_, seed) =>
    makeLifeCourse({
      seed,
      years: 3,
      until: '2026-11-20',
      symptomsAWeek: 7,
      recordingsAMonth: 4,
      ...options,
    }),
  );
}

function dayIn({ truth }: LifeCourse, when: string): number {
  return Math.floor((Date.parse(when) - Date.parse(truth.from)) / DAY_MS);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [x, y] = [mean(pairs.map(([one]) => one)), mean(pairs.map(([, other]) => other))];
  const sum = (of: (dx: number, dy: number) => number) =>
    pairs.reduce((all, [one, other]) => all + of(one - x, other - y), 0);
  return sum((dx, dy) => dx * dy) / Math.sqrt(sum((dx) => dx * dx) * sum((_, dy) => dy * dy));
}

describe('years of a record', () => {
  test('PHANTOM-18 the same options give the same life', () => {
    fc.assert(
      fc.property(anyLife, (options) => {
        const [one, other] = [makeLifeCourse(options), makeLifeCourse(options)];
        expect(other.person).toEqual(one.person);
        expect(other.entries).toEqual(one.entries);
        expect(other.truth.cycles).toEqual(one.truth.cycles);
      }),
      { numRuns: 10 },
    );
  });

  test('PHANTOM-19 every entry is one that the record takes, in order of time', () => {
    fc.assert(
      fc.property(anyLife, (options) => {
        const { person, entries } = makeLifeCourse(options);
        const now = new Date('2026-11-22T12:00:00Z');
        const refused = [person, ...entries]
          .map((one) => readEntry(one, { now }))
          .filter(isRefusal);
        expect(refused).toEqual([]);
        const days = entries.map((entry) =>
          entry.kind === 'person' ? '' : entry.when.slice(0, 10),
        );
        expect(days).toEqual(days.toSorted(compareTimes));
      }),
      { numRuns: 20 },
    );
  });

  test('PHANTOM-20 burden is lower at the full effect, and stays within 0 and 1', () => {
    for (const { truth } of lives(20, { operation: false })) {
      const first = truth.cycles[0]!;
      expect(truth.burdenOn(first.day + first.peak + 1)).toBeLessThan(
        truth.burdenOn(first.day - 1),
      );
      for (let day = -5; day < truth.days + 5; day++) {
        expect(truth.burdenOn(day)).toBeGreaterThanOrEqual(0);
        expect(truth.burdenOn(day)).toBeLessThanOrEqual(1);
      }
    }
  });

  test('PHANTOM-21 strengths and spasm rates rise and fall with the burden', () => {
    const strengths: [number, number][] = [];
    const rates: [number, number][] = [];
    for (const life of lives(5)) {
      for (const entry of life.entries) {
        if (entry.kind === 'symptoms') {
          const { strength } = entry.symptoms[0]!;
          strengths.push([life.truth.burdenOn(dayIn(life, entry.when)), strength]);
        } else if (entry.kind === 'recording') {
          const rate = entry.record.measures.spasmRate.value ?? Number.NaN;
          rates.push([life.truth.burdenOn(dayIn(life, entry.when)), rate]);
          expect(rate).toBe(entry.record.events.length);
        }
      }
    }
    expect(correlation(strengths)).toBeGreaterThan(0.9);
    expect(correlation(rates)).toBeGreaterThan(0.9);
  });

  test('PHANTOM-22 after an operation spasm may last, and then is gone', () => {
    const operated = lives(40, { operation: true });
    for (const life of operated) {
      const { operation, days } = life.truth;
      expect(operation).not.toBeNull();
      const from = Math.ceil(operation!.freeDay);
      for (let day = from; day <= days; day++) expect(life.truth.burdenOn(day)).toBe(0);
      for (const entry of life.entries) {
        if (entry.kind === 'person' || dayIn(life, entry.when) < from) continue;
        if (entry.kind === 'recording') expect(entry.record.affectedSide).toBeNull();
        if (entry.kind !== 'symptoms') continue;
        expect(entry.symptoms.map(({ strength }) => strength)).toEqual(entry.symptoms.map(() => 0));
      }
    }
    const late = operated.filter(({ truth: { operation } }) => {
      return operation!.freeDay - operation!.day > 7;
    });
    // 65 % of the cured still twitch after a week (PMID 36097503): about 26 of 40.
    expect(late.length).toBeGreaterThan(16);
    expect(late.length).toBeLessThan(36);
  });

  test('PHANTOM-23 onset and length of the effect have the means of their source', () => {
    const cycles = lives(400, { symptomsAWeek: 1, recordingsAMonth: 0.1 }).flatMap(
      ({ truth }) => truth.cycles,
    );
    // Bentivoglio 2009: 5.4 and 85.4 days; the standard error over 400 people is about 2 %.
    expect(mean(cycles.map(({ onset }) => onset))).toBeGreaterThan(4.9);
    expect(mean(cycles.map(({ onset }) => onset))).toBeLessThan(5.9);
    expect(mean(cycles.map(({ halfGone }) => halfGone))).toBeGreaterThan(80);
    expect(mean(cycles.map(({ halfGone }) => halfGone))).toBeLessThan(92);
  });

  test('PHANTOM-17 years and days that make no life throw a TypeError', () => {
    const options = { seed: 1, symptomsAWeek: 1, recordingsAMonth: 1 };
    expect(() => makeLifeCourse({ ...options, years: 0, until: '2026-11-20' })).toThrow(TypeError);
    expect(() => makeLifeCourse({ ...options, years: 1, until: 'soon' })).toThrow(TypeError);
  });
});
