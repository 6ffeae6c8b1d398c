import type { Question } from '@facialis/record';
import { useId } from 'react';
import { fieldOf, nameOf } from '../draft.ts';
import type { Fault } from '../faults.ts';
import { useForm } from '../forms/form-state.ts';
import { type FieldText, useFieldText } from '../words/use-field-text.ts';

/** A field of the form for the part that shows it. */
export interface Field {
  readonly at: string;
  /** The name without numbers of lists. */
  readonly name: string;
  readonly value: unknown;
  readonly label: string;
  readonly hint: string | undefined;
  readonly text: FieldText;
  readonly fault: Fault | undefined;
  readonly questions: readonly Question[];
  /** For `aria-describedby`: hint and fault, where there are. */
  readonly describedBy: string | undefined;
  readonly hintId: string;
  readonly faultId: string;
  set(value: unknown): void;
}

/** The field at a place of the form. */
export function useField(at: string): Field {
  const form = useForm();
  const text = useFieldText(form.kind);
  const id = useId();
  const name = nameOf(at);
  const fault = form.faultAt(at);
  const hint = text.hint(name);
  const [hintId, faultId] = [`${id}hint`, `${id}fault`];
  const notes = [hint && hintId, fault && faultId].filter((one) => one !== undefined);
  return {
    at,
    name,
    value: fieldOf(form.draft, at),
    label: text.label(name),
    hint,
    text,
    fault,
    questions: form.questionsAt(at),
    describedBy: notes.length > 0 ? notes.join(' ') : undefined,
    hintId,
    faultId,
    set: (value) => form.change(at, value),
  };
}
