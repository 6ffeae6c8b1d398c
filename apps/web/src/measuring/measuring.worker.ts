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
import type { MeasureMessage, MeasureRequest } from './messages.ts';

/** Progress is told at most this often, ms: more than a screen shows would only cost time. */
const PROGRESS_EVERY_MS = 100;

const recorded = Promise.withResolvers<SourceFile>();
const tell = (message: MeasureMessage) => self.postMessage(message);

let toldAt = 0;
function onProgress(progress: MeasureProgress): void {
  if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
  toldAt = performance.now();
  tell({ kind: 'progress', progress });
}

function measure(request: Exclude<MeasureRequest, { kind: 'recorded' }>) {
  const { modelFolder } = request;
  return request.kind === 'file'
    ? measureVideo(request.file, { mirrored: request.mirrored, modelFolder, onProgress })
    : measureFrames(openCamera(request.camera), recorded.promise, { modelFolder, onProgress });
}

self.onmessage = async ({ data }: MessageEvent<MeasureRequest>) => {
  try {
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
