import type { MeasureProgress } from '@facialis/measure';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { TEXTS } from '../texts.ts';
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
  const { recording, left, rate, finish } = TEXTS.camera;
  const { starting, stop } = TEXTS.measuring;
  return (
    <section>
      <ArrivalHeading>{recording}</ArrivalHeading>
      <Preview stream={stream} />
      <progress
        aria-label={recording}
        max={progress?.durationS ?? 1}
        value={progress ? Math.min(progress.timeS, progress.durationS) : 0}
      />
      {progress ? (
        <>
          <p>{left(Math.max(0, progress.durationS - progress.timeS))}</p>
          <p>{progress.timeS > 0 && rate(progress.frames / progress.timeS)}</p>
        </>
      ) : (
        <p>{starting}</p>
      )}
      <div className="buttons">
        <button type="button" className="main" disabled={progress === null} onClick={onFinish}>
          {finish}
        </button>
        <button type="button" onClick={onStop}>
          {stop}
        </button>
      </div>
    </section>
  );
}
