import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';

/** What the camera sees, as in a mirror. */
export function Preview({ stream }: { readonly stream: MediaStream }) {
  const { t } = useLingui();
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  return (
    <figure className="preview">
      <video ref={video} autoPlay muted playsInline aria-label={t`Picture of the camera`} />
      <figcaption className="soft">
        <Trans>The picture is shown as in a mirror; it is measured as it is.</Trans>
      </figcaption>
    </figure>
  );
}
