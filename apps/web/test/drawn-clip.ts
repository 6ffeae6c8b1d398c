import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** A drawn clip in a folder that nobody else uses. */
export interface OwnClip {
  readonly folder: string;
  readonly clip: string;
  remove(): Promise<void>;
}

/** Draws a clip for a test file of its own. */
export async function ownClip(): Promise<OwnClip> {
  const folder = await mkdtemp(join(tmpdir(), 'facialis-clips-'));
  const clip = join(folder, 'drawn face.mp4');
  await drawClip(clip);
  return { folder, clip, remove: () => rm(folder, { recursive: true }) };
}
