import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { MeasuredVideo } from '@facialis/measure';
import { type Refusal, refuse } from '@facialis/refusal';
import { createOverlay } from '@facialis/report';
import {
  createVideoWriter,
  type VideoInfo,
  type VideoSource,
  type VideoWriter,
} from '@facialis/video';

/** Says that an overlay would take the place of the video it is drawn over; null when it would not. */
export async function refuseSameFile(overlay: string, video: string): Promise<Refusal | null> {
  const [one, other] = await Promise.all(
    [overlay, video].map((path) => stat(path).catch(() => null)),
  );
  if (!one || !other || one.ino !== other.ino || one.dev !== other.dev) return null;
  return refuse('output-not-writable', {
    at: basename(overlay),
    need: 'a file of its own for the overlay',
    got: 'the video that is to be measured',
    remedy: 'Choose another name with --overlay.',
  });
}

/** For the share of bits, where a container does not tell how many frames it holds. */
const USUAL_FRAME_RATE = 30;

/** Starts the overlay's file before anything is measured, so that a missing encoder is told at once. */
export function startOverlay(path: string, info: VideoInfo): Promise<VideoWriter | Refusal> {
  const { width, height, packets, durationS } = info;
  const frameRate = packets === null || durationS === 0 ? USUAL_FRAME_RATE : packets / durationS;
  return createVideoWriter(path, { width, height, frameRate });
}

/** Draws lids, mouth, traces and events over every frame; the file is left to be finished. */
export async function drawOverlay(
  writer: VideoWriter,
  video: VideoSource,
  { recording, signals, landmarks }: MeasuredVideo,
  signal: AbortSignal | undefined,
): Promise<Refusal | null> {
  const overlay = createOverlay(signals, recording.events, recording.source.mirrored);
  for await (const frame of video.frames()) {
    try {
      signal?.throwIfAborted();
      const refusal = await writer.write(overlay.draw(frame, landmarks.at(frame.timeS)));
      if (refusal) return refusal;
    } finally {
      frame.close();
    }
  }
  return null;
}
