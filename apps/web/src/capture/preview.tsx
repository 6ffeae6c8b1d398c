import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { usePreferences } from '../shell/preferences.ts';
import { FaceOutline } from './face-outline.tsx';
import type { LiveFeed } from './live-feed.ts';

/** What the camera sees, as in a mirror where that is preferred, with the outline of the face. */
export function Preview({
  stream,
  feed,
  children,
}: {
  readonly stream: MediaStream;
  readonly feed: LiveFeed;
  /** Shown over the picture. */
  readonly children?: ReactNode;
}) {
  const { t } = useLingui();
  const { mirror } = usePreferences();
  const guidance = useSyncExternalStore(feed.subscribe, feed.guidance);
  const video = useRef<HTMLVideoElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  return (
    <div className="camera-preview">
      <div className={mirror ? 'camera-picture mirror' : 'camera-picture'}>
        <video
          ref={video}
          autoPlay
          muted
          playsInline
          aria-label={t`Picture of the camera`}
          onLoadedMetadata={({ currentTarget }) =>
            setSize({ width: currentTarget.videoWidth, height: currentTarget.videoHeight })
          }
        />
        {size && <FaceOutline {...size} guidance={guidance} />}
      </div>
      {children}
    </div>
  );
}
