import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRefusal } from '@facialis/refusal';
import { recordingSchema } from '@facialis/spasm';
import { openVideo } from '@facialis/video';
import { beforeAll, describe, expect, test } from 'vitest';
import { SMALL } from '../../../packages/measure/test/faces.ts';
import {
  blendshapes,
  eyeAspectRatios,
  RATE,
} from '../../../packages/measure/test/tracked-tables.ts';
import { makeVideo } from '../../../packages/video/test/makers.ts';
import { compare, doctor, importTracked, readRecording, simulate } from '../src/index.ts';
import { ProgressTeller } from '../src/progress.ts';
import { contentsOf, facialis, newFolder, PATIENCE } from './facialis.ts';

const RESULTS = ['recording.json', 'report.html', 'signals.csv'];
let folder = '';

beforeAll(async () => {
  folder = await newFolder();
  await writeFile(join(folder, 'ratios.csv'), eyeAspectRatios());
  await writeFile(join(folder, 'shapes.csv'), blendshapes());
  for (const [table, out] of [
    ['ratios.csv', 'before'],
    ['shapes.csv', 'after'],
  ] as const) {
    await importTracked(join(folder, table), {
      out: join(folder, out),
      ...(table === 'ratios.csv' ? { frameRate: RATE } : {}),
    });
  }
}, PATIENCE);

