import type { Measure } from '@facialis/spasm';
import { UNITS } from '@facialis/units';
import { useLingui } from '@lingui/react/macro';
import { useSaid } from '../shared/said.ts';
import { useWords } from './words.ts';

/** A figure that may be absent, with its unit. */
type Figure = Pick<Measure, 'value' | 'unit' | 'low' | 'high' | 'absent'>;

/** Says measures in the app's language. */
export function useMeasureText() {
  const { t } = useLingui();
  const said = useSaid();
  const { number } = useWords();
  const quantity = (value: number, unit: Measure['unit']): string => {
    const { decimals, symbol } = UNITS[unit];
    return `${number(value, decimals)} ${symbol}`.trim();
  };
  return {
    quantity,
    value: ({ value, unit }: Figure): string =>
      value === null ? t`not measured` : quantity(value, unit),
    /** The 95 % interval, or why there is no value. */
    interval({ value, low, high, unit, absent }: Figure): string {
      if (value === null) return absent === undefined ? '' : said(absent);
      if (low === null || high === null) return '';
      const { decimals } = UNITS[unit];
      const [from, to] = [number(low, decimals), number(high, decimals)];
      return t`${from} to ${to}`;
    },
  };
}
