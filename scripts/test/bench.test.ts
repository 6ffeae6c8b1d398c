import { describe, expect, test } from 'vitest';
import { closureOfGap } from '../../bench/landmarks.ts';
import { f1Of, match, type Timed } from '../../bench/score.ts';
import { asMarkdown, asText } from '../../bench/table.ts';

const left = (onset: number, offset: number): Timed => ({ side: 'left', onset, offset });
const right = (onset: number, offset: number): Timed => ({ side: 'right', onset, offset });

describe('scores of the benchmark', () => {
  test('a found event counts when it is on the same side and overlaps in time', () => {
    const truth = [left(1, 2), left(5, 6)];
    expect(match(truth, [left(1.9, 3), left(6, 7)])).toEqual([[truth[0], left(1.9, 3)]]);
    expect(match(truth, [right(1, 2), right(5, 6)])).toEqual([]);
  });

  test('one found event never counts for two true ones, nor the other way', () => {
    const long = left(0, 10);
    const short = left(4, 5);
    expect(match([left(1, 2), left(3, 9)], [long])).toEqual([[left(3, 9), long]]);
    expect(match([long], [left(1, 2), short, left(6, 9)])).toEqual([[long, left(6, 9)]]);
  });

  test('F1 is 1 when all is found and nothing else, and falls with misses and false ones', () => {
    expect(f1Of({ found: 4, missed: 0, false: 0 })).toBe(1);
    expect(f1Of({ found: 3, missed: 1, false: 1 })).toBe(0.75);
    expect(f1Of({ found: 0, missed: 2, false: 0 })).toBe(0);
    expect(f1Of({ found: 0, missed: 0, false: 0 })).toBeNull();
  });

  test('the closure of landmarks is told against the open level about it', () => {
    const timeS = Float64Array.from({ length: 100 }, (_, i) => i / 10);
    const gap = Array.from(timeS, (_, i) => (i === 50 ? 0.1 : 0.4));
    const closure = closureOfGap(timeS, gap);
    expect(closure[50]).toBeCloseTo(0.75);
    expect(closure[20]).toBeCloseTo(0);
  });
});

test('tables have their columns in line, and as many cells in every row', () => {
  const table = { title: 'T', about: 'A.', head: ['what', 'n'], rows: [['longer word', '1']] };
  const lines = asText(table).split('\n').slice(3);
  expect(lines.map((line) => line.lastIndexOf(' '))).toEqual([12, 12, 12]);
  const cells = asMarkdown(table).split('\n').slice(4);
  expect(cells.map((line) => line.split('|').length)).toEqual([4, 4, 4]);
});
