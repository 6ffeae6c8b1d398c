import type { z } from 'zod';

/**
 * Notes on a schema that a value cannot be: what is needed and what was there, as sentence parts
 * without the value itself.
 */
export function impossible(
  context: z.RefinementCtx,
  path: readonly PropertyKey[],
  need: string,
  got: string,
): void {
  context.addIssue({ code: 'custom', path: [...path], params: { need, got, impossible: true } });
}
