import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDecoders, openVideo } from '../src/index.ts';
import { makeBadFiles, makeVideo, sceneIndexOf } from './makers.ts';

const fixture = (name: string) => join(import.meta.dirname, 'data', name);
const withFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;
const asRoot = process.getuid?.() === 0;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facialis-refused-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('VIDEO-11 each bad file is refused with its code and a remedy', async () => {
  for (const { code, path } of await makeBadFiles(folder)) {
    const refusal = await openVideo(path);
    expect(refusal, path).toMatchObject({ refused: true, code });
    if (!isRefusal(refusal)) continue;
    expect(refusal.need && refusal.got).toBeTruthy();
    expect(refusal.remedy).toMatch(/^[A-Z]/);
    expect(JSON.stringify(refusal)).not.toContain(folder);
  }
});

test.skipIf(asRoot)(
  'VIDEO-11 a file without permission is refused (skipped for root, who may read all)',
  async () => {
    const path = join(folder, 'closed.mp4');
    await makeVideo(path);
    await chmod(path, 0o000);
    expect(await openVideo(path)).toMatchObject({ code: 'file-unreadable' });
  },
);

test('VIDEO-12 the remedy for a foreign container is the command that converts it', async () => {
  const bad = await makeBadFiles(folder);
  const foreign = bad.filter(({ code }) => code === 'container-not-read');
  expect(foreign).toHaveLength(4);
  for (const { path } of foreign) {
    const refusal = await openVideo(path);
    const name = path.slice(path.lastIndexOf('clip'));
    expect(refusal).toMatchObject({
      remedy: expect.stringMatching(`ffmpeg -i "${name}" .*-c:v libx264 .*"clip.mp4"`),
    });
  }
});

test('VIDEO-12 the command never writes over the file that it converts', async () => {
  for (const name of ['notes.mp4', 'NOTES.MP4']) {
    const path = join(folder, name);
    await writeFile(path, 'These are notes and no video.');
    const refusal = await openVideo(path);
    const converted = name.replace('.', '-converted.').replace('MP4', 'mp4');
    expect(refusal).toMatchObject({
      remedy: expect.stringMatching(`ffmpeg -i "${name}" .* "${converted}"$`),
    });
  }
});

test.skipIf(!withFfmpeg)(
  'VIDEO-14 ffmpeg gives the frames that the native decoder gives (skipped without ffmpeg)',
  async () => {
    for (const name of ['b-frames.mp4', 'b-frames.m2ts', 'av1.mkv']) {
      const seen = [];
      for (const decoder of ['native', 'ffmpeg'] as const) {
        const source = await openVideo(fixture(name), { decoder });
        if (isRefusal(source)) throw new Error(source.code);
        expect(source.info.decoder).toBe(decoder);
        const frames = [];
        for await (const frame of source.frames()) {
          frames.push([frame.timeS, sceneIndexOf(frame)]);
          frame.close();
        }
        expect(source.warnings).toEqual([]);
        await source.close();
        seen.push(frames);
      }
      expect(seen[0]).toHaveLength(12);
      expect(seen[1]).toEqual(seen[0]);
    }
  },
);

test('VIDEO-15 without any decoder the refusal says what to install', async () => {
  const path = process.env.PATH;
  process.env.PATH = folder;
  try {
    expect((await findDecoders()).ffmpeg).toBe(false);
    expect(await openVideo(fixture('b-frames.mp4'), { decoder: 'ffmpeg' })).toMatchObject({
      code: 'decoder-missing',
      remedy: expect.stringContaining('npm install @napi-rs/webcodecs'),
    });
  } finally {
    process.env.PATH = path;
  }
});
