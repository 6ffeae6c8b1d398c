import { isRefusal } from '@facialis/refusal';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSignalsCsv, signalsCsvLines } from '../src/index.ts';
import { synthetic } from './synthetic.ts';

const STATES = ['tracked', 'lost'];

test('REPORT-45 what is read back from signals.csv is written as the same table again', () => {
  for (const lidsOnly of [false, true]) {
    const { signals } = synthetic({ durationS: 4, lidsOnly });
    const text = [...signalsCsvLines(signals, STATES)].join('');
    const read = readSignalsCsv(text, STATES);
    if (isRefusal(read)) throw new Error(read.got);
    expect([...signalsCsvLines(read, STATES)].join('')).toBe(text);
    expect(read.timeS).toHaveLength(signals.timeS.length);
    expect(read.left.browMm === undefined).toBe(signals.left.browMm === undefined);
  }
});

test('REPORT-45 a table that is cut off anywhere, or another text, is refused', () => {
  const { signals } = synthetic({ durationS: 1 });
  const text = [...signalsCsvLines(signals, STATES)].join('');
  const lines = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
  fc.assert(
    fc.property(fc.nat(text.length - 1), (length) => {
      const whole = lines.includes(length);
      expect(isRefusal(readSignalsCsv(text.slice(0, length), STATES))).toBe(!whole);
    }),
  );
  for (const other of ['', '\n', 'a,b\n1,2\n', '<!doctype html>\n']) {
    expect(isRefusal(readSignalsCsv(other, STATES))).toBe(true);
  }
});
