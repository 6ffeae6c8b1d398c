import { createFaceTracker, loadCanonicalFace, trackFaces } from '@facialis/face';
import { isRefusal, type Refusal } from '@facialis/refusal';
import type { VideoSource } from '@facialis/video';
import { type Glimpse, LiveWatch } from './live-watch.ts';

/** How to look on. */
export interface WatchOptions {
  /** Where the face models lie, as in `FaceTrackerOptions`, when not where they are expected. */
  readonly modelFolder?: string;
  /** Called for every frame. */
  readonly onGlimpse: (glimpse: Glimpse) => void;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/**
 * Looks on while a face is filmed, without measuring: for who sits before a camera and has not
 * begun. Ends with the frames or when it is told to. Refused: `model-missing`.
 */
export async function watchFrames(
  video: VideoSource,
  { modelFolder, onGlimpse, signal }: WatchOptions,
): Promise<Refusal | null> {
  const canonical = await loadCanonicalFace(modelFolder);
  if (isRefusal(canonical)) return canonical;
  const tracker = await createFaceTracker({
    threads: 1,
    ...(modelFolder === undefined ? {} : { modelFolder }),
  });
  if (isRefusal(tracker)) return tracker;
  const watch = new LiveWatch(canonical);
  try {
    if (signal.aborted) return null;
    for await (const { frame, observation } of trackFaces(video.frames(), tracker)) {
      const glimpse = watch.add(frame, observation);
      frame.close();
      onGlimpse(glimpse);
      if (signal.aborted) break;
    }
    return null;
  } finally {
    tracker.close();
  }
}
