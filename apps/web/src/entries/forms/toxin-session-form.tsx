import { TOXIN_PRODUCTS, type ToxinProduct } from '@facialis/record';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { withField } from '../draft.ts';
import { copySession, pointsOf, sessionTotals, withProduct } from '../face/points.ts';
import { PointsField } from '../face/points-field.tsx';
import { ChoiceField, SelectField } from '../parts/choice-fields.tsx';
import { More } from '../parts/more.tsx';
import { LineField, NumberField } from '../parts/text-fields.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { useFieldText } from '../words/use-field-text.ts';
import { EffectFields } from './effect-fields.tsx';
import { lastOfKind, useForm } from './form-state.ts';

const VIAL = ['brand', 'dilution', 'lot', 'expiry'] as const;
const EFFECT = [
  'effectOnset',
  'effectPeak',
  'effectEnd',
  'effect',
  'effectWords',
  'unwantedEffects',
] as const;

/** A session with one product, its points on a drawn face. */
export function ToxinSessionForm() {
  const { t } = useLingui();
  const { draft } = useForm();
  const product = isProduct(draft.product) ? draft.product : undefined;
  return (
    <>
      <CopyLast />
      <TimeField at="when" />
      <ChoiceField at="side" />
      <ProductField />
      {product === 'other' && <LineField at="brand" />}
      {product === undefined ? (
        <p className="hint">
          <Trans>
            Choose the product first: the units of one product mean nothing for another.
          </Trans>
        </p>
      ) : (
        <PointsField product={product} />
      )}
      <More title={t`The vial`} fields={VIAL}>
        {product !== 'other' && <LineField at="brand" />}
        <div className="row">
          <LineField at="lot" />
          <TimeField at="expiry" usual="month" />
        </div>
        <NumberField at="dilution" />
      </More>
      <More title={t`How it worked`} fields={EFFECT}>
        <TimeField at="effectOnset" />
        <TimeField at="effectPeak" />
        <TimeField at="effectEnd" />
        <EffectFields />
      </More>
    </>
  );
}

/** Takes over the session before with one press, while nothing is drawn yet. */
function CopyLast() {
  const { t } = useLingui();
  const text = useFieldText('toxin-session');
  const { draft, course, changeAll } = useForm();
  const last = lastOfKind(course, 'toxin-session');
  if (last === undefined || pointsOf(draft).length > 0) return null;
  const when = text.value('when', last.when);
  const product = text.code('product', last.product);
  const units = text.value('points.units', sessionTotals(last.product, last).units);
  return (
    <div className="panel">
      <p>{t`Last session: ${when}, ${units} of ${product}`}</p>
      <button
        type="button"
        className="main"
        onClick={() => changeAll((before) => copySession(before, last))}
      >
        <Trans>Copy the last session</Trans>
      </button>
    </div>
  );
}

/** The product. Where units stand already, another one is asked about: units cannot be converted. */
function ProductField() {
  const { draft, changeAll } = useForm();
  const text = useFieldText('toxin-session');
  const [wanted, setWanted] = useState<ToxinProduct | null>(null);
  const hasUnits = pointsOf(draft).some(({ units }) => units !== undefined);
  const choose = (code: string | undefined) => {
    if (!isProduct(code)) {
      changeAll((before) => withField(withField(before, 'product', undefined), 'unit', undefined));
    } else if (hasUnits && draft.product !== undefined) {
      setWanted(code);
    } else {
      changeAll((before) => withProduct(before, code, true));
    }
  };
  const settle = (keepsUnits: boolean) => {
    if (wanted !== null) changeAll((before) => withProduct(before, wanted, keepsUnits));
    setWanted(null);
  };
  const name = wanted === null ? '' : text.code('product', wanted);
  return (
    <>
      <SelectField at="product" onChoose={choose} />
      {wanted !== null && (
        <div className="asks" role="alert">
          <p>
            <Trans>
              Units of one product cannot be converted into those of another. Were the numbers of
              the points units of {name} all along?
            </Trans>
          </p>
          <div className="buttons">
            <button type="button" onClick={() => settle(true)}>
              <Trans>Yes, keep the numbers</Trans>
            </button>
            <button type="button" onClick={() => settle(false)}>
              <Trans>No, take the numbers out</Trans>
            </button>
            <button type="button" onClick={() => setWanted(null)}>
              <Trans>Leave the product as it was</Trans>
            </button>
          </div>
        </div>
      )}
    </>
  );
}

function isProduct(code: unknown): code is ToxinProduct {
  return TOXIN_PRODUCTS.some((product) => product === code);
}
