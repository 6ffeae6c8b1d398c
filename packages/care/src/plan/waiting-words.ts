import type { PlanWords } from './sentence.ts';

/** What is said of waiting, and of every option. */
export const WAITING_WORDS = {
  'not-published': {
    plain: 'Nothing is published for this.',
    clinician: 'No published data.',
  },
  'own-course-worse': {
    plain: 'By your record it has become worse since it began.',
    clinician: 'Course so far by history: progressive.',
  },
  'own-course-unchanged': {
    plain: 'By your record it has stayed the same since it began.',
    clinician: 'Course so far by history: stationary.',
  },
  'own-course-up-and-down': {
    plain: 'By your record it has gone up and down since it began.',
    clinician: 'Course so far by history: fluctuating.',
  },
  'own-course-better': {
    plain: 'By your record it has become better since it began.',
    clinician: 'Course so far by history: improving.',
  },
  'own-course-gone': {
    plain: 'By your record it is gone.',
    clinician: 'Course so far by history: remission.',
  },
  'waiting-gone': {
    plain:
      'Do not expect this when it is new, because those who became worse were operated and are not counted. Gone by itself after about twelve years in:',
    clinician:
      'A review calls spontaneous recovery very rare. Remission at a mean of twelve years in an unoperated remainder (selection bias: the others had surgery):',
  },
  'waiting-same': {
    plain: 'Of the same people, the same after about twelve years:',
    clinician: 'Stationary at a mean of twelve years, same selected series:',
  },
  'waiting-worse': {
    plain: 'Of the same people, worse after about twelve years:',
    clinician: 'Worse at a mean of twelve years, same selected series:',
  },
  'waiting-spreads': {
    plain: 'In time the spasm spreads to the rest of that half of the face, in:',
    clinician: 'Spread to the remaining hemiface over time:',
  },
  'waiting-no-harm': {
    plain: 'There is no treatment, and so no unwanted effect of one.',
    clinician: 'No treatment-related adverse effects.',
  },
  'waiting-no-visits': {
    plain:
      'No visits for a treatment. Have it looked at again when it changes or something new comes.',
    clinician: 'No treatment visits; re-examine on change or new signs.',
  },
  'waiting-others-open': {
    plain: 'When it becomes too much, every treatment is still there.',
    clinician: 'All treatments remain available.',
  },
  'waiting-surgery-as-good': {
    plain: 'An operation later works as well: how long it had lasted made no difference.',
    clinician: 'Duration before surgery did not affect the surgical result.',
  },
  'waiting-free-disputed': {
    plain:
      'Sources contradict each other: one calls recovery by itself very rare, another found it in many of those who were left.',
    clinician: 'Sources conflict on spontaneous remission.',
  },
  'waiting-hearing-unharmed': {
    plain: 'Nothing is done that could harm the hearing.',
    clinician: 'No iatrogenic risk to hearing.',
  },
  'waiting-looks': {
    plain: 'The spasm stays to be seen, and in time spreads in:',
    clinician: 'Visible spasm persists and spreads in most:',
  },
  'no-operation-needed': { plain: 'It is no operation.', clinician: 'Non-surgical.' },
} as const satisfies Record<string, PlanWords>;
