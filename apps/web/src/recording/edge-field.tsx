import { useLingui } from '@lingui/react/macro';
import { useEffect, useId, useState } from 'react';
import { stepTime } from './playhead.ts';

/** Digits of a time behind the point; a frame at 240 a second lasts 4 ms. */
const DECIMALS = 3;

/** A time that is typed, or moved from frame to frame by buttons. */
export function EdgeField({
  label,
  value,
  timeS,
  isAllowed,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly timeS: ArrayLike<number>;
  readonly isAllowed: (time: number) => boolean;
  readonly onChange: (time: number) => void;
}) {
  const { t } = useLingui();
  const id = useId();
  const [text, setText] = useState(value.toFixed(DECIMALS));
  // What is being typed stays as it is typed; only a time from elsewhere is written anew.
  useEffect(
    () => setText((now) => (isAbout(numberIn(now), value) ? now : value.toFixed(DECIMALS))),
    [value],
  );
  const typed = numberIn(text);
  const take = (time: number) => {
    if (isAllowed(time)) onChange(time);
  };
  return (
    <div className="edge-field">
      <label htmlFor={id}>{label}</label>
      <div>
        <button
          type="button"
          aria-label={t`${label}: one frame earlier`}
          onClick={() => take(stepTime(timeS, value, -1))}
        >
          −
        </button>
        <input
          id={id}
          inputMode="decimal"
          value={text}
          aria-invalid={!isAllowed(typed)}
          onChange={({ target }) => {
            setText(target.value);
            take(numberIn(target.value));
          }}
        />
        <button
          type="button"
          aria-label={t`${label}: one frame later`}
          onClick={() => take(stepTime(timeS, value, 1))}
        >
          +
        </button>
      </div>
    </div>
  );
}

/** The number that is typed, with a point or a comma; NaN for none. */
function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
}

function isAbout(typed: number, value: number): boolean {
  return Math.abs(typed - value) < 10 ** -DECIMALS;
}
