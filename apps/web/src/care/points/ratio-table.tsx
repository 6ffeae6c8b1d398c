import { BOUNDS, CONDITIONS, FINDINGS, type LikelihoodRatio } from '@facialis/care';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSaid } from '../../shared/said.ts';
import { Sources } from '../shared/sources.tsx';
import { useSeenText } from './use-seen-text.ts';

/** Numerics: digits after the point that a ratio is told with. */
const RATIO_DIGITS = 1;

/** What the ends of a ratio are. */
const [INTERVAL] = BOUNDS;

/** How much more often findings were there in one condition than in another, study by study. */
export function RatioTable({ ratios }: { readonly ratios: readonly LikelihoodRatio[] }) {
  const { i18n } = useLingui();
  const said = useSaid();
  const seenText = useSeenText();
  if (ratios.length === 0) return null;
  const written = (value: number) => i18n.number(value, { maximumFractionDigits: RATIO_DIGITS });
  return (
    <details className="panel">
      <summary>
        <Trans>For clinicians: published likelihood ratios</Trans>
      </summary>
      <ul>
        {ratios.map(({ finding, seen, towards, from, value, low, high, statements }) => (
          <li key={statements.join()}>
            <p>
              {said(FINDINGS[finding])} <strong>{seenText(seen)}</strong>
            </p>
            <p>
              {towards.map((one) => said(CONDITIONS[one])).join(' / ')} : {said(CONDITIONS[from])}{' '}
              <strong>{written(value)}</strong>{' '}
              <span className="soft">
                ({said(INTERVAL)}{' '}
                <Trans>
                  {written(low)} to {written(high)}
                </Trans>
                )
              </span>
            </p>
            <Sources ids={statements} />
          </li>
        ))}
      </ul>
      <p className="small soft">
        <Trans>
          Only where both groups were counted in one study. Half a person is added to each group, so
          that no group is empty.
        </Trans>
      </p>
    </details>
  );
}
