import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FramePart, memoryVideo, openVideo, type VideoSource } from '../src/index.ts';
import { makeCut, makeVideo, sceneFrame, sceneIndexOf } from './makers.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facialis-video-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function open(path: string): Promise<VideoSource> {
  const source = await openVideo(path);
  if (isRefusal(source)) throw new Error(`${source.code}: ${source.got}`);
  return source;
}

async function read(source: VideoSource, part?: FramePart) {
  const rows: { timeS: number; scene: number; index: number }[] = [];
  for await (const frame of source.frames(part)) {
    rows.push({ timeS: frame.timeS, scene: sceneIndexOf(frame), index: frame.index });
    frame.close();
  }
  return rows;
}

// Key frames stand two seconds apart, so parts begin before, at and behind one.
const PARTS = [
  { fromS: 0, toS: 0.5 },
  { fromS: 1.9, toS: 2.2 },
  { fromS: 2, toS: 2 },
  { fromS: 3.1, toS: 4.3 },
  { fromS: 5.5, toS: 99 },
  { fromS: 50, toS: 99 },
];

test.for(['long.mp4', 'long.webm'])(
  'VIDEO-24 a part has the frames of the whole within its times, in %s',
  async (name) => {
    const path = join(folder, name);
    await makeVideo(path, { frames: 150 });
    const source = await open(path);
    const whole = await read(source);
    for (const part of PARTS) {
      const inside = whole.filter(({ timeS }) => timeS >= part.fromS && timeS <= part.toS);
      expect(await read(source, part)).toEqual(inside.map((row, index) => ({ ...row, index })));
    }
    await source.close();
  },
);

test('VIDEO-24 frames in memory are read in parts likewise, and reading a part changes no warning', async () => {
  const video = memoryVideo([0, 1, 2, 3].map((index) => sceneFrame(index, index / 10)));
  expect(await read(video, { fromS: 0.1, toS: 0.2 })).toEqual([
    { timeS: 0.1, scene: 1, index: 0 },
    { timeS: 0.2, scene: 2, index: 1 },
  ]);
  const [whole, cut] = [join(folder, 'whole.webm'), join(folder, 'cut.webm')];
  await makeVideo(whole, { frames: 150 });
  await makeCut(whole, cut, 0.5);
  const source = await open(cut);
  await read(source);
  const warnings = [...source.warnings];
  expect(warnings.map(({ code }) => code)).toEqual(['truncated']);
  await read(source, { fromS: 0, toS: 0.5 });
  expect(source.warnings).toEqual(warnings);
  await source.close();
});
