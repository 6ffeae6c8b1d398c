import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import { useForm } from '../forms/form-state.ts';
import { numberText } from '../typed-number.ts';
import { WORDS } from '../words/all-kinds.ts';
import { RATING_LEVELS } from '../words/rating.ts';
import { useDecimalSign } from '../words/use-field-text.ts';
import { FieldNotes } from './field-notes.tsx';
import type { At } from './text-fields.tsx';
import { type Field, useField } from './use-field.ts';

/** A choice among few: each on a tile of its own. */
export function ChoiceField({
  at,
  isNumber = false,
  isOptional = false,
}: At & {
  /** Whether the value is a number and its codes are digits. */
  readonly isNumber?: boolean;
  /** Whether a choice can be taken back. */
  readonly isOptional?: boolean;
}) {
  const field = useField(at);
  const codes = useCodes(field);
  return (
    <Group field={field}>
      <div className="tiles">
        {codes.map((code) => (
          <label className={`tile ${code}`} key={code}>
            <input
              type="radio"
              name={at}
              value={code}
              checked={String(field.value) === code}
              onChange={() => field.set(isNumber ? Number(code) : code)}
            />
            <span>{field.text.code(field.name, code)}</span>
          </label>
        ))}
        {isOptional && <Clear field={field} />}
      </div>
    </Group>
  );
}

/** A choice among many, in a list that unfolds. */
export function SelectField({
  at,
  onChoose,
}: At & {
  /** What a choice changes; left out where it changes the field alone. */
  onChoose?(code: string | undefined): void;
}) {
  const field = useField(at);
  const choose = onChoose ?? field.set;
  const { t } = useLingui();
  const codes = useCodes(field);
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{field.label}</label>
      <select
        id={id}
        name={at}
        aria-describedby={field.describedBy}
        aria-invalid={field.fault !== undefined}
        value={field.value === undefined ? '' : String(field.value)}
        onChange={({ target: { value } }) => choose(value === '' ? undefined : value)}
      >
        <option value="">{t`Please choose`}</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {field.text.code(field.name, code)}
          </option>
        ))}
      </select>
      <FieldNotes field={field} />
    </div>
  );
}

/** Any number of choices, each ticked. */
export function ManyField({ at, none }: At & { readonly none?: string }) {
  const field = useField(at);
  const codes = useCodes(field);
  const chosen: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  const isNone = none !== undefined && Array.isArray(field.value) && chosen.length === 0;
  const toggle = (code: string) => {
    const without = chosen.filter((one) => one !== code);
    const next = without.length < chosen.length ? without : [...chosen, code];
    field.set(next.length === 0 ? undefined : next);
  };
  return (
    <Group field={field}>
      <div className="tiles">
        {codes.map((code) => (
          <label className="tile" key={code}>
            <input
              type="checkbox"
              name={at}
              checked={chosen.includes(code)}
              onChange={() => toggle(code)}
            />
            <span>{field.text.code(field.name, code)}</span>
          </label>
        ))}
        {none !== undefined && (
          <label className="tile">
            <input
              type="checkbox"
              name={at}
              checked={isNone}
              onChange={() => field.set(isNone ? undefined : [])}
            />
            <span>{none}</span>
          </label>
        )}
      </div>
    </Group>
  );
}

const SCALE = Array.from({ length: 11 }, (_, level) => level);

/** A level from 0 to 10 in one row; a level between two, kept before, has its own place. */
export function ScaleField({
  at,
  isOptional = false,
  label,
}: At & { readonly isOptional?: boolean; readonly label?: string }) {
  const field = useField(at);
  const decimalSign = useDecimalSign();
  const own = typeof field.value === 'number' && !SCALE.includes(field.value) ? [field.value] : [];
  const levels = [...SCALE, ...own].sort((a, b) => a - b);
  return (
    <Group field={label === undefined ? field : { ...field, label }}>
      <div className="scale">
        {levels.map((level) => (
          <label className="tile" key={level}>
            <input
              type="radio"
              name={at}
              checked={field.value === level}
              onChange={() => field.set(level)}
            />
            <span>{numberText(level, decimalSign)}</span>
          </label>
        ))}
      </div>
      {isOptional && <Clear field={field} />}
    </Group>
  );
}

/** A group of inputs that make one field. */
export function Group({
  field,
  children,
}: {
  readonly field: Field;
  readonly children: ReactNode;
}) {
  return (
    <fieldset
      className="field"
      aria-describedby={field.describedBy}
      data-wrong={field.fault ? '' : undefined}
    >
      <legend>{field.label}</legend>
      {children}
      <FieldNotes field={field} />
    </fieldset>
  );
}

function Clear({ field }: { readonly field: Field }) {
  const { t } = useLingui();
  if (field.value === undefined) return null;
  return (
    <button
      type="button"
      className="quiet"
      aria-label={t`Take back the answer to: ${field.label}`}
      onClick={() => field.set(undefined)}
    >
      <Trans>Take back</Trans>
    </button>
  );
}

function useCodes({ name }: Field): string[] {
  const { kind } = useForm();
  const levels = kind === 'rating' ? RATING_LEVELS[name] : undefined;
  return Object.keys(levels ?? WORDS[kind][name]?.values ?? {});
}
