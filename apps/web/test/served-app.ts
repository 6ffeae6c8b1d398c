/** The app as it is served: built for production, in Debian's Chromium. For this app's tests. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findChromium } from '../../../scripts/chromium.ts';

const CHROMIUM = findChromium();

/** Added to the titles of tests that need a browser, when there is none. */
export const skipped = CHROMIUM === undefined ? ' (skipped: no Chromium is installed here)' : '';

const ROOT = resolve(import.meta.dirname, '..');
const VITE = resolve(ROOT, '../../node_modules/vite/bin/vite.js');

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page of the app, with what went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  /** Errors of the console and of scripts, security policy included. */
  readonly errors: readonly string[];
  /** Addresses that are not the app's own. */
  readonly foreign: readonly string[];
}

/** The built app behind its server, and a browser to open it in. */
export interface ServedApp {
  /** Opens the app in a profile of its own, after a change to the empty page. */
  open(change?: (page: Page) => Promise<unknown>): Promise<OpenPage>;
  close(): Promise<void>;
}

/** Builds and serves the app and starts a browser with its own profile. */
export async function serveApp(flags: readonly string[] = []): Promise<ServedApp> {
  const outDir = await mkdtemp(join(tmpdir(), 'facialis-web-'));
  // A process of its own: inside a test runner React would be built for development.
  const { NODE_ENV: _, ...env } = process.env;
  const words = [VITE, 'build', ROOT, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, words, { env });
  const server = await preview({
    root: ROOT,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  const address = server.resolvedUrls!.local[0]!;
  const browser: Browser = await chromium.launch({
    executablePath: CHROMIUM!,
    args: [...FLAGS, ...flags],
  });
  return {
    async open(change) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const errors: string[] = [];
      const foreign: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(address) && !/^(data|blob):/.test(url)) foreign.push(url);
      });
      await change?.(page);
      await page.goto(address);
      return { page, errors, foreign };
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true });
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

/** More stops of the Tab key than any page has. */
const MOST_TABS = 20;

/** Presses Tab until something has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const focused = target.and(page.locator(':focus'));
  for (let turn = 0; turn < MOST_TABS; turn++) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) === 1) return;
  }
  throw new Error(`the Tab key does not reach ${target}`);
}
