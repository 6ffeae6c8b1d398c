import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EXAMPLES,
  type OperationOutcome,
  operationResult,
  PHQ_9_QUESTIONS,
  ratingTotal,
  readEntry,
  SCALES,
  toxinTotals,
} from '../src/index.ts';
import { arbitraryEntry } from './arbitrary/index.ts';

const read = (json: unknown) => readEntry(json, { now: new Date('2024-11-22T12:00:00Z') });
const SESSION = EXAMPLES['toxin-session'];

describe('treatments and ratings', () => {
  test('RECORD-21 a dose without units, of nothing, or in units of another product is refused', () => {
    const point = { muscle: 'mentalis', side: 'left' };
    const { unit, ...unitless } = SESSION;
    expect(read(unitless)).toMatchObject({ code: 'entry-invalid', at: 'unit', got: 'nothing' });
    expect(read({ ...SESSION, points: [point] })).toMatchObject({
      at: 'points[0].units',
      need: 'a number',
      got: 'nothing',
    });
    for (const units of [0, -1, '2.5']) {
      expect(read({ ...SESSION, points: [{ ...point, units }] })).toMatchObject({
        code: 'entry-invalid',
        at: 'points[0].units',
      });
    }
    expect(read({ ...SESSION, unit: 'U abobotulinumtoxinA' })).toMatchObject({
      code: 'entry-impossible',
      at: 'unit',
      need: `the product's own unit, ${unit}`,
    });
    for (const wrong of ['U', 'IU', 'mg']) {
      expect(read({ ...SESSION, unit: wrong })).toMatchObject({
        code: 'entry-invalid',
        at: 'unit',
      });
    }
    expect(read({ ...SESSION, points: [] })).toMatchObject({ at: 'points' });
  });

  test('RECORD-22 totals are kept product by product, and each is the sum of its points', () => {
    const sessions = fc.array(arbitraryEntry('toxin-session'), { maxLength: 6 });
    fc.assert(
      fc.property(sessions, (list) => {
        const totals = toxinTotals(list);
        expect(new Set(totals.map(({ product, brand }) => `${product} ${brand}`)).size).toBe(
          totals.length,
        );
        for (const { product, brand, unit, units, byMuscle } of totals) {
          const own = list.filter(
            (one) => one.product === product && (brand === undefined || one.brand === brand),
          );
          const points = own.flatMap((one) => one.points);
          expect(unit).toBe(`U ${product}`);
          expect(units).toBeCloseTo(
            points.reduce((sum, point) => sum + point.units, 0),
            6,
          );
          expect(byMuscle.reduce((sum, one) => sum + one.units, 0)).toBeCloseTo(units, 6);
        }
      }),
      { numRuns: 50 },
    );
    const [total] = toxinTotals([
      {
        ...SESSION,
        points: [0.1, 0.2].map((units) => ({ muscle: 'mentalis', side: 'left', units })),
      },
    ]);
    expect(total).toMatchObject({
      units: 0.3,
      byMuscle: [{ muscle: 'mentalis', side: 'left', units: 0.3 }],
    });
  });

  test('RECORD-23 an end before its start is refused, whatever it ends', () => {
    const places = [
      { ...EXAMPLES.medicine, end: '2021' },
      { ...EXAMPLES.symptoms, end: '2023-01-01' },
      { ...SESSION, effectOnset: '2024-03-01' },
      { ...SESSION, effectPeak: '2024-05', effectEnd: '2024-04-01' },
      {
        ...SESSION,
        unwantedEffects: [{ effect: 'bruise', start: '2024-03-16', end: '2024-03-10' }],
      },
      {
        ...EXAMPLES.operation,
        complications: [{ complication: 'csf-leak', start: '2023-02-01', resolved: 'yes' }],
      },
      {
        ...EXAMPLES.operation,
        outcomes: [{ at: '7-days', when: '2023-01', spasm: 'E-0', complication: 'C-0' }],
      },
    ].map(read);
    expect(places).toMatchObject(
      [
        'end',
        'end',
        'effectOnset',
        'effectEnd',
        'unwantedEffects[0].end',
        'complications[0].start',
        'outcomes[0].when',
      ].map((at) => ({ code: 'entry-impossible', at })),
    );
  });

  test('RECORD-24 what contradicts itself is refused', () => {
    const outcome = { at: '7-days', spasm: 'E-0', complication: 'C-0' };
    const [symptom] = EXAMPLES.symptoms.symptoms;
    const places = [
      { ...EXAMPLES.operation, outcomes: [outcome, outcome] },
      { ...EXAMPLES.operation, outcomes: [{ ...outcome, at: 'later' }] },
      {
        ...EXAMPLES.operation,
        complications: [{ complication: 'stroke', end: '2024', resolved: 'no' }],
      },
      { ...EXAMPLES.mri, grade: 0 },
      { ...EXAMPLES.history, bloodPressure: { systolic: 80, diastolic: 80 } },
      { ...EXAMPLES.medicine, substance: 'other' },
      { ...SESSION, product: 'other', unit: 'U other', brand: undefined },
      { kind: 'hearing-test', when: '2024', author: { role: 'self' } },
    ].map((json) => read(JSON.parse(JSON.stringify(json))));
    expect(places).toMatchObject(
      [
        'outcomes[1].at',
        'outcomes[0].when',
        'complications[0].end',
        'vessels',
        'bloodPressure.diastolic',
        'name',
        'brand',
        'thresholds',
      ].map((at) => ({ code: 'entry-impossible', at })),
    );
    expect(read({ ...EXAMPLES.symptoms, symptoms: [symptom, symptom] })).toMatchObject({
      at: 'symptoms',
      need: 'each symptom once',
    });
  });

  test('RECORD-25 a spasm in the first twelve months after an operation is not called a failure', () => {
    const outcomes = (...looks: [OperationOutcome['at'], OperationOutcome['spasm']][]) =>
      operationResult({
        ...EXAMPLES.operation,
        outcomes: looks.map(([at, spasm]) => ({ at, spasm, complication: 'C-0' })),
      });
    expect(outcomes()).toBe('not-known');
    expect(outcomes(['7-days', 'E-3'], ['6-months', 'E-2'])).toBe('too-early');
    expect(outcomes(['12-months', 'E-0'], ['7-days', 'E-3'])).toBe('free-later');
    expect(outcomes(['7-days', 'E-0'], ['1-month', 'E-0'])).toBe('free');
    expect(outcomes(['7-days', 'E-0'], ['6-months', 'E-1'])).toBe('came-back');
    expect(outcomes(['7-days', 'E-2'], ['12-months', 'E-2'])).toBe('not-free');
    fc.assert(
      fc.property(arbitraryEntry('operation'), (operation) => {
        const early = (operation.outcomes ?? []).filter(
          ({ at }) => at !== '12-months' && at !== 'later',
        );
        expect(operationResult({ ...operation, outcomes: early })).not.toBe('not-free');
      }),
    );
  });

  test('RECORD-26 a level or total beyond a published range is refused', () => {
    const header = { kind: 'rating', when: '2024-05-01', author: { role: 'self' } };
    const refused = [
      [{ scale: 'jankovic', severity: 5, frequency: 0 }, 'severity'],
      [{ scale: 'jankovic', severity: 1.5, frequency: 0 }, 'severity'],
      [{ scale: 'smc', grade: 'V' }, 'grade'],
      [{ scale: 'cohen-albert', intensity: -1 }, 'intensity'],
      [{ scale: 'hfs-clinical', total: 101 }, 'total'],
      [{ scale: 'hfs-7', total: -1 }, 'total'],
    ] as const;
    for (const [fields, at] of refused) {
      expect(read({ ...header, ...fields })).toMatchObject({ refused: true, at });
    }
    expect(read({ ...header, scale: 'hfs-7', total: 29 })).toMatchObject({ kind: 'rating' });
    fc.assert(
      fc.property(arbitraryEntry('rating'), (rating) => {
        const { range, verified } = SCALES[rating.scale];
        if (range && verified) expect(ratingTotal(rating)).toBeLessThanOrEqual(range[1]);
      }),
    );
  });

  test('RECORD-27 the answers of a PHQ-9 are nine, add up to its total, and belong to no other scale', () => {
    const answers = [1, 1, 2, 0, 0, 3, 0, 0, 0];
    const phq = {
      kind: 'rating',
      when: '2024-05-01',
      author: { role: 'self' },
      scale: 'phq-9',
      total: 7,
      answers,
    };
    expect(PHQ_9_QUESTIONS).toHaveLength(9);
    expect(read(phq)).toEqual(phq);
    expect(read({ ...phq, total: 8 })).toMatchObject({
      at: 'total',
      need: 'the sum of the answers',
    });
    expect(read({ ...phq, answers: answers.slice(1) })).toMatchObject({ at: 'answers' });
    expect(read({ ...phq, scale: 'hfs-7' })).toMatchObject({ at: 'answers' });
  });
});
