import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Entry,
  EXAMPLES,
  labelInterval,
  QUESTION_CODES,
  questionsFor,
  type ToxinSession,
} from '../src/index.ts';
import { arbitraryPersonRecord } from './arbitrary/index.ts';

const SESSION = EXAMPLES['toxin-session'];
const PERSON = EXAMPLES.person;

function codes(entry: Entry, course: readonly Entry[] = [], person = PERSON): string[] {
  return questionsFor(entry, course, person).map(({ code }) => code);
}

/** A session of one product with these doses, each in a muscle without a published dose. */
function given(product: ToxinSession['product'], ...units: number[]): ToxinSession {
  const points = units.map((dose) => ({ muscle: 'platysma', side: 'left', units: dose }) as const);
  return { ...SESSION, product, brand: 'Brand', unit: `U ${product}`, points };
}

describe('questions', () => {
  test('RECORD-31 nothing usual is asked, and every question names its field and its source', () => {
    for (const entry of Object.values(EXAMPLES)) expect(codes(entry)).toEqual([]);
    fc.assert(
      fc.property(arbitraryPersonRecord(6), ({ person, entries }) => {
        for (const [i, entry] of entries.entries()) {
          for (const question of questionsFor(entry, entries.toSpliced(i, 1), person)) {
            expect(QUESTION_CODES).toHaveProperty(question.code);
            expect(question.question).toMatch(/\?$/);
            expect(question.source).not.toBe('');
            const field = question.at.split(/[.[]/)[0]!;
            expect(entry).toHaveProperty(field);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('RECORD-32 a session beyond the doses published for its own product is asked about', () => {
    // Japanese label of onabotulinumtoxinA: 10 to 30 units in all.
    expect(codes(given('onabotulinumtoxinA', 5, 5, 5, 5, 5, 5))).toEqual([]);
    expect(codes(given('onabotulinumtoxinA', 5, 5, 5, 5, 5, 5, 0.5))).toEqual([
      'dose-above-published',
    ]);
    expect(codes(given('onabotulinumtoxinA', 5, 4.5))).toEqual(['dose-below-published']);
    // 120 units of abobotulinumtoxinA are usual: units of products are not the same.
    expect(codes(given('abobotulinumtoxinA', 60, 60))).toEqual([]);
    expect(codes(given('abobotulinumtoxinA', 100, 61))).toEqual(['dose-above-published']);
    expect(codes(given('incobotulinumtoxinA', 51))).toEqual(['dose-above-published']);
    expect(codes(given('rimabotulinumtoxinB', 801))).toEqual(['dose-above-published']);
    expect(codes(given('letibotulinumtoxinA', 20))).toEqual(['product-unpublished']);
    expect(codes(given('other', 1000))).toEqual([]);
    expect(
      questionsFor(given('onabotulinumtoxinA', 5, 5, 5, 5, 5, 5, 5), [], PERSON),
    ).toMatchObject([
      {
        at: 'points',
        source: expect.stringContaining('Japan'),
        question: expect.stringContaining('30 U onabotulinumtoxinA'),
      },
    ]);
  });

  test('RECORD-33 a dose beyond what is published for one site or one muscle is asked about', () => {
    expect(questionsFor(given('onabotulinumtoxinA', 5, 6), [], PERSON)).toMatchObject([
      { code: 'site-dose-above-published', at: 'points[1].units' },
    ]);
    const points = [2.5, 2.5, 5].map(
      (units) => ({ muscle: 'zygomaticus-major', side: 'left', units }) as const,
    );
    expect(questionsFor({ ...SESSION, points }, [], PERSON)).toMatchObject([
      {
        code: 'muscle-dose-above-published',
        at: 'points[0].muscle',
        source: expect.stringContaining('Xiao 2018'),
      },
    ]);
    expect(
      codes({
        ...given('abobotulinumtoxinA', 1),
        points: points.map((p) => ({ ...p, units: 20 })),
      }),
    ).toEqual([]);
  });

  test('RECORD-34 an interval shorter than the label of the country says is asked about', () => {
    const at = (when: string) =>
      ({ ...SESSION, when, product: 'onabotulinumtoxinA' }) as ToxinSession;
    const asks = (when: string, country: string | undefined) => {
      const { country: _, ...anywhere } = PERSON;
      const person = country === undefined ? anywhere : { ...anywhere, country };
      return codes({ ...at(when), lot: 'A' }, [{ ...at('2024-01-01'), lot: 'B' }], person);
    };
    // 84 days are 12 weeks, 56 are 8.
    expect(asks('2024-03-25', 'GB')).toEqual([]);
    expect(asks('2024-03-24', 'GB')).toEqual(['interval-short']);
    expect(asks('2024-03-24', 'US')).toEqual(['interval-short']);
    expect(asks('2024-03-24', 'DE')).toEqual(['interval-short']);
    expect(asks('2024-03-24', undefined)).toEqual(['interval-short']);
    expect(asks('2024-03-24', 'JP')).toEqual([]);
    expect(asks('2024-02-26', 'JP')).toEqual([]);
    expect(asks('2024-02-25', 'JP')).toEqual(['interval-short']);
    expect(asks('2023-11-01', 'GB')).toEqual(['interval-short']);
    expect(asks('2024-01-01', 'GB')).toEqual(['session-twice']);
    // No other product's interval is known, so the question says whose label it is.
    const [asked] = questionsFor(at('2024-03-24'), [at('2024-01-01')], PERSON);
    expect(asked?.question).toContain('the label of Botox in the United Kingdom');
    // Some day of April may be 12 weeks later.
    expect(asks('2024-03', 'GB')).toEqual([]);
    expect(labelInterval('JP')).toMatchObject({
      figure: 8,
      source: expect.stringContaining('Japan'),
    });
    expect(labelInterval('GB')).toMatchObject({ figure: 12 });
  });

  test('RECORD-35 an expired vial, a lot of another product and a point on the other side are asked about', () => {
    expect(codes({ ...SESSION, expiry: '2024-01' })).toEqual(['lot-expired']);
    expect(codes({ ...SESSION, expiry: '2024-03' })).toEqual([]);
    const earlier = { ...given('abobotulinumtoxinA', 60), when: '2022', lot: SESSION.lot! };
    expect(codes(SESSION, [earlier])).toEqual(['lot-differs']);
    const [first, ...rest] = SESSION.points;
    expect(
      questionsFor({ ...SESSION, points: [...rest, { ...first!, side: 'right' }] }, [], PERSON),
    ).toMatchObject([{ code: 'point-other-side', at: 'points[3].side' }]);
  });

  test('RECORD-36 both sides, and another side than before, are asked about once in a course', () => {
    const symptoms = EXAMPLES.symptoms;
    expect(codes({ ...symptoms, side: 'both' })).toEqual(['both-sides']);
    expect(codes({ ...symptoms, side: 'both' }, [{ ...symptoms, side: 'both' }])).toEqual([]);
    expect(codes({ ...symptoms, side: 'right' }, [symptoms])).toEqual(['other-side']);
    expect(
      codes({ ...symptoms, side: 'right' }, [symptoms, { ...symptoms, side: 'right' }]),
    ).toEqual([]);
    expect(codes({ ...EXAMPLES.operation, side: 'right' }, [symptoms])).toEqual(['other-side']);
    expect(codes({ ...EXAMPLES.mri, side: 'right' }, [symptoms])).toEqual([]);
  });

  test('RECORD-37 an onset below 40 or below 18 years is asked about', () => {
    const onset = (year: string) =>
      codes({ ...EXAMPLES.history, onset: year }, [], { ...PERSON, birthYear: 1960 });
    expect(onset('2000')).toEqual([]);
    expect(onset('1999')).toEqual(['onset-below-40']);
    expect(onset('1977~')).toEqual(['onset-below-18']);
  });

  test('RECORD-38 a daily dose beyond what was published for the substance is asked about', () => {
    const dose = (
      substance: 'gabapentin' | 'clonazepam' | 'baclofen',
      amount: number,
      unit: 'mg' | 'g' | 'mL',
      timesADay: number,
    ) => codes({ ...EXAMPLES.medicine, substance, dose: { amount, unit, timesADay } });
    expect(dose('gabapentin', 800, 'mg', 2)).toEqual([]);
    expect(dose('gabapentin', 0.6, 'g', 3)).toEqual(['medicine-dose-above-published']);
    expect(dose('clonazepam', 0.5, 'mg', 3)).toEqual(['medicine-dose-above-published']);
    expect(dose('clonazepam', 5, 'mL', 3)).toEqual([]);
    // No verified figure, no question.
    expect(dose('baclofen', 100, 'mg', 3)).toEqual([]);
  });

  test('RECORD-39 a total beyond a range that is not verified is asked about, not refused', () => {
    const rating = {
      kind: 'rating',
      when: '2024-05-01',
      author: { role: 'self' },
      scale: 'hfs-7',
    } as const;
    expect(codes({ ...rating, total: 28 })).toEqual([]);
    expect(questionsFor({ ...rating, total: 29 }, [], PERSON)).toMatchObject([
      { code: 'total-above-range', at: 'total', source: expect.stringContaining('unverified') },
    ]);
  });
});
