import { join } from 'node:path';
import { type Store, StoreFailure } from '@facialis/record/store';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { Analyses } from './analyses/analyses.ts';
import { MEASURING, type Measuring } from './analyses/measure-in-worker.ts';
import { Arrivals } from './arrivals.ts';
import { BodyFailure } from './body.ts';
import { Demo } from './demo/demo.ts';
import { DOCS_STYLE, docsPage } from './docs-page.ts';
import { Door } from './door.ts';
import type { Ground, RecordPlace } from './ground.ts';
import { dated, isChange, ownRequests, secured } from './guards.ts';
import { Jobs } from './jobs.ts';
import { openApi } from './openapi.ts';
import type { Operation } from './operation.ts';
import { ABOUT_OPERATIONS } from './operations/about.ts';
import { ANALYSIS_OPERATIONS } from './operations/analyses.ts';
import { CARE_OPERATIONS } from './operations/care.ts';
import { DEMO_OPERATIONS } from './operations/demo.ts';
import { ENTRY_OPERATIONS } from './operations/entries.ts';
import { EXPORT_OPERATIONS } from './operations/export.ts';
import { FILE_OPERATIONS } from './operations/files.ts';
import { IMPORT_OPERATIONS } from './operations/import.ts';
import { KEEPING_OPERATIONS } from './operations/keeping.ts';
import { PEOPLE_OPERATIONS } from './operations/people.ts';
import { REPORT_OPERATIONS } from './operations/report.ts';
import { SESSION_OPERATIONS } from './operations/session.ts';
import { UPLOAD_OPERATIONS } from './operations/uploads.ts';
import { PeopleList } from './people-list.ts';
import { answerProblem, problem } from './problem.ts';
import { faultLine, type Log, requestLog } from './request-log.ts';
import { cookieName, readCookie } from './session-cookie.ts';
import { isSameSecret, type Session } from './sessions.ts';
import { Soundness } from './soundness.ts';
import { steadyClock } from './steady-clock.ts';
import { Uploads } from './uploads.ts';
import { VERSION } from './version.ts';

/** What a server is made of. */
export interface ServerOptions {
  readonly store: Store;
  /** Folder of the server's own files, such as the password's fingerprint. */
  readonly folder: string;
  /** Where the record lies, as it may be shown. */
  readonly place?: RecordPlace;
  /** Folder that backups are written into; without it there are none by this door. */
  readonly backups?: string;
  /** Address of this machine that phones reach it by, over TLS; none when left out. */
  readonly phoneAddress?: string;
  /** Folder of the built app; without it the way in leads to the description of the API. */
  readonly app?: string;
  /** Under which name the audit notes what is done; `server` when left out. */
  readonly name?: string;
  /** Where requests and faults are told, without anything of a patient. */
  readonly log?: Log;
  /** What measures uploads; our own worker when left out. */
  readonly measuring?: Measuring;
  /** Milliseconds since 1970; the clock when left out. */
  readonly now?: () => number;
}

/** A server that is not listening yet: `request` can be asked without a port. */
export interface Server {
  /** Answers a request. */
  request(request: Request): Promise<Response>;
  /** Path and query of a new entry link; null where a password opens the door. */
  newEntryLink(): Promise<string | null>;
  /** Stops what is under way; the store stays open. */
  close(): Promise<void>;
}

/** All operations of the API, in the order of its description. */
export const OPERATIONS: readonly Operation[] = [
  ...SESSION_OPERATIONS,
  ...PEOPLE_OPERATIONS,
  ...ENTRY_OPERATIONS,
  ...FILE_OPERATIONS,
  ...UPLOAD_OPERATIONS,
  ...ANALYSIS_OPERATIONS,
  ...CARE_OPERATIONS,
  ...REPORT_OPERATIONS,
  ...EXPORT_OPERATIONS,
  ...IMPORT_OPERATIONS,
  ...KEEPING_OPERATIONS,
  ...DEMO_OPERATIONS,
  ...ABOUT_OPERATIONS,
];

/** Addresses of the app's pages, which the app itself tells apart. */
const APP_PAGES = ['/measure', '/people', '/settings', '/evidence', '/p/*'];

