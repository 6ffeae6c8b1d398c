import { type MedicineCourse, medicineCourses } from '../medicine/courses.ts';
import type { MedicineEffect } from '../medicine/effect.ts';
import type { PlanRecord } from './known.ts';
import type { OptionContent } from './option.ts';
import { own, type PlanFigure, type PlanSentence, plain, said, shown } from './sentence.ts';

/** What the figures of one's own courses rest on. */
const RECKONED_WITH = [
  'assumed-medicine-window',
  'assumed-medicine-settles',
  'assumed-spasm-drifts',
] as const;

/** What is said of tablets. */
export function medicinesPlan(record: PlanRecord): OptionContent {
  const courses = medicineCourses(record.all, { today: record.date });
  const effects = courses.flatMap(effectsOf);
  const helped = effects.filter(({ code }) => code === 'own-medicine-less');
  const trial = said('medicines-trial', ['clonazepam-trial']);
  const few = said('medicines-few', [
    'medicines-anecdotal',
    'carbamazepine-series',
    'gabapentin-series',
    'gabapentin-levetiracetam-series',
    'levetiracetam-cases',
  ]);
  return {
    standing: courses.some(({ until }) => until === null)
      ? 'now'
      : courses.length > 0
        ? 'before'
        : 'not-noted',
    expect: {
      'one-month': [...effects, trial, few],
      'one-year': [said('medicines-fade', ['medicines-fade'])],
      'ten-years': [plain('not-published')],
    },
    risks: {
      lasting: [
        shown('medicines-skin', 'carbamazepine-skin'),
        shown('medicines-blood', 'carbamazepine-blood'),
      ],
      passing: [
        ...unwantedOf(courses),
        shown('medicines-rash', 'carbamazepine-rash-series'),
        plain('medicines-more-cautions'),
      ],
    },
    visits: [said('medicines-blood-test', ['carbamazepine-rash']), plain('not-published')],
    ifItFails: [said('medicines-toxin-first', ['toxin-first'])],
    rulesOut: [plain('medicines-rule-out-nothing')],
    fits: {
      'free-of-spasm':
        helped.length > 0
          ? { answer: 'partly', reasons: [...helped, few] }
          : { answer: 'does-not', reasons: [trial, few] },
      'no-operation': { answer: 'meets', reasons: [plain('no-operation-needed')] },
      hearing: { answer: 'unknown', reasons: [plain('medicines-hearing')] },
      looks: { answer: 'unknown', reasons: [said('medicines-looks', ['medicines-anecdotal'])] },
      'cost-of-visits': { answer: 'unknown', reasons: [plain('not-published')] },
    },
  };
}

function effectsOf({ substance, effects }: MedicineCourse): PlanSentence[] {
  return effects.map((effect) => {
    const { side, verdict } = effect;
    const figure = differenceOf(effect);
    return own(`own-medicine-${verdict}`, RECKONED_WITH, { side, substance, figure });
  });
}

/** The difference by the first kind of reading that allows one. */
function differenceOf({ comparisons }: MedicineEffect): PlanFigure | null {
  const compared = comparisons.find(({ difference }) => difference !== null);
  if (!compared?.difference) return null;
  const { expected, low, high } = compared.difference;
  return { value: expected, low, high, under: false, unit: compared.unit };
}

function unwantedOf(courses: readonly MedicineCourse[]): PlanSentence[] {
  const substances = courses
    .filter(({ unwantedEffects }) => unwantedEffects.length > 0)
    .map(({ substance }) => substance);
  return [...new Set(substances)].map((substance) =>
    own('own-medicine-unwanted', [], { substance }),
  );
}
