import { TIME_PRECISIONS, type TimePrecision } from '@facialis/record';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { asPrecision, foreignZone, recordTime, type TypedTime, typedTime } from '../typed-time.ts';
import { FieldNotes } from './field-notes.tsx';
import type { At } from './text-fields.tsx';
import { useField } from './use-field.ts';

const PRECISION_WORDS = {
  moment: msg`Day and time`,
  day: msg`Exact day`,
  month: msg`Month`,
  year: msg`Year`,
  'about-year': msg`About this year`,
} as const satisfies Record<TimePrecision, unknown>;

/** A time as precisely as it is known. */
export function TimeField({ at, usual = 'day' }: At & { readonly usual?: TimePrecision }) {
  const { t, i18n } = useLingui();
  const field = useField(at);
  const id = useId();
  const value = typeof field.value === 'string' ? field.value : undefined;
  const [typing, setTyping] = useState<TypedTime>(() =>
    value === undefined ? { precision: usual, text: '' } : typedTime(value),
  );
  // What was changed elsewhere is shown instead of what was typed here.
  const isOwn = recordTime(typing, value) === value;
  const typed = isOwn || value === undefined ? typing : typedTime(value);
  const type = (next: TypedTime) => {
    setTyping(next);
    field.set(recordTime(next, value));
  };
  const zone = value === undefined ? undefined : foreignZone(value);
  const shown = isOwn ? typed : value === undefined ? { ...typed, text: '' } : typed;
  return (
    <div className="field">
      <label htmlFor={id}>{field.label}</label>
      <div className="time">
        <TimeInput
          id={id}
          at={at}
          typed={shown}
          describedBy={field.describedBy}
          isWrong={field.fault !== undefined}
          onType={(text) => type({ precision: shown.precision, text })}
        />
        <select
          aria-label={t`How exactly: ${field.label}`}
          value={shown.precision}
          onChange={({ target }) => type(asPrecision(shown, target.value as TimePrecision))}
        >
          {TIME_PRECISIONS.toReversed().map((precision) => (
            <option key={precision} value={precision}>
              {i18n._(PRECISION_WORDS[precision])}
            </option>
          ))}
        </select>
      </div>
      {zone !== undefined && <p className="hint">{t`In the time zone ${zone}.`}</p>}
      <FieldNotes field={field} />
    </div>
  );
}

/** Digits of a year. */
const YEAR_LENGTH = 4;
const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));

function TimeInput({
  id,
  at,
  typed: { precision, text },
  describedBy,
  isWrong,
  onType,
}: {
  readonly id: string;
  readonly at: string;
  readonly typed: TypedTime;
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
  onType(text: string): void;
}) {
  const { t, i18n } = useLingui();
  const common = { id, name: at, 'aria-describedby': describedBy, 'aria-invalid': isWrong };
  const monthName = new Intl.DateTimeFormat(i18n.locale, { month: 'long', timeZone: 'UTC' });
  const year = (value: string, onYear: (year: string) => void, label?: string) => (
    <input
      {...common}
      type="text"
      inputMode="numeric"
      className="number"
      maxLength={YEAR_LENGTH}
      placeholder={t`Year`}
      aria-label={label}
      value={value}
      onChange={({ target }) => onYear(target.value.trim())}
    />
  );
  if (precision === 'moment' || precision === 'day') {
    return (
      <input
        {...common}
        type={precision === 'day' ? 'date' : 'datetime-local'}
        value={text}
        onChange={({ target }) => onType(target.value)}
      />
    );
  }
  if (precision !== 'month') return year(text, onType);
  const [ownYear = '', ownMonth = ''] = text.split('-');
  const put = (parts: { year: string; month: string }) =>
    onType(parts.year === '' && parts.month === '' ? '' : `${parts.year}-${parts.month}`);
  return (
    <>
      <select
        id={id}
        name={at}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        value={ownMonth}
        onChange={({ target }) => put({ year: ownYear, month: target.value })}
      >
        <option value="">{t`Month`}</option>
        {MONTHS.map((month) => (
          <option key={month} value={month}>
            {monthName.format(new Date(`2000-${month}-01T00:00Z`))}
          </option>
        ))}
      </select>
      <input
        type="text"
        name={at}
        inputMode="numeric"
        className="number"
        maxLength={YEAR_LENGTH}
        placeholder={t`Year`}
        aria-label={t`Year`}
        aria-invalid={isWrong}
        value={ownYear}
        onChange={({ target }) => put({ year: target.value.trim(), month: ownMonth })}
      />
    </>
  );
}
