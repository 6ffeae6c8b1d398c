import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRefusal } from '@facialis/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Frame, openVideo, type VideoSource } from '../src/index.ts';
import { mirrorPlane } from '../src/picture.ts';
import { makeCut, makeShortHeaders, makeVideo, SCENE_COLUMNS, sceneIndexOf } from './makers.ts';

const fixture = (name: string) => join(import.meta.dirname, 'data', name);
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

async function read(path: string) {
  const source = await open(path);
  const scenes: number[] = [];
  const timesS: number[] = [];
  for await (const frame of source.frames()) {
    scenes.push(sceneIndexOf(frame));
    timesS.push(frame.timeS);
    frame.close();
  }
  await source.close();
  return { scenes, timesS, info: source.info, warnings: source.warnings };
}

const scenesInOrder = (count: number) => Array.from({ length: count }, (_, i) => i % SCENE_COLUMNS);

test('VIDEO-1 pictures and times agree where the coded order differs from the shown one', async () => {
  for (const name of ['b-frames.mp4', 'b-frames.m2ts']) {
    const { scenes, timesS } = await read(fixture(name));
    expect(scenes).toEqual(scenesInOrder(12));
    const fromFirst = timesS.map((timeS) => timeS - timesS[0]!);
    for (const [index, timeS] of fromFirst.entries()) expect(timeS).toBeCloseTo(index / 25, 4);
  }
});

test('VIDEO-2 uneven times come out as they went in', async () => {
  const timesS = [0, 0.04, 0.2, 0.21, 0.5, 2.07];
  for (const name of ['uneven.mp4', 'uneven.mov', 'uneven.mkv', 'uneven.webm']) {
    await makeVideo(join(folder, name), { timesS });
    const again = await read(join(folder, name));
    expect(again.timesS).toHaveLength(timesS.length);
    // Matroska's clock ticks once a millisecond.
    for (const [index, timeS] of timesS.entries())
      expect(Math.abs(again.timesS[index]! - timeS)).toBeLessThanOrEqual(0.0006);
  }
});

test.each([
  ['h264', 'mp4'],
  ['hevc', 'mov'],
  ['hevc', 'mkv'],
  ['vp8', 'webm'],
  ['vp9', 'webm'],
  ['vp9', 'mp4'],
] as const)('VIDEO-3 %s in .%s is read', async (codec, extension) => {
  const path = join(folder, `${codec}.${extension}`);
  await makeVideo(path, { codec });
  const { scenes, info, warnings } = await read(path);
  expect(scenes).toEqual(scenesInOrder(10));
  expect(info).toMatchObject({ codec, container: extension, width: 96, height: 64 });
  expect(warnings).toEqual([]);
});

test('VIDEO-3 AV1 and MPEG-TS are read', async () => {
  const av1 = await read(fixture('av1.mkv'));
  expect(av1.info).toMatchObject({ codec: 'av1', container: 'mkv' });
  expect(av1.scenes).toEqual(scenesInOrder(12));
  expect((await read(fixture('b-frames.m2ts'))).info.container).toBe('mpeg-ts');
});

test('VIDEO-3 one frame, 240 frames a second and 4K are read', async () => {
  await makeVideo(join(folder, 'one.mp4'), { frames: 1 });
  expect((await read(join(folder, 'one.mp4'))).timesS).toEqual([0]);
  await makeVideo(join(folder, 'fast.mp4'), { frames: 24, frameRate: 240 });
  const { timesS } = await read(join(folder, 'fast.mp4'));
  for (const [index, timeS] of timesS.entries()) expect(timeS).toBeCloseTo(index / 240, 4);
  await makeVideo(join(folder, 'large.mp4'), { frames: 2, width: 3840, height: 2160 });
  expect((await read(join(folder, 'large.mp4'))).info).toMatchObject({ width: 3840, height: 2160 });
});

test('VIDEO-4 ten bits stay ten bits', async () => {
  const source = await open(fixture('hevc10.mp4'));
  for await (const frame of source.frames()) {
    expect(frame.bitDepth).toBe(10);
    expect(frame.luma.data).toBeInstanceOf(Uint16Array);
    expect(Math.max(...frame.luma.data)).toBeGreaterThan(255);
    frame.close();
  }
  await source.close();
});

