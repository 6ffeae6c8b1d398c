import type { SessionChange, SessionPoint } from '@facialis/care';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFieldText } from '../../entries/words/use-field-text.ts';

/** What changed against the session before; nothing where all was the same. */
export function ChangeList({ change }: { readonly change: SessionChange }) {
  const { i18n } = useLingui();
  const text = useFieldText('toxin-session');
  const { added, removed, moved, doses, sameProducts } = change;
  const names = (points: readonly Pick<SessionPoint, 'muscle'>[]) =>
    [...new Set(points.map(({ muscle }) => text.code('points.muscle', muscle)))].join(', ');
  const severalProducts = new Set(doses.map(({ product }) => product)).size > 1 || !sameProducts;
  const changes = added.length + removed.length + moved.length + doses.length;
  if (sameProducts && changes === 0) {
    return (
      <p className="soft small">
        <Trans>The same as the time before.</Trans>
      </p>
    );
  }
  return (
    <>
      <p className="soft small">
        <Trans>Against the time before:</Trans>
      </p>
      <ul className="small">
        {!sameProducts && (
          <li>
            <Trans>another product</Trans>
          </li>
        )}
        {added.length > 0 && (
          <li>
            <Trans>more points: {names(added)}</Trans>
          </li>
        )}
        {removed.length > 0 && (
          <li>
            <Trans>fewer points: {names(removed)}</Trans>
          </li>
        )}
        {moved.length > 0 && (
          <li>
            <Trans>at another place: {names(moved.map(({ to }) => to))}</Trans>
          </li>
        )}
        {doses
          .filter(({ before, now }) => before > 0 && now > 0)
          .map(({ product, muscle, side, before, now }) => (
            <li key={`${product} ${muscle} ${side}`}>
              {text.code('points.muscle', muscle)}: {i18n.number(before)} → {i18n.number(now)}{' '}
              <Trans>units</Trans>
              {severalProducts && ` (${text.code('product', product)})`}
            </li>
          ))}
      </ul>
    </>
  );
}
