import type { ToxinProduct } from '@facialis/record';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Draft } from '../draft.ts';
import { PRODUCT_WORDS } from '../words/toxin-session.ts';
import { useFieldText } from '../words/use-field-text.ts';
import { sessionTotals } from './points.ts';

/** The total of a session's product and of each side, in its own unit. */
export function SessionTotals({
  product,
  session,
}: {
  readonly product: ToxinProduct;
  readonly session: Draft;
}) {
  const { i18n } = useLingui();
  const text = useFieldText('toxin-session');
  const { units, bySide } = sessionTotals(product, session);
  const name =
    product === 'other' && typeof session.brand === 'string'
      ? session.brand
      : i18n._(PRODUCT_WORDS[product]);
  return (
    <div className="totals" aria-live="polite">
      <p>
        <Trans>In all</Trans> <strong>{text.value('points.units', units)}</strong> {name}
      </p>
      <ul>
        {bySide.map((one) => (
          <li key={one.side}>
            <span className={`side ${one.side}`}>{text.code('points.side', one.side)}</span>{' '}
            {text.value('points.units', one.units)}
          </li>
        ))}
      </ul>
    </div>
  );
}
