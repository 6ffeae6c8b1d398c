import { isRefusal, type Refusal } from '@facialis/refusal';
import { openVideo } from '@facialis/video';
import { computeFingerprint } from './fingerprint.browser.ts';
import {
  type MeasuredVideo,
  type MeasureOptions,
  measureFrames,
  type OpenRecording,
} from './measure.ts';

/** Opens a chosen video file and reads its fingerprint. Refused: what `openVideo` refuses. */
export async function openRecording(file: File): Promise<OpenRecording | Refusal> {
  const video = await openVideo(file);
  if (isRefusal(video)) return video;
  return { video, file: { name: file.name, ...(await computeFingerprint(file)) } };
}

/**
 * Measures a chosen video file: MP4, MOV, WebM, MKV or MPEG-TS. Belongs into a worker: it keeps
 * its thread busy.
 *
 * Refused: what `openVideo` refuses, and what `measureFrames` does. Nothing leaves the machine.
 */
export async function measureVideo(
  file: File,
  options: MeasureOptions = {},
): Promise<MeasuredVideo | Refusal> {
  const opened = await openRecording(file);
  if (isRefusal(opened)) return opened;
  try {
    return await measureFrames(opened.video, opened.file, options);
  } finally {
    await opened.video.close();
  }
}
