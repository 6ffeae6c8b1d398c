import { Trans } from '@lingui/react/macro';

/** A new entry of one kind. */
export function NewEntryPage() {
  return (
    <h1>
      <Trans>New entry</Trans>
    </h1>
  );
}
