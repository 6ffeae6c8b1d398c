import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import { beforeAll, expect, test } from 'vitest';
import { drawFrames, mirror, SMALL } from '../../../packages/measure/test/faces.ts';
import { type Analysis, type AnalyzeOptions, analyze } from '../src/index.ts';
import { newFolder, writeVideo } from './facialis.ts';

let folder = '';

beforeAll(async () => {
  folder = await newFolder();
  const frames = await drawFrames({ ...SMALL, seconds: 18 });
  await writeVideo(join(folder, 'face.mp4'), frames);
  await writeVideo(join(folder, 'mirrored.webm'), frames.map(mirror));
});

async function analysed(name: string, options: AnalyzeOptions = {}): Promise<Analysis> {
  const analysis = await analyze(join(folder, name), {
    out: join(folder, name, '..', `${name}.out`),
    ...options,
  });
  if (isRefusal(analysis)) throw new Error(analysis.code);
  return analysis;
}

test('CLI-15, CLI-16 a drawn face with spasms on its left gets that side and film strips, mirrored or not', async () => {
  const { recording, folder: results } = await analysed('face.mp4');
  expect(recording.quality.verdict).not.toBe('unusable');
  expect(recording.affectedSide).toBe('left');
  const page = await readFile(join(results, 'report.html'), 'utf8');
  const strongest = recording.events.filter(({ kind }) => kind === 'spasm').slice(0, 3).length;
  expect(strongest).toBeGreaterThan(1);
  // Eye and mouth, before and at the peak, of each.
  expect(page.match(/<img /g)?.length).toBe(4 * strongest);

  const turned = (await analysed('mirrored.webm', { mirrored: true })).recording;
  const spasms = (events: typeof recording.events) =>
    events.filter(({ kind }) => kind === 'spasm').map(({ side }) => side);
  expect(turned.affectedSide).toBe('left');
  expect(spasms(turned.events)).toEqual(spasms(recording.events));
  const untold = (await analysed('mirrored.webm')).recording;
  expect(untold.affectedSide).toBe('right');
});
