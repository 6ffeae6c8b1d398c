import { Trans } from '@lingui/react/macro';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { Preview } from './preview.tsx';

/** A running camera before the recording: sit well, then begin. */
export function CameraReady({
  stream,
  onRecord,
  onBack,
}: {
  readonly stream: MediaStream;
  readonly onRecord: () => void;
  readonly onBack: () => void;
}) {
  return (
    <section>
      <ArrivalHeading>
        <Trans>The camera runs</Trans>
      </ArrivalHeading>
      <p className="soft">
        <Trans>
          Sit in good light, the face as large as an outstretched hand, and look at the camera.
        </Trans>
      </p>
      <Preview stream={stream} />
      <div className="buttons">
        <button type="button" className="main" onClick={onRecord}>
          <Trans>Record a minute</Trans>
        </button>
        <button type="button" onClick={onBack}>
          <Trans>Switch the camera off</Trans>
        </button>
      </div>
    </section>
  );
}
