import { Trans } from '@lingui/react/macro';

/** A person's entries of every kind. */
export function EntriesPage() {
  return (
    <h1>
      <Trans>Entries</Trans>
    </h1>
  );
}
