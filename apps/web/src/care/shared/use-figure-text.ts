import { BOUNDS, type Figure, type FigureUnit } from '@facialis/care';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useSaid } from '../../shared/said.ts';

/** Numerics: digits after the point that a figure is told with at most. */
const FIGURE_DIGITS = 2;

/** Numerics: a space at which no line ends. */
const NO_BREAK = '\u00a0';

/** What two ends are where they are no mere range. */
const [INTERVAL] = BOUNDS;

/** Numerics: units by their UCUM codes, as they are said behind a number. */
const UNITS: Readonly<Record<FigureUnit, MessageDescriptor | null>> = {
  '%': null,
  '1': null,
  ms: msg`ms`,
  s: msg`seconds`,
  d: msg`days`,
  wk: msg`weeks`,
  mo: msg`months`,
  a: msg`years`,
  '/min': msg`a minute`,
  '/a': msg`a year`,
  '/(100000.a)': msg`a year in a hundred thousand people`,
  '/100000': msg`in a hundred thousand people`,
  mm: msg`mm`,
  'mg/d': msg`mg a day`,
  '{score}': msg`points`,
  '{person}': msg`people`,
  "[arb'U]": msg`units of the product`,
};

/** Says a figure with its unit, spread and range in the language of the app. */
export function useFigureText(): (figure: Figure) => string {
  const { t, i18n } = useLingui();
  const said = useSaid();
  const written = (value: number) =>
    i18n.number(value, { maximumFractionDigits: FIGURE_DIGITS, useGrouping: false });
  // As the language writes it: with a space or without.
  const percentSign = i18n.number(0, { style: 'percent' }).replace(i18n.number(0), '');
  return ({ value, sd, low, high, bounds, under, unit }) => {
    const words = UNITS[unit];
    const range =
      low === undefined || high === undefined ? '' : t`${written(low)} to ${written(high)}`;
    const ends = bounds === INTERVAL ? `${range}, ${said(bounds)}` : range;
    const spread = sd === undefined ? '' : ` ± ${written(sd)}`;
    const sure = value === undefined ? ends : `${written(value)}${spread}`;
    const number = under ? t`under ${sure}` : sure;
    const behind = value === undefined || ends === '' ? '' : ` (${ends})`;
    const ending = words === null ? '' : `${NO_BREAK}${i18n._(words)}`;
    return `${number}${unit === '%' ? percentSign : ending}${behind}`;
  };
}
