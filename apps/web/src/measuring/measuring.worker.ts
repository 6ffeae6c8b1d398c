/** Measures one file beside the page, with the same packages as the command line. */
import { measureVideo } from '@facialis/measure';
import { isRefusal } from '@facialis/refusal';
import type { MeasureMessage, MeasureRequest } from './messages.ts';

/** Progress is told at most this often, ms: more than a screen shows would only cost time. */
const PROGRESS_EVERY_MS = 100;

const tell = (message: MeasureMessage) => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<MeasureRequest>) => {
  let toldAt = 0;
  try {
    const measured = await measureVideo(data.file, {
      mirrored: data.mirrored,
      modelFolder: data.modelFolder,
      onProgress(progress) {
        if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
        toldAt = performance.now();
        tell({ kind: 'progress', progress });
      },
    });
    if (isRefusal(measured)) return tell({ kind: 'refused', refusal: measured });
    const { recording, signals } = measured;
    tell({ kind: 'measured', measured: { recording, signals } });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
