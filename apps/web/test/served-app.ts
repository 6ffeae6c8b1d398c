/** The app's page for measuring without a record, served alone. For this app's tests. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { preview } from 'vite';
import { buildApp, type OpenPage, openPage, ROOT, startBrowser } from './browser.ts';

/** The built app behind a server of files alone, and a browser to open it in. */
export interface ServedApp {
  /** Opens the page in a profile of its own, after a change to the empty page. */
  open(change?: (page: Page) => Promise<unknown>): Promise<OpenPage>;
  close(): Promise<void>;
}

/** Builds and serves the app and starts a browser with its own profile. */
export async function serveApp(flags: readonly string[] = []): Promise<ServedApp> {
  const app = await buildApp();
  const server = await preview({
    root: ROOT,
    build: { outDir: app.folder },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  const address = new URL('measure', server.resolvedUrls!.local[0]!).href;
  const browser = await startBrowser(flags);
  return {
    async open(change) {
      return openPage(
        await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' }),
        address,
        change,
      );
    },
    async close() {
      await browser.close();
      await server.close();
      await app.remove();
    },
  };
}

/** Chooses a file and starts to measure it. */
export async function startMeasuring(page: Page, path: string): Promise<void> {
  await page.getByLabel('Video of the face').setInputFiles(path);
  await page.getByRole('button', { name: 'Measure' }).click();
}

/** What a link of the result saves, as text. */
export async function savedText(page: Page, link: string, timeout: number): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout }),
    page.getByRole('link', { name: link }).click({ timeout }),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** More stops of the Tab key than any page but a long form has. */
const MOST_TABS = 20;

/** Presses Tab until something has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator, most = MOST_TABS): Promise<void> {
  await target.waitFor();
  const focused = target.and(page.locator(':focus'));
  for (let turn = 0; turn < most; turn++) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) === 1) return;
  }
  throw new Error(`the Tab key does not reach ${target}`);
}
