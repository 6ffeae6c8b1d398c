import { type Entry, EXAMPLES, type Medicine, SUBSTANCES } from '@facialis/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EVIDENCE_LABELS,
  type MedicineCourse,
  type MedicineEffect,
  medicineCourses,
  STATEMENTS,
  SUBSTANCE_EVIDENCE,
} from '../src/index.ts';
import { drawDays, recordingOf } from './medicine-person.ts';
import { mirrored, shuffled } from './mirrored.ts';
import { on, session, strength } from './toxin-person.ts';

/** Days of a course that begins after eight weeks and lasts eight. */
const [START, END, LAST] = [56, 111, 167];

function medicine(change: Partial<Medicine> = {}): Medicine {
  return {
    kind: 'medicine',
    when: on(START),
    author: { role: 'self' },
    substance: 'gabapentin',
    end: on(END),
    side: 'left',
    ...change,
  };
}

function courses(entries: readonly Entry[], day = LAST): readonly MedicineCourse[] {
  return medicineCourses(entries, { today: on(day) });
}

function effect(entries: readonly Entry[], day = LAST): MedicineEffect {
  const [course] = courses(entries, day);
  const [first] = course?.effects ?? [];
  if (!first) throw new TypeError('effect must be there; received none');
  return first;
}

/** A strength every third day, other while the medicine is taken. */
function noted(without: number, taken: number): Entry[] {
  return Array.from({ length: LAST / 3 }, (_, i) => i * 3).map((day) =>
    strength(day, (day >= START && day <= END ? taken : without) + (day % 2)),
  );
}

describe('what is known of medicines', () => {
  test('CARE-40 every substance has its label, its statements and its cautions, verified or not', () => {
    expect(SUBSTANCE_EVIDENCE.map(({ substance }) => substance).toSorted()).toEqual(
      SUBSTANCES.toSorted(),
    );
    for (const { label, statements, cautions } of SUBSTANCE_EVIDENCE) {
      expect(Object.keys(EVIDENCE_LABELS)).toContain(label);
      expect(statements.length === 0).toBe(label === 'no-report');
      for (const id of statements) expect(STATEMENTS[id].sources.length).toBeGreaterThan(0);
      for (const { statement, verified } of cautions) {
        expect(verified).toBe(STATEMENTS[statement].reading !== 'unverified');
        if (!verified) expect(STATEMENTS[statement].figure).toBeUndefined();
      }
    }
    const placebo = SUBSTANCE_EVIDENCE.filter(({ label }) => label === 'trial-no-effect');
    expect(placebo.map(({ substance }) => substance)).toEqual(['clonazepam']);
  });
});

