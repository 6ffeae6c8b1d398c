import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRecordingEntry, readEntry } from '../src/index.ts';
import { arbitraryEntry } from './arbitrary/index.ts';

const SIGNALS = { sha256: '1'.repeat(64), bytes: 1, mediaType: 'text/csv' };

test('RECORD-40 a measured recording becomes a valid entry that the program says', () => {
  fc.assert(
    fc.property(arbitraryEntry('recording'), ({ record, when, video, protocol }) => {
      const files = { ...(video ? { video } : {}), ...(protocol ? { protocol } : {}) };
      const entry = makeRecordingEntry({ record, when, signals: SIGNALS, ...files });
      expect(readEntry(entry, { now: new Date('2024-11-22T12:00:00Z') })).toEqual(entry);
      expect(entry).toMatchObject({ record, when, signals: SIGNALS, ...files });
      expect(entry.side ?? null).toBe(record.affectedSide);
      const { name, version } = record.software;
      expect(entry.author).toEqual({ role: 'program', name: `${name} ${version}` });
    }),
  );
});
