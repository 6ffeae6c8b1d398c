import type { Figure, FigureUnit } from './statement.ts';

/** Units as a reader says them, behind a number. */
const UNIT_WORDS: Readonly<Record<FigureUnit, string>> = {
  '%': '%',
  '1': '',
  ms: 'ms',
  s: 'seconds',
  d: 'days',
  wk: 'weeks',
  mo: 'months',
  a: 'years',
  '/min': 'a minute',
  '/a': 'a year',
  '/(100000.a)': 'a year in a hundred thousand people',
  '/100000': 'in a hundred thousand people',
  mm: 'mm',
  'mg/d': 'mg a day',
  '{score}': 'points',
  '{person}': 'people',
  "[arb'U]": 'units of the product',
};

/** A figure as a reader says it, with its spread and the ends of its range. */
export function figureWords({ value, sd, low, high, bounds, unit }: Figure): string {
  const spread = sd === undefined ? '' : ` ± ${sd}`;
  const ends = `${low} to ${high}${bounds === '95 % interval' ? `, ${bounds}` : ''}`;
  const number = value === undefined ? ends : `${value}${spread}`;
  const range = value === undefined || bounds === undefined ? '' : ` (${ends})`;
  return `${number} ${UNIT_WORDS[unit]}`.trim() + range;
}
