import { MEDICINES_WORDS } from './medicines-words.ts';
import { SURGERY_WORDS } from './surgery-words.ts';
import { TOXIN_WORDS } from './toxin-words.ts';
import { WAITING_WORDS } from './waiting-words.ts';

/** The sentences of the plan by a name that stays, plainly and as clinicians say them; the figure completes them. */
export const PLAN_WORDS = {
  ...WAITING_WORDS,
  ...MEDICINES_WORDS,
  ...TOXIN_WORDS,
  ...SURGERY_WORDS,
} as const;

/** The name of a sentence of the plan. */
export type PlanCode = keyof typeof PLAN_WORDS;
