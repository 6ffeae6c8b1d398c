/** How one unit is written. */
export interface Unit {
  /** The unit's name in words, singular. */
  readonly name: string;
  /** What stands behind a printed number; empty where a bare number is read more easily. */
  readonly symbol: string;
  /** Digits after the point in print; enough for the precision the measurement has, not more. */
  readonly decimals: number;
}

/**
 * Every unit that crosses a door, by its UCUM code (https://ucum.org/ucum). The code is what
 * records and interfaces carry; the symbol is what people read. Text in braces is a UCUM
 * annotation: `{frame}/s` has the dimension of `/s`.
 */
export const UNITS = {
  s: { name: 'second', symbol: 's', decimals: 2 },
  ms: { name: 'millisecond', symbol: 'ms', decimals: 0 },
  mm: { name: 'millimetre', symbol: 'mm', decimals: 1 },
  '/min': { name: 'per minute', symbol: '/min', decimals: 1 },
  '%': { name: 'percent', symbol: '%', decimals: 1 },
  '1': { name: 'ratio', symbol: '', decimals: 2 },
  '{count}': { name: 'count', symbol: '', decimals: 0 },
  deg: { name: 'degree', symbol: '°', decimals: 0 },
  '{pixel}': { name: 'pixel', symbol: 'px', decimals: 1 },
  '{pixel}/mm': { name: 'pixel per millimetre', symbol: 'px/mm', decimals: 2 },
  '{frame}/s': { name: 'frame per second', symbol: 'frames/s', decimals: 1 },
} as const satisfies Record<string, Unit>;

/** The UCUM code of a unit in the table. */
export type UnitCode = keyof typeof UNITS;

/** All codes of the table, in its order. */
export const UNIT_CODES = Object.keys(UNITS) as [UnitCode, ...UnitCode[]];

/** What is printed where there is no number. */
const ABSENT = '–';

/**
 * Writes a number with its unit for people: `formatQuantity(2.04, 'mm')` is `2.0 mm`.
 * The degree sign stands without a space, every other symbol after one. `null`, NaN and the
 * infinities are written as a dash; a value that rounds to zero never carries a minus sign.
 *
 * @param value the number, or null where there is none
 * @param unit UCUM code out of `UNITS`
 * @throws TypeError for a unit that is not in the table
 */
export function formatQuantity(value: number | null, unit: UnitCode): string {
  const { symbol, decimals } = unitOf(unit);
  if (value === null || !Number.isFinite(value)) return ABSENT;
  const digits = value.toFixed(decimals);
  const number = Number(digits) === 0 ? digits.replace('-', '') : digits.replace('-', '−');
  if (symbol === '') return number;
  return symbol === '°' ? `${number}°` : `${number} ${symbol}`;
}

function unitOf(code: string): Unit {
  if (!Object.hasOwn(UNITS, code)) {
    throw new TypeError(`unit must be one of ${UNIT_CODES.join(', ')}; received ${code}`);
  }
  return UNITS[code as UnitCode];
}
