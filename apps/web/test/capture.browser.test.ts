import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLES, type RecordingEntry } from '@facialis/record';
import { isRefusal } from '@facialis/refusal';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { skipped } from './browser.ts';
import { drawClip, drawPhantom } from './drawn-clip.ts';
import { fakeCameraFlags, writeY4m } from './fake-camera.ts';
import { startMeasuring, tabTo } from './served-app.ts';
import { started } from './started.ts';
import { startWholeApp } from './whole-app.ts';

/** A busy machine takes its time over a page. */
const SLOWEST_MS = 120_000;
const CAMERA_RATE = 25;
/** Length of what is drawn, s: what is looked at here is the way of a video, not its figures. */
const DRAWN_S = 2;
/** Recorded where it is to be judged, ms: the quality gate wants five seconds. */
const JUDGED_MS = 6000;
/** Recorded before it is ended elsewhere, ms. */
const RECORDED_MS = 2000;
/** Ten bit HEVC, which Debian's Chromium does not decode. */
const HEVC = join(import.meta.dirname, '../../../packages/video/test/data/hevc10.mp4');
const READER = { name: 'test', may: 'read' } as const;

/** Gives the page what a camera gives, changed. */
const withCamera = (change: string) => (page: Page) =>
  page.addInitScript(`{
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      ${change}
    };
  }`);

