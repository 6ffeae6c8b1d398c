import { Trans, useLingui } from '@lingui/react/macro';
import { LackNote } from './lack-note.tsx';
import type { Playback } from './use-playback.ts';
import { useVideoLack } from './use-video-lack.ts';
import { useWords } from './words.ts';

/** Where a recording's video is. */
export function videoAddress(entry: string): string {
  return `/api/entries/${entry}/files/video`;
}

/** The video, with words for the halves of the face below it. */
export function VideoStage({
  address,
  playback,
  isMirrored,
}: {
  readonly address: string;
  readonly playback: Playback;
  /** Whether it shows the face as in a mirror. */
  readonly isMirrored: boolean;
}) {
  const { t } = useLingui();
  const { sides } = useWords();
  const { lack, onError } = useVideoLack(address);
  const [first, second] = isMirrored ? (['left', 'right'] as const) : (['right', 'left'] as const);
  if (lack) return <LackNote heading={t`The video cannot be shown`} lack={lack} />;
  return (
    <div className="video-stage">
      <video
        ref={playback.video}
        src={address}
        aria-label={t`Video of the face`}
        preload="auto"
        muted
        playsInline
        onError={onError}
        // A player that knows the sound alone shows a black picture, and no error.
        onLoadedMetadata={({ currentTarget }) => currentTarget.videoWidth === 0 && onError()}
        onClick={playback.toggle}
      />
      <p className="halves">
        <span className={`side ${first}`}>{sides[first]}</span>
        <small className="soft">
          {isMirrored ? <Trans>as in a mirror</Trans> : <Trans>the person’s own sides</Trans>}
        </small>
        <span className={`side ${second}`}>{sides[second]}</span>
      </p>
    </div>
  );
}
