import { z } from 'zod';
import { header } from './header.ts';
import { sideSchema } from './side.ts';
import { textSchema } from './text.ts';

/** A visit, in words. */
export const visitSchema = z.strictObject({
  kind: z.literal('visit').describe('What the entry is.'),
  ...header,
  side: sideSchema.optional().describe("The person's own side that it was about."),
  reason: textSchema.describe('Why the person came.'),
  findings: textSchema.optional().describe('What was found.'),
  plan: textSchema.optional().describe('What was agreed.'),
});

/** A visit. */
export type Visit = z.infer<typeof visitSchema>;
