import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useState } from 'react';
import { SavedFiles } from '../recording/saved-files.tsx';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';
import { AskedFirst } from './asked-first.tsx';
import type { Outcome } from './keep-found.ts';
import { KnownNote } from './known-note.tsx';
import { forgetUnkept, type Unkept } from './unkept.ts';
import { UploadProgress } from './upload-progress.tsx';
import type { UploadStep } from './upload-step.ts';
import { useGoToRecording } from './use-go-to-recording.ts';
import { useLeaveWarning } from './use-leave-warning.ts';

/** Where the keeping stands. */
type Stage =
  | { readonly at: 'keeping'; readonly step: UploadStep | null }
  | { readonly at: 'failed'; readonly error: unknown }
  | Exclude<Outcome, { at: 'kept' }>;

/** Puts a measured video into the record, then goes to its page. Nothing is lost where that fails. */
export function Keeping({
  person,
  unkept,
  onAgain,
}: {
  readonly person: string;
  readonly unkept: Unkept;
  readonly onAgain: () => void;
}) {
  const { t } = useLingui();
  const goTo = useGoToRecording(person);
  const [stage, setStage] = useState<Stage>({ at: 'keeping', step: null });
  /** Codes of the questions that were answered with yes; a new list is a new try. */
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  useLeaveWarning(stage.at !== 'known');

  const arrive = useCallback(
    async (outcome: Outcome) => {
      if (outcome.at !== 'asked') forgetUnkept(person);
      if (outcome.at === 'kept') await goTo(outcome.entry);
      else setStage(outcome);
    },
    [goTo, person],
  );

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setStage({ at: 'keeping', step: null });
    unkept.keeper
      .run(confirmed, (step) => !signal.aborted && setStage({ at: 'keeping', step }), signal)
      .then((outcome) => (signal.aborted ? undefined : arrive(outcome)))
      .catch((error) => {
        if (!signal.aborted) setStage({ at: 'failed', error });
      });
    return () => controller.abort();
  }, [unkept, confirmed, arrive]);

  useEffect(() => {
    const leave = () => unkept.keeper.drop().catch(() => {});
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [unkept]);

  const giveUp = () => {
    unkept.keeper.drop().catch(() => {});
    forgetUnkept(person);
    onAgain();
  };
  const { recording, signals, video, isFresh } = unkept.found;

  if (stage.at === 'keeping') {
    return (
      <section className="panel">
        <ArrivalHeading>
          <Trans>Saving the recording</Trans>
        </ArrivalHeading>
        <UploadProgress name={t`Saving the recording`} step={stage.step} />
      </section>
    );
  }
  if (stage.at === 'known') {
    return <KnownNote person={person} entry={stage.entry} onAgain={onAgain} />;
  }
  if (stage.at === 'asked') {
    return (
      <AskedFirst
        questions={stage.questions}
        onYes={() => setConfirmed(stage.questions.map(({ code }) => code))}
        onNo={giveUp}
      />
    );
  }
  return (
    <>
      <ProblemNote error={stage.error} heading={t`The recording is measured but not saved`} />
      <div className="buttons">
        <button type="button" className="main" onClick={() => setConfirmed([...confirmed])}>
          <Trans>Try again</Trans>
        </button>
        <button type="button" className="danger" onClick={giveUp}>
          <Trans>Give the recording up</Trans>
        </button>
      </div>
      <SavedFiles recording={recording} signals={signals} {...(isFresh ? { video } : {})} />
    </>
  );
}
