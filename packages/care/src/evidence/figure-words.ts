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

/** A figure as a reader says it, with its spread and the ends of its range, or what it lies under. */
export function figureWords({ value, sd, low, high, bounds, under, unit }: Figure): string {
  const spread = sd === undefined ? '' : ` ± ${sd}`;
  const ends = `${low} to ${high}${bounds === '95 % interval' ? `, ${bounds}` : ''}`;
  const number = `${under ? 'under ' : ''}${value === undefined ? ends : `${value}${spread}`}`;
  const range = value === undefined || bounds === undefined ? '' : ` (${ends})`;
  return `${number} ${UNIT_WORDS[unit]}`.trim() + range;
}

/** Numerics: digits that what was reckoned from one person's course is told with; more would pretend. */
const OWN_DIGITS = 2;

/**
 * Rounds numbers that belong together, such as an estimate and its ends, to the same place: that of the
 * second digit of the largest of them, never before the point. So `-4.23, -8.71, 0.04` become
 * `-4.2, -8.7, 0`, and days remain whole days.
 */
export function roundedAlike(numbers: readonly number[]): number[] {
  const largest = Math.max(...numbers.map(Math.abs));
  const before = largest === 0 ? 1 : Math.floor(Math.log10(largest)) + 1;
  const decimals = Math.max(0, OWN_DIGITS - before);
  // Adding nought makes a nought of what rounds to minus nought.
  return numbers.map((number) => Number(number.toFixed(decimals)) + 0);
}
