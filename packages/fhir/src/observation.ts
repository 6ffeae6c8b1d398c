import { type LocalConcept, localConcept } from './codec.ts';
import type { KnownCode } from './codes.ts';
import { SUBJECT } from './common.ts';
import type { JsonObject } from './json.ts';
import type { Sheet } from './mapping.ts';

/** The observation is part of the main resource, a procedure or a treatment. */
export const PART_OF: JsonObject = { partOf: [{ reference: '#main' }] };

/** The observation is about what the main resource describes. */
export const FOCUS: JsonObject = { focus: [{ reference: '#main' }] };

/** The observation was made during the main resource, an encounter. */
export const DURING: JsonObject = { encounter: { reference: '#main' } };

/** An Observation about the person under a local code, and others' codes where there are any. */
export function observation(
  concept: LocalConcept,
  tie: JsonObject = {},
  known: readonly KnownCode[] = [],
): Sheet {
  return {
    resource: 'Observation',
    concepts: [concept],
    fixed: () => ({ status: 'final', code: localConcept(concept, known), ...SUBJECT, ...tie }),
  };
}
