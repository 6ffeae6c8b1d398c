import type { Kind } from '@facialis/record';
import type { ComponentType } from 'react';
import { HearingTestForm } from './hearing-test-form.tsx';
import { HistoryForm } from './history-form.tsx';
import { MedicineForm } from './medicine-form.tsx';
import { MriForm } from './mri-form.tsx';
import { OperationForm } from './operation-form.tsx';
import { PersonForm } from './person-form.tsx';
import { RatingForm } from './rating-form.tsx';
import { RecordingForm } from './recording-form.tsx';
import { SymptomsForm } from './symptoms-form.tsx';
import { ToxinSessionForm } from './toxin-session-form.tsx';
import { VisitForm } from './visit-form.tsx';

/** The form of each kind. */
export const KIND_FORMS: Readonly<Record<Kind, ComponentType>> = {
  person: PersonForm,
  history: HistoryForm,
  symptoms: SymptomsForm,
  recording: RecordingForm,
  rating: RatingForm,
  medicine: MedicineForm,
  'toxin-session': ToxinSessionForm,
  mri: MriForm,
  operation: OperationForm,
  'hearing-test': HearingTestForm,
  visit: VisitForm,
};
