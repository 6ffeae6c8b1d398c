import { compareTimes, type EntryOf } from '@facialis/record';
import type { PlanRecord } from './known.ts';
import type { OptionContent } from './option.ts';
import { own, type PlanSentence, plain, said, shown } from './sentence.ts';

/**
 * What is said of waiting.
 *
 * @param treated whether another option is being done, or an operation was
 */
export function waitingPlan(record: PlanRecord, treated: boolean): OptionContent {
  return {
    standing: treated ? 'not-noted' : 'now',
    expect: {
      'one-month': [plain('not-published')],
      'one-year': [...courseSoFar(record), plain('not-published')],
      'ten-years': [
        shown('waiting-gone', 'untreated-remission'),
        shown('waiting-same', 'untreated-stationary'),
        shown('waiting-worse', 'untreated-worse'),
      ],
    },
    risks: {
      lasting: [shown('waiting-spreads', 'spreads-to-half')],
      passing: [plain('waiting-no-harm')],
    },
    visits: [plain('waiting-no-visits')],
    ifItFails: [plain('waiting-others-open')],
    rulesOut: [said('waiting-surgery-as-good', ['surgery-no-effect'])],
    fits: {
      'free-of-spasm': {
        answer: 'unknown',
        reasons: [
          said('waiting-free-disputed', ['untreated-remission-rare', 'untreated-remission']),
        ],
      },
      'no-operation': { answer: 'meets', reasons: [plain('no-operation-needed')] },
      hearing: { answer: 'meets', reasons: [plain('waiting-hearing-unharmed')] },
      looks: { answer: 'does-not', reasons: [shown('waiting-looks', 'spreads-to-half')] },
      'cost-of-visits': { answer: 'meets', reasons: [plain('waiting-no-visits')] },
    },
  };
}

/** How it has gone so far, as it was told last. */
function courseSoFar({ entries }: PlanRecord): PlanSentence[] {
  const told = entries
    .filter((entry): entry is EntryOf<'history'> => entry.kind === 'history')
    .filter(({ course }) => course !== undefined)
    .sort((a, b) => compareTimes(a.when, b.when) || ((a.course ?? '') < (b.course ?? '') ? -1 : 1))
    .at(-1);
  return told?.course === undefined ? [] : [own(`own-course-${told.course}`, [], {})];
}
