import { MEASURE_LABELS } from '@facialis/report';
import { MEASURE_NAMES, type Measure, type Measures } from '@facialis/spasm';
import { formatQuantity, UNITS } from '@facialis/units';
import { TEXTS } from '../texts.ts';

/** Every measure with its interval, or why there is none. */
export function MeasuresTable({ measures }: { readonly measures: Measures }) {
  const texts = TEXTS.result;
  return (
    <table>
      <caption>{texts.measures}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.measure}</th>
          <th scope="col">{texts.value}</th>
          <th scope="col">{texts.interval}</th>
        </tr>
      </thead>
      <tbody>
        {MEASURE_NAMES.map((name) => (
          <tr key={name}>
            <th scope="row">{MEASURE_LABELS[name]}</th>
            <td className="value">{shownValue(measures[name])}</td>
            <td>{shownInterval(measures[name])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shownValue({ value, unit }: Measure): string {
  return value === null ? TEXTS.result.absent : formatQuantity(value, unit);
}

function shownInterval({ value, low, high, unit, absent }: Measure): string {
  if (value === null) return absent ?? '';
  if (low === null || high === null) return '';
  const { decimals } = UNITS[unit];
  return TEXTS.result.range(low.toFixed(decimals), high.toFixed(decimals));
}
