import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { Playback, Speed } from './use-playback.ts';
import { SPEEDS } from './use-playback.ts';
import { useWords } from './words.ts';

/** How often the clock's words change, ms: more is not read, and costs drawing. */
const CLOCK_EVERY_MS = 100;

/** Play, step by frame and by event, slow motion, and where one is. */
export function PlayControls({
  playback,
  timeS,
  hasVideo,
  onEvent,
}: {
  readonly playback: Playback;
  readonly timeS: ArrayLike<number>;
  /** Without one there is nothing to play, but still a place to stand at. */
  readonly hasVideo: boolean;
  /** Goes to the event before (−1) or after (1). */
  readonly onEvent: (step: -1 | 1) => void;
}) {
  const { t } = useLingui();
  const { speeds } = useWords();
  const { isPlaying, speed, setSpeed, toggle, step } = playback;
  return (
    <div className="play-controls">
      <div className="seek-bar">
        <SeekBar playback={playback} timeS={timeS} />
        {hasVideo && (
          <select
            aria-label={t`Speed`}
            value={speed}
            onChange={({ target }) => setSpeed(Number(target.value) as Speed)}
          >
            {SPEEDS.map((one) => (
              <option key={one} value={one}>
                {speeds[one]}
              </option>
            ))}
          </select>
        )}
      </div>
      <div className="buttons play">
        {hasVideo && (
          <button type="button" className="main" onClick={toggle}>
            {isPlaying ? <Trans>Pause</Trans> : <Trans>Play</Trans>}
          </button>
        )}
        <button type="button" aria-label={t`One frame back`} onClick={() => step(-1)}>
          ‹
        </button>
        <button type="button" aria-label={t`One frame on`} onClick={() => step(1)}>
          ›
        </button>
        <button type="button" onClick={() => onEvent(-1)}>
          <Trans>Event before</Trans>
        </button>
        <button type="button" onClick={() => onEvent(1)}>
          <Trans>Next event</Trans>
        </button>
      </div>
    </div>
  );
}

function SeekBar({
  playback: { playhead, seek },
  timeS,
}: {
  readonly playback: Playback;
  readonly timeS: ArrayLike<number>;
}) {
  const { t } = useLingui();
  const { timeWords } = useWords();
  const [shown, setShown] = useState(playhead.current);
  useEffect(() => {
    let toldAt = 0;
    let late: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      toldAt = performance.now();
      setShown(playhead.current());
    };
    tell();
    const stop = playhead.follow(() => {
      clearTimeout(late);
      const wait = toldAt + CLOCK_EVERY_MS - performance.now();
      if (wait <= 0) tell();
      else late = setTimeout(tell, wait);
    });
    return () => {
      stop();
      clearTimeout(late);
    };
  }, [playhead]);
  const [first, last] = [timeS[0] ?? 0, timeS[timeS.length - 1] ?? 0];
  return (
    <>
      <input
        type="range"
        min={first}
        max={last}
        step="any"
        value={shown}
        aria-label={t`Place in the video`}
        aria-valuetext={timeWords(shown)}
        onChange={({ target }) => seek(target.valueAsNumber)}
      />
      <output className="clock">{timeWords(shown)}</output>
    </>
  );
}
