import type { ToxinProduct } from '@facialis/record';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef } from 'react';
import { ChoiceField, SelectField } from '../parts/choice-fields.tsx';
import { FieldNotes } from '../parts/field-notes.tsx';
import { More } from '../parts/more.tsx';
import { LineField, useTypedNumber } from '../parts/text-fields.tsx';
import { useField } from '../parts/use-field.ts';
import { steppedUnits } from './points.ts';

/** One point: how much, in which muscle of which side. */
export function PointEditor({
  at,
  product,
  doses,
  onDone,
  onTakeOut,
}: {
  readonly at: string;
  readonly product: ToxinProduct;
  /** Doses that were used before, to be taken with one press. */
  readonly doses: readonly number[];
  onDone(): void;
  onTakeOut(): void;
}) {
  const { t } = useLingui();
  return (
    <section className="point" aria-label={t`This point`}>
      <SelectField at={`${at}.muscle`} />
      <ChoiceField at={`${at}.side`} />
      <UnitsField at={`${at}.units`} product={product} doses={doses} />
      <More title={t`Where exactly`} fields={[`${at}.place`]}>
        <LineField at={`${at}.place`} />
      </More>
      <div className="buttons">
        <button type="button" onClick={onDone}>
          <Trans>Done with this point</Trans>
        </button>
        <button type="button" className="quiet" onClick={onTakeOut}>
          <Trans>Take this point out</Trans>
        </button>
      </div>
    </section>
  );
}

function UnitsField({
  at,
  product,
  doses,
}: {
  readonly at: string;
  readonly product: ToxinProduct;
  readonly doses: readonly number[];
}) {
  const { t } = useLingui();
  const field = useField(at);
  const id = useId();
  const more = useRef<HTMLButtonElement>(null);
  const typing = useTypedNumber(field.value, field.set);
  useEffect(() => more.current?.focus(), []);
  const step = (direction: 1 | -1) => field.set(steppedUnits(field.value, product, direction));
  return (
    <div className="field">
      <label htmlFor={id}>{field.label}</label>
      <div className="stepper">
        <button type="button" aria-label={t`Fewer units`} onClick={() => step(-1)}>
          −
        </button>
        <input
          id={id}
          name={at}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={field.describedBy}
          aria-invalid={field.fault !== undefined}
          {...typing}
        />
        <button type="button" ref={more} aria-label={t`More units`} onClick={() => step(1)}>
          +
        </button>
        <span>{field.text.unit('points.units')}</span>
      </div>
      {doses.length > 0 && (
        <fieldset className="doses">
          <legend>
            <Trans>Used before</Trans>
          </legend>
          {doses.map((dose) => (
            <button type="button" key={dose} onClick={() => field.set(dose)}>
              {field.text.value('points.units', dose)}
            </button>
          ))}
        </fieldset>
      )}
      <FieldNotes field={field} />
    </div>
  );
}
