import { describe, expect, test } from 'vitest';
import {
  citation,
  disagreement,
  endsOf,
  figure,
  figureWords,
  numberOf,
  SOURCES,
  STATEMENT_IDS,
  STATEMENTS,
  type StatementId,
  sourceSchema,
  sourcesOf,
  spreadOf,
  statementSchema,
  surgeryBefore,
  TOPICS,
} from '../src/index.ts';

const statements = STATEMENT_IDS.map((id) => ({ id, ...STATEMENTS[id] }));

describe('evidence', () => {
  test('CARE-1 every statement fits its schema and stands in one topic, and every source is used', () => {
    for (const id of STATEMENT_IDS) {
      expect(statementSchema.safeParse(STATEMENTS[id]).error, id).toBeUndefined();
    }
    const inTopics = Object.values(TOPICS).flatMap((topic) => Object.keys(topic));
    expect(inTopics.toSorted()).toEqual(STATEMENT_IDS.toSorted());
    const used = new Set(statements.flatMap(({ sources }) => sources));
    expect([...used].toSorted()).toEqual(Object.keys(SOURCES).toSorted());
    for (const source of Object.values(SOURCES)) {
      expect(sourceSchema.safeParse(source).error).toBeUndefined();
      expect(citation(source)).not.toBe('');
    }
  });

  test('CARE-1 a schema lets no statement pass that lacks what a reader needs', () => {
    const sound = STATEMENTS['toxin-duration-ona'];
    const passes = (change: object) => statementSchema.safeParse({ ...sound, ...change }).success;
    expect(passes({})).toBe(true);
    expect(passes({ sources: [] })).toBe(false);
    expect(passes({ reading: 'derived', limits: undefined })).toBe(false);
    expect(passes({ figure: { unit: 'd' } })).toBe(false);
    expect(passes({ figure: { low: 1, unit: 'd' } })).toBe(false);
    expect(passes({ figure: { low: 9, high: 3, bounds: 'range', unit: 'd' } })).toBe(false);
    expect(passes({ figure: { value: 3, unit: 'fortnight' } })).toBe(false);
  });

  test('CARE-2 statements that contradict each other name each other', () => {
    for (const { id, conflictsWith = [] } of statements) {
      for (const other of conflictsWith) {
        expect(STATEMENTS[other as StatementId].conflictsWith, `${other} and ${id}`).toContain(id);
      }
    }
  });

  test('CARE-2 a figure in conflict is a range that names every statement', () => {
    expect(disagreement('babinski-sensitivity-dogu')).toEqual({
      low: 34.6,
      high: 86,
      under: false,
      unit: '%',
      statements: [
        'babinski-sensitivity-dogu',
        'babinski-sensitivity-pawlowski',
        'babinski-sensitivity-three',
      ],
    });
    expect(disagreement('toxin-duration-ona')).toMatchObject({
      low: 85.4,
      high: 85.4,
      unit: 'd',
      statements: ['toxin-duration-ona', 'toxin-duration-italy'],
    });
  });

  test('CARE-5 what a source gives as a bound stays one in words and in ranges', () => {
    const words = (id: 'surgery-stroke' | 'surgery-death') => figureWords(figure(id));
    expect([words('surgery-stroke'), words('surgery-death')]).toEqual([
      'under 0.1 %',
      'under 0.1 %',
    ]);
    const stroke = disagreement('surgery-stroke');
    expect(stroke).toMatchObject({ low: 0.1, high: 0.17, under: true });
    const { low, high, under, unit } = stroke;
    expect(figureWords({ low, high, bounds: 'range', under, unit })).toBe('under 0.1 to 0.17 %');
    expect(disagreement('surgery-leak')).toMatchObject({ low: 0.25, under: false });
    // Two series counted none: lower than that no bound lies.
    const { complications } = surgeryBefore([], { side: 'left', today: '2026-01-01' });
    expect(complications.find(({ expectation }) => expectation === 'death')).toMatchObject({
      low: 0,
      high: 0.3,
      under: false,
    });
  });

  test('CARE-3 what is unverified has no figure, and what is assumed says why', () => {
    const unverified = statements.filter(({ reading }) => reading === 'unverified');
    expect(unverified.map(({ figure: shown }) => shown)).toEqual(unverified.map(() => undefined));
    const assumed = statements.filter(({ reading }) => reading === 'assumed');
    expect(assumed.map(({ id }) => id)).toEqual(Object.keys(TOPICS.assumptions));
    for (const { limits } of assumed) expect(limits).toMatch(/\w/);
  });

  test('CARE-4 a figure comes by its name, with value, spread or ends', () => {
    expect(figure('toxin-duration-ona')).toEqual({ value: 85.4, sd: 41.6, unit: 'd' });
    expect([numberOf('toxin-duration-ona'), spreadOf('toxin-duration-ona')]).toEqual([85.4, 41.6]);
    expect(endsOf('toxin-peak')).toEqual([1, 2]);
    expect(sourcesOf('toxin-duration-ona').map(citation)).toEqual([
      'Bentivoglio 2009, doi 10.1111/j.1468-1331.2008.02507.x',
    ]);
    expect(() => numberOf('toxin-peak')).toThrow('toxin-peak must have a value; received none');
    expect(() => spreadOf('toxin-peak')).toThrow(TypeError);
  });
});
