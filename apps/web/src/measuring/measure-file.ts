import type { MeasureProgress } from '@facialis/measure';
import type { Refusal } from '@facialis/refusal';
import type { Measured, MeasureMessage, MeasureRequest } from './messages.ts';

/** How to measure a file beside the page. */
export interface MeasureFileOptions {
  readonly mirrored: boolean;
  readonly onProgress: (progress: MeasureProgress) => void;
  /** Stops at once; the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/**
 * Measures a chosen file in a worker of its own, which ends with it: no memory of one file is left
 * for the next. Rejects when the worker breaks down.
 */
export function measureFile(
  file: File,
  { mirrored, onProgress, signal }: MeasureFileOptions,
): Promise<Measured | Refusal> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<Measured | Refusal>();
  const worker = new Worker(new URL('./measuring.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<MeasureMessage>) => {
    if (data.kind === 'progress') onProgress(data.progress);
    else if (data.kind === 'measured') resolve(data.measured);
    else if (data.kind === 'refused') resolve(data.refusal);
    else reject(new Error(data.message));
  };
  worker.onerror = ({ message }) => reject(new Error(message));
  signal.addEventListener('abort', () => reject(signal.reason));
  const modelFolder = new URL(`${import.meta.env.BASE_URL}face/`, location.href).href;
  worker.postMessage({ file, mirrored, modelFolder } satisfies MeasureRequest);
  return promise.finally(() => worker.terminate());
}
