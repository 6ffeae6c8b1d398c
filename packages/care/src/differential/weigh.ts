import { FINDING_NAMES, type Finding, type Findings, type Seen } from './findings.ts';
import {
  CONDITION_NAMES,
  type Condition,
  POINTERS,
  type Pointer,
  RED_FLAGS,
  type RedFlag,
} from './pointers.ts';
import { type LikelihoodRatio, likelihoodRatios } from './ratio.ts';

/** What points to one condition and what away from it. */
export interface Weighed {
  readonly condition: Condition;
  readonly speaksFor: readonly Pointer[];
  readonly speaksAgainst: readonly Pointer[];
  /** What is not known and would point to it or away from it. */
  readonly missing: readonly Finding[];
  /**
   * Pointers for less those against, a strong one counting twice: this program's own count by which
   * the conditions are put in order. No probability.
   */
  readonly support: number;
}

/** Stands with a red flag that is raised because the record does not agree with itself. */
export const RAISED_BOTH_WAYS = 'The record says yes and no.';

/**
 * A red flag that the record raises. One that is said both ways is raised too, as `contradictory`:
 * it counts neither way, but must not be missed until it is clear.
 */
export interface RaisedFlag extends Omit<RedFlag, 'seen'> {
  readonly seen: Seen;
}

/** What points where. It informs the talk with a clinician; it is no diagnosis. */
export interface Differential {
  /** Reasons to examine again or to take a scan, the most pressing first. */
  readonly redFlags: readonly RaisedFlag[];
  /** Every condition, the most supported first. */
  readonly conditions: readonly Weighed[];
  /** What is unknown and would tell most between what is most supported, the most telling first. */
  readonly askNext: readonly Finding[];
  /** What the record says both ways: counted neither for nor against. */
  readonly contradictory: readonly Finding[];
  /** Published likelihood ratios of what was found, one for each study. */
  readonly ratios: readonly LikelihoodRatio[];
}

/** Numerics: conditions between which the next question should tell. */
const COMPARED_CONDITIONS = 3;
/** Numerics: questions that are proposed at once. */
const MOST_QUESTIONS = 5;

/** What points to each condition and away from it, by what was found and what was not looked for. */
export function weighFindings(findings: Findings): Differential {
  const conditions = CONDITION_NAMES.map((condition) => weigh(condition, findings)).sort(
    (a, b) => b.support - a.support,
  );
  return {
    redFlags: RED_FLAGS.flatMap((flag) => raised(flag, findings[flag.finding])),
    conditions,
    askNext: questionsOf(conditions.slice(0, COMPARED_CONDITIONS), findings),
    contradictory: FINDING_NAMES.filter((finding) => findings[finding] === 'contradictory'),
    ratios: FINDING_NAMES.flatMap((finding) => {
      const seen = findings[finding];
      return seen === 'yes' || seen === 'no' ? likelihoodRatios(finding, seen) : [];
    }),
  };
}

function raised(flag: RedFlag, seen: Seen | undefined): RaisedFlag[] {
  return seen === flag.seen || seen === 'contradictory' ? [{ ...flag, seen }] : [];
}

function weigh(condition: Condition, findings: Findings): Weighed {
  const pointers = POINTERS[condition];
  const points = pointers.filter(({ finding, seen }) => findings[finding] === seen);
  const speaksFor = points.filter(({ direction }) => direction === 'for');
  const speaksAgainst = points.filter(({ direction }) => direction === 'against');
  const asked = new Set(pointers.map(({ finding }) => finding));
  return {
    condition,
    speaksFor,
    speaksAgainst,
    missing: FINDING_NAMES.filter(
      (finding) => asked.has(finding) && findings[finding] === undefined,
    ),
    support: sum(speaksFor) - sum(speaksAgainst),
  };
}

function sum(pointers: readonly Pointer[]): number {
  return pointers.reduce((total, { strength }) => total + (strength === 'strong' ? 2 : 1), 0);
}

/** The unknown findings by how far their answers would move these conditions apart. */
function questionsOf(conditions: readonly Weighed[], findings: Findings): Finding[] {
  const telling = FINDING_NAMES.filter((finding) => findings[finding] === undefined)
    .map((finding) => ({ finding, spread: spreadOf(finding, conditions) }))
    .filter(({ spread }) => spread > 0)
    .sort((a, b) => b.spread - a.spread);
  return telling.slice(0, MOST_QUESTIONS).map(({ finding }) => finding);
}

function spreadOf(finding: Finding, conditions: readonly Weighed[]): number {
  const spreads = (['yes', 'no'] as const).map((seen) => {
    const moves = conditions.map(({ condition }) => {
      const points = POINTERS[condition].filter(
        (pointer) => pointer.finding === finding && pointer.seen === seen,
      );
      const [against, speaks] = [
        points.filter(({ direction }) => direction === 'against'),
        points.filter(({ direction }) => direction === 'for'),
      ];
      return sum(speaks) - sum(against);
    });
    return Math.max(...moves) - Math.min(...moves);
  });
  return spreads[0]! + spreads[1]!;
}
