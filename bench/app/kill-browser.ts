/** A browser that is killed again and again while its page uploads and saves. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXAMPLES } from '@facialis/record';
import { type Actor, openStore, type Store } from '@facialis/record/store';
import { createServer, listen, type Server, TOKEN_HEADER } from '@facialis/server';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../apps/web/test/browser.ts';
import { orThrow } from '../or-throw.ts';

/** What became of a browser that was killed again and again. */
export interface BrowserTally {
  kills: number;
  /** Entries, pieces of uploads and whole files that the page was told were kept. */
  acknowledged: number;
  lost: number;
  /** Uploads that were completed, over several lives of the browser. */
  completed: number;
}

/** What the page says as soon as the server has acknowledged it. */
type Told =
  | { readonly entry: string }
  | { readonly upload: string; readonly offset: number }
  | { readonly sha256: string };

/** What the page is to work on. */
interface PageWork {
  readonly person: string;
  readonly tokenHeader: string;
  /** The upload that the browser before was killed at. */
  readonly upload: { readonly id: string; readonly offset: number } | null;
  readonly bytes: number;
  readonly piece: number;
  readonly visit: object;
}

/** Of what the server answers, what the page reads. */
interface Answered {
  readonly token: string;
  readonly entry: string;
  readonly upload: string;
  readonly offset: number;
  readonly file: { readonly sha256: string };
}

declare function acknowledge(told: Told): Promise<void>;

/** Longest life of a browser after its page is there, ms. */
const LIFE_MS = 1500;
/** A video on its way, bytes. */
const BYTES = 600_000;
/** Of it that are sent at once: as many random ones as a page is given. */
const PIECE = 65_536;
const ACTOR: Actor = { name: 'test', may: 'write' };

/** Kills the browser at random moments, and looks each time at what the record has. */
export async function killBrowser(
  kills: number,
  tell: (words: string) => void,
): Promise<BrowserTally> {
  const home = await mkdtemp(join(tmpdir(), 'facialis-killed-'));
  const store = orThrow(await openStore({ at: join(home, 'record') }));
  const server = createServer({ store, folder: join(home, 'server') });
  const listening = await listen(server, 0);
  const tally: BrowserTally = { kills: 0, acknowledged: 0, lost: 0, completed: 0 };
  const entries: string[] = [];
  const files: string[] = [];
  let upload: PageWork['upload'] = null;
  try {
    const saved = orThrow(await store.save(ACTOR, { content: EXAMPLES.person }));
    if ('asked' in saved) throw new TypeError('nothing is to be asked here');
    const { person } = saved;
    for (; tally.kills < kills; tally.kills++) {
      const browser = await startBrowser();
      const page = await enter(browser, server, listening.origin);
      await page.exposeFunction('acknowledge', (told: Told) => {
        tally.acknowledged++;
        if ('entry' in told) entries.push(told.entry);
        else if ('sha256' in told) {
          files.push(told.sha256);
          upload = null;
        } else upload = { id: told.upload, offset: told.offset };
      });
      const visit = { ...EXAMPLES.visit, when: '2024' };
      const work = { person, upload, visit, bytes: BYTES, piece: PIECE, tokenHeader: TOKEN_HEADER };
      const worked = page.evaluate(workInPage, work).catch(() => false);
      await sleep(Math.random() * LIFE_MS);
      await kill(browser);
      if ((await worked) === 'lost') tally.lost++;
      if ((tally.kills + 1) % 10 === 0) tell(`the browser was killed ${tally.kills + 1} times`);
    }
    tally.lost += await countMissing(store, entries, files);
    tally.completed = files.length;
    return tally;
  } finally {
    await listening.close();
    await server.close();
    await store.close();
    await rm(home, { recursive: true });
  }
}

async function enter(browser: Browser, server: Server, origin: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}${await server.newEntryLink()}`);
  return page;
}

/** Kills the browser's own process, as a system without memory would. */
async function kill(browser: Browser): Promise<void> {
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
  await gone;
}

/** Runs in the page: uploads and saves without end. Gives `lost` where the server has forgotten. */
async function workInPage(work: PageWork): Promise<'lost'> {
  const { person, bytes, piece, visit, tokenHeader } = work;
  const session = (await (await fetch('/api/session')).json()) as Answered;
  const ask = async (method: string, path: string, body?: object) => {
    const isBytes = body instanceof Uint8Array;
    const answer = await fetch(path, {
      method,
      headers: {
        [tokenHeader]: session.token,
        ...(body && !isBytes && { 'content-type': 'application/json' }),
      },
      ...(body && { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    return { status: answer.status, json: (await answer.json()) as Answered };
  };
  const save = async (): Promise<never> => {
    while (true) {
      const { json } = await ask('POST', `/api/people/${person}/entries`, { content: visit });
      await acknowledge({ entry: json.entry });
    }
  };
  const send = async (): Promise<'lost'> => {
    let upload = work.upload;
    if (upload) {
      const { status, json } = await ask('GET', `/api/uploads/${upload.id}`);
      const wasWhole = upload.offset === bytes;
      if (status === 404 && !wasWhole) return 'lost';
      if (status !== 404 && json.offset < upload.offset) return 'lost';
      upload = status === 404 ? null : { id: upload.id, offset: json.offset };
      // More may have arrived than the page before was told of: whole, it may be completed now.
      if (upload) await acknowledge({ upload: upload.id, offset: upload.offset });
    }
    while (true) {
      if (upload === null) {
        const plan = { bytes, mediaType: 'video/mp4' };
        const { json } = await ask('POST', `/api/people/${person}/uploads`, plan);
        upload = { id: json.upload, offset: 0 };
      }
      const { id, offset } = upload;
      if (offset < bytes) {
        const content = crypto.getRandomValues(new Uint8Array(Math.min(piece, bytes - offset)));
        const { json } = await ask('PATCH', `/api/uploads/${id}?offset=${offset}`, content);
        upload = { id, offset: json.offset };
        await acknowledge({ upload: id, offset: json.offset });
      } else {
        const { json } = await ask('POST', `/api/uploads/${id}/completion`);
        upload = null;
        await acknowledge({ sha256: json.file.sha256 });
      }
    }
  };
  return Promise.race([save(), send()]);
}

/** How many of these the record does not have, or not as they were. */
async function countMissing(
  store: Store,
  entries: readonly string[],
  files: readonly string[],
): Promise<number> {
  let missing = 0;
  for (const entry of entries) if ('refused' in (await store.read(ACTOR, entry))) missing++;
  for (const sha256 of files) {
    const hash = createHash('sha256');
    for await (const piece of orThrow(await store.openFile(ACTOR, sha256))) hash.update(piece);
    if (hash.digest('hex') !== sha256) missing++;
  }
  return missing;
}
