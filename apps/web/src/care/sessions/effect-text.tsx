import type { ComparedSession } from '@facialis/care';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

/** How much of the spasm a session took away at best, with its interval. */
export function DepthText({ depth }: { readonly depth: NonNullable<ComparedSession['depth']> }) {
  const { i18n } = useLingui();
  const percent = (share: number) =>
    i18n.number(share, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <>
      <strong>{percent(depth.expected)}</strong>{' '}
      <span className="soft">
        <Trans>
          ({percent(depth.low)} to {percent(depth.high)})
        </Trans>
      </span>
    </>
  );
}

/** After how many days half of the spasm was back, and whether that was seen. */
export function DurationText({
  duration,
  seen,
}: {
  readonly duration: NonNullable<ComparedSession['duration']>;
  readonly seen: boolean;
}) {
  const [expected, low, high] = [duration.expected, duration.low, duration.high].map(Math.round);
  return (
    <>
      <strong>
        <Plural value={expected!} one="# day" other="# days" />
      </strong>{' '}
      <span className="soft">
        {seen ? (
          <Trans>
            ({low} to {high})
          </Trans>
        ) : (
          <Trans>(expected, not seen)</Trans>
        )}
      </span>
    </>
  );
}