describe('the other commands', { timeout: PATIENCE }, () => {
  test('CLI-35 a table tracked elsewhere gives the same files; a frame rate that is missing is asked for', async () => {
    const cwd = await newFolder();
    await writeFile(join(cwd, 'ratios.csv'), eyeAspectRatios());
    const without = await facialis(['import', 'ratios.csv'], cwd);
    expect(without.code).toBe(3);
    expect(without.err).toMatch(/frame rate/i);
    const { code, out } = await facialis(
      ['import', 'ratios.csv', '--frame-rate', String(RATE)],
      cwd,
    );
    expect(code).toBe(0);
    expect(out).toContain('left');
    expect(await contentsOf(join(cwd, 'ratios.csv.facialis'))).toEqual(RESULTS);
    const wrong = await facialis(['import', 'ratios.csv', '--frame-rate', 'fast'], cwd);
    expect(wrong.code).toBe(2);
    expect((await facialis(['import', 'nowhere.csv'], cwd)).code).toBe(3);
  });

  test('CLI-30 compare prints a table and writes page and data where it is asked to', async () => {
    const cwd = await newFolder();
    const paths = [join(folder, 'before'), join(folder, 'after', 'recording.json')];
    const { code, out } = await facialis(['compare', ...paths, '--out', 'comparison'], cwd);
    expect(code).toBe(0);
    expect(out).toContain('Before: ratios.csv');
    expect(out).toMatch(/Spasms a minute {2,}\S+/);
    expect(await contentsOf(join(cwd, 'comparison'))).toEqual([
      'comparison.html',
      'comparison.json',
    ]);
    const compared = await compare(paths[0]!, paths[1]!);
    if (isRefusal(compared)) throw new Error(compared.code);
    const data = JSON.parse(await readFile(join(cwd, 'comparison', 'comparison.json'), 'utf8'));
    expect(data).toEqual(JSON.parse(JSON.stringify(compared.comparison)));
  });

  test('CLI-31 what is no record is refused with what is wrong in it', async () => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, '{"schema": "facialis/recording/1"}');
    expect(await readRecording(broken)).toMatchObject({
      code: 'record-invalid',
      at: 'broken.json',
    });
    expect(await readRecording(join(folder, 'ratios.csv'))).toMatchObject({
      code: 'record-invalid',
    });
    expect(await readRecording(join(folder, 'nowhere'))).toMatchObject({ code: 'file-missing' });
    const { code } = await facialis(['compare', broken, join(folder, 'after')], folder);
    expect(code).toBe(3);
  });

  test('CLI-40 simulate writes a video and its truth; the same seed gives the same truth', async () => {
    const out = await newFolder();
    const short = { ...SMALL, seconds: 0.4, width: 160, height: 120, faceHeight: 80 };
    const made = await simulate(join(out, 'face.mp4'), short);
    if (isRefusal(made)) throw new Error(made.code);
    expect(await contentsOf(out)).toEqual(['face.mp4', 'face.truth.json']);
    const truth = JSON.parse(await readFile(made.truthFile, 'utf8'));
    expect(truth).toMatchObject({ scenario: 'moderate', affected: 'left', fps: SMALL.frameRate });
    const video = await openVideo(made.video);
    if (isRefusal(video)) throw new Error(video.code);
    expect(video.info).toMatchObject({ width: 160, height: 120, packets: 10 });
    await video.close();
    const args = '--scenario moderate --side left --seconds 0.4 --frame-rate 25 --seed 3';
    const size = '--size 160x120 --face-height 80 --quiet';
    const run = await facialis(['simulate', 'again.webm', ...`${args} ${size}`.split(' ')], out);
    expect(run).toEqual({ code: 0, signal: null, out: '', err: '' });
    expect(JSON.parse(await readFile(join(out, 'again.truth.json'), 'utf8'))).toEqual(truth);
    for (const wrong of [
      ['simulate', 'face.avi'],
      ['simulate', 'face.mp4', '--scenario', 'asleep'],
      ['simulate', 'face.mp4', '--size', 'large'],
      ['simulate', 'face.mp4', '--size', '161x121'],
    ]) {
      expect((await facialis(wrong, out)).code, wrong.join(' ')).toBe(2);
    }
  });

  test('CLI-45 doctor looks at every part; all is well here; the command prints the same as JSON', async () => {
    const checks = await doctor();
    const names = checks.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Node',
        'Native video decoder',
        'Face networks',
        'Threads',
        'Memory',
      ]),
    );
    expect(names.filter((name) => /\.(tflite|binarypb|wasm)$/.test(name)).length).toBe(4);
    expect(checks.filter(({ state }) => state === 'failed')).toEqual([]);
    for (const { state, remedy } of checks) expect(remedy === '').toBe(state === 'ok');
    const { code, out } = await facialis(['doctor', '--json'], folder);
    expect(code).toBe(0);
    expect(JSON.parse(out).map(({ name }: { name: string }) => name)).toEqual(names);
  });

  test('CLI-45, CLI-41 without decoder and encoder: doctor says what to do, simulate writes pictures, analyze refuses', async () => {
    const cwd = await newFolder();
    const hook = pathToFileURL(join(import.meta.dirname, 'without-webcodecs.mjs'));
    const bare = { env: { PATH: cwd, NODE_OPTIONS: `--import ${hook}` } };
    const red = await facialis(['doctor'], cwd, bare);
    expect(red.code).toBe(6);
    expect(red.out).toMatch(/^FAILED {2}Native video decoder: .+\n +Run npm install/m);
    const options = '--seconds 0.2 --size 160x120 --face-height 80 --frame-rate 25'.split(' ');
    const made = await facialis(['simulate', 'face.mp4', ...options], cwd, bare);
    expect(made.code).toBe(0);
    expect(await contentsOf(cwd)).toEqual([
      'face.frames',
      ...['00000000', '00000040', '00000080', '00000120', '00000160'].map(
        (name) => `face.frames/${name}.jpg`,
      ),
      'face.truth.json',
    ]);
    await makeVideo(join(cwd, 'visit.mp4'));
    const refused = await facialis(['analyze', 'visit.mp4'], cwd, bare);
    expect(refused.code).toBe(6);
    expect(refused.err).toContain('npm install');
  });

  test('CLI-50 methods prints the paragraph and the references of exactly that record', async () => {
    const { code, out } = await facialis(['methods', join(folder, 'before')], folder);
    expect(code).toBe(0);
    const text = await readFile(join(folder, 'before', 'recording.json'), 'utf8');
    const { methods } = recordingSchema.parse(JSON.parse(text));
    expect(out).toContain(methods.paragraph);
    for (const reference of methods.references) expect(out).toContain(reference);
  });

  test('CLI-51 version and help are exit code 0; help has examples and the exit codes', async () => {
    const version = await facialis(['--version'], folder);
    expect(version).toMatchObject({ code: 0, err: '' });
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
    const help = await facialis(['--help'], folder);
    expect(help.code).toBe(0);
    expect(help.out).toContain('Examples:');
    expect(help.out).toContain('130 interrupted');
    expect((await facialis(['batch', '--help'], folder)).out).toContain('Examples:');
  });

  test('CLI-14 progress is a bar with the time left on a terminal, and JSON lines elsewhere', () => {
    const tellInto = (isTTY: boolean) => {
      const told: string[] = [];
      const teller = new ProgressTeller({ isTTY, columns: 60, write: (text) => told.push(text) });
      teller.tell({ done: 0.5, words: 'frame 10' });
      teller.tell({ done: 0.6, words: 'told too soon after' });
      teller.end();
      return told;
    };
    const bar = tellInto(true);
    expect(bar[0]).toContain('█████░');
    expect(bar[0]).toContain('50 % frame 10');
    expect(bar[0]!.length).toBeLessThanOrEqual(60 + '\r\u001b[K'.length);
    expect(bar).toEqual([bar[0], '\r\u001b[K']);
    const lines = tellInto(false);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { progress: { done: 0.5, words: 'frame 10', secondsLeft: null } },
    ]);
  });
});
