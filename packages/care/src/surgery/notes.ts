/** What has to be known beside the time after an operation, by a name that stays. */
export const SURGERY_NOTES = {
  'not-a-failure-yet':
    'A spasm that remains in the first year is not called a failure: in many who were cured in the end it left late.',
  'late-cure-seldom': 'The first year is over: a few were free only later.',
  'came-back':
    'The spasm was gone and is back: that is told apart from one that never left. It may leave a second time; a scan and the surgeon tell whether something still presses on the nerve.',
  'silent-days':
    'In the first days the spasm may be silent without being gone: these days count neither way.',
  'nothing-seen': 'Nothing in the record tells whether the spasm is still there.',
  'seen-long-ago': 'How it is was last noted some time ago; what has been since is not known.',
  'toxin-at-work':
    'Botulinum toxin may be at work: days without spasm under it do not show that the operation worked.',
  'response-disputed':
    'What the lateral spread response tells is disputed: it is shown, and not weighed heavily.',
  'response-weaker':
    'The lateral spread response was weaker but not gone: nothing is published for that, so it is not reckoned with.',
  'operated-again':
    'The same side was operated again: what came after that belongs to the later one.',
  'earlier-operation':
    'The same side had been operated before: the published courses are of first operations.',
  'day-unknown':
    'The day of the operation is not known: dates and chances are given as far as it is.',
  'before-birth': 'The operation is said to have been before the birth: its time cannot be right.',
  'recordings-unusable': 'Recordings that could not be judged were left out.',
  'other-side': 'Recordings or symptoms of the other side were left out. Is the side right?',
} as const;

/** What has to be known beside the time after an operation. */
export type SurgeryNote = keyof typeof SURGERY_NOTES;
