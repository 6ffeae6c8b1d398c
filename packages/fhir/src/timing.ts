import type { Codec } from './codec.ts';
import { extensionUrl } from './extensions.ts';
import { isObject, objectsOf } from './json.ts';
import { element, type Place } from './place.ts';

const TIMES_A_DAY = extensionUrl('times-a-day');

/** Days in the units of time that a repetition may have. */
const DAYS: Readonly<Record<string, number>> = { h: 1 / 24, d: 1, wk: 7 };

/** Most days that a rhythm is written over: 0.001 times a day is once in 1,000 days. */
const LONGEST_DAYS = 1000;

/**
 * How often a day something is taken, as so many times in so many days. A figure that no such
 * rhythm gives exactly stands in an extension.
 */
const repeat: Codec = {
  type: 'Timing.repeat',
  write: (value) => {
    const times = Number(value);
    const period = periodOf(times);
    if (period === undefined) {
      return { value: { extension: [{ url: TIMES_A_DAY, valueDecimal: times }] } };
    }
    return { value: { frequency: Math.round(times * period), period, periodUnit: 'd' } };
  },
  read: ({ value }) => {
    if (!isObject(value)) return undefined;
    const exact = objectsOf(value.extension).find(({ url }) => url === TIMES_A_DAY);
    if (exact) return exact.valueDecimal;
    const { frequency = 1, period, periodUnit } = value;
    const days = DAYS[String(periodUnit)];
    if (typeof frequency !== 'number' || typeof period !== 'number' || days === undefined) {
      return undefined;
    }
    return frequency / (period * days);
  },
};

/** The rhythm of a dosage. */
export function timesADayAt(path: string): Place {
  return element(`${path}.repeat`, repeat);
}

/** Fewest days in which it is taken a whole number of times, if there are any. */
function periodOf(times: number): number | undefined {
  const once = 1 / times;
  const candidates = [1, once, 10, 100, LONGEST_DAYS];
  return candidates.find(
    (period) =>
      Number.isInteger(period) &&
      Math.round(times * period) >= 1 &&
      Math.round(times * period) / period === times,
  );
}
