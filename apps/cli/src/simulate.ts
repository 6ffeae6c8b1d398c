import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { loadCanonicalFace } from '@facialis/face';
import { createPhantom, type PhantomOptions, type Truth } from '@facialis/phantom';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { encodePicture } from '@facialis/report';
import { createVideoWriter, type Frame, sampleRgb, type VideoSource } from '@facialis/video';
import { OutputFolder, refuseOutput } from './output-folder.ts';
import type { Progress } from './progress.ts';

/** How to simulate. */
export interface SimulateOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the work: what was begun is removed and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What was made. */
export interface Simulation {
  readonly truth: Truth;
  /** The video, or the folder of pictures where nothing here can encode. */
  readonly video: string;
  /** The file that holds the truth. */
  readonly truthFile: string;
}

/**
 * Makes a phantom: a video (.mp4, .mov, .mkv or .webm) of a drawn face that moves by a course, and
 * beside it `<name>.truth.json` with what is true. Where no encoder is, a folder `<name>.frames`
 * with one picture a frame is made instead; each is named after its time in milliseconds.
 *
 * Refused: a place that cannot be written to. Throws a TypeError for options that make no face.
 */
export async function simulate(
  path: string,
  phantom: PhantomOptions,
  options: SimulateOptions = {},
): Promise<Simulation | Refusal> {
  const canonical = await loadCanonicalFace();
  if (isRefusal(canonical)) return canonical;
  const { truth, video } = createPhantom(phantom, canonical);
  const full = resolve(path);
  const folder = await OutputFolder.open(dirname(full));
  if (isRefusal(folder)) return folder;

  const made = await writeFrames(full, video, phantom.frameRate, options);
  if (isRefusal(made)) {
    await folder.discard();
    return made;
  }
  const name = `${basename(full, extname(full))}.truth.json`;
  const refusal = await folder.write([{ name, content: `${JSON.stringify(truth)}\n` }]);
  return refusal ?? { truth, video: made, truthFile: join(folder.path, name) };
}

/** Where the frames went. */
async function writeFrames(
  path: string,
  video: VideoSource,
  frameRate: number,
  { onProgress, signal }: SimulateOptions,
): Promise<string | Refusal> {
  const { width, height, packets } = video.info;
  const writer = await createVideoWriter(path, { width, height, frameRate });
  if (isRefusal(writer) && writer.code !== 'encoder-missing') return writer;
  const pictures = `${path.slice(0, -extname(path).length)}.frames`;
  try {
    for await (const frame of video.frames()) {
      signal?.throwIfAborted();
      const refusal = isRefusal(writer)
        ? await writePicture(pictures, frame)
        : await writer.write(frame);
      frame.close();
      if (refusal) return refusal;
      const count = frame.index + 1;
      onProgress?.({ done: count / (packets ?? count), words: `frame ${count}` });
    }
    if (isRefusal(writer)) return pictures;
    return (await writer.finish()) ?? path;
  } finally {
    if (!isRefusal(writer)) await writer.abort();
  }
}

const MILLISECONDS = 1000;
/** Digits of a picture's name: a day in milliseconds. */
const NAME_DIGITS = 8;

async function writePicture(path: string, frame: Frame): Promise<Refusal | null> {
  const { width, height, timeS } = frame;
  const rgb = new Float32Array(3 * width * height);
  sampleRgb(frame, { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }, width, height, rgb);
  const name = `${Math.round(timeS * MILLISECONDS)
    .toString()
    .padStart(NAME_DIGITS, '0')}.jpg`;
  try {
    await mkdir(path, { recursive: true });
    await writeFile(join(path, name), encodePicture(rgb, width, height).bytes);
    return null;
  } catch (error) {
    return refuseOutput(error, path);
  }
}
