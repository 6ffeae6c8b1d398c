/** Measures one video beside the page, with the same packages as the command line. */
import {
  computeFingerprint,
  type MeasureProgress,
  measureFrames,
  measureVideo,
  type SourceFile,
} from '@facialis/measure';
import { isRefusal } from '@facialis/refusal';
import { openCamera } from '@facialis/video';
import type { MeasureMessage, MeasureRequest, MeasureStart } from './messages.ts';

/** Progress is told at most this often, ms: more than a screen shows would only cost time. */
const PROGRESS_EVERY_MS = 100;

const pictures = Promise.withResolvers<ReadableStream<VideoFrame>>();
const recorded = Promise.withResolvers<SourceFile>();
const tell = (message: MeasureMessage) => self.postMessage(message);

let toldAt = 0;
function onProgress(progress: MeasureProgress): void {
  if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
  toldAt = performance.now();
  tell({ kind: 'progress', progress });
}

function startCamera(): Promise<ReadableStream<VideoFrame>> {
  tell({ kind: 'ready' });
  return pictures.promise;
}

function measure(request: MeasureStart) {
  const { modelFolder } = request;
  if (request.kind === 'file') {
    return measureVideo(request.file, { mirrored: request.mirrored, modelFolder, onProgress });
  }
  const video = openCamera({ ...request.camera, start: startCamera });
  return measureFrames(video, recorded.promise, { modelFolder, onProgress });
}

self.onmessage = async ({ data }: MessageEvent<MeasureRequest>) => {
  try {
    if (data.kind === 'pictures') return pictures.resolve(data.pictures);
    if (data.kind === 'recorded') {
      const { file } = data;
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
