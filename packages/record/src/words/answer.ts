import { z } from 'zod';

/** Answers to a question of yes or no; `not-said` is not the same as no. */
export const ANSWERS = ['yes', 'no', 'not-said'] as const;

/** Yes, no, or not said. */
export const answerSchema = z.enum(ANSWERS);

/** An answer: `yes`, `no` or `not-said`. */
export type Answer = z.infer<typeof answerSchema>;
