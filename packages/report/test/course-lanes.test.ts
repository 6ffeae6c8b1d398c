import { type Entry, type EntryOf, EXAMPLES, spasmBurden } from '@facialis/record';
import { expect, test } from 'vitest';
import { courseLanes } from '../src/index.ts';
import { AT, versionsOf } from './synthetic-course.ts';

const RECORDING = EXAMPLES.recording;
const SAID = { author: { role: 'clinician' }, when: '2024-03-03' } as const;
const NEW_SPASM = { kind: 'spasm', side: 'left', onset: 10, offset: 11.5 } as const;

const corrected = (
  corrections: NonNullable<EntryOf<'recording'>['corrections']>,
): EntryOf<'recording'> => ({ ...RECORDING, corrections });

test('REPORT-77 a recording that nobody corrected, or whose events were accepted, stands with the measures of its record', () => {
  const { spasmRate } = RECORDING.record.measures;
  const { value, low, high } = spasmRate;
  for (const entry of [
    corrected([]),
    corrected([{ ...SAID, action: 'accept', event: 0 }]),
    corrected([
      { ...SAID, action: 'reject', event: 0 },
      { ...SAID, action: 'accept', event: 0 },
    ]),
  ]) {
    expect(spasmBurden(entry)).toEqual({
      rate: { value, low, high },
      timeShare: null,
      isCorrected: false,
    });
  }
});

test('REPORT-77 a recording that was corrected stands with what its events say now, without an interval', () => {
  // 30 s can be measured: one spasm of 0.4 s was found, one of 1.5 s is added.
  const two = spasmBurden(corrected([{ ...SAID, action: 'add', event: 1, ...NEW_SPASM }]));
  expect(two.isCorrected).toBe(true);
  expect(two.rate).toEqual({ value: 4, low: null, high: null });
  expect(two.timeShare?.value).toBeCloseTo((100 * 1.9) / 30);
  const none = spasmBurden(corrected([{ ...SAID, action: 'reject', event: 0 }]));
  expect(none.rate?.value).toBe(0);
  expect(none.timeShare?.value).toBe(0);
});

test('REPORT-77 spasms at the same time count once in the time, and twice in the rate', () => {
  const both = spasmBurden(
    corrected([
      { ...SAID, action: 'add', event: 1, ...NEW_SPASM },
      { ...SAID, action: 'add', event: 2, ...NEW_SPASM, side: 'right' },
    ]),
  );
  expect(both.rate?.value).toBe(6);
  expect(both.timeShare?.value).toBeCloseTo((100 * 1.9) / 30);
});

test('REPORT-77 of a recording that cannot be judged nothing is said', () => {
  const { record } = RECORDING;
  const unusable = {
    ...RECORDING,
    record: { ...record, quality: { ...record.quality, verdict: 'unusable' as const } },
  };
  expect(spasmBurden(unusable)).toMatchObject({ rate: null, timeShare: null });
});

test('REPORT-78 ratings have a row for each scale, by its name and from 0 to its own end', () => {
  const base = { kind: 'rating', author: SAID.author, side: 'left' } as const;
  const ratings: Entry[] = [
    { ...base, when: '2026-01-12', scale: 'jankovic', severity: 3, frequency: 2 },
    { ...base, when: '2026-01-12', scale: 'hfs-7', total: 12 },
    { ...base, when: '2026-02', scale: 'smc', grade: 'III' },
    { ...base, when: '2026-03', scale: 'hfs-5', total: 7 },
  ];
  const lanes = courseLanes(versionsOf(ratings), Date.parse(AT));
  const told = lanes.map(({ topic, name, most, marks }) => [topic, name, most, marks[0]!.value]);
  expect(told).toEqual([
    ['rating', 'jankovic', 4, 3],
    ['rating', 'hfs-7', 28, 12],
    ['rating', 'smc', 4, 3],
    // No source gives the end of this scale: the row ends above what was rated.
    ['rating', 'hfs-5', 8, 7],
  ]);
  expect(lanes[1]!.marks[0]!.entry).toBe('entry-1');
});
