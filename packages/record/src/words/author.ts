import { z } from 'zod';
import { lineSchema } from './text.ts';

/** In what role somebody says something about the person. */
export const AUTHOR_ROLES = ['self', 'relative', 'clinician', 'researcher', 'program'] as const;

/** Who says so. */
export const authorSchema = z.strictObject({
  role: z.enum(AUTHOR_ROLES).describe('In what role.'),
  name: lineSchema.optional().describe('The name, where it matters who it was.'),
});

/** Who says what an entry holds. */
export type Author = z.infer<typeof authorSchema>;
