import { Trans } from '@lingui/react/macro';

/** Numerics: the end of the scale on which help is told. */
const MOST_HELP = 10;

/** How much something helped, as the person said. */
export function HelpWords({ helped }: { readonly helped: number }) {
  return (
    <strong className="together">
      <Trans>
        {helped} of {MOST_HELP}
      </Trans>
    </strong>
  );
}