test.each([90, 180, 270] as const)(
  'VIDEO-5 a video turned by %i° tells its shown size',
  async (rotation) => {
    const path = join(folder, `turned-${rotation}.mp4`);
    await makeVideo(path, { rotation });
    const { info } = await read(path);
    const shown = rotation === 180 ? { width: 96, height: 64 } : { width: 64, height: 96 };
    expect(info).toMatchObject({ rotation, ...shown });
  },
);

test('VIDEO-6 as many frames come out as the file has packets', async () => {
  await makeVideo(join(folder, 'whole.mp4'), { frames: 40 });
  const { timesS, info, warnings } = await read(join(folder, 'whole.mp4'));
  expect(timesS).toHaveLength(40);
  expect(info.packets).toBe(40);
  expect(warnings).toEqual([]);
});

test('VIDEO-6 a cut file gives its frames and says that it ends early', async () => {
  for (const extension of ['mkv', 'webm']) {
    const whole = join(folder, `long.${extension}`);
    const cut = join(folder, `long-cut.${extension}`);
    await makeVideo(whole, { frames: 250 });
    await makeCut(whole, cut, 0.5);
    const { timesS, warnings } = await read(cut);
    expect(timesS.length).toBeGreaterThan(0);
    expect(timesS.length).toBeLessThan(250);
    expect(warnings).toMatchObject([{ refused: true, code: 'truncated' }]);
  }
});

test('VIDEO-7 frames may be left early and read again', async () => {
  const path = join(folder, 'again.mp4');
  await makeVideo(path, { frames: 60 });
  const source = await open(path);
  for await (const frame of source.frames()) {
    frame.close();
    if (frame.index === 3) break;
  }
  let count = 0;
  for await (const frame of source.frames()) {
    expect(frame.index).toBe(count++);
    frame.close();
  }
  expect(count).toBe(60);
  expect(source.warnings).toEqual([]);
  await source.close();
});

test('VIDEO-8 a process that only reads frames lives until the last', async () => {
  const path = join(folder, 'alive.mp4');
  await makeVideo(path, { frames: 50 });
  const program = `
    const { openVideo } = await import(${JSON.stringify(join(import.meta.dirname, '../src/index.ts'))});
    const source = await openVideo(${JSON.stringify(path)});
    let count = 0;
    for await (const frame of source.frames()) { count++; frame.close(); }
    console.log(count);`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    program,
  ]);
  expect(stdout.trim()).toBe('50');
});

test('VIDEO-9 unclosed frames are few, and closed ones give their memory to the next', async () => {
  const path = join(folder, 'memory.mp4');
  await makeVideo(path, { frames: 100 });
  const source = await open(path);
  const buffers = new Set<ArrayBufferLike>();
  for await (const frame of source.frames()) {
    buffers.add(frame.luma.data.buffer);
    frame.close();
  }
  await source.close();
  expect(buffers.size).toBeLessThanOrEqual(30);
});

test('VIDEO-10 mirroring turns columns or rows round in place', () => {
  const plane = () => ({
    data: Uint8Array.of(1, 2, 0, 3, 4, 0, 5, 6),
    stride: 3,
    width: 2,
    height: 3,
  });
  const columns = plane();
  mirrorPlane(columns, 'columns');
  expect([...columns.data]).toEqual([2, 1, 0, 4, 3, 0, 6, 5]);
  const rows = plane();
  mirrorPlane(rows, 'rows');
  expect([...rows.data]).toEqual([5, 6, 0, 3, 4, 0, 1, 2]);
});

test('VIDEO-13 a path with spaces and letters of other scripts is read', async () => {
  const odd = join(folder, 'a b — Лицо 顔 ñ');
  await mkdir(odd);
  const path = join(odd, 'vidéo “1” %20 #?.mp4');
  await makeVideo(path);
  expect((await read(path)).timesS).toHaveLength(10);
});

test('VIDEO-6 closing a frame twice does no harm', async () => {
  const source = await open(fixture('b-frames.mp4'));
  const held: Frame[] = [];
  for await (const frame of source.frames()) {
    frame.close();
    frame.close();
    held.push(frame);
  }
  expect(held).toHaveLength(12);
  await source.close();
});

test('VIDEO-28 an MP4 lasts as long as its frames, whatever its header states', async () => {
  const right = join(folder, 'right.mp4');
  const short = join(folder, 'short-headers.mp4');
  await makeVideo(right, { frames: 50, frameRate: 25 });
  await makeShortHeaders(right, short);
  const { info, timesS, warnings } = await read(short);
  expect(info.durationS).toBeCloseTo(2, 6);
  expect(timesS).toHaveLength(50);
  expect(warnings).toEqual([]);
});
