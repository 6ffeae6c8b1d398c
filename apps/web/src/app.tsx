import type { MeasureProgress } from '@facialis/measure';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { useEffect, useRef, useState } from 'react';
import { Failure } from './failure.tsx';
import { FileChoice } from './file-choice.tsx';
import { measureFile } from './measuring/measure-file.ts';
import type { Measured } from './measuring/messages.ts';
import { Progress } from './progress.tsx';
import { RefusalNote } from './refusal-note.tsx';
import { Result } from './result/result.tsx';
import { TEXTS } from './texts.ts';

/** Where the page stands. */
type Stage =
  | { readonly at: 'choosing'; readonly note?: string }
  | { readonly at: 'measuring'; readonly name: string; readonly progress: MeasureProgress | null }
  | { readonly at: 'measured'; readonly measured: Measured }
  | { readonly at: 'refused'; readonly refusal: Refusal }
  | { readonly at: 'failed'; readonly message: string };

/** The page: choose a video, see it measured, see what was found. */
export function App() {
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const measure = async (file: File, mirrored: boolean) => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const onProgress = (progress: MeasureProgress) =>
      setStage({ at: 'measuring', name: file.name, progress });
    setStage({ at: 'measuring', name: file.name, progress: null });
    try {
      const measured = await measureFile(file, { mirrored, onProgress, signal });
      setStage(
        isRefusal(measured) ? { at: 'refused', refusal: measured } : { at: 'measured', measured },
      );
    } catch (error) {
      if (signal.aborted) setStage({ at: 'choosing', note: TEXTS.measuring.stopped });
      else setStage({ at: 'failed', message: error instanceof Error ? error.message : `${error}` });
    }
  };

  const choice = <FileChoice onMeasure={measure} />;
  return (
    <>
      <header>
        <h1>{TEXTS.title}</h1>
        <p>{TEXTS.lead}</p>
      </header>
      <main>
        <p role="status">{stage.at === 'choosing' ? stage.note : null}</p>
        {stage.at === 'choosing' && choice}
        {stage.at === 'measuring' && (
          <Progress {...stage} onStop={() => running.current?.abort()} />
        )}
        {stage.at === 'measured' && (
          <Result {...stage.measured} onAgain={() => setStage({ at: 'choosing' })} />
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
      </main>
      <footer>
        <p>{TEXTS.limits}</p>
      </footer>
    </>
  );
}
