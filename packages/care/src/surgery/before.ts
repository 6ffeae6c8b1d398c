import type { Entry, OneSide } from '@facialis/record';
import { type KnownRecord, knownRecord } from '../course/known.ts';
import { type FigureId, type FigureRange, rangeOf } from '../evidence/evidence.ts';
import { FACTOR_EFFECTS, type FactorEffect, factorsSeen, type SurgeryFactor } from './factors.ts';
import { looksAfter, operationsOf, standingOf } from './looks.ts';
import { CURED_IN_THE_END } from './published.ts';

/** What is to be expected of an operation, by a name that stays. */
export const SURGERY_EXPECTATIONS = {
  free: 'Completely free of spasm.',
  'nearly-free': 'Free, or a slight spasm once in a while, after three years.',
  'ten-years': 'Still an excellent result after ten years.',
  'free-in-a-week': 'Free within the first week, of those who are cured in the end.',
  'free-in-a-week-all': 'Free within the first week, of all who are operated.',
  'comes-back': 'Free at first, and then it comes back.',
  'free-again': 'Completely free after a second operation.',
  'better-again': 'Better after a second operation.',
  'hearing-lasting': 'Hearing on that side is lost or worse for good.',
  'hearing-passing': 'Hearing on that side is worse for a time.',
  'palsy-lasting': 'That side of the face is weak for good.',
  'palsy-passing': 'That side of the face is weak for a time.',
  'palsy-delayed': 'That side of the face becomes weak only days or weeks later.',
  leak: 'Fluid from around the brain leaks from the wound or nose.',
  stroke: 'Stroke.',
  death: 'Death.',
  'any-early': 'Any complication in the first week.',
  'any-lasting': 'Any complication that lasts.',
  'palsy-again': 'That side of the face is weak for good after a second operation.',
  'hearing-again': 'Hearing on that side is lost for good after a second operation.',
} as const;

/** What is to be expected of an operation. */
export type SurgeryExpectation = keyof typeof SURGERY_EXPECTATIONS;

/** How many of a hundred: one figure, or the range of figures that contradict each other. */
export interface ExpectedShare extends FigureRange {
  readonly expectation: SurgeryExpectation;
  /** Every statement behind it; with more than one the range is theirs. */
  readonly statements: readonly FigureId[];
}

/** What an operation of one side has brought others, and what moves that for this person. */
export interface SurgeryBefore {
  readonly side: OneSide;
  /**
   * Whether a further operation of this side would be talked of: after the last one the spasm never left,
   * came back, or nothing tells how it is.
   */
  readonly isFurther: boolean;
  readonly results: readonly ExpectedShare[];
  readonly complications: readonly ExpectedShare[];
  /** What holds for this person and moves result or complications, or is disputed. */
  readonly moves: readonly FactorEffect[];
  /** What makes no difference by the sources, whether it holds or not. */
  readonly unmoved: readonly FactorEffect[];
  /** What would move it and is not in the record, or is said both ways. */
  readonly notKnown: readonly SurgeryFactor[];
}

/** The statements behind a share: one at least. */
type Listed = readonly [FigureId, ...FigureId[]];

const RESULTS = {
  free: CURED_IN_THE_END,
  'nearly-free': ['surgery-nearly-free'],
  'ten-years': ['surgery-ten-years'],
  'free-in-a-week': ['surgery-free-in-a-week', 'surgery-free-at-once'],
  'free-in-a-week-all': [
    'surgery-free-in-a-week-japan',
    'surgery-free-in-a-week-course',
    'surgery-free-at-once-review',
  ],
  'comes-back': ['surgery-recurrence-miller', 'surgery-recurrence-later'],
} as const satisfies Partial<Record<SurgeryExpectation, Listed>>;

const COMPLICATIONS = {
  'hearing-lasting': ['surgery-hearing-lasting', 'surgery-hearing-hyun', 'surgery-hearing-japan'],
  'hearing-passing': ['surgery-hearing-passing', 'surgery-hearing-passing-hyun'],
  'palsy-lasting': [
    'surgery-palsy-lasting',
    'surgery-palsy-lasting-hyun',
    'surgery-palsy-lasting-japan',
  ],
  'palsy-passing': [
    'surgery-palsy-passing',
    'surgery-palsy-passing-hyun',
    'surgery-palsy-passing-sharma',
  ],
  'palsy-delayed': ['surgery-palsy-delayed', 'surgery-palsy-delayed-second'],
  leak: ['surgery-leak', 'surgery-leak-hyun'],
  stroke: ['surgery-stroke', 'surgery-stroke-hyun'],
  death: [
    'surgery-death',
    'surgery-death-hyun',
    'surgery-death-mizobuchi',
    'surgery-death-register',
    'surgery-death-japan',
  ],
  'any-early': ['surgery-any-early'],
  'any-lasting': ['surgery-any-lasting', 'surgery-any-lasting-weidemeier'],
} as const satisfies Partial<Record<SurgeryExpectation, Listed>>;

const RESULTS_AGAIN = {
  'free-again': ['reoperation-complete'],
  'better-again': ['reoperation-relief'],
} as const satisfies Partial<Record<SurgeryExpectation, Listed>>;

const COMPLICATIONS_AGAIN = {
  'palsy-again': ['reoperation-palsy'],
  'hearing-again': ['reoperation-hearing'],
} as const satisfies Partial<Record<SurgeryExpectation, Listed>>;

/**
 * What microvascular decompression of one side has brought others, what of this person's record moves
 * that, and what does not. It informs the talk with a surgeon; it advises neither for nor against.
 *
 * @param entries a person's course, in any order
 * @param options.side the side of the spasm
 * @param options.today the person's present day, ISO date; what lies after it is not looked at
 */
export function surgeryBefore(
  entries: readonly Entry[],
  options: { readonly side: OneSide; readonly today: string },
): SurgeryBefore {
  const { side, today } = options;
  const record = knownRecord(entries, today);
  const seen = factorsSeen(record, side);
  const isFurther = isFurtherTalkedOf(record, side);
  const moving = FACTOR_EFFECTS.filter(({ direction }) => direction !== 'none');
  const open = moving.filter(
    ({ factor }) => seen[factor] === undefined || seen[factor] === 'contradictory',
  );
  return {
    side,
    isFurther,
    results: shares({ ...RESULTS, ...(isFurther && RESULTS_AGAIN) }),
    complications: shares({ ...COMPLICATIONS, ...(isFurther && COMPLICATIONS_AGAIN) }),
    moves: moving
      .filter(({ factor }) => seen[factor] === 'yes')
      .filter(({ factor }) => isFurther || factor !== 'earlier-operation'),
    unmoved: FACTOR_EFFECTS.filter(
      ({ factor, direction }) =>
        direction === 'none' && (isFurther || factor !== 'earlier-operation'),
    ),
    notKnown: [...new Set(open.map(({ factor }) => factor))],
  };
}

function isFurtherTalkedOf(record: KnownRecord, side: OneSide): boolean {
  const last = operationsOf(record).findLast((operation) => operation.side === side);
  if (last === undefined) return false;
  const { result } = standingOf(looksAfter(last, record), last);
  return result === 'not-free' || result === 'came-back' || result === 'not-known';
}

function shares(table: Partial<Record<SurgeryExpectation, Listed>>): ExpectedShare[] {
  return (Object.keys(table) as SurgeryExpectation[]).map((expectation) => {
    const statements = table[expectation]!;
    return { expectation, ...rangeOf(statements), statements };
  });
}
