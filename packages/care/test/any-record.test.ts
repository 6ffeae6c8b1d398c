import type { Entry } from '@facialis/record';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryEntry, arbitraryPersonRecord } from '../../record/test/arbitrary/index.ts';
import { findingsOf, toxinCourse, weighFindings } from '../src/index.ts';
import { on } from './toxin-person.ts';

const LAST = 400;

/** Any entries that the forecast looks at, crowded into somewhat more than a year. */
const crowded: fc.Arbitrary<Entry[]> = fc.array(
  fc
    .tuple(
      fc
        .constantFrom('toxin-session', 'symptoms', 'recording', 'operation')
        .chain<Entry>((kind) => arbitraryEntry(kind)),
      fc.nat({ max: LAST }),
      fc.constantFrom('left', 'both'),
    )
    .map(([entry, day, side]) => ({ ...entry, when: on(day), side }) as Entry),
  { maxLength: 14 },
);

function expectSound(entries: readonly Entry[], today: string): void {
  for (const side of ['left', 'right'] as const) {
    const { cycles, forecast } = toxinCourse(entries, { side, today });
    for (const { onset, peak, wearOff, depth, neverHalf } of cycles) {
      for (const { low, expected, high } of [onset, peak, ...(wearOff ? [wearOff] : [])]) {
        expect([low, expected, high].toSorted()).toEqual([low, expected, high]);
      }
      expect(depth.low).toBeGreaterThanOrEqual(0);
      expect(depth.high).toBeLessThanOrEqual(1);
      expect(neverHalf).toBeGreaterThanOrEqual(0);
      expect(neverHalf).toBeLessThanOrEqual(1 + 1e-9);
    }
    if (!forecast) continue;
    expect(forecast.visit.from >= today).toBe(true);
    expect(forecast.visit.to >= forecast.visit.from).toBe(true);
    expect(Number.isInteger(forecast.daysLeft)).toBe(true);
  }
}

test('CARE-25 whatever the record holds, estimates are in order and nothing is thrown', () => {
  fc.assert(
    fc.property(arbitraryPersonRecord(8), ({ person, entries }) => {
      expectSound([person, ...entries], on(LAST));
      weighFindings(findingsOf([person, ...entries]));
    }),
    { numRuns: 20 },
  );
  fc.assert(
    fc.property(crowded, (entries) => expectSound(entries, on(LAST))),
    { numRuns: 25 },
  );
});
