import { type Operation, type OperationOutcome, OUTCOME_TIMES } from './operation.ts';
import { compareTimes } from './time.ts';

/** What can be said of an operation by its outcomes so far. */
export const OPERATION_RESULTS = [
  'not-known',
  'too-early',
  'free',
  'free-later',
  'came-back',
  'not-free',
] as const;

/**
 * What can be said of an operation: `not-known` without outcomes; `free` when no look found a spasm;
 * `free-later` when the last look found none and an earlier one did; `came-back` the other way
 * round; `too-early` while there always was spasm and twelve months are not over; then `not-free`.
 */
export type OperationResult = (typeof OPERATION_RESULTS)[number];

/**
 * What can be said of an operation by its outcomes, in the order of their times. A spasm within the
 * first twelve months is never called a failure: of those who were cured in the end, 35 % were free
 * within seven days and 97 % by twelve months (PMID 36097503).
 */
export function operationResult({ outcomes = [] }: Operation): OperationResult {
  const looks = outcomes.toSorted(compareOutcomes);
  const last = looks.at(-1);
  if (!last) return 'not-known';
  const wasFree = looks.some(isFree);
  if (isFree(last)) return looks.every(isFree) ? 'free' : 'free-later';
  if (wasFree) return 'came-back';
  return last.at === '12-months' || last.at === 'later' ? 'not-free' : 'too-early';
}

function isFree({ spasm }: OperationOutcome): boolean {
  return spasm === 'E-0';
}

function compareOutcomes(a: OperationOutcome, b: OperationOutcome): number {
  const order = OUTCOME_TIMES.indexOf(a.at) - OUTCOME_TIMES.indexOf(b.at);
  if (order !== 0 || a.when === undefined || b.when === undefined) return order;
  return compareTimes(a.when, b.when);
}
