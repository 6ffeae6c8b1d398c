import type { Entry, OneSide } from '@facialis/record';
import { planRecord } from './known.ts';
import { medicinesPlan } from './medicines.ts';
import {
  type OptionContent,
  type PlanOption,
  PRIORITY_NAMES,
  type Priority,
  type PriorityFit,
} from './option.ts';
import { surgeryPlan } from './surgery.ts';
import { toxinPlan } from './toxin.ts';
import { waitingPlan } from './waiting.ts';

/** How an option meets one priority, and whether the person named it. */
export interface AskedFit extends PriorityFit {
  readonly priority: Priority;
  /** Whether it is among what matters most to the person: for emphasis alone. */
  readonly matters: boolean;
}

/** One option for this person. */
export interface PlannedOption extends Omit<OptionContent, 'fits'> {
  readonly option: PlanOption;
  /** Every priority, always in the same order. */
  readonly fits: readonly AskedFit[];
}

/** The options side by side for one person. */
export interface CarePlan {
  /** The sides on which the record names a spasm. */
  readonly sides: readonly OneSide[];
  /** What matters most to the person, in the person's order, each once. */
  readonly priorities: readonly Priority[];
  /** All four, always in the same order: none is hidden or ranked. */
  readonly options: readonly PlannedOption[];
}

/**
 * Waiting, medicines, toxin and surgery side by side for one person: what to expect and when, what may go
 * wrong, visits, what happens if it fails, what it rules out, and how each meets what matters to the
 * person. Priorities change the emphasis, never the content. It informs; it recommends none.
 *
 * @param entries a person's course, in any order
 * @param options.today the person's present day, ISO date; what lies after it is not looked at
 * @param options.priorities what matters most to the person, first things first; none when not asked
 */
export function carePlan(
  entries: readonly Entry[],
  options: { readonly today: string; readonly priorities?: readonly Priority[] },
): CarePlan {
  const record = planRecord(entries, options.today);
  const priorities = [...new Set(options.priorities ?? [])];
  const [medicines, toxin, surgery] = [
    medicinesPlan(record),
    toxinPlan(record),
    surgeryPlan(record),
  ];
  const treated =
    medicines.standing === 'now' || toxin.standing === 'now' || surgery.standing === 'before';
  const contents: [PlanOption, OptionContent][] = [
    ['waiting', waitingPlan(record, treated)],
    ['medicines', medicines],
    ['toxin', toxin],
    ['surgery', surgery],
  ];
  return {
    sides: record.sides,
    priorities,
    options: contents.map(([option, { fits, ...content }]) => ({
      option,
      ...content,
      fits: PRIORITY_NAMES.map((priority) => ({
        priority,
        matters: priorities.includes(priority),
        ...fits[priority],
      })),
    })),
  };
}
