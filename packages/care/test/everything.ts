import type { Entry } from '@facialis/record';
import { expect } from 'vitest';
import {
  carePlan,
  compareSessions,
  doseDrift,
  effectCurve,
  findingsOf,
  lostEffect,
  medicineCourses,
  surgeryAfter,
  surgeryBefore,
  surgeryOutcome,
  toxinCourse,
  toxinOutlook,
  visitCalendar,
  weighFindings,
} from '../src/index.ts';

/** All that is said of a record on a day, by every function that reads one; each number in it is one. */
export function everything(entries: readonly Entry[], today: string) {
  const toxin = {
    left: toxinCourse(entries, { side: 'left', today }),
    right: toxinCourse(entries, { side: 'right', today }),
  };
  const findings = findingsOf(entries, { today });
  const told = {
    toxin,
    outlook: toxinOutlook(entries, { today }),
    curves: [...toxin.left.cycles, ...toxin.right.cycles].map(effectCurve),
    sessions: compareSessions(entries, { side: 'left', today }),
    drift: doseDrift(entries, { side: 'left', today }),
    plan: carePlan(entries, { today }),
    lost: [lostEffect(toxin.left), lostEffect(toxin.right)],
    calendars: Object.values(toxin).flatMap(({ forecast }) =>
      forecast
        ? [visitCalendar(forecast, { title: 'Visit', description: 'Proposed.' }, today)]
        : [],
    ),
    findings,
    differential: weighFindings(findings),
    medicines: medicineCourses(entries, { today }),
    before: {
      left: surgeryBefore(entries, { side: 'left', today }),
      right: surgeryBefore(entries, { side: 'right', today }),
    },
    after: surgeryAfter(entries, { today }),
    outcomes: surgeryOutcome(entries, { today }),
  };
  expectNumbers(told, 'told');
  return told;
}

/** Finds numbers that are none, and parts that are missing instead of being told as not known. */
function expectNumbers(value: unknown, path: string): void {
  if (typeof value === 'number') expect(Number.isFinite(value), path).toBe(true);
  expect(value, path).not.toBeUndefined();
  if (typeof value !== 'object' || value === null) return;
  for (const [name, one] of Object.entries(value)) expectNumbers(one, `${path}.${name}`);
}
