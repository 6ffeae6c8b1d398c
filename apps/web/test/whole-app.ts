/** The whole app: a record of its own behind the server, the built pages, a browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '@facialis/record';
import { type Actor, openStore, type Store } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { createServer, listen, type Server } from '@facialis/server';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { buildApp, type OpenPage, openPage, startBrowser } from './browser.ts';

/** Who keeps what a test prepares. */
const ACTOR: Actor = { name: 'test', may: 'write' };

/** The app with a record, and a browser to open it in. */
export interface WholeApp {
  readonly store: Store;
  readonly server: Server;
  /** Such as `http://127.0.0.1:4711`. */
  readonly origin: string;
  /** Folder of the built app. */
  readonly folder: string;
  /** Opens a page as somebody who has signed in, in a profile of its own. */
  open(path: string, options?: OpenOptions): Promise<OpenPage>;
  /** Keeps entries, the first of which is a person, and gives their ids. */
  keep(entries: readonly Entry[]): Promise<string[]>;
  close(): Promise<void>;
}

/** How a page is opened. */
export interface OpenOptions {
  readonly context?: BrowserContextOptions;
  /** A change to the page before it is opened. */
  readonly change?: (page: Page) => Promise<unknown>;
}

/** Builds the app, starts its server over an empty record, and a browser. */
export async function startWholeApp(flags: readonly string[] = []): Promise<WholeApp> {
  const home = await mkdtemp(join(tmpdir(), 'facialis-whole-'));
  const [app, browser, store] = await Promise.all([
    buildApp(),
    startBrowser(flags),
    openStore({ at: join(home, 'record') }),
  ]);
  if (isRefusal(store)) throw new Error(store.got);
  const server = createServer({
    store,
    folder: join(home, 'server'),
    backups: join(home, 'backups'),
    app: app.folder,
  });
  const listening = await listen(server, 0);
  return {
    store,
    server,
    origin: listening.origin,
    folder: app.folder,
    async open(path, { context: options = {}, change } = {}) {
      const context = await browser.newContext({
        locale: 'en-GB',
        // What a test puts in the place of a file would not be asked for.
        serviceWorkers: 'block',
        ...options,
      });
      const link = await server.newEntryLink();
      if (link !== null) await (await context.newPage()).goto(`${listening.origin}${link}`);
      return openPage(context, `${listening.origin}${path}`, change);
    },
    async keep(entries) {
      const [first, ...rest] = entries;
      const person = await store.save(ACTOR, { content: first, confirmed: 'all' });
      if (isRefusal(person) || 'asked' in person) throw new Error('the person was not kept');
      const drafts = rest.map((content) => ({
        person: person.person,
        content,
        confirmed: 'all' as const,
      }));
      const kept = drafts.length === 0 ? [] : await store.saveAll(ACTOR, drafts);
      if (isRefusal(kept)) throw new Error(kept.got);
      if ('asked' in kept) throw new Error('the entries were asked about');
      return [person.person, ...kept.map(({ entry }) => entry)];
    },
    async close() {
      await browser.close();
      await listening.close();
      await server.close();
      await store.close();
      await Promise.all([app.remove(), rm(home, { recursive: true })]);
    },
  };
}
