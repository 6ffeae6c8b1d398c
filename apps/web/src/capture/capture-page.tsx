import { Trans } from '@lingui/react/macro';

/** Recording or choosing a video for a person's record. */
export function CapturePage() {
  return (
    <h1>
      <Trans>Record</Trans>
    </h1>
  );
}
