import { type FigureId, numberOf, STATEMENTS } from '../evidence/evidence.ts';
import type { Finding } from './findings.ts';
import type { Condition } from './pointers.ts';

/** How much more often a finding is there in one condition than in another, with its 95 % interval. */
export interface LikelihoodRatio {
  readonly finding: Finding;
  readonly seen: 'yes' | 'no';
  readonly towards: readonly Condition[];
  readonly from: Condition;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly statements: readonly [FigureId, FigureId];
}

/** Two groups of one study in which the same finding was looked for. */
interface Compared {
  readonly finding: Finding;
  readonly towards: readonly Condition[];
  readonly from: Condition;
  readonly with: FigureId;
  readonly without: FigureId;
  /** Whether the second statement gives the share without the finding. */
  readonly withoutIsSpecificity: boolean;
}

const HFS = ['primary-hemifacial-spasm', 'secondary-hemifacial-spasm'] as const;

/** Every pair with the number of people in both groups: where that is not known there is no interval. */
const COMPARED: readonly Compared[] = [
  {
    finding: 'brow-lifts',
    towards: HFS,
    from: 'blepharospasm',
    with: 'babinski-sensitivity-pawlowski',
    without: 'babinski-blepharospasm-pawlowski',
    withoutIsSpecificity: true,
  },
  {
    finding: 'brow-lifts',
    towards: HFS,
    from: 'blepharospasm',
    with: 'babinski-sensitivity-three',
    without: 'babinski-blepharospasm',
    withoutIsSpecificity: false,
  },
  {
    finding: 'brow-lifts',
    towards: HFS,
    from: 'post-paralytic-synkinesis',
    with: 'babinski-sensitivity-three',
    without: 'babinski-postparalytic',
    withoutIsSpecificity: false,
  },
];

/** Numerics: percent of one, standard deviations of half a 95 % interval, and the added half person. */
const PERCENT = 100;
/** Numerics: likewise. */
const HALF_INTERVAL = 1.96;
/** Numerics: half a person is added to each group with and without, so that no group is empty (Haldane). */
const ADDED = 0.5;

/** The likelihood ratios of a finding that was seen or was not; one for each study. */
export function likelihoodRatios(finding: Finding, seen: 'yes' | 'no'): LikelihoodRatio[] {
  return COMPARED.filter((compared) => compared.finding === finding).map((compared) => {
    const [one, other] = [
      countsOf(compared.with, false),
      countsOf(compared.without, compared.withoutIsSpecificity),
    ];
    const [a, b] = seen === 'yes' ? [one.yes, other.yes] : [one.no, other.no];
    const [all, rest] = [one.yes + one.no, other.yes + other.no];
    const log = Math.log(a / all / (b / rest));
    // Standard error of the logarithm of a ratio of two shares (Katz).
    const half = HALF_INTERVAL * Math.sqrt(1 / a - 1 / all + 1 / b - 1 / rest);
    return {
      finding,
      seen,
      towards: compared.towards,
      from: compared.from,
      value: Math.exp(log),
      low: Math.exp(log - half),
      high: Math.exp(log + half),
      statements: [compared.with, compared.without],
    };
  });
}

function countsOf(id: FigureId, isSpecificity: boolean): { yes: number; no: number } {
  const { people } = STATEMENTS[id];
  if (people === undefined)
    throw new TypeError(`${id} must have a number of people; received none`);
  const share = numberOf(id) / PERCENT;
  const yes = Math.round(people * (isSpecificity ? 1 - share : share));
  return { yes: yes + ADDED, no: people - yes + ADDED };
}
