import { type Entry, readEntry } from '@facialis/record';
import { isRefusal } from '@facialis/refusal';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoCourse } from '../src/demo/demo-course.ts';

const DAY_MS = 86_400_000;
const MONTH_MS = 30.4 * DAY_MS;

const anyDay = fc
  .integer({ min: Date.parse('2024-01-01'), max: Date.parse('2040-01-01') })
  .map((ms) => new Date(ms).toISOString().slice(0, 10));

function times(entries: readonly Entry[], kind: Entry['kind']): number[] {
  return entries.flatMap((entry) =>
    entry.kind === kind && 'when' in entry ? [Date.parse(entry.when)] : [],
  );
}

test('SERVER-65 whatever the day, the demo person has three years, four toxin cycles, two medicine trials and an operation that helped late', () => {
  fc.assert(
    fc.property(anyDay, (today) => {
      const { person, entries, scenes } = demoCourse(today);
      expect(person.name).toMatch(/not a real patient/);
      for (const entry of entries)
        expect(isRefusal(readEntry(entry, { now: new Date(today) }))).toBe(false);
      expect(times(entries, 'toxin-session')).toHaveLength(4);
      expect(times(entries, 'medicine')).toHaveLength(2);
      const [operated] = times(entries, 'operation');
      const symptoms = times(entries, 'symptoms');
      const last = Date.parse(today);
      expect(last - symptoms[0]!).toBeGreaterThan(2.9 * 365 * DAY_MS);
      expect(symptoms.at(-1)!).toBeLessThan(last + DAY_MS);
      expect(last - symptoms.at(-1)!).toBeLessThan(7 * DAY_MS);

      // Spasms go on for months after the operation, and then there are none.
      const strength = (from: number, to: number) =>
        entries.flatMap((entry) => {
          if (entry.kind !== 'symptoms') return [];
          const at = Date.parse(entry.when) - operated!;
          return at >= from && at < to ? entry.symptoms.map((one) => one.strength) : [];
        });
      expect(Math.max(...strength(MONTH_MS, 2 * MONTH_MS))).toBeGreaterThan(0);
      const late = strength(6 * MONTH_MS, Number.POSITIVE_INFINITY);
      expect(late.length).toBeGreaterThan(0);
      expect(Math.max(...late)).toBe(0);

      const [before, best, after] = scenes.map(({ when }) => Date.parse(when));
      const session = times(entries, 'toxin-session').find((time) => time > before!)!;
      expect(session - before!).toBeLessThan(2 * DAY_MS);
      expect(best! - session).toBeGreaterThan(7 * DAY_MS);
      expect(best! - session).toBeLessThan(40 * DAY_MS);
      expect(after!).toBeGreaterThan(operated!);
      expect(after!).toBeLessThan(last);
    }),
    { numRuns: 8 },
  );
});
