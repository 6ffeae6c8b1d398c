/** Debian's Chromium and the app built for production. For this app's tests. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/chromium.ts';
import { KEPT_BUILD } from './kept-build.ts';

const CHROMIUM = findChromium();

/** Added to the titles of tests that need a browser, when there is none. */
export const skipped = CHROMIUM === undefined ? ' (skipped: no Chromium is installed here)' : '';

/** Folder of the app's source. */
export const ROOT = resolve(import.meta.dirname, '..');
const VITE = resolve(ROOT, '../../node_modules/vite/bin/vite.js');

/** Milliseconds that is waited for what a page comes to show; half a minute of its own accord. */
const WAIT_MS = 90_000;

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

/** The app built into a folder of its own. */
export interface BuiltApp {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds the app for production, or copies what this run of the tests has built already. */
export async function buildApp(): Promise<BuiltApp> {
  const folder = await mkdtemp(join(tmpdir(), 'facialis-web-'));
  const kept = process.env[KEPT_BUILD];
  if (kept !== undefined && existsSync(kept)) await cp(kept, folder, { recursive: true });
  else {
    await buildInto(folder);
    if (kept !== undefined) await keep(folder, kept);
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

async function buildInto(folder: string): Promise<void> {
  // A process of its own: inside a test runner React would be built for development.
  const { NODE_ENV: _, ...env } = process.env;
  const words = [VITE, 'build', ROOT, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, words, { env });
}

/** Keeps a build for the files that come after; one that another file has kept meanwhile stays. */
async function keep(folder: string, kept: string): Promise<void> {
  const copy = `${kept}-${process.pid}`;
  await cp(folder, copy, { recursive: true });
  await rename(copy, kept).catch(() => rm(copy, { recursive: true }));
}

/** Starts a browser without a window. */
export function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM!, args: [...FLAGS, ...flags] });
}

/** A page of the app, with what went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  /** Errors of the console and of scripts, security policy included. */
  readonly errors: readonly string[];
  /** Addresses that are not the app's own. */
  readonly foreign: readonly string[];
}

/** A page in a context of its own that notes what goes wrong on it. */
export async function openPage(
  context: BrowserContext,
  address: string,
  change?: (page: Page) => Promise<unknown>,
): Promise<OpenPage> {
  // Of each page of the context, those that a test opens by itself too.
  context.setDefaultTimeout(WAIT_MS);
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(address).origin) && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  await change?.(page);
  await page.goto(address);
  return { page, errors, foreign };
}
