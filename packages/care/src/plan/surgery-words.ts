import type { PlanWords } from './sentence.ts';

/** What is said of an operation. */
export const SURGERY_WORDS = {
  'surgery-free-in-a-week': {
    plain: 'Of all who are operated, free within the first week:',
    clinician: 'Spasm-free within a week, of all operated:',
  },
  'surgery-free-in-a-month': {
    plain: 'Of those who are cured in the end, free within a month:',
    clinician: 'Spasm-free by one month, of those eventually cured:',
  },
  'surgery-free-in-a-year': {
    plain: 'Of those who are cured in the end, free within a year:',
    clinician: 'Spasm-free by twelve months, of those eventually cured:',
  },
  'surgery-free': {
    plain: 'Of all who are operated, completely free of spasm:',
    clinician: 'Complete resolution:',
  },
  'surgery-ten-years': {
    plain: 'Still an excellent result after ten years:',
    clinician: 'Excellent result at ten years (Kaplan-Meier):',
  },
  'surgery-comes-back': {
    plain: 'It is gone at first and then comes back in:',
    clinician: 'Recurrence after initial success:',
  },
  'own-surgery-not-known': {
    plain: 'You were operated; how it went is not in your record.',
    clinician: 'Operated; outcome not recorded.',
  },
  'own-surgery-before-birth': {
    plain: 'An operation is noted before your birth: its time cannot be right.',
    clinician: 'Operation recorded before birth: date invalid.',
  },
  'own-surgery-too-early': {
    plain: 'You were operated and still had spasm: in the first year that is not called a failure.',
    clinician: 'Operated, spasm persists within twelve months: not a failure yet.',
  },
  'own-surgery-free': {
    plain: 'You were operated, and no spasm was seen at any look since.',
    clinician: 'Operated; no spasm at any recorded look.',
  },
  'own-surgery-free-later': {
    plain: 'You were operated, and the spasm left later.',
    clinician: 'Operated; delayed resolution.',
  },
  'own-surgery-came-back': {
    plain: 'You were operated; the spasm was gone and came back.',
    clinician: 'Operated; recurrence after freedom from spasm.',
  },
  'own-surgery-not-free': {
    plain: 'You were operated, and the spasm never left; the first year is over.',
    clinician: 'Operated; spasm persists beyond twelve months.',
  },
  'own-surgery-chance-month': {
    plain: 'Of others with your course, free one month after the operation:',
    clinician: 'Published chance of freedom at one postoperative month given own course:',
  },
  'own-surgery-chance-year': {
    plain: 'Of others with your course, free one year after the operation:',
    clinician: 'Published chance of freedom at twelve postoperative months given own course:',
  },
  'own-factor-better': {
    plain: 'This holds for you, and went with a better result.',
    clinician: 'Present; associated with a better result.',
  },
  'own-factor-worse': {
    plain: 'This holds for you, and went with more complications or a worse result.',
    clinician: 'Present; associated with more complications or a worse result.',
  },
  'own-factor-disputed': {
    plain: 'This holds for you; sources contradict each other on what it does.',
    clinician: 'Present; sources conflict on its effect.',
  },
  'surgery-hearing-lasting': {
    plain: 'Hearing on that side is lost or worse for good in:',
    clinician: 'Permanent hearing loss:',
  },
  'surgery-hearing-passing': {
    plain: 'Hearing on that side is worse for a time in:',
    clinician: 'Transient hearing loss:',
  },
  'surgery-palsy-lasting': {
    plain: 'That side of the face is weak for good in:',
    clinician: 'Permanent facial palsy:',
  },
  'surgery-palsy-passing': {
    plain: 'That side of the face is weak for a time in:',
    clinician: 'Transient facial palsy:',
  },
  'surgery-palsy-delayed': {
    plain: 'Nearly all recover, but that side of the face becomes weak days or weeks later in:',
    clinician: 'Delayed facial palsy (nearly all recover):',
  },
  'surgery-leak': {
    plain: 'Fluid from around the brain leaks from the wound or nose in:',
    clinician: 'Cerebrospinal fluid leak:',
  },
  'surgery-stroke': {
    plain: 'A stroke comes in:',
    clinician: 'Stroke, cerebellar infarct or haemorrhage:',
  },
  'surgery-death': { plain: 'Of all who are operated, so many die:', clinician: 'Mortality:' },
  'surgery-any-early': {
    plain: 'Any complication in the first week comes in:',
    clinician: 'Any complication on day seven:',
  },
  'surgery-any-lasting': {
    plain: 'Any complication that lasts comes in:',
    clinician: 'Any permanent complication:',
  },
  'surgery-stay': {
    plain: 'In hospital in Japan; elsewhere it is shorter:',
    clinician: 'Mean length of stay in a Japanese register (shorter elsewhere):',
  },
  'surgery-looks': {
    plain: 'Looked at again after three and six months and a year.',
    clinician: 'Follow-up at three, six and twelve months.',
  },
  'surgery-wait-a-year': {
    plain: 'A spasm that stays is not called a failure for:',
    clinician: 'Time before persistence counts as failure:',
  },
  'surgery-free-again': {
    plain: 'A second operation is possible; completely free after it:',
    clinician: 'Complete resolution after reoperation:',
  },
  'surgery-palsy-again': {
    plain: 'After a second operation, that side of the face is weak for good in:',
    clinician: 'Reoperation: permanent facial palsy:',
  },
  'surgery-hearing-again': {
    plain: 'After a second operation, hearing on that side is lost for good in:',
    clinician: 'Reoperation: permanent hearing loss:',
  },
  'surgery-cannot-be-undone': {
    plain: 'It cannot be undone. Toxin and tablets stay possible afterwards.',
    clinician: 'Irreversible; toxin and medication remain available.',
  },
  'surgery-most-free': {
    plain: 'Most are free for good, not all of them at once.',
    clinician: 'Lasting freedom in most; resolution may be delayed.',
  },
  'surgery-is-operation': {
    plain: 'It is an operation near the brainstem.',
    clinician: 'Posterior fossa surgery.',
  },
  'surgery-most-hear': {
    plain: 'Most keep their hearing; some lose it for good on that side.',
    clinician: 'Small risk of permanent hearing loss.',
  },
  'surgery-face': {
    plain: 'Most are free of the visible spasm; a weakness of the face may come, and seldom stays.',
    clinician: 'Visible spasm resolves in most; palsy mostly transient.',
  },
  'surgery-few-visits': {
    plain: 'A stay in hospital and a few looks, and none for the spasm once it is gone.',
    clinician: 'One admission and limited follow-up.',
  },
} as const satisfies Record<string, PlanWords>;
