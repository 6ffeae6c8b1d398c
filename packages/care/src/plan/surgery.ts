import type { PlanRecord } from './known.ts';
import type { OptionContent } from './option.ts';
import { plain, said, shown } from './sentence.ts';
import { expected, ownChances, ownFactors, ownResults, ownSurgery } from './surgery-course.ts';

/** What is said of an operation. */
export function surgeryPlan(record: PlanRecord): OptionContent {
  const surgery = ownSurgery(record);
  const share = (expectation: Parameters<typeof expected>[1]) => expected(surgery, expectation);
  const results = ownResults(surgery);
  const looks = said('surgery-looks', [
    'surgery-first-look',
    'surgery-second-look',
    'surgery-no-failure-before',
  ]);
  const palsy = share('palsy-lasting');
  return {
    standing: surgery.after.length > 0 ? 'before' : 'not-noted',
    expect: {
      'one-month': [
        ...results,
        ...ownChances(surgery, 'month'),
        share('free-in-a-week-all'),
        shown('surgery-free-in-a-month', 'surgery-free-in-a-month'),
      ],
      'one-year': [
        ...ownChances(surgery, 'year'),
        share('free'),
        shown('surgery-free-in-a-year', 'surgery-free-in-a-year'),
        ...ownFactors(surgery, 'result'),
      ],
      'ten-years': [share('ten-years'), share('comes-back')],
    },
    risks: {
      lasting: [
        ...ownFactors(surgery, 'lasting'),
        share('any-lasting'),
        share('hearing-lasting'),
        palsy,
        share('stroke'),
        share('death'),
      ],
      passing: [
        ...ownFactors(surgery, 'passing'),
        share('any-early'),
        share('palsy-passing'),
        share('palsy-delayed'),
        share('hearing-passing'),
        share('leak'),
      ],
    },
    visits: [shown('surgery-stay', 'surgery-stay'), looks],
    ifItFails: [
      shown('surgery-wait-a-year', 'surgery-no-failure-before'),
      shown('surgery-free-again', 'reoperation-complete'),
      shown('surgery-palsy-again', 'reoperation-palsy'),
      shown('surgery-hearing-again', 'reoperation-hearing'),
    ],
    rulesOut: [plain('surgery-cannot-be-undone')],
    fits: {
      'free-of-spasm': {
        answer: results.some(({ code }) => NOT_FREE.has(code)) ? 'partly' : 'meets',
        reasons: [
          ...results,
          said('surgery-most-free', ['surgery-relapse-course']),
          share('free'),
          share('comes-back'),
        ],
      },
      'no-operation': { answer: 'does-not', reasons: [plain('surgery-is-operation')] },
      hearing: {
        answer: 'partly',
        reasons: [said('surgery-most-hear', ['surgery-hearing-lasting']), share('hearing-lasting')],
      },
      looks: {
        answer: 'partly',
        reasons: [said('surgery-face', ['surgery-palsy-delayed-recovers']), palsy],
      },
      'cost-of-visits': {
        answer: 'partly',
        reasons: [said('surgery-few-visits', looks.statements)],
      },
    },
  };
}

/** How operations stood that did not free this person for good. */
const NOT_FREE = new Set(['own-surgery-came-back', 'own-surgery-not-free']);
