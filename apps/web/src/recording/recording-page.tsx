import { Trans } from '@lingui/react/macro';

/** One recording: the video in step with its traces and events. */
export function RecordingPage() {
  return (
    <h1>
      <Trans>Recording</Trans>
    </h1>
  );
}
