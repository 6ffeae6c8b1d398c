/** Measures one video beside the page, with the same packages as the command line. */
import {
  computeFingerprint,
  type Glimpse,
  type MeasuredVideo,
  type MeasureProgress,
  measureFrames,
  measureVideo,
  type SourceFile,
  watchFrames,
} from '@facialis/measure';
import { isRefusal, type Refusal } from '@facialis/refusal';
import type { Protocol } from '@facialis/spasm';
import { openCamera } from '@facialis/video';
import type { MeasureMessage, MeasureRequest, MeasureStart } from './messages.ts';

/** Progress is told at most this often, ms: more than a screen shows would only cost time. */
const PROGRESS_EVERY_MS = 100;

let pictures = Promise.withResolvers<ReadableStream<VideoFrame>>();
const recorded = Promise.withResolvers<SourceFile>();
const protocol = Promise.withResolvers<Protocol | null>();
const watching = new AbortController();
const tell = (message: MeasureMessage) => self.postMessage(message);

let toldAt = 0;
function onProgress(progress: MeasureProgress): void {
  if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
  toldAt = performance.now();
  tell({ kind: 'progress', progress });
}

const onGlimpse = (glimpse: Glimpse) => tell({ kind: 'glimpse', glimpse });

/** A camera whose pictures are asked for when they are wanted. */
function cameraTo(to: 'watch' | 'measure', camera: Extract<MeasureStart, { kind: 'camera' }>) {
  const start = () => {
    pictures = Promise.withResolvers();
    tell({ kind: 'ready', to });
    return pictures.promise;
  };
  return openCamera({ ...camera.camera, start });
}

async function measure(request: MeasureStart): Promise<MeasuredVideo | Refusal> {
  const { modelFolder } = request;
  if (request.kind === 'file') {
    const { file, mirrored, protocol: tasks } = request;
    const known = tasks ? { protocol: tasks } : {};
    return measureVideo(file, { mirrored, modelFolder, onProgress, ...known });
  }
  const { signal } = watching;
  const refusal = await watchFrames(cameraTo('watch', request), { modelFolder, onGlimpse, signal });
  if (refusal) return refusal;
  return measureFrames(cameraTo('measure', request), recorded.promise, {
    protocol: protocol.promise,
    modelFolder,
    onProgress,
    onGlimpse,
  });
}

self.onmessage = async ({ data }: MessageEvent<MeasureRequest>) => {
  try {
    if (data.kind === 'pictures') return pictures.resolve(data.pictures);
    if (data.kind === 'measure') return watching.abort();
    if (data.kind === 'recorded') {
      const { file } = data;
      protocol.resolve(data.protocol);
      recorded.resolve({ name: file.name, ...(await computeFingerprint(file)) });
      return;
    }
    const measured = await measure(data);
    if (isRefusal(measured)) return tell({ kind: 'refused', refusal: measured });
    const { recording, signals } = measured;
    tell({ kind: 'measured', measured: { recording, signals } });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
