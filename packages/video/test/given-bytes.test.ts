import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openVideo, type VideoBytes } from '../src/index.ts';
import { makeBadFiles, makeVideo, sceneIndexOf } from './makers.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facialis-video-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A file's bytes as somebody else would give them. */
async function given(path: string): Promise<VideoBytes> {
  const all = await readFile(path);
  const read = async (from: number, to: number) => all.subarray(from, to);
  return { name: basename(path), bytes: all.length, read };
}

async function readAll(from: string | VideoBytes) {
  const source = await openVideo(from, { decoder: 'native' });
  if (isRefusal(source)) return source;
  const rows: object[] = [];
  for await (const frame of source.frames()) {
    rows.push({ timeS: frame.timeS, scene: sceneIndexOf(frame) });
    frame.close();
  }
  await source.close();
  return { rows, info: source.info, warnings: source.warnings };
}

test('VIDEO-29 bytes that are given in parts have the frames and times of their file', async () => {
  for (const name of ['given.mp4', 'given.webm']) {
    const path = join(folder, name);
    await makeVideo(path, { frames: 60 });
    const whole = await readAll(path);
    expect(whole).toHaveProperty('rows.59');
    expect(await readAll(await given(path))).toEqual(whole);
  }
});

test('VIDEO-29 bytes that are no video are refused as their file is', async () => {
  for (const { code, path } of await makeBadFiles(folder)) {
    if (code === 'file-missing' || path === folder) continue;
    expect(await readAll(await given(path)), path).toEqual(await readAll(path));
  }
});
