import { z } from 'zod';
import { ENTRY_SCHEMAS, KINDS, type Kind } from './entry.ts';

/**
 * The JSON Schema (draft 2020-12) of one kind of entry, for readers in any language. It carries
 * `unit` and `source` beside each description. What fields mean to each other is not in it.
 *
 * @throws TypeError for a kind that there is not
 */
export function entryJsonSchema(kind: Kind): Record<string, unknown> {
  if (!Object.hasOwn(ENTRY_SCHEMAS, kind)) {
    throw new TypeError(`kind must be one of ${KINDS.join(', ')}; received ${kind}`);
  }
  return {
    ...z.toJSONSchema(ENTRY_SCHEMAS[kind], { target: 'draft-2020-12' }),
    title: `An entry of kind ${kind}`,
  };
}
