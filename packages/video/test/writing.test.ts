import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createVideoWriter, openVideo, sampleRgb, type VideoWriter } from '../src/index.ts';
import { makeVideo, sceneFrame } from './makers.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facialis-written-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function start(name: string): Promise<VideoWriter> {
  const options = { width: 96, height: 64, frameRate: 25 };
  const writer = await createVideoWriter(join(folder, name), options);
  if (isRefusal(writer)) throw new Error(writer.code);
  return writer;
}

test('VIDEO-21 the extension chooses container and codec', async () => {
  const expected = { mp4: 'h264', mov: 'h264', mkv: 'h264', webm: 'vp9' };
  for (const [container, codec] of Object.entries(expected)) {
    const path = join(folder, `chosen.${container}`);
    await makeVideo(path, { frames: 3 });
    const source = await openVideo(path);
    expect(source).toMatchObject({ info: { container, codec } });
    if (!isRefusal(source)) await source.close();
  }
  await expect(
    createVideoWriter(join(folder, 'a.avi'), { width: 2, height: 2, frameRate: 1 }),
  ).rejects.toThrow(/\.mp4, \.mov, \.mkv, \.webm; received a\.avi/);
});

test('VIDEO-21 what is written is what is read', async () => {
  const path = join(folder, 'same.mp4');
  await makeVideo(path, { frames: 5 });
  const source = await openVideo(path);
  if (isRefusal(source)) throw new Error(source.code);
  const whole = { a: 4, b: 0, c: 0, d: 4, e: 0, f: 0 };
  const read = new Float32Array(24 * 16 * 3);
  const written = new Float32Array(24 * 16 * 3);
  for await (const frame of source.frames()) {
    sampleRgb(frame, whole, 24, 16, read);
    sampleRgb(sceneFrame(frame.index, frame.timeS), whole, 24, 16, written);
    frame.close();
    const error =
      read.reduce((sum, value, i) => sum + Math.abs(value - written[i]!), 0) / read.length;
    expect(error).toBeLessThan(0.04);
  }
  await source.close();
});

test('VIDEO-22 the file appears when it is finished', async () => {
  const writer = await start('late.mp4');
  await writer.write(sceneFrame(0, 0));
  expect(existsSync(join(folder, 'late.mp4'))).toBe(false);
  expect(await writer.finish()).toBeNull();
  expect(existsSync(join(folder, 'late.mp4'))).toBe(true);
});

test('VIDEO-22 a video given up leaves nothing behind', async () => {
  const writer = await start('never.mp4');
  for (let index = 0; index < 30; index++) await writer.write(sceneFrame(index, index / 25));
  await writer.abort();
  expect((await readdir(folder)).filter((name) => name.startsWith('never'))).toEqual([]);
});

test('VIDEO-23 a folder that is not there is a refusal', async () => {
  const path = join(folder, 'nowhere', 'a.mp4');
  const options = { width: 96, height: 64, frameRate: 25 };
  expect(await createVideoWriter(path, options)).toMatchObject({ code: 'output-not-writable' });
});

test.skipIf(!existsSync('/dev/full'))(
  'VIDEO-23 a full disk is a refusal (skipped without /dev/full)',
  async () => {
    await symlink('/dev/full', join(folder, 'full.mp4.part'));
    const writer = await start('full.mp4');
    let refusal = null;
    for (let index = 0; index < 50 && !refusal; index++)
      refusal = await writer.write(sceneFrame(index, index / 25));
    refusal ??= await writer.finish();
    expect(refusal).toMatchObject({ code: 'disk-full' });
    expect((await readdir(folder)).filter((name) => name.startsWith('full'))).toEqual([]);
  },
);

test('VIDEO-23 a frame of another size or an older time is a programmer’s error', async () => {
  const writer = await start('wrong.mp4');
  await writer.write(sceneFrame(0, 1));
  expect(() => writer.write(sceneFrame(1, 1))).toThrow(/rise above 1; received 1/);
  expect(() => writer.write(sceneFrame(1, 2, 48, 32))).toThrow(/96×64; received 48×32/);
  await writer.abort();
});
