import { LINE_LIMIT } from '@facialis/record';
import { type ChangeEvent, useId, useState } from 'react';
import { numberText, typedNumber } from '../typed-number.ts';
import { useDecimalSign } from '../words/use-field-text.ts';
import { FieldNotes } from './field-notes.tsx';
import { useField } from './use-field.ts';

/** Where a field stands in its entry. */
export interface At {
  readonly at: string;
}

/** One line of words. */
export function LineField({ at }: At) {
  const { field, input } = useText(at);
  return (
    <div className="field">
      <label htmlFor={input.id}>{field.label}</label>
      <input {...input} type="text" maxLength={LINE_LIMIT} autoComplete="off" />
      <FieldNotes field={field} />
    </div>
  );
}

/** Words over several lines. */
export function WordsField({ at }: At) {
  const { field, input } = useText(at);
  return (
    <div className="field">
      <label htmlFor={input.id}>{field.label}</label>
      <textarea {...input} rows={3} />
      <FieldNotes field={field} />
    </div>
  );
}

/** A number with its unit, typed with comma or point. */
export function NumberField({ at, unit }: At & { readonly unit?: string }) {
  const field = useField(at);
  const id = useId();
  const typing = useTypedNumber(field.value, field.set);
  const shownUnit = unit ?? field.text.unit(field.name);
  return (
    <div className="field">
      <label htmlFor={id}>{field.label}</label>
      <div className="with-unit">
        <input
          id={id}
          name={at}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className="number"
          aria-describedby={field.describedBy}
          aria-invalid={field.fault !== undefined}
          {...typing}
        />
        {shownUnit !== undefined && <span>{shownUnit}</span>}
      </div>
      <FieldNotes field={field} />
    </div>
  );
}

/** The text of an input that holds a number: as it was typed, while that means the value. */
export function useTypedNumber(value: unknown, set: (value: unknown) => void) {
  const decimalSign = useDecimalSign();
  const [typed, setTyped] = useState('');
  const text = typedNumber(typed) === value ? typed : numberText(value, decimalSign);
  return {
    value: text,
    onChange: ({ target }: { target: { value: string } }) => {
      setTyped(target.value);
      set(typedNumber(target.value));
    },
  };
}

/** A field whose value is text, with what its input needs. No text is no value. */
function useText(at: string) {
  const field = useField(at);
  const id = useId();
  const input = {
    id,
    name: at,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.fault !== undefined,
    value: typeof field.value === 'string' ? field.value : '',
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      field.set(target.value === '' ? undefined : target.value),
  };
  return { field, input };
}
