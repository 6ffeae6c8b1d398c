import { MEASURE_LABELS } from '@facialis/report';
import type { MeasureChange } from '@facialis/spasm';
import { formatQuantity, UNITS } from '@facialis/units';
import type { ComparedRecordings } from './compare.ts';

const NOT_MEASURED = '–';
const HEADS = ['Measure', 'Before', 'After', 'Change', '95 % interval', 'Beyond repeatability'];

/** The comparison as a table of plain text for a terminal. */
export function comparisonTable({ before, after, comparison }: ComparedRecordings): string {
  const rows = [HEADS, ...comparison.changes.map(rowOf)];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
  const warnings = comparison.warnings.map((warning) => `Warning: ${warning}`);
  return [
    `Before: ${before.source.name}`,
    `After:  ${after.source.name}`,
    '',
    ...lines,
    '',
    ...warnings,
    '',
  ].join('\n');
}

function rowOf(change: MeasureChange): string[] {
  const { name, unit, before, after, low, high, exceedsRepeatability } = change;
  const { decimals } = UNITS[unit];
  const quantity = (value: number | null) =>
    value === null ? NOT_MEASURED : formatQuantity(value, unit);
  const interval =
    low === null || high === null
      ? NOT_MEASURED
      : `${low.toFixed(decimals)} to ${high.toFixed(decimals)}`;
  const judgement =
    exceedsRepeatability === null ? NOT_MEASURED : exceedsRepeatability ? 'yes' : 'no';
  return [
    MEASURE_LABELS[name],
    quantity(before),
    quantity(after),
    quantity(change.change),
    interval,
    judgement,
  ];
}
