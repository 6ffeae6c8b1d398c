import { DRIFT_VERDICTS, type Estimate, type ProductDrift, roundedAlike } from '@facialis/care';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFieldText } from '../../entries/words/use-field-text.ts';
import { useSaid } from '../../shared/said.ts';

/** How dose and duration of a product changed over the years, with the interval where one can be given. */
export function DriftText({ drift }: { readonly drift: ProductDrift }) {
  const { i18n, t } = useLingui();
  const said = useSaid();
  const text = useFieldText('toxin-session');
  const { product, brand, dose, duration } = drift;
  const written = ({ expected, low, high }: Estimate) =>
    roundedAlike([expected, low, high]).map((value) =>
      i18n.number(value, { signDisplay: 'exceptZero' }),
    );
  const trends = [
    { name: t`Dose over the years`, trend: dose, unit: t`units a year` },
    { name: t`Duration over the years`, trend: duration, unit: t`days a year` },
  ];
  return (
    <section>
      <h4>{brand ?? text.code('product', product)}</h4>
      <ul>
        {trends.map(({ name, trend: { verdict, perYear }, unit }) => {
          const [expected, low, high] = perYear ? written(perYear) : [];
          return (
            <li key={name}>
              {name}: {said(DRIFT_VERDICTS[verdict])}
              {perYear && (
                <span className="soft">
                  {' '}
                  <Trans>
                    {expected} {unit}, between {low} and {high}
                  </Trans>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
