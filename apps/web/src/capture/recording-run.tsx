import type { MeasureProgress } from '@facialis/measure';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { Preview } from './preview.tsx';

/** A recording under way: what is left, how many pictures are measured, and two ways to end it. */
export function RecordingRun({
  stream,
  progress,
  onFinish,
  onStop,
}: {
  readonly stream: MediaStream;
  /** Null while the face model starts. */
  readonly progress: MeasureProgress | null;
  readonly onFinish: () => void;
  readonly onStop: () => void;
}) {
  const { t } = useLingui();
  const leftS = progress && Math.max(0, progress.durationS - progress.timeS).toFixed(0);
  const rate = progress && progress.timeS > 0 && (progress.frames / progress.timeS).toFixed(0);
  return (
    <section>
      <ArrivalHeading>
        <Trans>Recording</Trans>
      </ArrivalHeading>
      <Preview stream={stream} />
      <progress
        aria-label={t`Recording`}
        max={progress?.durationS ?? 1}
        value={progress ? Math.min(progress.timeS, progress.durationS) : 0}
      />
      {progress ? (
        <>
          <p>
            <Trans>{leftS} seconds left</Trans>
          </p>
          <p>{rate && <Trans>{rate} pictures a second are measured.</Trans>}</p>
        </>
      ) : (
        <p>
          <Trans>Reading the video and starting the face model …</Trans>
        </p>
      )}
      <div className="buttons">
        <button type="button" className="main" disabled={progress === null} onClick={onFinish}>
          <Trans>Finish now</Trans>
        </button>
        <button type="button" onClick={onStop}>
          <Trans>Stop</Trans>
        </button>
      </div>
    </section>
  );
}
