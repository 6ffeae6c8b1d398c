import type { Verification } from '@facialis/record/store';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import { useAbout, useLongWork } from '../api/keeping.ts';
import { ProblemNote } from '../shared/problem-note.tsx';
import { useSaid } from '../shared/said.ts';

const PERCENT = 100;

/** Where the record lies, its backups, and whether all of it is there. */
export function RecordSection() {
  const { i18n } = useLingui();
  const { data, error } = useAbout();
  return (
    <section className="panel">
      <h2>
        <Trans>The record</Trans>
      </h2>
      {error && <ProblemNote error={error} />}
      {data && (
        <dl className="facts">
          <dt>
            <Trans>Lies in</Trans>
          </dt>
          <dd>{data.record.place ?? <Trans>a place that is not told</Trans>}</dd>
          <dt>
            <Trans>Encrypted</Trans>
          </dt>
          <dd>{data.record.encrypted ? <Trans>yes</Trans> : <Trans>no</Trans>}</dd>
          <dt>
            <Trans>Backups</Trans>
          </dt>
          <dd>
            {data.backups === null ? (
              <Trans>This server was started without a folder for backups.</Trans>
            ) : (
              data.backups.folder
            )}
          </dd>
          <dt>
            <Trans>Last backups</Trans>
          </dt>
          <dd>
            {data.backups === null || data.backups.last.length === 0 ? (
              <Trans>none yet</Trans>
            ) : (
              data.backups.last.map(({ name, at }) => (
                <div key={name}>
                  {i18n.date(new Date(at), { dateStyle: 'long', timeStyle: 'short' })}
                </div>
              ))
            )}
          </dd>
        </dl>
      )}
      <p>
        <Trans>A backup is safe only on another disk, kept somewhere else.</Trans>
      </p>
      {data?.backups && (
        <LongWork
          path="/api/backups"
          begin={<Trans>Back up now</Trans>}
          done={<Trans>The backup is written and was read back.</Trans>}
        />
      )}
      <LongWork
        path="/api/verifications"
        begin={<Trans>Look whether all is there</Trans>}
        done={<Trans>Nothing is lost and nothing was altered.</Trans>}
      />
    </section>
  );
}

function LongWork({
  path,
  begin: words,
  done,
}: {
  readonly path: Parameters<typeof useLongWork>[0];
  readonly begin: ReactNode;
  readonly done: ReactNode;
}) {
  const said = useSaid();
  const id = useId();
  const { begin, job } = useLongWork(path);
  const isRunning = begin.isPending || job?.state === 'running';
  const percent = Math.round(PERCENT * (job?.progress.done ?? 0));
  const { findings: found = [] } = (job?.result ?? {}) as Partial<Verification>;
  return (
    <>
      <div className="buttons">
        <button type="button" disabled={isRunning} onClick={() => begin.mutate()}>
          {words}
        </button>
      </div>
      {isRunning && (
        <>
          <label htmlFor={id}>
            <Trans>Under way: {percent} %</Trans>
          </label>
          <progress id={id} value={percent} max={PERCENT} />
        </>
      )}
      <p role="status">
        {job?.state === 'done' && (found.length === 0 ? done : <Trans>This was found:</Trans>)}
      </p>
      {found.length > 0 && (
        <ul className="note">
          {found.map(({ what, remedy, at }) => (
            <li key={`${at} ${what}`}>
              {said(what)} {said(remedy)} <small>({said(at)})</small>
            </li>
          ))}
        </ul>
      )}
      {begin.error && <ProblemNote error={begin.error} />}
      {job?.refusal && (
        <p className="missing" role="alert">
          {said(job.refusal.got)}. {said(job.refusal.remedy)}
        </p>
      )}
      {job?.state === 'failed' && (
        <p className="missing" role="alert">
          <Trans>That did not work. Try it again.</Trans>
        </p>
      )}
    </>
  );
}
