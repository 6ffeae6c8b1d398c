/** What a comparison of days with and without a medicine says, by a name that stays. */
export const MEDICINE_VERDICTS = {
  less: 'Less spasm while it was taken than chance alone would make likely.',
  more: 'More spasm while it was taken than chance alone would make likely.',
  'not-told': 'Cannot be told from chance.',
  'too-few': 'Too few days were recorded with it or without it to compare them.',
} as const;

/** What a comparison of days with and without a medicine says. */
export type MedicineVerdict = keyof typeof MEDICINE_VERDICTS;

/** What has to be known beside an effect, by a name that stays. */
export const MEDICINE_NOTES = {
  'begun-at-worst':
    'Medicines are begun when the spasm is bad: part of what follows would have come by itself.',
  'knew-what-was-taken':
    'It was known what was taken, and hope alone can make an effect: only a comparison in disguise tells them apart.',
  'toxin-left-out':
    'Days on which botulinum toxin may have been at work were left out; its effect cannot be told apart.',
  'operation-left-out':
    'Days from an operation on were left out: what the operation did cannot be told apart.',
  'other-medicine':
    'Another medicine was begun, stopped or changed at that time: which of them did it cannot be told.',
  'dose-changed': 'The dose was changed on the way; its steps are taken together.',
  'nothing-after':
    'Nothing was recorded after it was stopped: only before and during are compared.',
  'nothing-before': 'Nothing was recorded before it was begun: only during and after are compared.',
  'kinds-disagree': 'Recordings and what was written down say opposite things.',
  'recordings-unusable': 'Recordings that could not be judged were left out.',
  'other-side': 'Recordings or symptoms of the other side were left out. Is the side right?',
  'day-unknown':
    'The day of its beginning or end is not known: the days that may lie on either side were left out.',
  'before-birth': 'It is said to have been taken before the birth: its time cannot be right.',
} as const;

/** What has to be known beside an effect. */
export type MedicineNote = keyof typeof MEDICINE_NOTES;
