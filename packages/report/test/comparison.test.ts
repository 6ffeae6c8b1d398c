import { compareRecordings } from '@facialis/spasm';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { renderComparison } from '../src/index.ts';
import { synthetic } from './synthetic.ts';

function pair() {
  const before = synthetic({ side: 'right', name: 'before <b>.mp4' }).recording;
  const after = synthetic({ side: 'right', name: 'after.mp4', seed: 2 }).recording;
  after.source.sha256 = 'f'.repeat(64);
  before.measures.spasmRate = { value: 14.2, unit: '/min', low: 12, high: 16, measurableS: 59 };
  after.measures.spasmRate = { value: 3.1, unit: '/min', low: 2, high: 5, measurableS: 59 };
  before.measures.blinkRate = { value: 12, unit: '/min', low: 8, high: 17, measurableS: 59 };
  after.measures.blinkRate = { value: 14, unit: '/min', low: 9, high: 20, measurableS: 59 };
  after.measures.synkinesis = { value: null, unit: '1', low: null, high: null, measurableS: 0 };
  return { before, after };
}

function page() {
  const { before, after } = pair();
  return parse(renderComparison(compareRecordings(before, after), before, after));
}

function rowOf(label: string): string {
  const row = page()
    .querySelectorAll('tbody tr')
    .find((one) => one.querySelector('th')!.text === label)!;
  return row.text.replace(/\s+/g, ' ');
}

test('REPORT-50 each measure stands before and after, with its change and a judgement', () => {
  const { before, after } = pair();
  const change = compareRecordings(before, after).changes.find(({ name }) => name === 'spasmRate')!;
  const rate = rowOf('Spasms a minute');
  expect(rate).toContain('14.2 /min');
  expect(rate).toContain('3.1 /min');
  expect(rate).toContain('−11.1 /min');
  expect(rate).toContain(
    `−${Math.abs(change.low!).toFixed(1)} to −${Math.abs(change.high!).toFixed(1)}`,
  );
  expect(rate).toContain('fell, beyond repeatability');
  expect(rowOf('Blinks a minute')).toContain('within repeatability');
  expect(rowOf('Eye and mouth moving together')).toContain('cannot be compared');
  expect(page().querySelector('h1')!.text).toContain('Spasms a minute fell from 14.2 to 3.1');
});

test('REPORT-50 the dumbbell puts the larger figure further out', () => {
  const row = page()
    .querySelectorAll('tbody tr')
    .find((one) => one.querySelector('th')!.text === 'Spasms a minute')!;
  const x = (name: string) => Number(row.querySelector(`circle.${name}`)!.getAttribute('cx'));
  const zero = Number(/^M(\S+)/.exec(row.querySelector('path.zero')!.getAttribute('d')!)![1]);
  expect((x('after') - zero) / (x('before') - zero)).toBeCloseTo(3.1 / 14.2, 1);
});

test('REPORT-2 names of compared files never become markup', () => {
  expect(page().querySelectorAll('b')).toEqual([]);
  expect(page().text).toContain('before <b>.mp4');
});

test('REPORT-3 a comparison with absent measures shows no NaN, undefined, null or Infinity', () => {
  expect(page().querySelector('body')!.text).not.toMatch(/NaN|undefined|null|Infinity/);
});

test('REPORT-51 an unusable recording is not compared', () => {
  const { before, after } = pair();
  after.quality.verdict = 'unusable';
  const root = parse(renderComparison(compareRecordings(before, after), before, after));
  expect(root.querySelector('h1')!.text).toBe('These recordings cannot be compared.');
  expect(root.text).toContain('after.mp4 cannot be judged.');
  expect(root.querySelectorAll('table')).toEqual([]);
});
