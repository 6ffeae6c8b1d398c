import { loadCanonicalFace } from '@facialis/face';
import { createPhantom, type PhantomOptions } from '@facialis/phantom';
import { isRefusal } from '@facialis/refusal';
import { createVideoWriter, type VideoSource } from '@facialis/video';

/** A small picture with a large face, quick to draw and to measure; long enough to be judged. */
const SMALL = {
  scenario: 'moderate',
  side: 'left',
  seconds: 6,
  seed: 3,
  frameRate: 25,
  width: 480,
  height: 360,
  faceHeight: 250,
} as const satisfies PhantomOptions;

/** The frames of a phantom, drawn as they are read. */
export async function drawPhantom(options: Partial<PhantomOptions> = {}): Promise<VideoSource> {
  const canonical = await loadCanonicalFace();
  if (isRefusal(canonical)) throw new Error(canonical.got);
  return createPhantom({ ...SMALL, ...options }, canonical).video;
}

/** Draws a phantom into a video file; the extension names container and codec. */
export async function drawClip(path: string, options: Partial<PhantomOptions> = {}): Promise<void> {
  const video = await drawPhantom(options);
  const { width, height } = video.info;
  const { frameRate = SMALL.frameRate } = options;
  const writer = await createVideoWriter(path, { width, height, frameRate });
  if (isRefusal(writer)) throw new Error(writer.got);
  for await (const frame of video.frames()) {
    const refusal = await writer.write(frame);
    frame.close();
    if (refusal) throw new Error(refusal.got);
  }
  const refusal = await writer.finish();
  if (refusal) throw new Error(refusal.got);
}
