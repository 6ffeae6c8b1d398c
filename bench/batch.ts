import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { batch } from 'facialis';
import { orThrow } from './or-throw.ts';
import { figure, type Table } from './table.ts';

const MS_PER_S = 1000;
const FILES = 4;
const WORKERS = [1, 2] as const;

/** The same folder with one worker and with two. */
export async function batches(clip: string, tell: (words: string) => void): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'facialis-bench-'));
  const videos = join(folder, 'videos');
  const seconds: number[] = [];
  try {
    await mkdir(videos);
    for (let i = 0; i < FILES; i++) await copyFile(clip, join(videos, `${i}.mp4`));
    for (const workers of WORKERS) {
      const start = performance.now();
      orThrow(await batch(videos, { out: join(folder, `results-${workers}`), workers }));
      seconds.push((performance.now() - start) / MS_PER_S);
      tell(`measured: a folder with ${workers} at a time`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return {
    title: 'Batch',
    about:
      `A folder of ${FILES} copies of one clip, reports with pictures. A single worker runs the ` +
      'networks on two threads, each of two workers on one.',
    head: ['workers', 'time', 'against one worker'],
    rows: WORKERS.map((workers, i) => [
      `${workers}`,
      figure(seconds[i]!, 1, 's'),
      figure(seconds[i]! / seconds[0]!, 2),
    ]),
  };
}
