import { Trans, useLingui } from '@lingui/react/macro';

/** A smaller change than this is none to speak of, percentage points. */
const SAME_POINTS = 0.5;

/** How the share of time in spasm changed: an arrow, a word and both numbers. */
export function ChangeWords({
  change: { before, now },
}: {
  /** Shares of time, %. */
  readonly change: { readonly before: number; readonly now: number };
}) {
  const { i18n } = useLingui();
  const [from, to] = [before, now].map((value) => i18n.number(value, { maximumFractionDigits: 1 }));
  const difference = now - before;
  if (Math.abs(difference) < SAME_POINTS) {
    return (
      <span className="change">
        <span aria-hidden="true">→ </span>
        <Trans>
          about the same: {from} % to {to} %
        </Trans>
      </span>
    );
  }
  return difference < 0 ? (
    <span className="change">
      <span aria-hidden="true">↓ </span>
      <Trans>
        less spasm: {from} % to {to} %
      </Trans>
    </span>
  ) : (
    <span className="change">
      <span aria-hidden="true">↑ </span>
      <Trans>
        more spasm: {from} % to {to} %
      </Trans>
    </span>
  );
}
