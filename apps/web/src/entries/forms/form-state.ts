import type { Entry, EntryOf, Kind, Person, Question } from '@facialis/record';
import { createContext, useContext } from 'react';
import type { Draft } from '../draft.ts';
import type { Fault } from '../faults.ts';

/** What the parts of a form share. */
export interface FormState {
  readonly kind: Kind;
  readonly draft: Draft;
  readonly person: Person;
  /** The person's other entries. */
  readonly course: readonly Entry[];
  /** Puts another value at a place such as `points[2].units`; undefined takes it out. */
  change(at: string, value: unknown): void;
  /** Changes the whole draft at once. */
  changeAll(change: (draft: Draft) => Draft): void;
  /** What is wrong at a place and to be said now. */
  faultAt(at: string): Fault | undefined;
  /** What the record asks about a place. */
  questionsAt(at: string): readonly Question[];
  isConfirmed(question: Question): boolean;
  confirm(question: Question, yes: boolean): void;
}

/** Gives the form to its parts. */
export const FormContext = createContext<FormState | null>(null);

/**
 * The form that a part stands in.
 *
 * @throws TypeError outside of a form
 */
export function useForm(): FormState {
  const form = useContext(FormContext);
  if (form === null) throw new TypeError('a part of a form must stand in a form');
  return form;
}

/** The last entry of a kind in a course. */
export function lastOfKind<K extends Kind>(
  course: readonly Entry[],
  kind: K,
): EntryOf<K> | undefined {
  return course.findLast((entry): entry is EntryOf<K> => entry.kind === kind);
}
