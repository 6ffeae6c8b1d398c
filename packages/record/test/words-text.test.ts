import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, LINE_LIMIT, readEntry, TEXT_LIMIT, textFault } from '../src/index.ts';

const NOW = new Date('2024-11-22T12:00:00Z');
const readNote = (note: string) => readEntry({ ...EXAMPLES.visit, note }, { now: NOW });

describe('text', () => {
  test('RECORD-15 text is kept as it was given, whatever its script, and HTML is text', () => {
    const notes = ['<script>alert(1)</script>', 'Ä e\u0301 ﬁ', '右側\n\tline', '👩‍⚕️', '\u202eabc'];
    expect(notes.map((note) => readNote(note))).toMatchObject(notes.map((note) => ({ note })));
  });

  test('RECORD-16 control characters, halves of surrogate pairs, nothing and too much are refused', () => {
    const faults = [
      'a\u0000b',
      '\u001b[2J',
      '\u009b',
      '\ud83d',
      'x\udc00',
      '',
      ' \n ',
      'x'.repeat(TEXT_LIMIT + 1),
    ];
    for (const note of faults) {
      expect(readNote(note)).toMatchObject({ code: 'entry-invalid', at: 'note' });
    }
    expect(readNote('x'.repeat(TEXT_LIMIT))).toMatchObject({ kind: 'visit' });
    const name = (text: string) => readEntry({ ...EXAMPLES.person, name: text }, { now: NOW });
    expect(name('two\nlines')).toMatchObject({ at: 'name', need: 'one line' });
    expect(name('x'.repeat(LINE_LIMIT + 1))).toMatchObject({ at: 'name' });
  });

  test('RECORD-16 the texts of a recording are looked at like all others', () => {
    const entry = structuredClone(EXAMPLES.recording);
    const record = { ...entry.record, source: { ...entry.record.source, name: 'a\u0000.mp4' } };
    expect(readEntry({ ...entry, record }, { now: NOW })).toMatchObject({
      code: 'entry-invalid',
      at: 'record.source.name',
    });
  });

  test('RECORD-16 whatever has no fault has whole characters and no controls but breaks and tabs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = text.isWellFormed() && !/\p{Cc}/u.test(text.replaceAll(/[\t\r\n]/g, ''));
        expect(textFault(text) === undefined).toBe(plain);
      }),
    );
  });
});
