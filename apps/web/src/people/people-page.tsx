import { Trans } from '@lingui/react/macro';

/** The people of a clinic. */
export function PeoplePage() {
  return (
    <h1>
      <Trans>People</Trans>
    </h1>
  );
}
