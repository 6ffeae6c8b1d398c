import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { loadCanonicalFace } from '@facialis/face';
import { createPhantom } from '@facialis/phantom';
import { createVideoWriter, type Frame, type Plane, type VideoWriter } from '@facialis/video';
import { orThrow } from './or-throw.ts';
import type { Copy, Drawing } from './plan.ts';

/** What a drawing thread is started with. */
export interface DrawJob {
  readonly folder: string;
  readonly drawing: Drawing;
}

/** Where the truth of a recording stands, beside it. */
export function truthPath(video: string): string {
  return video.replace(/\.\w+$/, '.truth.json');
}

/** Draws everything that is not in the folder yet, on as many threads as there are processors. */
export async function drawAll(
  drawings: readonly Drawing[],
  folder: string,
  tell: (words: string) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const missing = drawings.filter(({ copies }) =>
    copies.some(({ file }) => !existsSync(truthPath(join(folder, file)))),
  );
  const waiting = [...missing];
  const work = async () => {
    for (let drawing = waiting.shift(); drawing; drawing = waiting.shift()) {
      await drawInThread({ folder, drawing });
      tell(`drawn: ${drawing.copies.map(({ file }) => file).join(', ')}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

function drawInThread(workerData: DrawJob): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  new Worker(new URL('./draw-worker.ts', import.meta.url), { workerData })
    .on('error', reject)
    .on('exit', () => resolve());
  return promise;
}

/** Draws a phantom once, writes its copies, and their truth when they are whole. */
export async function draw({ folder, drawing }: DrawJob): Promise<void> {
  const { truth, video } = createPhantom(drawing.options, orThrow(await loadCanonicalFace()));
  const { width, height } = video.info;
  const writers: [Copy, VideoWriter][] = [];
  for (const copy of drawing.copies) {
    const frameRate = drawing.options.frameRate / copy.every;
    const path = join(folder, copy.file);
    writers.push([copy, orThrow(await createVideoWriter(path, { width, height, frameRate }))]);
  }
  for await (const frame of video.frames()) {
    for (const [{ every, turned }, writer] of writers) {
      if (frame.index % every === 0) orThrow(await writer.write(turned ? turn(frame) : frame));
    }
    frame.close();
  }
  for (const [{ file }, writer] of writers) {
    orThrow(await writer.finish());
    await writeFile(truthPath(join(folder, file)), JSON.stringify(truth));
  }
}

/** The same picture, left for right. */
function turn(frame: Frame): Frame {
  const turned = (plane: Plane): Plane => {
    const data = plane.data.slice();
    for (let y = 0; y < plane.height; y++) {
      data.subarray(y * plane.stride, y * plane.stride + plane.width).reverse();
    }
    return { ...plane, data };
  };
  return { ...frame, luma: turned(frame.luma), cb: turned(frame.cb), cr: turned(frame.cr) };
}
