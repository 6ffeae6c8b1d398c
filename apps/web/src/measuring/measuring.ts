import type { Glimpse, MeasureProgress } from '@facialis/measure';
import type { Refusal } from '@facialis/refusal';
import type { Measured, MeasureMessage, MeasureRequest, MeasureStart } from './messages.ts';

/** How to follow a measurement, and how to stop it. */
export interface MeasuringOptions {
  readonly onProgress: (progress: MeasureProgress) => void;
  /** Stops at once; the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** How to follow a camera too. */
export interface CameraOptions extends MeasuringOptions {
  /** Called for every picture that is looked at or measured. */
  readonly onGlimpse: (glimpse: Glimpse) => void;
  /** Called when pictures are wanted: first to be looked at, then to be measured. */
  readonly onReady: (to: 'watch' | 'measure') => void;
}

/** A measurement under way in a worker of its own. */
export interface Measuring {
  readonly result: Promise<Measured | Refusal>;
  /** Tells the worker more. */
  tell(request: MeasureRequest, transfer?: Transferable[]): void;
}

/** Address of the folder with the face models. */
export const MODEL_FOLDER = new URL(`${import.meta.env.BASE_URL}face/`, location.href).href;

/**
 * Starts a worker, which ends with its measurement: no memory of one video is left for the next.
 * The result rejects when the worker breaks down.
 */
export function startMeasuring(
  request: MeasureStart,
  { onProgress, onGlimpse, onReady, signal }: MeasuringOptions & Partial<CameraOptions>,
): Measuring {
  const { promise, resolve, reject } = Promise.withResolvers<Measured | Refusal>();
  const worker = new Worker(new URL('./measuring.worker.ts', import.meta.url), { type: 'module' });
  const ready = (to: 'watch' | 'measure') => {
    try {
      onReady?.(to);
    } catch (error) {
      reject(error);
    }
  };
  worker.onmessage = ({ data }: MessageEvent<MeasureMessage>) => {
    if (data.kind === 'ready') ready(data.to);
    else if (data.kind === 'progress') onProgress(data.progress);
    else if (data.kind === 'glimpse') onGlimpse?.(data.glimpse);
    else if (data.kind === 'measured') resolve(data.measured);
    else if (data.kind === 'refused') resolve(data.refusal);
    else reject(new Error(data.message));
  };
  worker.onerror = ({ message }) => reject(new Error(message));
  signal.addEventListener('abort', () => reject(signal.reason));
  worker.postMessage(request);
  return {
    result: promise.finally(() => worker.terminate()),
    tell: (more, transfer = []) => worker.postMessage(more, transfer),
  };
}

/** Measures a video file beside the page, every picture of it. */
export function measureFile(
  video: Omit<Extract<MeasureStart, { kind: 'file' }>, 'kind' | 'modelFolder'>,
  options: MeasuringOptions,
): Promise<Measured | Refusal> {
  return startMeasuring({ kind: 'file', modelFolder: MODEL_FOLDER, ...video }, options).result;
}