describe.skipIf(skipped !== '')(`recording for a record, in a real browser${skipped}`, () => {
  let folder: string;
  let camera: string;
  let clip: string;
  let person: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'facialis-capture-'));
    clip = join(folder, 'clip.mp4');
    camera = join(folder, 'face.y4m');
    await writeY4m(
      camera,
      await drawPhantom({ seconds: DRAWN_S, frameRate: CAMERA_RATE }),
      CAMERA_RATE,
    );
    await drawClip(clip, { seconds: DRAWN_S });
  }, SLOWEST_MS);

  afterAll(() => rm(folder, { recursive: true }));

  const app = started(() => startWholeApp(fakeCameraFlags(camera)));

  /** Opens the page of a new person. */
  async function openCapture(change?: (page: Page) => Promise<unknown>) {
    [person] = (await app().keep([EXAMPLES.person])) as [string];
    return app().open(`/p/${person}/capture`, change ? { change } : {});
  }

  async function recordings(): Promise<RecordingEntry[]> {
    const course = await app().store.course(READER, person);
    if (isRefusal(course)) throw new Error(course.got);
    return course.flatMap(({ content }) => (content.kind === 'recording' ? [content] : []));
  }

  async function startRecording(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Start the camera' }).click();
    await page.getByRole('button', { name: 'Start the recording' }).click();
    await page.getByRole('heading', { name: 'Recording' }).waitFor({ timeout: SLOWEST_MS });
  }

  const atEntry = (page: Page) => page.waitForURL(/\/recordings\//, { timeout: SLOWEST_MS });

  test(
    'WEB-10, WEB-11, WEB-12, WEB-13 a recording from sitting down to the record, over a break of the upload',
    async () => {
      const { page, errors } = await openCapture();
      await page.getByRole('heading', { name: 'Record with the camera' }).waitFor();
      await expectAccessible(page);
      await tabTo(page, page.getByRole('button', { name: 'Start the camera' }));
      await page.keyboard.press('Enter');
      await page.getByText('pictures a second').waitFor({ timeout: SLOWEST_MS });
      await expectAccessible(page);
      await tabTo(page, page.getByRole('button', { name: 'Start the recording' }));
      await page.keyboard.press('Enter');
      await page.getByText('The recording is about to begin.').waitFor();
      await page.getByRole('heading', { name: 'Recording' }).waitFor({ timeout: SLOWEST_MS });
      expect(await page.getByRole('status').allTextContents()).toContain(
        'Look at the camera and rest.',
      );
      await page.waitForTimeout(JUDGED_MS);
      let breaks = 0;
      await page.route('**/api/uploads/*', (route) => {
        breaks += 1;
        return breaks > 2 ? route.continue() : route.abort();
      });
      await tabTo(page, page.getByRole('button', { name: 'Finish now' }));
      await page.keyboard.press('Enter');
      await page.getByText('It is tried again; what has arrived stays.').waitFor();
      await atEntry(page);

      const [entry] = await recordings();
      const { source, segments } = entry!.record;
      // On a busy machine all pictures of the video are measured once more.
      expect(['camera', 'mp4']).toContain(source.container);
      expect(entry?.video?.sha256).toBe(source.sha256);
      expect(entry?.protocol?.segments.map(({ kind }) => kind)).toEqual(['rest']);
      expect(segments.map(({ kind }) => kind)).toEqual(['rest']);
      const age = Date.now() - new Date(entry!.when).getTime();
      // The time of sitting and counting down is not in it.
      expect(source.durationS).toBeLessThan(age / 1000);
      expect(await isKept(entry!.video!.sha256)).toBe(true);
      expect(await isKept(entry!.signals!.sha256)).toBe(true);
      expect(errors.filter((error) => !error.includes('ERR_FAILED'))).toEqual([]);
      await page.context().close();
    },
    SLOWEST_MS,
  );

  async function isKept(sha256: string): Promise<boolean> {
    return !isRefusal(await app().store.openFile(READER, sha256));
  }

  test(
    'WEB-12, WEB-13, WEB-14 a chosen video: a failed save loses nothing; the same video is kept once',
    async () => {
      const { page } = await openCapture();
      const full = {
        status: 507,
        code: 'disk-full',
        need: 'room',
        got: 'none',
        remedy: 'Free it.',
      };
      await page.route('**/api/people/*/entries', (route) =>
        route.fulfill({ status: 507, json: full }),
      );
      await startMeasuring(page, clip);
      await page.getByRole('heading', { name: 'measured but not saved' }).waitFor();
      expect(await page.getByRole('link', { name: 'recording.json' }).count()).toBe(1);
      await expectAccessible(page);
      expect(await recordings()).toEqual([]);
      await page.unroute('**/api/people/*/entries');
      await page.getByRole('button', { name: 'Try again' }).click();
      await atEntry(page);
      const address = page.url();

      await page.getByRole('link', { name: 'Record', exact: true }).click();
      await startMeasuring(page, clip);
      await page.getByRole('heading', { name: 'in the record already' }).waitFor();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'See that recording' }).click();
      expect(page.url()).toBe(address);
      expect((await recordings()).length).toBe(1);
      await page.context().close();
    },
    SLOWEST_MS,
  );

  test(
    'WEB-15, WEB-16 a slow camera that is unplugged midway: what there is is measured, and what is wanting is said',
    async () => {
      const slow = withCamera(`
        const video = { ...wanted.video, frameRate: 10 };
        window.camera = await open({ ...wanted, video });
        return window.camera;`);
      const { page } = await openCapture(slow);
      await page.getByRole('button', { name: 'Start the camera' }).click();
      await page.getByText('Too few pictures.').waitFor({ timeout: SLOWEST_MS });
      await page.getByRole('button', { name: 'Start the recording' }).click();
      await page.getByRole('heading', { name: 'Recording' }).waitFor({ timeout: SLOWEST_MS });
      await page.waitForTimeout(RECORDED_MS);
      await unplug(page);
      await atEntry(page);
      const [entry] = await recordings();
      const { reasons } = entry!.record.quality;
      expect(reasons.map(({ code }) => code)).toContain('frame-rate-low');
      await page.context().close();
    },
    SLOWEST_MS,
  );

  /** Ends the camera as pulling its plug does. */
  const unplug = (page: Page) =>
    page.evaluate(`{
      const [track] = window.camera.getTracks();
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }`);

  test(
    'WEB-15, WEB-17, WEB-19 a camera that goes away before, one that another tab has, a page that is left',
    async () => {
      const { page } = await openCapture(
        withCamera('window.camera = await open(wanted); return window.camera;'),
      );
      await page.getByRole('button', { name: 'Start the camera' }).click();
      await page.getByRole('button', { name: 'Start the recording' }).waitFor();
      await unplug(page);
      await page.getByText('a camera that went away').waitFor();

      await startRecording(page);
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        return asked.length === 1 ? dialog.dismiss() : dialog.accept();
      });
      await page.getByRole('link', { name: 'Course', exact: true }).click();
      await page.getByRole('heading', { name: 'Recording' }).waitFor();
      await page.close({ runBeforeUnload: true });
      await expect.poll(() => asked).toEqual(['confirm', 'beforeunload']);
      expect(await recordings()).toEqual([]);

      const busy = await openCapture(withCamera("throw new DOMException('', 'NotReadableError');"));
      await busy.page.getByRole('button', { name: 'Start the camera' }).click();
      await busy.page.getByText('other tabs that use the camera').waitFor();
      await busy.page.context().close();
    },
    SLOWEST_MS,
  );

  test(
    'WEB-18 a video that the browser does not decode is measured by the program on this machine',
    async () => {
      const { page, errors } = await openCapture();
      await startMeasuring(page, HEVC);
      await page.getByRole('heading', { name: 'The program on this machine' }).waitFor();
      await atEntry(page);
      const [entry] = await recordings();
      expect(entry?.record.source.codec).toBe('hevc');
      expect(errors).toEqual([]);
      await page.context().close();
    },
    SLOWEST_MS,
  );

  test(
    'WEB-18, WEB-19 a browser without WebAssembly says so, and hands the video on',
    async () => {
      const { page } = await openCapture((fresh) =>
        fresh.route('**/measuring.worker-*.js', async (route) => {
          const response = await route.fetch();
          const script = `delete globalThis.WebAssembly;\n${await response.text()}`;
          await route.fulfill({ response, body: script });
        }),
      );
      await startMeasuring(page, clip);
      await page.getByText('Allow WebAssembly for this page, or use another browser.').waitFor();
      await page.getByRole('button', { name: 'Let the program on this machine' }).click();
      await atEntry(page);
      const [entry] = await recordings();
      expect(entry?.record.software.runtime).toMatch(/^Node/i);
      await page.context().close();
    },
    SLOWEST_MS,
  );
});
