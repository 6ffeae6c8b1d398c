import { isRefusal, type Refusal } from '@facialis/refusal';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalNote } from '../shared/refusal-note.tsx';
import { openCamera } from './open-camera.ts';

/** Starting the camera, or why it does not start. */
export function CameraStart({ onOpen }: { readonly onOpen: (stream: MediaStream) => void }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const open = async () => {
    setRefusal(null);
    const camera = await openCamera();
    if (isRefusal(camera)) setRefusal(camera);
    else onOpen(camera);
  };
  return (
    <section className="choice camera">
      <h2>
        <Trans>Record with the camera</Trans>
      </h2>
      <p className="soft">
        <Trans>
          Sit in good light, the face as large as an outstretched hand, and look at the camera.
        </Trans>
      </p>
      {refusal && <RefusalNote refusal={refusal} />}
      <button type="button" className="main" onClick={open}>
        <Trans>Start the camera</Trans>
      </button>
    </section>
  );
}