/** The header with the session's token, which other sites cannot send. */
export const TOKEN_HEADER = 'x-facialis-token';

/**
 * The record's server: every operation of the store as HTTP, for this machine alone and behind a
 * door. It listens nowhere by itself, and closes no store.
 */
export function createServer(options: ServerOptions): Server {
  const {
    store,
    folder,
    place = null,
    backups = null,
    phoneAddress = null,
    name = 'server',
    log = () => {},
    measuring = MEASURING,
    now = Date.now,
  } = options;
  const door = new Door({ folder, now: steadyClock(now) });
  const actor = { name, may: store.readOnly ? 'read' : 'write' } as const;
  const jobs = new Jobs(log);
  const analyses = new Analyses({
    ...{ store, actor, measuring, log, now },
    folder: join(folder, 'analyses'),
  });
  const uploads = new Uploads(join(folder, 'uploads'), {
    ...{ encrypted: store.encrypted, now },
    dropFile: (sha256) => analyses.dropVideo(sha256),
  });
  const arrivals = new Arrivals(join(folder, 'imports'), { encrypted: store.encrypted });
  const people = new PeopleList(store);
  const soundness = new Soundness(store);
  const demo = new Demo(store, actor, folder);
  const ground: Ground = {
    store,
    actor,
    door,
    jobs,
    uploads,
    analyses,
    arrivals,
    people,
    soundness,
    demo,
    place,
    backups,
  };

  const app = new Hono();
  app.use(secured, requestLog(log), ownRequests(phoneAddress));
  for (const operation of OPERATIONS) {
    app.on(operation.method.toUpperCase(), operation.path, (context) =>
      runBehindDoor(context, ground, operation),
    );
  }
  const about = { version: VERSION, cookie: cookieName(store), tokenHeader: TOKEN_HEADER };
  const description = openApi(OPERATIONS, about);
  app.get('/openapi.json', (context) => context.json(description));
  app.get('/docs', (context) => context.html(docsPage(description)));
  app.get('/docs.css', (context) => context.body(DOCS_STYLE, 200, { 'content-type': 'text/css' }));
  if (options.app === undefined) app.get('/', (context) => context.redirect('/docs'));
  else {
    // Only what is the same for everybody is made smaller: the app's files, nothing of the record.
    const packed = compress();
    const page = serveStatic({ root: options.app, path: 'index.html' });
    for (const path of APP_PAGES) app.get(path, packed, dated, page);
    app.get('*', packed, dated, serveStatic({ root: options.app }));
  }
  app.notFound(() => answerProblem(problem('path-unknown')));
  app.onError((error) => {
    if (error instanceof BodyFailure) return answerProblem(error.problem);
    if (error instanceof StoreFailure) {
      soundness.hear(error.refusal);
      return answerProblem(error.refusal);
    }
    log(faultLine(error));
    return answerProblem(problem('fault'));
  });

  return {
    request: async (request) => app.fetch(request),
    newEntryLink: async () =>
      (await door.hasPassword()) ? null : `/enter?secret=${door.newLink()}`,
    async close() {
      await Promise.all([jobs.close(), analyses.close()]);
    },
  };
}

/**
 * Runs an operation for who may: with a session, and for changes with its token and a record that
 * is not damaged.
 */
async function runBehindDoor(
  context: Context,
  ground: Ground,
  operation: Operation,
): Promise<Response> {
  const session =
    ground.door.session(readCookie(ground.store, context.req.header('cookie'))) ?? null;
  if (!operation.open) {
    if (session === null) return answerProblem(problem('not-signed-in'));
    if (isChange(context.req.raw) && !hasToken(context, session)) {
      return answerProblem(problem('token-missing'));
    }
    const damage = ground.soundness.refusal();
    if (damage && isChange(context.req.raw) && !operation.evenDamaged) return answerProblem(damage);
  }
  return operation.run(context, ground, session);
}

function hasToken(context: Context, { token }: Session): boolean {
  return isSameSecret(context.req.header(TOKEN_HEADER) ?? '', token);
}
