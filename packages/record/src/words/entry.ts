import { z } from 'zod';
import { hearingTestSchema } from './hearing-test.ts';
import { historySchema } from './history.ts';
import { medicineSchema } from './medicine.ts';
import { mriSchema } from './mri.ts';
import { operationSchema } from './operation.ts';
import { personSchema } from './person.ts';
import { ratingSchema } from './rating.ts';
import { recordingEntrySchema } from './recording.ts';
import { symptomsSchema } from './symptoms.ts';
import { toxinSessionSchema } from './toxin-session.ts';
import { visitSchema } from './visit.ts';

/** The schema of each kind of entry. */
export const ENTRY_SCHEMAS = {
  person: personSchema,
  history: historySchema,
  symptoms: symptomsSchema,
  recording: recordingEntrySchema,
  rating: ratingSchema,
  medicine: medicineSchema,
  'toxin-session': toxinSessionSchema,
  mri: mriSchema,
  operation: operationSchema,
  'hearing-test': hearingTestSchema,
  visit: visitSchema,
} as const;

/** A kind of entry. */
export type Kind = keyof typeof ENTRY_SCHEMAS;

/** The kinds of entries, the person first. */
export const KINDS = Object.keys(ENTRY_SCHEMAS) as [Kind, ...Kind[]];

/** One entry of a record: flat and strict, told apart by `kind`. */
export const entrySchema = z.discriminatedUnion('kind', [
  personSchema,
  historySchema,
  symptomsSchema,
  recordingEntrySchema,
  ratingSchema,
  medicineSchema,
  toxinSessionSchema,
  mriSchema,
  operationSchema,
  hearingTestSchema,
  visitSchema,
]);

/** One entry of a record. */
export type Entry = z.infer<typeof entrySchema>;
/** The entry of one kind. */
export type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>;
