import type { OneSide } from '@facialis/record';
import type { StatementId } from '../evidence/evidence.ts';
import type { MonthChance } from '../surgery/after.ts';
import type { ExpectedShare, SurgeryExpectation } from '../surgery/before.ts';
import type { FactorEffect, SurgeryFactor } from '../surgery/factors.ts';
import { type SurgeryOutlook, surgeryOutlook } from '../surgery/outlook.ts';
import type { PlanRecord } from './known.ts';
import { own, type PlanSentence, said } from './sentence.ts';
import type { PlanCode } from './words.ts';

/** Numerics: the months of the chances that the plan tells. */
const MONTHS = { month: 1, year: 12 };
/** Numerics: parts of a hundred in one. */
const PERCENT = 100;

/** The published shares, as a sentence each. */
const EXPECTED_CODES = {
  free: 'surgery-free',
  'ten-years': 'surgery-ten-years',
  'free-in-a-week-all': 'surgery-free-in-a-week',
  'comes-back': 'surgery-comes-back',
  'hearing-lasting': 'surgery-hearing-lasting',
  'hearing-passing': 'surgery-hearing-passing',
  'palsy-lasting': 'surgery-palsy-lasting',
  'palsy-passing': 'surgery-palsy-passing',
  'palsy-delayed': 'surgery-palsy-delayed',
  leak: 'surgery-leak',
  stroke: 'surgery-stroke',
  death: 'surgery-death',
  'any-early': 'surgery-any-early',
  'any-lasting': 'surgery-any-lasting',
} as const satisfies Partial<Record<SurgeryExpectation, PlanCode>>;

const FACTOR_CODES = {
  better: 'own-factor-better',
  worse: 'own-factor-worse',
  disputed: 'own-factor-disputed',
} as const;

/** What is published of an operation, and what the record tells of one. */
export interface OwnSurgery extends SurgeryOutlook {
  /** The sides that the record names; without one nothing is said of a side. */
  readonly sides: readonly OneSide[];
}

/** Reads what is published for this person, and the operations of the record. */
export function ownSurgery({ all, date, sides }: PlanRecord): OwnSurgery {
  return { ...surgeryOutlook(all, { today: date }), sides };
}

/** How many of a hundred, by the sources together. */
export function expected(
  { before }: OwnSurgery,
  expectation: keyof typeof EXPECTED_CODES,
): PlanSentence {
  const [{ results, complications }] = before as [SurgeryOutlook['before'][number]];
  const share = [...results, ...complications].find((one) => one.expectation === expectation);
  const { low, high, under, unit, statements } = share as ExpectedShare;
  return said(EXPECTED_CODES[expectation], statements, {
    figure: { value: null, low, high, under, unit },
  });
}

/** How it stands after each operation. */
export function ownResults({ after }: OwnSurgery): PlanSentence[] {
  return after.map(({ side, result, notes }) =>
    notes.includes('before-birth')
      ? own('own-surgery-before-birth', [], { side })
      : own(`own-surgery-${result}`, ['surgery-no-failure-before'], { side }),
  );
}

/** How many with the same course were free so long after the operation, of each for which that is published. */
export function ownChances({ after }: OwnSurgery, at: keyof typeof MONTHS): PlanSentence[] {
  return after.flatMap(({ side, chances }) => {
    const chance = chances.find(({ months }) => months === MONTHS[at])?.chance;
    return chance ? [chanceSentence(`own-surgery-chance-${at}`, side, chance)] : [];
  });
}

function chanceSentence(
  code: PlanCode,
  side: OneSide,
  { least, most, sources }: NonNullable<MonthChance['chance']>,
): PlanSentence {
  const statements = [...new Set<StatementId>(sources.flatMap((source) => source.statements))];
  return own(code, statements, {
    side,
    figure: {
      value: null,
      low: Math.round(PERCENT * least),
      high: Math.round(PERCENT * most),
      under: false,
      unit: '%',
    },
  });
}

/** Factors whose sources tell of a delayed palsy alone, which passes in nearly all. */
const OF_DELAYED_PALSY: readonly SurgeryFactor[] = ['high-blood-pressure', 'severe-spasm'];

/** What holds for this person and moves the result, or lasting or passing complications. */
export function ownFactors(
  { before, sides }: OwnSurgery,
  of: 'result' | 'lasting' | 'passing',
): PlanSentence[] {
  const looked = sides.length > 0 ? before : before.slice(0, 1);
  return looked.flatMap(({ side, moves }) =>
    moves.flatMap(({ factor, of: moved, direction, statements }) =>
      direction === 'none' || kindOf(factor, moved) !== of
        ? []
        : [
            own(FACTOR_CODES[direction], statements, {
              side: sides.length > 0 ? side : null,
              factor,
            }),
          ],
    ),
  );
}

function kindOf(factor: SurgeryFactor, of: FactorEffect['of']): 'result' | 'lasting' | 'passing' {
  if (of === 'result') return of;
  return OF_DELAYED_PALSY.includes(factor) ? 'passing' : 'lasting';
}
