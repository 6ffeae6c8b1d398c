import type { Entry, OneSide } from '@facialis/record';
import { knownRecord } from '../course/known.ts';
import { namedSides } from '../medicine/values.ts';
import { type SurgeryAfter, surgeryAfter } from './after.ts';
import { type SurgeryBefore, surgeryBefore } from './before.ts';
import { type SurgeryOutcome, surgeryOutcome } from './outcome.ts';

/** What an operation has brought others, and what it means after one. */
export interface SurgeryOutlook {
  /** For each side on which the record names a spasm; for both where it names none. */
  readonly before: readonly SurgeryBefore[];
  /** For each operation, the earliest first. */
  readonly after: readonly SurgeryAfter[];
  /** Likewise. */
  readonly outcomes: readonly SurgeryOutcome[];
}

const BOTH: readonly OneSide[] = ['right', 'left'];

/**
 * Everything that is asked about an operation, before and after.
 *
 * @param entries a person's course, in any order
 * @param options.today the person's present day, ISO date; what lies after it is not looked at
 */
export function surgeryOutlook(
  entries: readonly Entry[],
  options: { readonly today: string },
): SurgeryOutlook {
  const named = namedSides(knownRecord(entries, options.today).entries);
  return {
    before: (named.length > 0 ? named : BOTH).map((side) =>
      surgeryBefore(entries, { side, ...options }),
    ),
    after: surgeryAfter(entries, options),
    outcomes: surgeryOutcome(entries, options),
  };
}
