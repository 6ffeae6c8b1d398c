import type { MeasureProgress } from '@facialis/measure';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';

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
  const { t } = useLingui();
  const starting = t`Reading the video and starting the face model …`;
  const doneS = progress?.timeS.toFixed(0);
  const wholeS = progress?.durationS.toFixed(0);
  return (
    <section>
      <ArrivalHeading>
        <Trans>Measuring {name}</Trans>
      </ArrivalHeading>
      {progress ? (
        <>
          <progress
            aria-label={t`Measuring ${name}`}
            max={progress.durationS}
            value={Math.min(progress.timeS, progress.durationS)}
          />
          <p>
            <Trans>
              {doneS} of {wholeS} seconds
            </Trans>
          </p>
        </>
      ) : (
        <>
          <progress aria-label={starting} />
          <p>{starting}</p>
        </>
      )}
      <button type="button" onClick={onStop}>
        <Trans>Stop</Trans>
      </button>
    </section>
  );
}