describe('courses of medicines', () => {
  test('CARE-41 doses without a break are one course, and a break makes two', () => {
    const second = medicine({
      when: on(END + 1),
      end: on(END + 30),
      dose: { amount: 300, unit: 'mg', timesADay: 3 },
    });
    const [one, ...others] = courses([second, medicine()]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ from: on(START), until: on(END + 30), notes: ['dose-changed'] });
    expect(one!.doses.map(({ from, dose }) => [from, dose?.amount])).toEqual([
      [on(START), undefined],
      [on(END + 1), 300],
    ]);
    const later = medicine({ when: on(END + 40), end: on(END + 50) });
    expect(courses([later, medicine()]).map(({ from }) => from)).toEqual([on(START), on(END + 40)]);
    const another = medicine({ substance: 'other', name: 'Magnesium' });
    const same = medicine({
      substance: 'other',
      name: 'magnesium',
      when: on(END),
      end: on(END + 9),
    });
    expect(courses([another, same, medicine()])).toHaveLength(2);
  });

  test('CARE-42 time on it, felt effect, unwanted effects and why it was stopped are told as far as known', () => {
    const [course] = courses([EXAMPLES.medicine], 0);
    expect(course).toMatchObject({
      substance: 'carbamazepine',
      from: '2024-06-10',
      until: '2024-07',
      helped: 2,
      whyStopped: 'Dizzy, and hardly any better.',
      days: { least: 22, most: 52 },
      notes: ['day-unknown'],
    });
    expect(course!.unwantedEffects.map(({ effect: what }) => what)).toEqual(['dizziness']);
    const [taking] = courses([medicine({ end: undefined })], START + 9);
    expect(taking).toMatchObject({ until: null, days: { least: 10, most: 10 }, whyStopped: null });
    const [ends] = courses([medicine({ whyStopped: 'Tired.' })], START + 9);
    expect(ends).toMatchObject({ until: null, whyStopped: null, days: { most: 10 } });
  });

  test('CARE-43 a medicine that does nothing is called an effect in about one of twenty courses', () => {
    const runs = 300;
    const called = Array.from({ length: runs }, (_, seed) =>
      effect([medicine(), ...drawDays(seed, LAST, () => 1)]),
    ).filter(({ verdict }) => verdict === 'less' || verdict === 'more').length;
    // 15 of 300 are one in twenty; 27 are more than chance makes of it once in five hundred times.
    expect(called).toBeLessThan(27);
    expect(called).toBeGreaterThan(1);
  });

  test('CARE-43 a strong medicine is found, and by how much', () => {
    const runs = 60;
    const strong = (day: number) => (day >= START && day <= END ? 0.4 : 1);
    const found = Array.from({ length: runs }, (_, seed) =>
      effect([medicine(), ...drawDays(seed, LAST, strong)]),
    );
    expect(found.filter(({ verdict }) => verdict === 'less').length).toBeGreaterThan(0.95 * runs);
    const differences = found.map(({ comparisons }) => comparisons[0]!.difference!);
    const held = differences.filter(({ low, high }) => low <= -3.6 && high >= -3.6);
    expect(held.length).toBeGreaterThan(0.85 * runs);
    for (const { notes } of found) expect(notes).toContain('knew-what-was-taken');
  });

  test('CARE-44 fewer days leave a wider interval, and too few none', () => {
    const all = noted(6, 3);
    const width = (entries: readonly Entry[]) => {
      const { low, high } = effect([medicine(), ...entries]).comparisons[0]!.difference!;
      return high - low;
    };
    const fewer = all.filter((_, i) => i % 5 === 0);
    expect(width(fewer)).toBeGreaterThan(1.3 * width(all));
    const least = [10, 20, 30, 70, 80].map((day) => strength(day, 5));
    expect(effect([medicine(), ...least])).toMatchObject({ verdict: 'too-few' });
    expect(effect([medicine(), ...least, strength(90, 1)]).verdict).not.toBe('too-few');
  });

  test('CARE-44 values that go in stretches tell less than as many that do not', () => {
    const days = Array.from({ length: 56 }, (_, i) => i * 3);
    const width = (wave: (i: number) => number) => {
      const entries = days.map((day, i) => strength(day, 5 + wave(i)));
      const { low, high } = effect([medicine(), ...entries]).comparisons[0]!.difference!;
      return high - low;
    };
    const mixed = width((i) => (i % 2 === 0 ? 2 : -2));
    const stretched = width((i) => (Math.floor(i / 7) % 2 === 0 ? 2 : -2));
    expect(stretched).toBeGreaterThan(1.5 * mixed);
  });

  test('CARE-45 what else was done in that time is left out or said', () => {
    const told = noted(7, 3);
    expect(effect([medicine(), ...told])).toMatchObject({ verdict: 'less' });
    const injected = effect([medicine(), session(START - 2), ...told]);
    expect(injected.verdict).toBe('too-few');
    expect(injected.notes).toContain('toxin-left-out');
    const worn = session(0, { effectEnd: on(20) });
    expect(effect([medicine(), worn, ...told])).toMatchObject({ verdict: 'less' });
    const operation: Entry = {
      ...EXAMPLES.operation,
      when: on(START + 3),
      side: 'left',
      outcomes: [],
    };
    const operated = effect([medicine(), operation, ...told]);
    expect(operated).toMatchObject({ verdict: 'too-few' });
    expect(operated.notes).toContain('operation-left-out');
    const other = medicine({ substance: 'baclofen', when: on(START + 2), end: on(END + 400) });
    expect(effect([medicine(), other, ...told]).notes).toContain('other-medicine');
    const unusable: Entry = recordingOf(START + 20, 30, 'unusable');
    expect(effect([medicine(), unusable, ...told]).notes).toContain('recordings-unusable');
    const right = strength(START + 20, 9, 'right');
    const both = effect([medicine(), right, ...told]);
    expect(both.notes).toContain('other-side');
    expect(both.comparisons).toEqual(effect([medicine(), ...told]).comparisons);
  });

  test('CARE-46 recordings and notes are compared apart, and hold together with 95 %', () => {
    const days = Array.from({ length: 24 }, (_, i) => i * 7);
    const isTaken = (day: number) => day >= START && day <= END;
    const filmed = (without: number, taken: number) =>
      days.map((day) => recordingOf(day, (isTaken(day) ? taken : without) + (day % 2)));
    const both = effect([medicine(), ...noted(7, 3), ...filmed(40, 10)]);
    expect(both.comparisons.map(({ reading }) => reading)).toEqual(['recordings', 'symptoms']);
    for (const { confidence, difference } of both.comparisons) {
      expect(confidence).toBeCloseTo(0.975, 10);
      expect(difference!.high).toBeLessThan(0);
    }
    expect(both.comparisons[0]).toMatchObject({ unit: '%', during: { days: 7 } });
    const against = effect([medicine(), ...noted(7, 3), ...filmed(10, 40)]);
    expect(against).toMatchObject({ verdict: 'not-told' });
    expect(against.notes).toContain('kinds-disagree');
  });

  test('CARE-46 several notes of one day are one value', () => {
    const told = noted(7, 3);
    const [once] = effect([medicine(), ...told]).comparisons;
    const [twice] = effect([medicine(), ...told, ...told]).comparisons;
    expect(twice).toEqual(once);
  });

  test('CARE-47 order, side and what lies after today change nothing', () => {
    const record = [medicine(), session(0, { effectEnd: on(20) }), ...noted(7, 4)];
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(courses(shuffled(record, seed))).toEqual(courses(record));
      }),
      { numRuns: 10 },
    );
    expect(courses(record.map(mirrored))[0]!.effects).toEqual(
      courses(record)[0]!.effects.map((one) => ({ ...one, side: 'right' })),
    );
    const future = [
      strength(LAST + 1, 10),
      medicine({ substance: 'baclofen', when: on(LAST + 2) }),
    ];
    expect(courses([...record, ...future])).toEqual(courses(record));
  });

  test('CARE-48 without a side each side on which the record names a spasm is looked at', () => {
    const sides = (entries: readonly Entry[]) =>
      courses([medicine({ side: undefined }), ...entries])[0]!.effects.map(({ side }) => side);
    expect(sides([])).toEqual([]);
    expect(sides([strength(3, 4, 'right')])).toEqual(['right']);
    expect(sides([strength(3, 4, 'both')])).toEqual(['left', 'right']);
  });
});
