import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import { recordingSchema } from '@facialis/spasm';
import { openVideo } from '@facialis/video';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { skipped } from './browser.ts';
import { drawPhantom } from './drawn-clip.ts';
import { fakeCameraFlags, writeY4m } from './fake-camera.ts';
import { savedText, serveApp } from './served-app.ts';
import { started } from './started.ts';

const SLOWEST_MS = 120_000;
const CAMERA_RATE = 25;
/** Recorded before it is finished by hand, ms. */
const RECORDED_MS = 4000;

describe.skipIf(skipped !== '')(`the camera in a real browser${skipped}`, () => {
  let folder: string;
  let path: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'facialis-camera-'));
    path = join(folder, 'face.y4m');
    await writeY4m(path, await drawPhantom({ seconds: 3, frameRate: CAMERA_RATE }), CAMERA_RATE);
  }, SLOWEST_MS);

  afterAll(() => rm(folder, { recursive: true }));

  const app = started(() => serveApp(fakeCameraFlags(path)));

  async function record(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Start the camera' }).click();
    await page.getByText('pictures a second').waitFor({ timeout: SLOWEST_MS });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Start the recording' }).click();
    await page.getByRole('heading', { name: 'Recording' }).waitFor({ timeout: SLOWEST_MS });
    await page.getByText('pictures a second').waitFor({ timeout: SLOWEST_MS });
  }

  const isCameraOn = (page: Page) =>
    page.evaluate('(window.cameras ?? []).some((track) => track.readyState === "live")');

  /** Remembers each camera track that the page opens. */
  const watchCameras = (page: Page) =>
    page.addInitScript(`{
      const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      window.cameras = [];
      navigator.mediaDevices.getUserMedia = async (wanted) => {
        const stream = await open(wanted);
        window.cameras.push(...stream.getTracks());
        return stream;
      };
    }`);

  test(
    'WEB-5, WEB-7 a camera is measured while it is recorded, and can be finished early',
    async () => {
      const { page, errors } = await app().open(watchCameras);
      await record(page);
      await expectAccessible(page);
      await page.waitForTimeout(RECORDED_MS);
      expect(await isCameraOn(page)).toBe(true);
      await page.getByRole('button', { name: 'Finish now' }).click();
      const json = await savedText(page, 'Record (recording.json)', SLOWEST_MS);
      expect(await isCameraOn(page)).toBe(false);
      const { source, quality } = recordingSchema.parse(JSON.parse(json));
      expect(source.mirrored).toBe(false);
      // On a busy machine all pictures of the video are measured once more.
      expect(['camera', 'mp4']).toContain(source.container);
      expect(source.durationS).toBeGreaterThan(RECORDED_MS / 2000);
      expect(source.frameRate).toBeLessThanOrEqual(1.2 * CAMERA_RATE);
      expect(quality.face).toMatch(/^Measured: /);

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Video' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(source.name);
      const video = await readFile(await download.path());
      expect(createHash('sha256').update(video).digest('hex')).toBe(source.sha256);
      const again = await openVideo(await download.path());
      if (isRefusal(again)) expect.fail(again.got);
      expect(again.info.durationS).toBeGreaterThan(RECORDED_MS / 2000);
      await again.close();
      expect(errors).toEqual([]);
      await page.context().close();
    },
    SLOWEST_MS,
  );

  test(
    'WEB-7 a recording can be stopped: nothing is kept and the camera is off',
    async () => {
      const { page } = await app().open(watchCameras);
      await record(page);
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByText('Stopped. Nothing was kept.').waitFor();
      expect(await isCameraOn(page)).toBe(false);
      await page.context().close();
    },
    SLOWEST_MS,
  );

  test(
    'WEB-8 a camera that cannot be had is said in plain words',
    async () => {
      const reasons = {
        NotAllowedError: 'Allow the camera for this page',
        NotFoundError: 'Connect a camera, or choose a video',
        NotReadableError: 'Close other programs and other tabs that use the camera',
      };
      for (const [name, words] of Object.entries(reasons)) {
        const { page } = await app().open((fresh) =>
          fresh.addInitScript(
            `navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', '${name}'));`,
          ),
        );
        await page.getByRole('button', { name: 'Start the camera' }).click();
        await page.getByText(words).waitFor();
        expect(await page.getByRole('button', { name: 'Start the camera' }).count()).toBe(1);
        await page.context().close();
      }
    },
    SLOWEST_MS,
  );
});
