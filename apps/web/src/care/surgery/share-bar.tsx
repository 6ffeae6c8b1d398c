import type { ExpectedShare } from '@facialis/care';
import { Trans, useLingui } from '@lingui/react/macro';
import { Bar } from '../shared/bar.tsx';

/** Numerics: a whole, %. */
const WHOLE = 100;
/** Numerics: digits after the point of a share. */
const DIGITS = 2;

/** How many of a hundred, as a bar and in words: from the lowest to the highest that is published. */
export function ShareBar({ low, high, under }: Pick<ExpectedShare, 'low' | 'high' | 'under'>) {
  const { i18n } = useLingui();
  const written = (value: number) => i18n.number(value, { maximumFractionDigits: DIGITS });
  return (
    <>
      <Bar from={low / WHOLE} to={high / WHOLE} />
      <span>
        {under && (
          <>
            <Trans>under</Trans>{' '}
          </>
        )}
        {low === high ? (
          <strong>{written(low)}</strong>
        ) : (
          <Trans>
            <strong>{written(low)}</strong> to <strong>{written(high)}</strong>
          </Trans>
        )}
      </span>
    </>
  );
}
