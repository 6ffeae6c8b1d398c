import { basename } from 'node:path';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { openVideo } from '@facialis/video';
import { computeFingerprint } from './fingerprint.node.ts';
import {
  type MeasuredVideo,
  type MeasureOptions,
  measureFrames,
  type OpenRecording,
} from './measure.ts';

/** Opens a video file and reads its fingerprint. Refused: what `openVideo` refuses. */
export async function openRecording(path: string): Promise<OpenRecording | Refusal> {
  const video = await openVideo(path);
  if (isRefusal(video)) return video;
  return { video, file: { name: basename(path), ...(await computeFingerprint(path)) } };
}

/**
 * Measures a video file: MP4, MOV, WebM, MKV or MPEG-TS.
 *
 * Refused: what `openVideo` refuses, and what `measureFrames` does. Nothing is written.
 */
export async function measureVideo(
  path: string,
  options: MeasureOptions = {},
): Promise<MeasuredVideo | Refusal> {
  const opened = await openRecording(path);
  if (isRefusal(opened)) return opened;
  try {
    return await measureFrames(opened.video, opened.file, options);
  } finally {
    await opened.video.close();
  }
}
