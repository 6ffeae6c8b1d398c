import { isRefusal, type Refusal } from '@facialis/refusal';
import { useState } from 'react';
import { RefusalNote } from '../shared/refusal-note.tsx';
import { TEXTS } from '../texts.ts';
import { openCamera } from './open-camera.ts';

/** Starting the camera, or why it does not start. */
export function CameraStart({ onOpen }: { readonly onOpen: (stream: MediaStream) => void }) {
  const { heading, hint, start } = TEXTS.camera;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const open = async () => {
    setRefusal(null);
    const camera = await openCamera();
    if (isRefusal(camera)) setRefusal(camera);
    else onOpen(camera);
  };
  return (
    <section className="choice">
      <h2>{heading}</h2>
      <p className="soft">{hint}</p>
      {refusal && <RefusalNote refusal={refusal} />}
      <button type="button" onClick={open}>
        {start}
      </button>
    </section>
  );
}
