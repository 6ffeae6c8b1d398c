import { type Entry, isSurelyBefore, type OneSide, type Person } from '@facialis/record';
import { durationFigure } from '../toxin/cycles.ts';
import { DAYS, dayOf } from '../toxin/day.ts';

/** A record as it is known on one day. */
export interface KnownRecord {
  /** Entries up to today. */
  readonly entries: readonly Entry[];
  readonly person: Person | undefined;
  /** Today, counted from 1970-01-01. */
  readonly today: number;
  /** Whether a time surely lies before the birth of the person. */
  isBeforeBirth(time: string): boolean;
}

/** Takes from a record what is known today: what lies surely after it is left out. */
export function knownRecord(entries: readonly Entry[], today: string): KnownRecord {
  const { day } = dayOf(today);
  const person = entries.find((entry) => entry.kind === 'person');
  return {
    entries: entries.filter((entry) => !('when' in entry) || firstDayOf(entry.when) <= day),
    person,
    today: day,
    isBeforeBirth: (time) => person !== undefined && isSurelyBefore(time, String(person.birthYear)),
  };
}

/** The first day that a time may mean. */
export function firstDayOf(time: string): number {
  const { day, off } = dayOf(time);
  return Math.ceil(day - off);
}

/** The last day that a time may mean. */
export function lastDayOf(time: string): number {
  const { day, off } = dayOf(time);
  return Math.floor(day + off);
}

/** A stretch of days, both ends within. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Whether a day lies within one of some stretches. */
export function isWithin(day: number, stretches: readonly Days[]): boolean {
  return stretches.some(({ from, to }) => day >= from && day <= to);
}

/**
 * The days on which toxin may be at work on a side: from each session until its end was felt, or else
 * for the published duration and one standard deviation more.
 */
export function toxinDays(entries: readonly Entry[], side: OneSide): Days[] {
  return entries
    .filter((entry) => entry.kind === 'toxin-session')
    .filter((session) => session.side === side || session.side === 'both')
    .map(({ when, product, effectEnd }) => {
      const { mean, sd } = durationFigure({ products: [product] });
      const to =
        effectEnd === undefined ? lastDayOf(when) + Math.ceil(mean + sd) : lastDayOf(effectEnd);
      return { from: firstDayOf(when), to };
    });
}

/** Months in days, rounded up: dates that are counted in months. */
export function monthsInDays(months: number): number {
  return Math.round(months * DAYS.mo);
}
