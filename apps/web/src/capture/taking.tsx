import type { MeasureProgress } from '@facialis/measure';
import { isRefusal, type Refusal, type RefusalCode } from '@facialis/refusal';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { measureFile } from '../measuring/measuring.ts';
import { Failure } from '../shared/failure.tsx';
import { RefusalNote } from '../shared/refusal-note.tsx';
import { CameraRun } from './camera-run.tsx';
import { type CameraSession, startSession } from './camera-session.ts';
import { CameraStart } from './camera-start.tsx';
import { FileChoice } from './file-choice.tsx';
import type { Chosen, Found } from './found.ts';
import { Progress } from './progress.tsx';

/** Where the taking stands. */
type Stage =
  | { readonly at: 'choosing'; readonly note?: string }
  | {
      readonly at: 'file';
      readonly name: string;
      readonly progress: MeasureProgress | null;
      /** Whether the pictures of the camera are measured anew, as some were left out live. */
      readonly isAgain: boolean;
    }
  | { readonly at: 'camera'; readonly session: CameraSession }
  | { readonly at: 'refused'; readonly refusal: Refusal; readonly chosen?: Chosen }
  | { readonly at: 'failed'; readonly message: string; readonly chosen?: Chosen };

/** What other programs may read where a browser does not. */
const UNREAD: ReadonlySet<RefusalCode> = new Set([
  'codec-not-read',
  'container-not-read',
  'decoder-missing',
]);

/** Takes one video, by the camera or as a file, and measures it on the way. */
export function Taking({
  onFound,
  onElsewhere,
}: {
  readonly onFound: (found: Found) => void;
  /** Takes a video that this browser does not measure, where there is somebody who does. */
  readonly onElsewhere?: (chosen: Chosen) => void;
}) {
  const { t } = useLingui();
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  const follow = async (result: Promise<Found | Refusal>, signal: AbortSignal, chosen?: Chosen) => {
    const about = chosen ? { chosen } : {};
    try {
      const found = await result;
      if (!isRefusal(found)) onFound(found);
      else if (chosen && onElsewhere && UNREAD.has(found.code)) onElsewhere(chosen);
      else setStage({ at: 'refused', refusal: found, ...about });
    } catch (error) {
      if (signal.aborted) setStage({ at: 'choosing', note: t`Stopped. Nothing was kept.` });
      else {
        const message = error instanceof Error ? error.message : String(error);
        setStage({ at: 'failed', message, ...about });
      }
    }
  };
  const start = () => {
    stopping.current = new AbortController();
    return stopping.current.signal;
  };
  const stop = () => stopping.current?.abort();

  const measureChosen = (chosen: Chosen) => {
    const { video, mirrored } = chosen;
    const signal = start();
    const show = (progress: MeasureProgress | null) =>
      setStage({ at: 'file', name: video.name, progress, isAgain: false });
    show(null);
    const file = { file: video, mirrored, protocol: null };
    const result = measureFile(file, { onProgress: show, signal }).then((measured) =>
      isRefusal(measured)
        ? measured
        : {
            ...measured,
            video,
            isFresh: false,
            when: new Date(video.lastModified),
            protocol: null,
          },
    );
    return follow(result, signal, chosen);
  };
  const runCamera = (stream: MediaStream) => {
    const signal = start();
    const session = startSession(stream, signal);
    setStage({ at: 'camera', session });
    const result = session.result.then(async (measured) =>
      isRefusal(measured) ? measured : measureAll({ ...measured, isFresh: true }),
    );
    return follow(result, signal);
  };
  /** Where live measuring left out too many pictures: all that were recorded, at their leisure. */
  const measureAll = async (live: Found): Promise<Found> => {
    const { recording, video, protocol } = live;
    if (recording.quality.reasons.every(({ code }) => code !== 'frame-rate-low')) return live;
    const show = (progress: MeasureProgress | null) =>
      setStage({ at: 'file', name: video.name, progress, isAgain: true });
    show(null);
    try {
      const file = { file: video, mirrored: false, protocol };
      const all = await measureFile(file, { onProgress: show, signal: start() });
      const isBetter = !isRefusal(all) && all.recording.source.frames > recording.source.frames;
      return isBetter ? { ...live, ...all } : live;
    } catch {
      // Stopped or broken: what was measured live is still there.
      return live;
    }
  };

  const unmeasured = unmeasuredIn(stage);
  if (stage.at === 'camera') return <CameraRun session={stage.session} onStop={stop} />;
  if (stage.at === 'file') return <Progress {...stage} onStop={stop} />;
  return (
    <>
      <p role="status">{stage.at === 'choosing' ? stage.note : null}</p>
      {stage.at === 'refused' && <RefusalNote refusal={stage.refusal} />}
      {stage.at === 'failed' && <Failure message={stage.message} />}
      {unmeasured && onElsewhere && (
        <button type="button" className="main" onClick={() => onElsewhere(unmeasured)}>
          <Trans>Let the program on this machine measure it</Trans>
        </button>
      )}
      <div className="ways">
        <CameraStart onOpen={runCamera} />
        <FileChoice onMeasure={(video, mirrored) => measureChosen({ video, mirrored })} />
      </div>
    </>
  );
}

/** A chosen video whose measuring failed for the browser's reasons and not for its own. */
function unmeasuredIn(stage: Stage): Chosen | undefined {
  if (stage.at === 'failed') return stage.chosen;
  return stage.at === 'refused' && stage.refusal.code === 'model-missing'
    ? stage.chosen
    : undefined;
}
