import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDemo } from '../api/demo.ts';
import { ProblemNote } from '../shared/problem-note.tsx';
import { useSaid } from '../shared/said.ts';

const PERCENT = 100;

/** Loads the demo person, with how far it has come, and leads to them. */
export function DemoPerson() {
  const said = useSaid();
  const { person, job, load, error } = useDemo();
  const isRunning = load.isPending || job?.state === 'running';
  const percent = Math.round(PERCENT * (job?.progress.done ?? 0));
  return (
    <>
      <p>
        <Trans>
          Somebody who was never born, with three years of drawn recordings and notes. It takes a
          few minutes to draw, and can be removed in the settings.
        </Trans>
      </p>
      {person !== null ? (
        <Link to="/p/$person/course" params={{ person }} className="button">
          <Trans>See the demo person</Trans>
        </Link>
      ) : isRunning ? (
        <>
          <label htmlFor="demo-progress">
            <Trans>The demo person is being drawn: {percent} %</Trans>
          </label>
          <progress id="demo-progress" value={percent} max={PERCENT} />
        </>
      ) : (
        <button type="button" onClick={() => load.mutate()}>
          <Trans>Load the demo person</Trans>
        </button>
      )}
      <p role="status" className="spoken">
        {person !== null && load.isSuccess && <Trans>The demo person is there.</Trans>}
      </p>
      {(load.error ?? error) && <ProblemNote error={load.error ?? error} />}
      {job?.refusal && (
        <p className="missing" role="alert">
          {said(job.refusal.got)} {said(job.refusal.remedy)}
        </p>
      )}
      {job?.state === 'failed' && (
        <p className="missing" role="alert">
          <Trans>That did not work. Nothing was kept; try once more.</Trans>
        </p>
      )}
    </>
  );
}
