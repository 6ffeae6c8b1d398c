import { type Entry, EXAMPLES, OUTCOME_TIMES } from '@facialis/record';
import { describe, expect, test } from 'vitest';
import {
  numberOf,
  STATEMENTS,
  SURGERY_EXPECTATIONS,
  SURGERY_FACTORS,
  surgeryBefore,
  surgeryOutcome,
} from '../src/index.ts';
import { recordingOf } from './medicine-person.ts';
import { noted, operation, START } from './surgery-person.ts';
import { on, strength } from './toxin-person.ts';

describe('before an operation', () => {
  const before = (entries: readonly Entry[], side: 'left' | 'right' = 'left') =>
    surgeryBefore(entries, { side, today: on(0) });

  test('CARE-50 results and complications are ranges with every statement, never averages', () => {
    const { results, complications } = before([]);
    expect(results.find(({ expectation }) => expectation === 'free')).toMatchObject({
      low: 63.4,
      high: 94.1,
      unit: '%',
    });
    for (const { low, high, statements, expectation } of [...results, ...complications]) {
      const values = statements.map(numberOf);
      expect(values, expectation).toContain(low);
      expect(values, expectation).toContain(high);
      expect(SURGERY_EXPECTATIONS[expectation]).toMatch(/\.$/);
      for (const id of statements) expect(STATEMENTS[id].figure?.unit).toBe('%');
    }
  });

  test('CARE-51 what moves it for this person is read from the record', () => {
    const person: Entry = { ...EXAMPLES.person, birthYear: 1950, sex: 'male' };
    const scan: Entry = { ...EXAMPLES.mri, when: on(-9), vessels: ['vertebral-artery'], grade: 3 };
    const history: Entry = { ...EXAMPLES.history, when: on(-9) };
    const told = before([person, scan, history]);
    expect(told.moves.map(({ factor, of, direction }) => `${factor} ${of} ${direction}`)).toEqual([
      'vertebral-artery complications worse',
      'dented-nerve result better',
      'older complications disputed',
      'high-blood-pressure complications worse',
      'man result better',
      'began-at-eye result better',
    ]);
    expect(told.notKnown).toEqual(['general-health', 'severe-spasm']);
    const other = before([person, scan, history], 'right');
    expect(other.moves.map(({ factor }) => factor)).not.toContain('vertebral-artery');
    expect(other.notKnown).toContain('vertebral-artery');
    const young: Entry = { ...EXAMPLES.person, birthYear: 1985 };
    expect(before([young]).moves.map(({ factor }) => factor)).not.toContain('older');
    expect(before([young]).notKnown).not.toContain('older');
  });

  test('CARE-51 after an operation of the same side the figures of a second one are told too', () => {
    const earlier = { ...operation(), when: on(-400) };
    const told = before([earlier]);
    expect(told.moves.map(({ factor }) => factor)).toContain('earlier-operation');
    expect(told.results.map(({ expectation }) => expectation)).toContain('free-again');
    expect(told.complications.map(({ expectation }) => expectation)).toContain('palsy-again');
    expect(before([earlier], 'right').results).toEqual(before([]).results);
  });

  test('CARE-51 a further operation is told of only where it would be talked of', () => {
    const operated = { ...operation(), when: on(-100) };
    const now = (value: number) => strengths.map((day) => strength(day, value));
    const strengths = [-60, -40, -20, -4];
    const factors = (entries: readonly Entry[]) =>
      before(entries).moves.map(({ factor }) => factor);
    for (const value of [0, 6]) {
      // Free, and too early to call it a failure.
      const told = before([operated, ...now(value)]);
      expect(told.isFurther).toBe(false);
      expect(factors([operated, ...now(value)])).not.toContain('earlier-operation');
      expect(told.results.map(({ expectation }) => expectation)).not.toContain('free-again');
    }
    const failed = before([{ ...operated, when: on(-500) }, ...now(6)]);
    expect(failed.isFurther).toBe(true);
    expect(failed.moves.map(({ factor }) => factor)).toContain('earlier-operation');
    expect(before([]).isFurther).toBe(false);
  });

  test('CARE-52 what makes no difference is named, and what is not known is no "no"', () => {
    const { unmoved, notKnown, moves } = before([]);
    expect(unmoved.map(({ factor }) => factor)).toEqual(
      expect.arrayContaining(['older', 'side', 'years-of-spasm', 'vertebral-artery']),
    );
    expect(moves).toEqual([]);
    expect(notKnown).toContain('older');
    for (const factor of notKnown) expect(SURGERY_FACTORS[factor]).toMatch(/\.$/);
    const scans: Entry[] = [['vein' as const], []].map((vessels) => ({
      ...EXAMPLES.mri,
      when: on(-9),
      vessels,
      grade: 1,
    }));
    expect(before(scans).notKnown).toContain('vein');
  });
});

