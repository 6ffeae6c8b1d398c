import type { MeasureProgress } from '@facialis/measure';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { TEXTS } from '../texts.ts';

/** How far a measurement has come, and the way out of it. */
export function Progress({
  name,
  progress,
  onStop,
}: {
  readonly name: string;
  /** Null while the face model starts. */
  readonly progress: MeasureProgress | null;
  readonly onStop: () => void;
}) {
  const { heading, starting, progress: words, stop } = TEXTS.measuring;
  return (
    <section>
      <ArrivalHeading>{heading(name)}</ArrivalHeading>
      {progress ? (
        <>
          <progress
            aria-label={heading(name)}
            max={progress.durationS}
            value={Math.min(progress.timeS, progress.durationS)}
          />
          <p>{words(progress.timeS, progress.durationS)}</p>
        </>
      ) : (
        <>
          <progress aria-label={starting} />
          <p>{starting}</p>
        </>
      )}
      <button type="button" onClick={onStop}>
        {stop}
      </button>
    </section>
  );
}
