import type { OneSide, Substance } from '@facialis/record';
import {
  disagreement,
  type FigureId,
  type FigureRange,
  rangeOf,
  type StatementId,
} from '../evidence/evidence.ts';
import { roundedAlike } from '../evidence/figure-words.ts';
import type { Figure } from '../evidence/statement.ts';
import type { SurgeryFactor } from '../surgery/factors.ts';
import type { DateEstimate } from '../toxin/forecast.ts';
import type { PlanCode } from './words.ts';

/** One thing said twice: plainly, and as clinicians say it. */
export interface PlanWords {
  readonly plain: string;
  readonly clinician: string;
}

/** A figure of the plan: a range with, where there is one, its middle. Both ends are the same for a single one. */
export interface PlanFigure extends FigureRange {
  /** The expected value of an estimate; null of figures that contradict each other: there is none between. */
  readonly value: number | null;
}

/** One sentence of the plan; its words stand in `PLAN_WORDS`, and its figure completes them. */
export interface PlanSentence {
  readonly code: PlanCode;
  /** From the evidence, from this person's own course, or following from what the option is. */
  readonly source: 'published' | 'own' | 'plain';
  /** The person's own side that it is about; null for no side in particular. */
  readonly side: OneSide | null;
  /** The medicine, and the factor of an operation, that it is about; null for none in particular. */
  readonly substance: Substance | null;
  readonly factor: SurgeryFactor | null;
  readonly figure: PlanFigure | null;
  readonly date: DateEstimate | null;
  /** What it rests on; of one's own course, what is published beside it or assumed in reckoning it. */
  readonly statements: readonly StatementId[];
}

/** What a sentence is about, and its figure. */
export type About = Partial<
  Pick<PlanSentence, 'side' | 'substance' | 'factor' | 'figure' | 'date'>
>;

function sentence(
  source: PlanSentence['source'],
  code: PlanCode,
  statements: readonly StatementId[],
  about: About,
): PlanSentence {
  const nothing = { side: null, substance: null, factor: null, figure: null, date: null };
  return { code, source, ...nothing, ...about, statements };
}

/** A sentence without a figure that the evidence says. */
export function said(code: PlanCode, statements: readonly StatementId[], about: About = {}) {
  return sentence('published', code, statements, about);
}

/** A published figure, with those that contradict it as a range. */
export function shown(code: PlanCode, id: FigureId): PlanSentence {
  const { statements, ...range } = disagreement(id);
  return sentence('published', code, statements, { figure: { value: null, ...range } });
}

/** Published figures of one unit as a range, whether or not they say that they contradict each other. */
export function shownTogether(
  code: PlanCode,
  ids: readonly [FigureId, ...FigureId[]],
): PlanSentence {
  const [first, ...others] = ids;
  const against = ids.flatMap((id) => disagreement(id).statements);
  const statements = [...new Set([...others, ...against])].filter((id) => id !== first);
  return sentence('published', code, [first, ...statements], {
    figure: { value: null, ...rangeOf([first, ...statements]) },
  });
}

/** What this person's own course says. */
export function own(code: PlanCode, statements: readonly StatementId[], about: About) {
  return sentence('own', code, statements, about);
}

/** What follows from what the option is. */
export function plain(code: PlanCode): PlanSentence {
  return sentence('plain', code, [], {});
}

/**
 * The figure of a sentence as it is shown: a single number where both ends are the same. What was reckoned
 * from one's own course is rounded by `roundedAlike`; a published figure stands as it was published.
 */
export function shownFigure({
  source,
  figure,
}: Pick<PlanSentence, 'source' | 'figure'>): Figure | null {
  if (figure === null) return null;
  const { unit, under } = figure;
  const [low, high, value] = [figure.low, figure.high, figure.value ?? figure.low];
  const [first, last, middle] =
    source === 'own' ? roundedAlike([low, high, value]) : [low, high, value];
  if (first === last) return { value: first!, under, unit };
  const ends = { low: first!, high: last!, bounds: 'range' as const, under, unit };
  return figure.value === null ? ends : { value: middle!, ...ends };
}
