import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRecordings, MEASURE_NAMES, type Recording } from '../src/index.ts';
import { event } from './course.ts';
import { record } from './record.ts';

const spasms = (count: number, side: 'left' | 'right' = 'left') =>
  Array.from({ length: count }, (_, i) => event('spasm', side, 2 * i + 0.5, 2 * i + 1.2));
const other: Partial<Recording['source']> = { sha256: 'b'.repeat(64) };
const after = (recording: Recording, source: Partial<Recording['source']> = {}): Recording => ({
  ...recording,
  source: { ...recording.source, ...other, ...source },
});
const rateOf = (a: Recording, b: Recording) =>
  compareRecordings(a, b).changes.find(({ name }) => name === 'spasmRate')!;

describe('compare', () => {
  test('SPASM-96 every measure has its change, after less before', () => {
    const { changes } = compareRecordings(record(spasms(20)), after(record(spasms(5))));
    expect(changes.map(({ name }) => name)).toEqual([...MEASURE_NAMES]);
    const rate = changes[0]!;
    expect(rate).toMatchObject({ before: 20, after: 5, change: -15, unit: '/min' });
  });

  test('SPASM-97 a large change exceeds the repeatability, a small one does not', () => {
    expect(rateOf(record(spasms(29)), after(record(spasms(2)))).exceedsRepeatability).toBe(true);
    expect(rateOf(record(spasms(12)), after(record(spasms(10)))).exceedsRepeatability).toBe(false);
  });

  test('SPASM-97 the interval of a change contains it; the same recording changes by nothing', () => {
    fc.assert(
      fc.property(fc.nat(25), fc.nat(25), (n, m) => {
        for (const change of compareRecordings(record(spasms(n)), after(record(spasms(m))))
          .changes) {
          if (change.low === null || change.high === null || change.change === null) continue;
          expect(change.low).toBeLessThanOrEqual(change.change);
          expect(change.high).toBeGreaterThanOrEqual(change.change);
        }
      }),
      { numRuns: 5 },
    );
    const same = record(spasms(10));
    for (const { change, exceedsRepeatability } of compareRecordings(same, same).changes) {
      expect(change ?? 0).toBe(0);
      expect(exceedsRepeatability ?? false).toBe(false);
    }
  });

  test('SPASM-98 a measure that one recording lacks has no change', () => {
    const { changes } = compareRecordings(record(spasms(20)), after(record([])));
    const duration = changes.find(({ name }) => name === 'spasmDuration')!;
    expect(duration).toMatchObject({ after: null, change: null, exceedsRepeatability: null });
  });

  test('SPASM-99 what makes two recordings unlike is warned of', () => {
    const base = record(spasms(10));
    const warned = (second: Recording) => compareRecordings(base, second).warnings.join(' ');
    expect(warned(after(base))).toBe('');
    expect(warned(base)).toContain('same file');
    expect(warned(after(base, { frameRate: 60 }))).toContain('Frame rates differ');
    expect(warned(after(base, { kind: 'arkit' }))).toContain('arkit');
    expect(warned(after(record(spasms(10, 'right'))))).toContain('mirrored');
    const { quality, software } = base;
    expect(warned(after({ ...base, quality: { ...quality, verdict: 'limited' } }))).toContain(
      'second recording is limited',
    );
    expect(warned(after({ ...base, quality: { ...quality, irisPx: 12 } }))).toContain('larger');
    expect(warned(after({ ...base, software: { ...software, version: '2' } }))).toContain(
      'version',
    );
  });
});
