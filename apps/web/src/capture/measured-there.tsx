import type { Refusal } from '@facialis/refusal';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { type Analysis, beginAnalysis, stopAnalysis, watchAnalysis } from '../api/analyses.ts';
import { takeUpSession } from '../api/session.ts';
import { Upload } from '../api/upload.ts';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';
import { RefusalNote } from '../shared/refusal-note.tsx';
import type { Chosen } from './found.ts';
import { KnownNote } from './known-note.tsx';
import { mediaTypeOf } from './media-type.ts';
import { UploadProgress } from './upload-progress.tsx';
import { followUpload, type UploadStep } from './upload-step.ts';
import { useGoToRecording } from './use-go-to-recording.ts';
import { useLeaveWarning } from './use-leave-warning.ts';

/** Where it stands. */
type Stage =
  | { readonly at: 'uploading'; readonly step: UploadStep | null }
  | { readonly at: 'measuring'; readonly analysis: Analysis }
  | { readonly at: 'known'; readonly entry: string }
  | { readonly at: 'refused'; readonly refusal: Refusal }
  | { readonly at: 'failed'; readonly error: unknown };

/** Has a video that the browser does not measure measured by the program on this machine. */
export function MeasuredThere({
  person,
  chosen,
  onAgain,
}: {
  readonly person: string;
  readonly chosen: Chosen;
  readonly onAgain: () => void;
}) {
  const { t } = useLingui();
  const goTo = useGoToRecording(person);
  const [stage, setStage] = useState<Stage>({ at: 'uploading', step: null });
  const { video, mirrored } = chosen;
  /** A new one of the same upload is a further try. */
  const [attempt, setAttempt] = useState(() => ({
    upload: new Upload(person, video, mediaTypeOf(video)),
  }));
  const stopping = useRef<AbortController | null>(null);
  useLeaveWarning(stage.at === 'uploading');

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    stopping.current = controller;
    const show = (next: Stage) => {
      if (!signal.aborted) setStage(next);
    };
    const run = async () => {
      show({ at: 'uploading', step: null });
      await takeUpSession();
      const { file } = await attempt.upload.run(
        followUpload((step) => show({ at: 'uploading', step }), signal),
      );
      const when = new Date(video.lastModified).toISOString();
      const { recordings, analysis } = await beginAnalysis(
        person,
        { file, mirrored, when },
        signal,
      );
      if (analysis === null) return show({ at: 'known', entry: recordings[0]! });
      show({ at: 'measuring', analysis });
      const ended = await watchAnalysis(
        analysis.analysis,
        (state) => show({ at: 'measuring', analysis: state }),
        signal,
      );
      if (ended.result !== undefined) await goTo(ended.result);
      else if (ended.refusal) {
        show({ at: 'refused', refusal: named(ended.refusal, video.name) });
        // Nobody would find the video again.
        if (ended.state === 'refused') await stopAnalysis(analysis.analysis).catch(() => {});
      }
    };
    run().catch((error) => show({ at: 'failed', error }));
    return () => controller.abort();
  }, [attempt, person, video, mirrored, goTo]);

  const stop = () => {
    stopping.current?.abort();
    if (stage.at === 'measuring') stopAnalysis(stage.analysis.analysis).catch(() => {});
    else attempt.upload.drop().catch(() => {});
    onAgain();
  };

  if (stage.at === 'known') {
    return <KnownNote person={person} entry={stage.entry} onAgain={onAgain} />;
  }
  if (stage.at === 'refused' || stage.at === 'failed') {
    return (
      <>
        {stage.at === 'refused' ? (
          <RefusalNote refusal={stage.refusal} />
        ) : (
          <ProblemNote error={stage.error} />
        )}
        <div className="buttons">
          {stage.at === 'failed' && (
            <button type="button" className="main" onClick={() => setAttempt({ ...attempt })}>
              <Trans>Try again</Trans>
            </button>
          )}
          <button type="button" onClick={onAgain}>
            <Trans>Take another video</Trans>
          </button>
        </div>
      </>
    );
  }
  return (
    <section className="panel">
      <ArrivalHeading>
        <Trans>The program on this machine measures the video</Trans>
      </ArrivalHeading>
      <p>
        <Trans>
          This browser cannot do it. The video is handed to the program that keeps the record; it
          stays on this machine.
        </Trans>
      </p>
      {stage.at === 'uploading' ? (
        <UploadProgress name={t`Handing the video over`} step={stage.step} />
      ) : (
        <AnalysisProgress analysis={stage.analysis} />
      )}
      <button type="button" onClick={stop}>
        <Trans>Stop</Trans>
      </button>
    </section>
  );
}

/** The refusal with the video's own name: the server takes no names in and makes one up. */
function named(refusal: Refusal, name: string): Refusal {
  const { at } = refusal;
  if (at === undefined) return refusal;
  return { ...refusal, at: name, remedy: refusal.remedy.replaceAll(at, name) };
}

const PERCENT = 100;

function AnalysisProgress({ analysis: { state, progress } }: { readonly analysis: Analysis }) {
  const { t } = useLingui();
  const percent = Math.floor(PERCENT * progress.done);
  const words =
    state === 'waiting'
      ? t`It waits until another video is measured.`
      : percent === 0
        ? t`Reading the video and starting the face model …`
        : t`${percent} % of the video is measured.`;
  return (
    <>
      <progress aria-label={t`Measuring`} {...(percent > 0 && { max: PERCENT, value: percent })} />
      <p>{words}</p>
      <p className="soft">
        <Trans>
          You may leave this page: the measuring goes on, and the recording will be there.
        </Trans>
      </p>
    </>
  );
}
