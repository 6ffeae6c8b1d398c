import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { skipped } from './browser.ts';
import { started } from './started.ts';
import { startWholeApp } from './whole-app.ts';

/** A busy machine takes its time over a page. */
const SLOWEST_MS = 120_000;

describe.skipIf(skipped !== '')(`the app without its server${skipped}`, () => {
  const app = started(() => startWholeApp());

  test(
    'WEB-50 once loaded the app opens offline, keeps nothing of the record, and says so there',
    async () => {
      const { page } = await app().open('/measure', { context: { serviceWorkers: 'allow' } });
      await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
      await page.reload();
      await page.context().setOffline(true);
      await page.reload();
      await page.getByRole('heading', { name: 'Measure a video' }).waitFor();
      await page.goto(`${app().origin}/people`);
      await page.getByRole('heading', { name: 'Facialis is not reached' }).waitFor();
      const kept = await page.evaluate<string[]>(`caches.keys()
        .then(([name]) => caches.open(name))
        .then((cache) => cache.keys())
        .then((requests) => requests.map(({ url }) => new URL(url).pathname))`);
      expect(kept.filter((path) => path.startsWith('/api'))).toEqual([]);
      expect(kept.some((path) => path.endsWith('.wasm'))).toBe(true);
      await page.context().setOffline(false);
    },
    SLOWEST_MS,
  );

  test(
    'WEB-54 a newer version is said, and is used once the page is loaded again by a press',
    async () => {
      const { page } = await app().open('/measure', { context: { serviceWorkers: 'allow' } });
      await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
      await page.reload();
      const versions = () => page.evaluate<string[]>('caches.keys()');
      const before = await versions();
      const path = join(app().folder, 'sw.js');
      const worker = await readFile(path, 'utf8');
      await writeFile(path, worker.replace(/VERSION = '\w+'/, "VERSION = 'newer'"));
      await page.evaluate(
        'navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => null)',
      );
      const press = page.getByRole('button', { name: 'Load again' });
      await press.waitFor();
      expect(await versions()).toEqual(expect.arrayContaining(before));
      await press.click();
      await expect.poll(versions, { timeout: SLOWEST_MS }).toEqual(['facialis-newer']);
      await page.getByRole('heading', { name: 'Measure a video' }).waitFor();
      expect(await press.count()).toBe(0);
    },
    SLOWEST_MS,
  );
});
