import type { Measure } from '@facialis/spasm';
import { formatQuantity, UNITS } from '@facialis/units';

/** Shown where there is no figure. */
export const NOT_MEASURED = 'not measured';

/** A number with fixed digits, a true minus sign, and no minus before zero. */
export function decimal(value: number, digits: number): string {
  const text = value.toFixed(digits);
  if (Number(text) === 0) return text.replace('-', '');
  return text.replace('-', '−');
}

/** A share from 0 to 1 as whole per cent. */
export function percent(share: number): string {
  return `${decimal(share * 100, 0)} %`;
}

const SECONDS_PER_MINUTE = 60;
/** Up to here times are told in seconds, beyond it in minutes and seconds. */
export const LONGEST_IN_SECONDS = 90;

/** A duration as people say it: `58 s`, `9 min 40 s`. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${decimal(seconds, 1)} s`;
  const whole = Math.round(seconds);
  if (whole <= LONGEST_IN_SECONDS) return `${whole} s`;
  const rest = whole % SECONDS_PER_MINUTE;
  const minutes = (whole - rest) / SECONDS_PER_MINUTE;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** A time on the video's clock: `7.25 s` under a minute and a half, `3:07.2` beyond. */
export function clock(seconds: number): string {
  if (seconds <= LONGEST_IN_SECONDS) return `${decimal(seconds, 1)} s`;
  const tenths = Math.round(seconds * 10);
  const minutes = Math.floor(tenths / (10 * SECONDS_PER_MINUTE));
  const rest = (tenths - minutes * 10 * SECONDS_PER_MINUTE) / 10;
  return `${minutes}:${rest.toFixed(1).padStart(4, '0')}`;
}

/** A measure's value with its unit, or the words that say it was not measured. */
export function measureValue({ value, unit }: Measure): string {
  return value === null ? NOT_MEASURED : formatQuantity(value, unit);
}

/** The interval as `11.0 to 17.1`, in the value's unit; empty when there is none. */
export function measureInterval({ value, low, high, unit }: Measure): string {
  if (value === null || low === null || high === null) return '';
  const { decimals } = UNITS[unit];
  return `${decimal(low, decimals)} to ${decimal(high, decimals)}`;
}

const SURE_HIGH = 0.9;
const SURE_MODERATE = 0.7;

/** How sure a finding is, in a word and out of a hundred. */
export function sureness(confidence: number): string {
  const word = confidence >= SURE_HIGH ? 'high' : confidence >= SURE_MODERATE ? 'moderate' : 'low';
  return `${word} (${decimal(confidence * 100, 0)} of 100)`;
}

/** Ties numbers to the units behind them, so that no line breaks between the two. */
export function tieUnits(text: string): string {
  return text.replace(/(\d) (?=(?:s|ms|min|mm|%|\/min)(?![a-z]))/g, '$1\u00a0');
}
