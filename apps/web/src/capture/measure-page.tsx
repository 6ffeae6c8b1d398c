import type { MeasureProgress } from '@facialis/measure';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { type MeasuringOptions, measureFile } from '../measuring/measuring.ts';
import type { Measured } from '../measuring/messages.ts';
import { Result } from '../recording/result.tsx';
import { Failure } from '../shared/failure.tsx';
import { RefusalNote } from '../shared/refusal-note.tsx';
import { CameraReady } from './camera-ready.tsx';
import { CameraStart } from './camera-start.tsx';
import { FileChoice } from './file-choice.tsx';
import { measureCamera } from './measure-camera.ts';
import { closeCamera } from './open-camera.ts';
import { Progress } from './progress.tsx';
import { RecordingRun } from './recording-run.tsx';

/** A measured video, with the video itself where the camera took it here. */
type Found = Measured & { readonly video?: File };

/** Where the page stands. */
type Stage =
  | { readonly at: 'choosing'; readonly note?: string }
  | { readonly at: 'measuring'; readonly name: string; readonly progress: MeasureProgress | null }
  | { readonly at: 'ready'; readonly stream: MediaStream }
  | {
      readonly at: 'recording';
      readonly stream: MediaStream;
      readonly progress: MeasureProgress | null;
    }
  | { readonly at: 'measured'; readonly found: Found }
  | { readonly at: 'refused'; readonly refusal: Refusal }
  | { readonly at: 'failed'; readonly message: string };

/** How long is recorded, s: spasms come from 0.3 to 25 times a minute. */
const RECORDED_S = 60;

/** Measuring without a record: choose or record a video, see it measured, keep the files. */
export function MeasurePage() {
  const { t } = useLingui();
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const stopping = useRef<AbortController | null>(null);
  const finishing = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  const run = async (
    stageAt: (progress: MeasureProgress | null) => Stage,
    measure: (options: MeasuringOptions) => Promise<Found | Refusal>,
  ) => {
    const controller = new AbortController();
    stopping.current = controller;
    const { signal } = controller;
    setStage(stageAt(null));
    try {
      const found = await measure({
        onProgress: (progress) => setStage(stageAt(progress)),
        signal,
      });
      setStage(isRefusal(found) ? { at: 'refused', refusal: found } : { at: 'measured', found });
    } catch (error) {
      if (signal.aborted) setStage({ at: 'choosing', note: t`Stopped. Nothing was kept.` });
      else setStage({ at: 'failed', message: error instanceof Error ? error.message : `${error}` });
    }
  };

  const chosen = (file: File, mirrored: boolean) =>
    run(
      (progress) => ({ at: 'measuring', name: file.name, progress }),
      (options) => measureFile(file, mirrored, options),
    );

  const record = (stream: MediaStream) => {
    const controller = new AbortController();
    finishing.current = controller;
    return run(
      (progress) => ({ at: 'recording', stream, progress }),
      (options) =>
        measureCamera(stream, { ...options, durationS: RECORDED_S, finish: controller.signal }),
    );
  };

  const choice = (
    <>
      <CameraStart onOpen={(stream) => setStage({ at: 'ready', stream })} />
      <FileChoice onMeasure={chosen} />
    </>
  );
  return (
    <>
      <h1>
        <Trans>Measure a video</Trans>
      </h1>
      <p>
        <Trans>
          Measure spasms of one half of the face in a video. The video stays on this machine.
        </Trans>
      </p>
      <p role="status">{stage.at === 'choosing' ? stage.note : null}</p>
      {stage.at === 'choosing' && choice}
      {stage.at === 'measuring' && <Progress {...stage} onStop={() => stopping.current?.abort()} />}
      {stage.at === 'ready' && (
        <CameraReady
          stream={stage.stream}
          onRecord={() => record(stage.stream)}
          onBack={() => {
            closeCamera(stage.stream);
            setStage({ at: 'choosing' });
          }}
        />
      )}
      {stage.at === 'recording' && (
        <RecordingRun
          {...stage}
          onFinish={() => finishing.current?.abort()}
          onStop={() => stopping.current?.abort()}
        />
      )}
      {stage.at === 'measured' && (
        <Result {...stage.found} onAgain={() => setStage({ at: 'choosing' })} />
      )}
      {stage.at === 'refused' && (
        <>
          <RefusalNote refusal={stage.refusal} />
          {choice}
        </>
      )}
      {stage.at === 'failed' && (
        <>
          <Failure message={stage.message} />
          {choice}
        </>
      )}
    </>
  );
}
