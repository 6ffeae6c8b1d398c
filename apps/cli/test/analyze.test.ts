import { spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import { recordingSchema } from '@facialis/spasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawFrames, SMALL } from '../../../packages/measure/test/faces.ts';
import { makeBadFiles, makeVideo } from '../../../packages/video/test/makers.ts';
import { analyze } from '../src/index.ts';
import { contentsOf, facialis, newFolder, PATIENCE, start, writeVideo } from './facialis.ts';

const RESULTS = ['recording.json', 'report.html', 'signals.csv'];
/** Frames of the clip with a face: under a second, so that it cannot be judged. */
const FRAMES = 12;

let folder = '';
let face = '';
let faceless = '';

beforeAll(async () => {
  folder = await newFolder();
  face = join(folder, 'face.mp4');
  faceless = join(folder, 'faceless.mp4');
  await writeVideo(face, await drawFrames({ ...SMALL, seconds: FRAMES / SMALL.frameRate }));
  await makeVideo(faceless);
}, PATIENCE);

describe('facialis analyze', { timeout: PATIENCE }, () => {
  test('CLI-1, CLI-2, CLI-5 writes record, signals and page beside the caller; unusable is exit code 4', async () => {
    const cwd = await newFolder();
    const { code, out, err } = await facialis(['analyze', face], cwd);
    expect(code).toBe(4);
    expect(await contentsOf(join(cwd, 'face.mp4.facialis'))).toEqual(RESULTS);
    const results = join(cwd, 'face.mp4.facialis');
    const recording = recordingSchema.parse(
      JSON.parse(await readFile(join(results, 'recording.json'), 'utf8')),
    );
    expect(recording.source).toMatchObject({ name: 'face.mp4', frames: FRAMES, codec: 'h264' });
    const rows = (await readFile(join(results, 'signals.csv'), 'utf8')).trim().split('\n');
    expect(rows.length).toBe(FRAMES + 1);
    expect(rows[0]).toMatch(/^time_s,left_lid_closure,right_lid_closure,/);
    const page = await readFile(join(results, 'report.html'), 'utf8');
    expect(page).toContain('This recording cannot be judged.');
    expect(out).toContain('Too short');
    expect(out).toContain('report.html');
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('CLI-3 the same folder twice: its own three files are replaced, others stay', async () => {
    const out = await newFolder();
    await writeFile(join(out, 'notes.txt'), 'mine');
    await writeFile(join(out, 'recording.json.part'), 'left by a kill');
    await analyze(faceless, { out });
    await writeFile(join(out, 'report.html'), 'old');
    await analyze(faceless, { out });
    expect(await contentsOf(out)).toEqual(['notes.txt', ...RESULTS]);
    expect(await readFile(join(out, 'notes.txt'), 'utf8')).toBe('mine');
    expect(await readFile(join(out, 'report.html'), 'utf8')).toContain('<!doctype html>');
  });

  test('CLI-4 every file that is no whole video is refused by its code, and nothing is written', async () => {
    const bad = await newFolder();
    for (const { code, path } of await makeBadFiles(bad)) {
      const out = join(folder, 'refused', code);
      const refusal = await analyze(path, { out });
      expect(isRefusal(refusal) && refusal.code, path).toBe(code);
      await expect(stat(out)).rejects.toThrow('ENOENT');
    }
  });

  test('CLI-4 a refusal is told in one line: what, where, what to do; exit code 3, no stack trace', async () => {
    const cwd = await newFolder();
    const text = join(cwd, 'letter.mp4');
    await writeFile(text, 'This is a letter, not a video.\n'.repeat(100));
    const { code, out, err } = await facialis(['analyze', text], cwd);
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err).toMatch(/^not a video \(letter\.mp4\): needed .+, got .+\. .+/);
    expect(err.trim().split('\n').length).toBe(1);
    expect(await contentsOf(cwd)).toEqual(['letter.mp4']);
  });

  test('CLI-6 names with spaces and letters of any script work, in and out', async () => {
    const cwd = await newFolder();
    const name = 'визит 1 – 顔 ♥ (é).mp4';
    await copyFile(faceless, join(cwd, name));
    const { code } = await facialis(['analyze', name, '--out', 'за год/結果'], cwd);
    expect(code).toBe(4);
    expect(await contentsOf(join(cwd, 'за год', '結果'))).toEqual(RESULTS);
  });

  test('CLI-7 a folder without permission, or a file in its place, is exit code 5', async () => {
    const cwd = await newFolder();
    await writeFile(join(cwd, 'taken'), 'a file');
    const taken = await facialis(['analyze', faceless, '--out', 'taken'], cwd);
    expect(taken.code).toBe(5);
    expect(await readFile(join(cwd, 'taken'), 'utf8')).toBe('a file');
    const inside = await facialis(['analyze', faceless, '--out', 'taken/inside'], cwd);
    expect(inside.code).toBe(5);
    expect(inside.err).toContain('--out');
  });

  // Root may write anywhere; as root the command runs as nobody, who must be able to read the tree.
  const asRoot = process.getuid?.() === 0;
  const nobody = 65_534;
  const nobodyReads =
    !asRoot ||
    spawnSync(process.execPath, ['--version'], { uid: nobody, cwd: import.meta.dirname }).status ===
      0;
  test.skipIf(!nobodyReads)(
    'CLI-7 no write permission is exit code 5 and told (skipped where nobody may not read the tree)',
    async () => {
      const cwd = await newFolder();
      const locked = join(cwd, 'locked');
      await mkdir(locked);
      await chmod(cwd, 0o755);
      await chmod(locked, 0o555);
      await chmod(folder, 0o755);
      const args = ['analyze', faceless, '--out', join(locked, 'results')];
      const run = await facialis(args, cwd, asRoot ? { uid: nobody } : {});
      expect(run.code).toBe(5);
      expect(run.err).toContain('no permission to write');
      expect(await contentsOf(locked)).toEqual([]);
    },
  );

  // A mount of its own needs rights that not every machine gives.
  const canMount =
    spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
  test.skipIf(!canMount)(
    'CLI-8 a full disk is exit code 5 and leaves nothing (skipped where no small disk can be made)',
    async () => {
      const cwd = await newFolder();
      await mkdir(join(cwd, 'small'));
      const script = `mount -t tmpfs -o size=8k tmpfs small && "$@"; code=$?; ls -A small; exit $code`;
      const child = spawnSync(
        'unshare',
        ['-rm', 'sh', '-c', script, 'sh', process.execPath].concat(
          join(import.meta.dirname, '../bin/facialis.js'),
          ['analyze', faceless, '--out', 'small/results'],
        ),
        { cwd, encoding: 'utf8' },
      );
      expect(child.stderr).toContain('disk full');
      expect(child.status).toBe(5);
      expect(child.stdout).toBe('');
    },
  );

  test('CLI-9 Ctrl-C is exit code 130 and leaves nothing', async () => {
    const cwd = await newFolder();
    const long = join(folder, 'long.mp4');
    await makeVideo(long, { frames: 4000 });
    const { child, texts, ended } = start(['analyze', long, '--overlay', 'drawn.mp4'], cwd);
    let told = false;
    child.stderr?.on('data', () => {
      if (told || !texts.err.includes('progress')) return;
      told = true;
      child.kill('SIGINT');
    });
    const { code, signal, err } = await ended;
    expect({ code, signal }).toEqual({ code: 130, signal: null });
    expect(err).toContain('Stopped');
    expect(await contentsOf(cwd)).toEqual([]);
  });

  test('CLI-11 --no-pictures leaves pictures out; --quiet says nothing; --json prints the record', async () => {
    const cwd = await newFolder();
    const quiet = await facialis(['analyze', faceless, '--quiet', '--no-pictures'], cwd);
    expect(quiet).toMatchObject({ code: 4, out: '', err: '' });
    const page = await readFile(join(cwd, 'faceless.mp4.facialis', 'report.html'), 'utf8');
    expect(page).not.toContain('<img');
    const json = await facialis(['analyze', faceless, '--json'], cwd);
    expect(recordingSchema.parse(JSON.parse(json.out)).source.name).toBe('faceless.mp4');
  });

  test('CLI-12 an overlay has the frames of the video; another ending is wrong usage', async () => {
    const cwd = await newFolder();
    const { code } = await facialis(['analyze', face, '--overlay', 'drawn.webm'], cwd);
    expect(code).toBe(4);
    const drawn = await analyze(join(cwd, 'drawn.webm'), { out: join(cwd, 'again') });
    if (isRefusal(drawn)) throw new Error(drawn.code);
    expect(drawn.recording.source).toMatchObject({ frames: FRAMES, codec: 'vp9' });
    const wrong = await facialis(['analyze', face, '--overlay', 'drawn.avi'], cwd);
    expect(wrong).toMatchObject({ code: 2, out: '' });
  });

  test('CLI-12 an overlay never takes the place of the video that is measured', async () => {
    const cwd = await newFolder();
    await copyFile(faceless, join(cwd, 'visit.mp4'));
    await symlink('visit.mp4', join(cwd, 'link.mp4'));
    const before = await readFile(join(cwd, 'visit.mp4'));
    for (const name of ['visit.mp4', './visit.mp4', 'link.mp4']) {
      const { code } = await facialis(['analyze', 'visit.mp4', '--overlay', name], cwd);
      expect(code, name).toBe(5);
    }
    expect((await readFile(join(cwd, 'visit.mp4'))).equals(before)).toBe(true);
  });

  test('CLI-13 a protocol that is wrong, or not there, is refused before anything is measured', async () => {
    const cwd = await newFolder();
    await writeFile(join(cwd, 'tasks.json'), '{"segments": [{"name": "Rest", "kind": "sleep"}]}');
    const wrong = await facialis(['analyze', faceless, '--protocol', 'tasks.json'], cwd);
    expect(wrong.code).toBe(3);
    expect(wrong.err).toContain('tasks.json, segments[0]');
    const missing = await facialis(['analyze', faceless, '--protocol', 'nowhere.json'], cwd);
    expect(missing.code).toBe(3);
    expect(await contentsOf(cwd)).toEqual(['tasks.json']);
  });

  test('CLI-10 wrong usage is exit code 2, with a word on help', async () => {
    for (const args of [[], ['analyze'], ['analyse', face], ['analyze', face, '--fast']]) {
      const { code, err } = await facialis(args, folder);
      expect(code, args.join(' ')).toBe(2);
      expect(err).toContain('help');
    }
  });
});
