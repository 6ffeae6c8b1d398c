import { existsSync, readFileSync } from 'node:fs';
import {
  appendFile,
  copyFile,
  mkdir,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeVideo } from '../../../packages/video/test/makers.ts';
import { type BatchOptions, type BatchResult, batch } from '../src/index.ts';
import { contentsOf, facialis, newFolder, PATIENCE, start } from './facialis.ts';

let one = '';
let other = '';

beforeAll(async () => {
  const folder = await newFolder();
  one = join(folder, 'one.mp4');
  other = join(folder, 'other.webm');
  await makeVideo(one);
  await makeVideo(other, { frames: 7 });
}, PATIENCE);

/** Two videos of the same name, a third beside them, a text that is none, a file of another kind. */
async function newRecordings(): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'before'));
  await mkdir(join(folder, 'nach der Spritze'));
  await copyFile(one, join(folder, 'before', 'visit.mp4'));
  await copyFile(other, join(folder, 'nach der Spritze', 'visit.mp4'));
  await writeFile(join(folder, 'letter.mov'), 'This is a letter, not a video.\n'.repeat(100));
  await writeFile(join(folder, 'notes.txt'), 'mine');
  return folder;
}

async function run(folder: string, options: BatchOptions): Promise<BatchResult> {
  const result = await batch(folder, options);
  if (isRefusal(result)) throw new Error(result.code);
  return result;
}

const VIDEOS = ['before/visit.mp4', 'letter.mov', 'nach der Spritze/visit.mp4'];

describe('facialis batch', { timeout: PATIENCE }, () => {
  test('CLI-20, CLI-21 every video below the folder has a row; equal names do not collide; bad ones are rows with reasons', async () => {
    const folder = await newRecordings();
    const out = join(folder, 'results');
    const { code, out: told } = await facialis(
      ['batch', folder, '--out', out, '--workers', '2'],
      folder,
    );
    expect(code).toBe(3);
    expect(told).toContain('3 files: 2 measured (0 of them earlier), 1 refused.');
    const rows = (await readFile(join(out, 'recordings.csv'), 'utf8')).trim().split('\n');
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(VIDEOS);
    expect(rows[2]).toContain('refused,not-a-video');
    expect(rows[1]!.split(',')[1]).not.toBe(rows[3]!.split(',')[1]);
    const page = await readFile(join(out, 'index.html'), 'utf8');
    expect(page).toContain('href="nach%20der%20Spritze/visit.mp4/report.html"');
    expect(existsSync(join(out, 'before/visit.mp4/recording.json'))).toBe(true);
    expect(existsSync(join(out, 'letter.mov'))).toBe(false);
    expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
  });

  test('CLI-22 run again, finished videos are not done again; changed, half-written and otherwise set ones are', async () => {
    const folder = await newRecordings();
    const out = join(folder, 'results');
    const changed = async () =>
      Promise.all(
        [VIDEOS[0]!, VIDEOS[2]!].map(
          async (video) => (await stat(join(out, video, 'recording.json'))).mtimeMs,
        ),
      );
    expect((await run(folder, { out, workers: 1 })).earlier).toBe(0);
    const first = await changed();
    expect((await run(folder, { out, workers: 1 })).earlier).toBe(2);
    expect(await changed()).toEqual(first);

    // A line cut off by a kill hides no other.
    await appendFile(join(out, 'batch.jsonl'), '{"file":"bef');
    await utimes(join(folder, VIDEOS[0]!), 1, 1);
    expect((await run(folder, { out, workers: 1 })).earlier).toBe(1);
    const second = await changed();
    expect(second[0]).toBeGreaterThan(first[0]!);
    expect(second[1]).toBe(first[1]);

    await rm(join(out, VIDEOS[2]!, 'recording.json'));
    expect((await run(folder, { out, workers: 1 })).earlier).toBe(1);
    expect((await run(folder, { out, workers: 1 })).earlier).toBe(2);
    expect((await run(folder, { out, workers: 1, pictures: false })).earlier).toBe(0);
  });

  test('CLI-23 killed in the middle, a batch goes on where it was', async () => {
    const folder = await newRecordings();
    const out = join(folder, 'results');
    await makeVideo(join(folder, 'long.mp4'), { frames: 2000 });
    const { child, ended } = start(['batch', folder, '--out', out, '--workers', '1'], folder);
    const watch = setInterval(() => {
      if (existsSync(join(out, 'before/visit.mp4/recording.json'))) child.kill('SIGKILL');
    }, 50);
    await ended;
    clearInterval(watch);
    await rm(join(folder, 'long.mp4'));
    const result = await run(folder, { out, workers: 1 });
    expect(result.entries.map(({ file }) => file)).toEqual(VIDEOS);
    expect(await contentsOf(out)).not.toContainEqual(expect.stringMatching(/\.part$/));
  });

  const canFindChildren = existsSync('/proc/self/task');
  test.skipIf(!canFindChildren)(
    'CLI-24 a file that ends its process becomes a row, and the rest is measured (skipped where processes are not listed)',
    async () => {
      const folder = await newFolder();
      const out = join(folder, 'results');
      await makeVideo(join(folder, 'a-long.mp4'), { frames: 4000 });
      await copyFile(one, join(folder, 'b.mp4'));
      const { child, ended } = start(['batch', folder, '--out', out, '--workers', '1'], folder);
      let killed = false;
      child.stderr?.on('data', () => {
        // What it says last may arrive when it is gone, and its list of children with it.
        if (killed) return;
        const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8');
        const pid = Number(children.trim().split(' ')[0]);
        if (pid > 0) killed = process.kill(pid, 'SIGKILL');
      });
      const { code, err } = await ended;
      expect(code).toBe(3);
      expect(err).not.toMatch(/^\s+at /m);
      const rows = (await readFile(join(out, 'recordings.csv'), 'utf8')).trim().split('\n');
      expect(rows[1]).toContain('refused');
      expect(rows[2]).toContain('unusable');
    },
  );

  test('CLI-25 Ctrl-C is exit code 130; what is finished stays and nothing is half-written', async () => {
    const folder = await newFolder();
    const out = join(folder, 'results');
    await makeVideo(join(folder, 'z-long.mp4'), { frames: 9000 });
    await copyFile(one, join(folder, 'a.mp4'));
    const { child, texts, ended } = start(
      ['batch', folder, '--out', out, '--workers', '1'],
      folder,
    );
    // Told for the first time, the second video has just begun.
    let told = false;
    child.stderr?.on('data', () => {
      if (told || !texts.err.includes('1 of 2 files')) return;
      told = true;
      child.kill('SIGINT');
    });
    const { code, signal } = await ended;
    expect({ code, signal }).toEqual({ code: 130, signal: null });
    const left = await contentsOf(out);
    expect(left).toContain('a.mp4/recording.json');
    expect(left).not.toContain('z-long.mp4');
    expect((await readFile(join(out, 'recordings.csv'), 'utf8')).trim().split('\n').length).toBe(2);
  });

  test('CLI-26 a folder that is not there, or holds no video, is refused', async () => {
    const folder = await newFolder();
    const out = join(folder, 'results');
    expect(await batch(join(folder, 'nowhere'), { out })).toMatchObject({ refused: true });
    expect(await batch(folder, { out })).toMatchObject({ refused: true });
    expect(await contentsOf(folder)).toEqual([]);
    await expect(batch(folder, { out, workers: 0 })).rejects.toThrow(/workers.*received 0/);
  });
});
