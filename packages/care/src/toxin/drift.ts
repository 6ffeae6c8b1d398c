import type { Entry, OneSide, ToxinProduct, ToxinUnit } from '@facialis/record';
import type { StatementId } from '../evidence/evidence.ts';
import { DAYS, dayOf } from './day.ts';
import type { Estimate } from './forecast.ts';
import { nameOf } from './session-change.ts';
import { type ComparedSession, compareSessions } from './sessions.ts';
import { robustSlope, type Timed } from './slope.ts';

/** What a drift over years says, by a name that stays. */
export const DRIFT_VERDICTS = {
  rises: 'It rose over the sessions more than chance alone would make likely.',
  falls: 'It fell over the sessions more than chance alone would make likely.',
  'not-told': 'Cannot be told from chance.',
  'too-few': 'Too few sessions to tell.',
} as const;

/** What a drift over years says. */
export type DriftVerdict = keyof typeof DRIFT_VERDICTS;

/** What is published of a drift, in conflict with itself. */
export const DRIFT_STATEMENTS = [
  'toxin-dose-rises',
  'toxin-dose-falls',
  'toxin-duration-steady',
] as const satisfies readonly StatementId[];

/** How something changed over the sessions. */
export interface Trend {
  readonly verdict: DriftVerdict;
  /** Change a year with its 95 % interval; null with too few sessions. */
  readonly perYear: Estimate | null;
  /** Sessions that were reckoned with, and the years between the first and the last of them. */
  readonly sessions: number;
  readonly years: number;
}

/** How dose and duration of one product changed over the years. */
export interface ProductDrift {
  readonly product: ToxinProduct;
  /** The brand of a product that is known by it alone; null for others. */
  readonly brand: string | null;
  /** Of the dose; never held against another product's. */
  readonly unit: ToxinUnit;
  /** Units of a session. */
  readonly dose: Trend;
  /** Days until half of the untreated level was back, of sessions where it was seen or felt. */
  readonly duration: Trend;
}

/**
 * How the dose and the duration of each product drifted over the sessions of one side: the robust slope with
 * its interval. Sessions with several products, and those whose day is not known, are left out.
 *
 * @param entries a person's course, in any order
 */
export function doseDrift(
  entries: readonly Entry[],
  options: { readonly side: OneSide; readonly today: string },
): readonly ProductDrift[] {
  return driftOf(compareSessions(entries, options));
}

/** The same of sessions that are compared already. */
export function driftOf(sessions: readonly ComparedSession[]): readonly ProductDrift[] {
  const alone = sessions.filter(({ totals, date }) => totals.length === 1 && date !== null);
  return [...Map.groupBy(alone, ({ totals }) => nameOf(totals[0]!)).values()].map((group) => {
    const { product, brand, unit } = group[0]!.totals[0]!;
    const timed = (pick: (one: ComparedSession) => number | null): Timed[] =>
      group.flatMap((one) => {
        const value = pick(one);
        return value === null ? [] : [{ time: dayOf(one.date!).day / DAYS.a, value }];
      });
    return {
      product,
      brand: brand ?? null,
      unit,
      dose: trendOf(timed(({ totals }) => totals[0]!.units)),
      duration: trendOf(
        timed(({ duration, durationSeen }) => (durationSeen ? duration!.expected : null)),
      ),
    };
  });
}

function trendOf(values: readonly Timed[]): Trend {
  const perYear = robustSlope(values);
  const years = values.length < 2 ? 0 : values.at(-1)!.time - values[0]!.time;
  return { verdict: verdictOf(perYear), perYear, sessions: values.length, years };
}

function verdictOf(perYear: Estimate | null): DriftVerdict {
  if (perYear === null) return 'too-few';
  if (perYear.low > 0) return 'rises';
  return perYear.high < 0 ? 'falls' : 'not-told';
}
