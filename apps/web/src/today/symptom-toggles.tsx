import { STRENGTH_MAX } from '@facialis/record';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFieldText } from '../entries/words/use-field-text.ts';
import type { Symptom } from './quick-symptoms.ts';

interface TogglesProps {
  /** Shown at once. */
  readonly usual: readonly Symptom[];
  /** Shown when asked for, or when one of them is on. */
  readonly more: readonly Symptom[];
  readonly on: ReadonlyMap<Symptom, number>;
  /** Strength that a symptom begins with when it is switched on. */
  readonly first: number;
  readonly onChange: (on: ReadonlyMap<Symptom, number>) => void;
}

/** Symptoms to switch on; each that is on has its own strength beside it. */
export function SymptomToggles({ usual, more, ...rest }: TogglesProps) {
  return (
    <fieldset className="toggles">
      <legend>
        <Trans>What is there?</Trans>
      </legend>
      <Toggles symptoms={usual} {...rest} />
      <details>
        <summary>
          <Trans>More symptoms</Trans>
        </summary>
        <Toggles symptoms={more} {...rest} />
      </details>
    </fieldset>
  );
}

function Toggles({
  symptoms,
  on,
  first,
  onChange,
}: Omit<TogglesProps, 'usual' | 'more'> & { readonly symptoms: readonly Symptom[] }) {
  const text = useFieldText('symptoms');
  const change = (symptom: Symptom, strength: number | null) => {
    const next = new Map(on);
    if (strength === null) next.delete(symptom);
    else next.set(symptom, strength);
    onChange(next);
  };
  return (
    <ul>
      {symptoms.map((symptom) => {
        const strength = on.get(symptom);
        const name = text.code('symptoms.symptom', symptom);
        return (
          <li key={symptom}>
            <label className="toggle">
              <input
                type="checkbox"
                checked={strength !== undefined}
                onChange={() => change(symptom, strength === undefined ? first : null)}
              />
              <span>{name}</span>
            </label>
            {strength !== undefined && (
              <Stepper name={name} value={strength} onChange={(value) => change(symptom, value)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A strength from 0 to 10 that is made less and more. */
function Stepper({
  name,
  value,
  onChange,
}: {
  readonly name: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const { t } = useLingui();
  return (
    <fieldset className="stepper">
      <legend className="spoken">{t`How strong: ${name}`}</legend>
      <button type="button" aria-label={t`Less`} onClick={() => onChange(Math.max(0, value - 1))}>
        −
      </button>
      <output>{value}</output>
      <button
        type="button"
        aria-label={t`More`}
        onClick={() => onChange(Math.min(STRENGTH_MAX, value + 1))}
      >
        +
      </button>
    </fieldset>
  );
}
