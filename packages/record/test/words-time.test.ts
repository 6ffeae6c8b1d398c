import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CLOCK_TOLERANCE_MS,
  compareTimes,
  EXAMPLES,
  isInFuture,
  isSurelyBefore,
  parseTime,
  readEntry,
  timeSpan,
} from '../src/index.ts';
import { time } from './arbitrary/parts.ts';

const NOW = new Date('2024-11-22T12:00:00Z');
const ms = (iso: string) => Date.parse(iso);

describe('times', () => {
  test('RECORD-9 the form of a time is its precision', () => {
    expect(parseTime('2024-11-22T18:10:00+01:00')).toEqual({
      precision: 'moment',
      from: ms('2024-11-22T17:10:00Z'),
      to: ms('2024-11-22T17:10:00Z'),
    });
    expect(parseTime('2024-11-22T18:10:00.250Z')).toMatchObject({
      from: ms('2024-11-22T18:10:00.250Z'),
    });
    expect(parseTime('2024-02-29')).toEqual({
      precision: 'day',
      from: ms('2024-02-29T00:00:00Z'),
      to: ms('2024-02-29T23:59:59.999Z'),
    });
    expect(parseTime('2024-02')).toMatchObject({
      precision: 'month',
      to: ms('2024-02-29T23:59:59.999Z'),
    });
    expect(parseTime('2019')).toMatchObject({
      precision: 'year',
      to: ms('2019-12-31T23:59:59.999Z'),
    });
    expect(parseTime('2019~')).toMatchObject({ precision: 'about-year', from: ms('2019-01-01') });
  });

  test.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00',
    '2024-11-00',
    '2024-11-31',
    '2024-11-22T24:00:00Z',
    '2024-11-22T18:60:00Z',
    '2024-11-22T18:10:60Z',
    '2024-11-22T18:10:00+15:00',
    '2024-11-22T18:10:00',
    '2024-11-22T18:10Z',
    '2024-11-22 18:10:00Z',
    '22.11.2024',
    '11/22/2024',
    '24-11-22',
    '1899',
    '2019?',
    '2019-05~',
    ' 2019',
    '2019\n',
    '',
  ])('RECORD-10 %j is no time', (text) => {
    expect(parseTime(text)).toBeUndefined();
    expect(readEntry({ ...EXAMPLES.visit, when: text }, { now: NOW })).toMatchObject({
      code: 'entry-invalid',
      at: 'when',
    });
  });

  test('RECORD-11 a time in the future is refused, however deep in the entry it stands', () => {
    const ahead = [
      { ...EXAMPLES.visit, when: '2024-11-24' },
      { ...EXAMPLES.history, onset: '2025' },
      { ...EXAMPLES.person, birthYear: 2025 },
      {
        ...EXAMPLES.operation,
        outcomes: [{ at: 'later', when: '2025-01', spasm: 'E-0', complication: 'C-0' }],
      },
    ];
    const places = ahead.map((entry) => readEntry(entry, { now: NOW }));
    expect(places).toMatchObject([
      { code: 'entry-impossible', at: 'when' },
      { code: 'entry-impossible', at: 'onset' },
      { code: 'entry-impossible', at: 'birthYear' },
      { code: 'entry-impossible', at: 'outcomes[0].when' },
    ]);
  });

  test('RECORD-12 a fast clock, the first time zone to see a day, and the expiry of a lot are no future', () => {
    const soon = (offset: number) => new Date(NOW.getTime() + offset).toISOString();
    expect(isInFuture(soon(CLOCK_TOLERANCE_MS), NOW)).toBe(false);
    expect(isInFuture(soon(CLOCK_TOLERANCE_MS + 1), NOW)).toBe(true);
    // On Kiritimati (UTC+14) it is the 23rd already.
    expect(isInFuture('2024-11-23', NOW)).toBe(false);
    expect(isInFuture('2024-11-24', NOW)).toBe(true);
    expect(isInFuture('2024', NOW)).toBe(false);
    const session = { ...EXAMPLES['toxin-session'], expiry: '2031-01' };
    expect(readEntry(session, { now: NOW })).toEqual(session);
  });

  test('RECORD-13 times have one order: transitive, and 0 only for the same text', () => {
    fc.assert(
      fc.property(fc.tuple(time, time, time), (three) => {
        const [a, b, c] = three.toSorted(compareTimes) as [string, string, string];
        expect(compareTimes(a, c)).toBeLessThanOrEqual(0);
        expect(compareTimes(b, a) + compareTimes(a, b)).toBe(0);
        expect(compareTimes(a, b) === 0).toBe(a === b);
        expect(timeSpan(a).from).toBeLessThanOrEqual(timeSpan(c).from);
      }),
    );
  });

  test('RECORD-14 a time is surely before another only if no reading of both contradicts', () => {
    expect(isSurelyBefore('2018', '2019-01-01')).toBe(true);
    expect(isSurelyBefore('2018', '2018-05')).toBe(false);
    expect(isSurelyBefore('2018~', '2019')).toBe(false);
    expect(isSurelyBefore('2012~', '2019')).toBe(true);
    expect(isSurelyBefore('2024-03-01', '2024-03-02')).toBe(true);
    // This moment may lie in the first of March somewhere.
    expect(isSurelyBefore('2024-03-01', '2024-03-02T11:00:00Z')).toBe(false);
    expect(isSurelyBefore('2024-03-01', '2024-03-02T15:00:00Z')).toBe(true);
    fc.assert(
      fc.property(time, time, (a, b) => {
        expect(isSurelyBefore(a, b) && isSurelyBefore(b, a)).toBe(false);
        expect(isSurelyBefore(a, a)).toBe(false);
        if (isSurelyBefore(a, b)) expect(compareTimes(a, b)).toBeLessThan(0);
      }),
    );
  });

  test('RECORD-9 a text that is no time is the mistake of a program', () => {
    expect(() => timeSpan('tomorrow')).toThrow(TypeError);
  });
});
