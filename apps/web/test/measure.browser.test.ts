import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { skipped } from './browser.ts';
import { type OwnClip, ownClip } from './drawn-clip.ts';
import {
  compareResults,
  measureHere,
  measureInApp,
  NAMED_DIFFERENTLY,
  ROUNDING,
} from './same-figures.ts';
import { serveApp, startMeasuring, tabTo } from './served-app.ts';
import { started } from './started.ts';

/** A busy machine takes its time over a page. */
const SLOWEST_MS = 120_000;

describe.skipIf(skipped !== '')(`the app in a real browser${skipped}`, () => {
  const app = started(() => serveApp());
  let own: OwnClip;
  let clip: string;
  let letter: string;

  beforeAll(async () => {
    own = await ownClip();
    clip = own.clip;
    letter = join(own.folder, 'letter.mp4');
    await writeFile(letter, 'This is a letter, not a video.\n'.repeat(100));
  }, SLOWEST_MS);

  afterAll(() => own.remove());

  test(
    'WEB-1, WEB-2, WEB-5 a chosen video is measured on this machine, with the command line’s figures',
    async () => {
      const { page, errors, foreign } = await app().open();
      await expectAccessible(page);
      const inApp = await measureInApp(page, clip, SLOWEST_MS);
      const { largest, differing } = compareResults(inApp, await measureHere(clip));
      expect(largest).toBeLessThanOrEqual(ROUNDING);
      expect(differing).toEqual(NAMED_DIFFERENTLY);
      expect(inApp.recording.software.runtime).toMatch(/^Chromium \d/);
      await expectAccessible(page);
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      await page.context().close();
    },
    SLOWEST_MS,
  );

  test(
    'WEB-3 what cannot be measured is refused with what to do, and another file can be chosen',
    async () => {
      const { page, errors } = await app().open();
      await startMeasuring(page, letter);
      const heading = page.getByRole('heading', { name: 'This cannot be measured' });
      await heading.waitFor();
      expect(await page.getByRole('main').textContent()).toContain(
        'an MP4, MOV, WebM, MKV or MPEG-TS file',
      );
      await expectAccessible(page);
      expect(await page.getByLabel('Video of the face').count()).toBe(1);
      expect(errors).toEqual([]);
      await page.context().close();
    },
    SLOWEST_MS,
  );

  test(
    'WEB-4 a WebAssembly file that is missing, or a page in its place, is said plainly',
    async () => {
      const answers = {
        'no such file': { status: 404, body: '' },
        'something else under its name': { contentType: 'text/html', body: '<!doctype html>' },
      };
      for (const [words, answer] of Object.entries(answers)) {
        const { page } = await app().open((fresh) =>
          fresh.route('**/*.wasm', (route) => route.fulfill(answer)),
        );
        await startMeasuring(page, clip);
        await page.getByRole('heading', { name: 'This cannot be measured' }).waitFor();
        const said = await page.getByRole('main').textContent();
        expect(said).toContain(words);
        expect(said).toContain('Reload the page.');
        await page.context().close();
      }
    },
    SLOWEST_MS,
  );

  test(
    'WEB-6 everything works from the keyboard: choosing, starting, stopping, starting again',
    async () => {
      const { page, errors } = await app().open();
      await tabTo(page, page.getByLabel('Video of the face'));
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.keyboard.press('Space'),
      ]);
      await chooser.setFiles(clip);
      await tabTo(page, page.getByRole('button', { name: 'Measure' }));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Measuring drawn face.mp4' }).waitFor();
      await tabTo(page, page.getByRole('button', { name: 'Stop' }));
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: 'Stopped. Nothing was kept.' }).waitFor();
      await measureInApp(page, clip, SLOWEST_MS);
      const focused = await page.evaluate('document.activeElement.tagName');
      expect(['H2', 'A']).toContain(focused);
      expect(errors).toEqual([]);
      await page.context().close();
    },
    SLOWEST_MS,
  );
});
