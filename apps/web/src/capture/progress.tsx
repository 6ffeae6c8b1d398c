import type { MeasureProgress } from '@facialis/measure';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { useLeaveWarning } from './use-leave-warning.ts';

/** How far a measurement has come, and the way out of it. */
export function Progress({
  name,
  isAgain,
  progress,
  onStop,
}: {
  readonly name: string;
  /** Whether the pictures of the camera are measured anew; then stopping keeps what there is. */
  readonly isAgain: boolean;
  /** Null while the face model starts. */
  readonly progress: MeasureProgress | null;
  readonly onStop: () => void;
}) {
  const { t } = useLingui();
  useLeaveWarning(isAgain);
  const starting = t`Reading the video and starting the face model …`;
  const doneS = progress?.timeS.toFixed(0);
  const wholeS = progress?.durationS.toFixed(0);
  return (
    <section className="panel">
      <ArrivalHeading>{isAgain ? t`Measuring every picture` : t`Measuring ${name}`}</ArrivalHeading>
      {isAgain && (
        <p>
          <Trans>
            Too few pictures could be measured while you were recording. The video has more: all of
            them are measured now, which takes longer.
          </Trans>
        </p>
      )}
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
        {isAgain ? <Trans>Do not wait for it</Trans> : <Trans>Stop</Trans>}
      </button>
    </section>
  );
}
