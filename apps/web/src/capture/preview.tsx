import { useEffect, useRef } from 'react';
import { TEXTS } from '../texts.ts';

/** What the camera sees, as in a mirror. */
export function Preview({ stream }: { readonly stream: MediaStream }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  return (
    <figure className="preview">
      <video ref={video} autoPlay muted playsInline aria-label={TEXTS.camera.ready} />
      <figcaption className="soft">{TEXTS.camera.mirror}</figcaption>
    </figure>
  );
}
