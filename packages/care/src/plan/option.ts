import type { PlanSentence, PlanWords } from './sentence.ts';

/** The decision that the plan is about, and what the plan is for. */
export const PLAN_DECISION = {
  plain:
    'Which way to go on: waiting, tablets, botulinum toxin or an operation? This informs the talk with your clinician; it recommends none.',
  clinician:
    'Decision: observation, oral medication, botulinum toxin or microvascular decompression. For shared decision making; no recommendation.',
} as const satisfies PlanWords;

/** The options, in the order in which they always stand: by how much they interfere, never by what is preferred. */
export const PLAN_OPTIONS = {
  waiting: { plain: 'Waiting', clinician: 'Observation' },
  medicines: { plain: 'Tablets', clinician: 'Oral medication' },
  toxin: { plain: 'Botulinum toxin', clinician: 'Botulinum toxin injections' },
  surgery: { plain: 'Operation', clinician: 'Microvascular decompression' },
} as const satisfies Record<string, PlanWords>;

/** An option. */
export type PlanOption = keyof typeof PLAN_OPTIONS;

/** The times for which it is told what to expect, the nearest first. */
export const PLAN_HORIZONS = {
  'one-month': { plain: 'In a month', clinician: 'At one month' },
  'one-year': { plain: 'In a year', clinician: 'At one year' },
  'ten-years': { plain: 'In ten years', clinician: 'At ten years' },
} as const satisfies Record<string, PlanWords>;

/** A time for which it is told what to expect. */
export type PlanHorizon = keyof typeof PLAN_HORIZONS;

/** What may matter most to a person. */
export const PRIORITIES = {
  'free-of-spasm': { plain: 'To be free of spasm', clinician: 'Freedom from spasm' },
  'no-operation': { plain: 'Not to be operated', clinician: 'Avoiding surgery' },
  hearing: { plain: 'To keep my hearing', clinician: 'Preservation of hearing' },
  looks: { plain: 'How my face looks', clinician: 'Facial appearance' },
  'cost-of-visits': { plain: 'Few visits', clinician: 'Burden of visits' },
} as const satisfies Record<string, PlanWords>;

/** Something that may matter most to a person. */
export type Priority = keyof typeof PRIORITIES;

/** Every priority, in the order in which they are asked. */
export const PRIORITY_NAMES = Object.keys(PRIORITIES) as Priority[];

/** How an option meets a priority. */
export const PRIORITY_ANSWERS = {
  meets: { plain: 'Fits', clinician: 'Meets' },
  partly: { plain: 'Fits in part', clinician: 'Partly meets' },
  'does-not': { plain: 'Does not fit', clinician: 'Does not meet' },
  unknown: { plain: 'Not known', clinician: 'Unknown' },
} as const satisfies Record<string, PlanWords>;

/** How an option meets a priority. */
export type PriorityAnswer = keyof typeof PRIORITY_ANSWERS;

/** How an option meets a priority, and why. */
export interface PriorityFit {
  readonly answer: PriorityAnswer;
  /** Never empty. */
  readonly reasons: readonly PlanSentence[];
}

/** What is said of one option for one person. */
export interface OptionContent {
  /** By the record: it is being done, was done before, or is not noted. */
  readonly standing: 'now' | 'before' | 'not-noted';
  /** What to expect; never empty: where nothing is published it says so. */
  readonly expect: Readonly<Record<PlanHorizon, readonly PlanSentence[]>>;
  /** What may go wrong for good and for a time; never empty. */
  readonly risks: {
    readonly lasting: readonly PlanSentence[];
    readonly passing: readonly PlanSentence[];
  };
  /** Visits and days that it takes; never empty. */
  readonly visits: readonly PlanSentence[];
  /** What happens if it does not help; never empty. */
  readonly ifItFails: readonly PlanSentence[];
  /** What is not possible any more afterwards; never empty. */
  readonly rulesOut: readonly PlanSentence[];
  readonly fits: Readonly<Record<Priority, PriorityFit>>;
}
