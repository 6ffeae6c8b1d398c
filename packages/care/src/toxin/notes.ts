/** What has to be known beside a forecast, by a name that stays. */
export const TOXIN_NOTES = {
  'recordings-unusable': 'Recordings that could not be judged were left out.',
  'other-side': 'Recordings or symptoms of the other side were left out. Is the side right?',
  'session-day-unknown': 'A session whose day is not known was left out.',
  'session-before-birth':
    'A session is said to have been before the birth: its time cannot be right, and it was left out.',
  'weakness-may-look-like-effect':
    'A muscle was weak for a time: little movement then may be weakness, not effect, and counts less.',
  'treated-before-worn-off':
    'The effect before had probably not ended at the session: the first days after it were left out.',
  'several-products':
    'Several products were given in one session; their durations cannot be told apart.',
  'product-changed':
    'These are not the same products as before: earlier sessions tell less about them.',
  'dose-changed': 'The dose is another than before: earlier sessions tell less about it.',
  'points-changed': 'Other muscles were injected than before: earlier sessions tell less about it.',
  'untreated-unseen':
    'The spasm before any treatment was not recorded: its level is estimated from the treated time.',
  'nothing-observed':
    'Nothing was recorded since the session: the forecast rests on what was before it, if anything, and on published figures.',
  'earlier-left-out':
    'Only the latest sessions were reckoned with; older ones add nothing to them.',
  'stronger-than-untreated':
    'The spasm was stronger than before treatment on several days. Is the side right, and were the days before treatment usual ones?',
  'never-half': 'The effect may never bring the spasm below half of its untreated level.',
  operated: 'An operation followed: there is no next wearing off to expect.',
} as const;

/** What has to be known beside a forecast. */
export type ToxinNote = keyof typeof TOXIN_NOTES;