describe('the outcome of an operation', () => {
  const outcomes = (entries: readonly Entry[], day: number) =>
    surgeryOutcome(entries, { today: on(START + day) })[0]!.outcomes;

  test('CARE-65 what a clinician graded holds, with its total and the entries of that time', () => {
    const graded = operation({
      outcomes: [
        { at: '7-days', when: on(START + 7), spasm: 'E-2', complication: 'C-0' },
        { at: '3-months', when: on(START + 90), spasm: 'E-0', complication: 'C-2' },
      ],
    });
    const told = outcomes([graded, ...noted(6, 10, 4), recordingOf(START + 88, 12)], 140);
    expect(told.map(({ at }) => at)).toEqual(OUTCOME_TIMES.slice(0, 3));
    const [week, month, quarter] = told;
    expect(week).toMatchObject({
      spasm: { grade: 'E-2', from: 'clinician', verified: true },
      total: 2,
    });
    expect(week!.evidence.map(({ date, spasm }) => [date, spasm])).toEqual([
      [on(START + 6), true],
      [on(START + 10), true],
    ]);
    expect(month).toMatchObject({ spasm: null, seen: 'unknown', total: null, evidence: [] });
    // Free with a troublesome complication is fair, T-2, as Kondo 2012 has it.
    expect(quarter).toMatchObject({ total: 2, evidence: [{ by: 'recording', spasm: true }] });
    const slight = operation({ outcomes: [{ at: '7-days', spasm: 'E-1', complication: 'C-1' }] });
    expect(outcomes([slight], 20)[0]).toMatchObject({
      spasm: { verified: false },
      complication: { verified: false },
      total: 2,
    });
  });

  test('CARE-66 without a grade no spasm is proposed as the best, and spasm is left to be graded', () => {
    const told = outcomes(
      [operation({ complications: [] }), ...noted(3, 15, 5), ...noted(21, 60, 0)],
      60,
    );
    expect(told[0]).toMatchObject({ spasm: null, seen: 'yes', total: null });
    expect(told[1]).toMatchObject({
      spasm: { grade: 'E-0', from: 'record' },
      complication: { grade: 'C-0', from: 'record' },
      total: 0,
    });
    expect(outcomes([operation(), ...noted(21, 60, 0)], 60)[1]).toMatchObject({
      complication: null,
    });
  });

  test('CARE-69 a time is graded from the record once it has come; before that its day is told', () => {
    const outcomeOn = (day: number, ...seen: readonly Entry[]) =>
      surgeryOutcome([operation(), ...seen], { today: on(START + day) })[0]!;
    const free = noted(200, 286, 0);
    const early = outcomeOn(286, ...free);
    expect(early.outcomes.map(({ at }) => at)).not.toContain('12-months');
    expect(early.ahead).toEqual([{ at: '12-months', on: on(START + 365) }]);
    // Nine months without spasm do not show how it is after twelve: it may come back until then.
    const unseen = outcomeOn(365, ...free);
    expect(unseen.outcomes.at(-1)).toMatchObject({ at: '12-months', spasm: null, seen: 'unknown' });
    expect(unseen.ahead).toEqual([]);
    const seen = outcomeOn(365, ...free, ...noted(350, 360, 0));
    expect(seen.outcomes.at(-1)).toMatchObject({ at: '12-months', spasm: { grade: 'E-0' } });
    const times = outcomeOn(0).ahead.map(({ at }) => at);
    expect(times).toEqual(OUTCOME_TIMES.filter((at) => at !== 'later'));
    const again = [operation(), operation({ when: on(START + 100) })];
    expect(surgeryOutcome(again, { today: on(START + 120) })[0]!.ahead).toEqual([]);
  });
});
