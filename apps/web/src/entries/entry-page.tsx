import { Trans } from '@lingui/react/macro';

/** One entry: to see, to change, with its history. */
export function EntryPage() {
  return (
    <h1>
      <Trans>Entry</Trans>
    </h1>
  );
}
