import type { Entry } from '@facialis/record';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryEntry, arbitraryPersonRecord } from '../../record/test/arbitrary/index.ts';
import {
  findingsOf,
  medicineCourses,
  surgeryAfter,
  surgeryBefore,
  surgeryOutcome,
  toxinCourse,
  weighFindings,
} from '../src/index.ts';
import { everything } from './everything.ts';
import { mirrored, shuffled } from './mirrored.ts';
import { on } from './toxin-person.ts';

const LAST = 400;

/** Any entries that the forecast looks at, crowded into somewhat more than a year. */
const crowded: fc.Arbitrary<Entry[]> = fc.array(
  fc
    .tuple(
      fc
        .constantFrom('toxin-session', 'symptoms', 'recording', 'operation', 'medicine')
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
      weighFindings(findingsOf([person, ...entries], { today: on(LAST) }));
    }),
    { numRuns: 20 },
  );
  fc.assert(
    fc.property(crowded, (entries) => expectSound(entries, on(LAST))),
    { numRuns: 25 },
  );
});

/** Everything about medicines and operations, without the names of the sides. */
function courses(entries: readonly Entry[], side: 'left' | 'right') {
  const today = on(LAST);
  const told = [
    ...medicineCourses(entries, { today }).map((one) =>
      one.effects.filter((of) => of.side === side),
    ),
    ...surgeryAfter(entries, { today }).filter((one) => one.side === side),
    ...surgeryOutcome(entries, { today }).filter((one) => one.side === side),
    surgeryBefore(entries, { side, today }),
  ];
  return JSON.parse(JSON.stringify(told), (name, value) => (name === 'side' ? undefined : value));
}

test('CARE-67 whatever the record holds nothing is thrown, numbers are numbers and chances in order', () => {
  const expectChances = (entries: readonly Entry[], today: string) => {
    for (const { chances, own, published } of everything(entries, today).after) {
      const all = chances.flatMap(({ chance }) => chance ?? []);
      for (const { low, least, most, high } of [...all, ...own, ...published]) {
        expect([0, low, least, most, high, 1].toSorted((a, b) => a - b)).toEqual([
          0,
          low,
          least,
          most,
          high,
          1,
        ]);
      }
    }
  };
  fc.assert(
    fc.property(arbitraryPersonRecord(8), ({ person, entries }) =>
      expectChances([person, ...entries], on(LAST)),
    ),
    { numRuns: 20 },
  );
  fc.assert(
    fc.property(crowded, (entries) => expectChances(entries, on(LAST))),
    { numRuns: 25 },
  );
});

test('CARE-68 medicines and operations are told alike on both sides and in any order', () => {
  fc.assert(
    fc.property(crowded, fc.nat(), (entries, seed) => {
      const told = courses(entries, 'left');
      expect(courses(entries.map(mirrored), 'right')).toEqual(told);
      expect(courses(shuffled(entries, seed), 'left')).toEqual(told);
    }),
    { numRuns: 25 },
  );
});
