import { BOUNDS, type Figure, type FigureUnit } from '@facialis/care';
import { useLingui } from '@lingui/react/macro';
import { useSaid } from '../../shared/said.ts';

/** Numerics: digits after the point that a figure is told with at most. */
const FIGURE_DIGITS = 2;

/** What two ends are where they are no mere range. */
const [INTERVAL] = BOUNDS;

/** Says a figure with its unit, spread and range in the language of the app. */
export function useFigureText(): (figure: Figure) => string {
  const { t, i18n } = useLingui();
  const said = useSaid();
  const units: Readonly<Record<FigureUnit, string>> = {
    '%': '%',
    '1': '',
    ms: 'ms',
    s: t`seconds`,
    d: t`days`,
    wk: t`weeks`,
    mo: t`months`,
    a: t`years`,
    '/min': t`a minute`,
    '/a': t`a year`,
    '/(100000.a)': t`a year in a hundred thousand people`,
    '/100000': t`in a hundred thousand people`,
    mm: 'mm',
    'mg/d': t`mg a day`,
    '{score}': t`points`,
    '{person}': t`people`,
    "[arb'U]": t`units of the product`,
  };
  const written = (value: number) =>
    i18n.number(value, { maximumFractionDigits: FIGURE_DIGITS, useGrouping: false });
  return ({ value, sd, low, high, bounds, unit }) => {
    const range =
      low === undefined || high === undefined ? '' : t`${written(low)} to ${written(high)}`;
    const ends = bounds === INTERVAL ? `${range}, ${said(bounds)}` : range;
    const spread = sd === undefined ? '' : ` ± ${written(sd)}`;
    const number = value === undefined ? ends : `${written(value)}${spread}`;
    const behind = value === undefined || ends === '' ? '' : ` (${ends})`;
    return `${number} ${units[unit]}`.trim() + behind;
  };
}
