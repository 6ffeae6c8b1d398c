/**
 * The browser's twin, run in Node with the native decoder in the place of the browser's own; what a
 * real browser decodes is shown by the tests of apps/web.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isRefusal, type Refusal } from '@facialis/refusal';
import * as native from '@napi-rs/webcodecs';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openVideo } from '../../src/index.browser.ts';
import { openVideo as openPath, type VideoSource } from '../../src/index.ts';
import { makeBadFiles, makeVideo, sceneIndexOf } from '../makers.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facialis-chosen-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

function stubDecoder(): void {
  vi.stubGlobal('VideoDecoder', native.VideoDecoder);
  vi.stubGlobal('EncodedVideoChunk', native.EncodedVideoChunk);
}

async function chosen(path: string): Promise<File> {
  return new File([await readFile(path)], basename(path));
}

async function read(source: VideoSource | Refusal) {
  if (isRefusal(source)) throw new Error(source.code);
  const frames: unknown[] = [];
  for await (const frame of source.frames()) {
    frames.push([frame.timeS, frame.width, frame.height, frame.matrix, sceneIndexOf(frame)]);
    frame.close();
  }
  await source.close();
  return { frames, warnings: source.warnings };
}

test('VIDEO-25 a chosen file gives the frames, times and warnings that its path gives', async () => {
  stubDecoder();
  for (const name of ['clip.mp4', 'clip.mov', 'clip.mkv', 'clip.webm']) {
    const path = join(folder, name);
    await makeVideo(path, { timesS: [0, 0.04, 0.2, 0.21, 0.5, 2.07], rotation: 90 });
    const inBrowser = await read(await openVideo(await chosen(path)));
    expect(inBrowser, name).toEqual(await read(await openPath(path)));
    expect(inBrowser.frames).toHaveLength(6);
  }
});

test('VIDEO-25 a picture that the browser leaves out takes no other picture’s time', async () => {
  const path = join(folder, 'left-out.webm');
  const timesS = await makeVideo(path, { frames: 10 });
  class Forgetful extends native.VideoDecoder {
    constructor(init: ConstructorParameters<typeof native.VideoDecoder>[0]) {
      let given = 0;
      super({ ...init, output: (one) => (++given === 4 ? one.close() : init.output(one)) });
    }
  }
  stubDecoder();
  vi.stubGlobal('VideoDecoder', Forgetful);
  const source = await openVideo(await chosen(path));
  if (isRefusal(source)) throw new Error(source.code);
  const seen: [number, number][] = [];
  for await (const frame of source.frames()) {
    seen.push([sceneIndexOf(frame), frame.timeS]);
    frame.close();
  }
  expect(seen).toHaveLength(9);
  for (const [scene, timeS] of seen) expect(timeS).toBeCloseTo(timesS[scene]!, 3);
  expect(source.warnings).toMatchObject([{ code: 'truncated', need: '10 frames' }]);
});

test('VIDEO-26 a chosen file that cannot be read is refused as its path is', async () => {
  stubDecoder();
  const here = (await makeBadFiles(folder)).filter(({ path }) => /\w\.\w+$/.test(path));
  for (const { code, path } of here.filter((bad) => bad.code !== 'file-missing')) {
    expect(await openVideo(await chosen(path)), path).toMatchObject({ refused: true, code });
  }
});

test('VIDEO-26 what the browser cannot read or decode is refused with what to do instead', async () => {
  const path = join(folder, 'refused.mp4');
  await makeVideo(path);
  const file = await chosen(path);
  expect(await openVideo(file)).toMatchObject({ code: 'decoder-missing' });
  stubDecoder();
  vi.stubGlobal('VideoDecoder', { isConfigSupported: async () => ({ supported: false }) });
  expect(await openVideo(file)).toMatchObject({
    code: 'codec-not-read',
    got: 'h264',
    remedy: expect.stringContaining('facialis analyze'),
  });
  const gone = Object.assign(new File(['x'], 'gone.mp4'), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }),
  });
  expect(await openVideo(gone)).toMatchObject({ code: 'file-unreadable', at: 'gone.mp4' });
});
