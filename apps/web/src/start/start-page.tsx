import { Trans } from '@lingui/react/macro';

/** The first page: to the one person, to the list of people, or how to begin. */
export function StartPage() {
  return (
    <h1>
      <Trans>Welcome</Trans>
    </h1>
  );
}
