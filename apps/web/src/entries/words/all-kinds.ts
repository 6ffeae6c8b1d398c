import type { Kind } from '@facialis/record';
import type { FieldWords } from './field-words.ts';
import { HEARING_TEST_WORDS } from './hearing-test.ts';
import { HISTORY_WORDS } from './history.ts';
import { MEDICINE_WORDS } from './medicine.ts';
import { MRI_WORDS } from './mri.ts';
import { OPERATION_WORDS } from './operation.ts';
import { PERSON_WORDS } from './person.ts';
import { RATING_WORDS } from './rating.ts';
import { RECORDING_WORDS } from './recording.ts';
import { SYMPTOMS_WORDS } from './symptoms.ts';
import { TOXIN_SESSION_WORDS } from './toxin-session.ts';
import { VISIT_WORDS } from './visit.ts';

/** The words of all fields of all kinds. */
export const WORDS: Readonly<Record<Kind, Readonly<Record<string, FieldWords>>>> = {
  person: PERSON_WORDS,
  history: HISTORY_WORDS,
  symptoms: SYMPTOMS_WORDS,
  recording: RECORDING_WORDS,
  rating: RATING_WORDS,
  medicine: MEDICINE_WORDS,
  'toxin-session': TOXIN_SESSION_WORDS,
  mri: MRI_WORDS,
  operation: OPERATION_WORDS,
  'hearing-test': HEARING_TEST_WORDS,
  visit: VISIT_WORDS,
};
