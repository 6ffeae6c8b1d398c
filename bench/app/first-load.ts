/** What the browser loads before the app can be used, and how long that takes on a slow network. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLES } from '@facialis/record';
import type { Page } from 'playwright-core';
import { drawClip } from '../../apps/web/test/drawn-clip.ts';
import { startMeasuring } from '../../apps/web/test/served-app.ts';
import { startWholeApp, type WholeApp } from '../../apps/web/test/whole-app.ts';
import { figure, type Table } from '../table.ts';

/** A phone with a weak signal: 1.6 Mbit/s down, 0.75 up, 150 ms to and fro (Lighthouse's slow 4G). */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1e6) / 8,
  uploadThroughput: (0.75 * 1e6) / 8,
};
/** How often the page is opened, each time with an empty cache. */
const TIMES = { full: 5, quick: 1 } as const;
const BYTES_PER_KB = 1000;
/** How long the models may take to be there, ms. */
const MODELS_WITHIN_MS = 60_000;

/** Opens the app with an empty cache, with and without a slow network, then has it measure. */
export async function firstLoad({ quick }: { readonly quick: boolean }): Promise<Table> {
  const times = TIMES[quick ? 'quick' : 'full'];
  const app = await startWholeApp();
  try {
    const [person] = await app.keep([EXAMPLES.person]);
    const path = `/p/${person}/today`;
    const fast: number[] = [];
    const slow: number[] = [];
    let bytes = 0;
    for (let time = 0; time < times; time++) {
      ({ ms: fast[time], bytes } = await openToday(app, path, false));
      ({ ms: slow[time] } = await openToday(app, path, true));
    }
    const models = await modelBytes(app);
    const kb = (value: number) => figure(value / BYTES_PER_KB, 0, 'kB');
    return {
      title: 'First load of the app',
      about:
        'Today is opened with an empty cache, until its button to record can be pressed: median of ' +
        `${times}; slow: 1.6 Mbit/s, 150 ms. Bytes as sent, compressed. Models and WebAssembly are ` +
        'loaded when something is to be measured, and kept for use without a network.',
      head: ['what', 'value'],
      rows: [
        ['bytes before the app can be used', kb(bytes)],
        ['time to usable', figure(median(fast), 0, 'ms')],
        ['time to usable, slow network', figure(median(slow), 0, 'ms')],
        ['models', kb(models.models)],
        ['WebAssembly and its loader', kb(models.wasm)],
      ],
    };
  } finally {
    await app.close();
  }
}

async function openToday(
  app: WholeApp,
  path: string,
  isSlow: boolean,
): Promise<{ ms: number; bytes: number }> {
  const { page } = await app.open('/docs');
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  if (isSlow) await session.send('Network.emulateNetworkConditions', SLOW);
  const tally = countBytes(page);
  const began = performance.now();
  await page.goto(`${app.origin}${path}`, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Record a minute' }).first().waitFor();
  const ms = performance.now() - began;
  const bytes = (await tally()).reduce((sum, { size }) => sum + size, 0);
  await page.context().close();
  return { ms, bytes };
}

/** Bytes of the models and of the WebAssembly that a first measurement asks for. */
async function modelBytes(app: WholeApp): Promise<{ models: number; wasm: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'facialis-clip-'));
  try {
    const clip = join(folder, 'drawn.mp4');
    await drawClip(clip);
    const { page } = await app.open('/measure');
    const tally = countBytes(page);
    const loaded = page.waitForEvent('requestfinished', {
      predicate: (request) => request.url().endsWith('.wasm'),
      timeout: MODELS_WITHIN_MS,
    });
    await startMeasuring(page, clip);
    await loaded;
    await page.getByRole('link', { name: /recording\.json/ }).waitFor();
    const files = (await tally()).filter(({ url }) => url.includes('/face/'));
    const isWasm = (url: string) => /\.(wasm|js)$/.test(url);
    const sum = (wasm: boolean) =>
      files.filter(({ url }) => isWasm(url) === wasm).reduce((all, { size }) => all + size, 0);
    await page.context().close();
    return { models: sum(false), wasm: sum(true) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Notes each request of a page that ends, and gives their bytes as they were sent. */
function countBytes(page: Page): () => Promise<{ url: string; size: number }[]> {
  const sizes: Promise<{ url: string; size: number }>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(
      request
        .sizes()
        .then(({ responseBodySize }) => ({ url: request.url(), size: responseBodySize })),
    );
  });
  return () => Promise.all(sizes);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
