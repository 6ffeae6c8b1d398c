import { Trans } from '@lingui/react/macro';
import type { ReactNode, RefObject } from 'react';
import type { VersionOf } from '../api/record.ts';
import { PlayControls } from './play-controls.tsx';
import type { Playback } from './use-playback.ts';
import { VideoStage, videoAddress } from './video-stage.tsx';
import { actOnKey, focusOnPress } from './viewer-keys.tsx';

/** What moves through a recording needs. */
interface Moving {
  readonly playback: Playback;
  /** Goes to the event before (−1) or after (1). */
  readonly onEvent: (step: -1 | 1) => void;
}

/** A part of the page whose keys move through a recording while it has the focus. */
export function PlayerSection({
  at,
  label,
  className,
  playback,
  onEvent,
  children,
}: Moving & {
  /** Where the section is: it takes the focus when it is pressed. */
  readonly at: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const { toggle, step, nextSpeed } = playback;
  return (
    <section
      ref={at}
      className={className}
      aria-label={label}
      tabIndex={-1}
      onPointerDown={(event) => focusOnPress(event, at.current)}
      onKeyDown={(event) => actOnKey(event, { toggle, step, event: onEvent, speed: nextSpeed })}
    >
      {children}
    </section>
  );
}

/** The video of a recording, or that there is none, with what moves through it. */
export function Player({
  version: { content, entry },
  timeS,
  playback,
  onEvent,
}: Moving & {
  readonly version: VersionOf<'recording'>;
  readonly timeS: ArrayLike<number>;
}) {
  const { video, record } = content;
  return (
    <>
      {video ? (
        <VideoStage
          address={videoAddress(entry)}
          playback={playback}
          isMirrored={record.source.mirrored}
        />
      ) : (
        <p className="panel">
          <Trans>This recording was kept without its video.</Trans>
        </p>
      )}
      <PlayControls
        playback={playback}
        timeS={timeS}
        hasVideo={video !== undefined}
        onEvent={onEvent}
      />
    </>
  );
}
