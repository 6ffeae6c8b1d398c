import type { Kind } from '@facialis/record';
import type { Mapping } from '../mapping.ts';
import { hearingTest } from './hearing-test.ts';
import { history } from './history.ts';
import { medicine } from './medicine.ts';
import { mri } from './mri.ts';
import { operation } from './operation.ts';
import { person } from './person.ts';
import { rating } from './rating.ts';
import { recording } from './recording.ts';
import { symptoms } from './symptoms.ts';
import { toxinSession } from './toxin-session.ts';
import { visit } from './visit.ts';

/** How each kind of entry is said in FHIR. */
export const MAPPINGS: Readonly<Record<Kind, Mapping>> = {
  person,
  history,
  symptoms,
  recording,
  rating,
  medicine,
  'toxin-session': toxinSession,
  mri,
  operation,
  'hearing-test': hearingTest,
  visit,
};
