import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { createServer, type Server, type ServerOptions, TOKEN_HEADER } from '../src/index.ts';
import { PROBLEM_TYPE, problemSchema } from '../src/problem.ts';
import { OPERATIONS } from '../src/server.ts';
import { askedSchema } from '../src/words.ts';

/** Where the tests' server would be. */
export const ORIGIN = 'http://127.0.0.1:4711';

/** A server over an empty store of the test's own, with all that it told. */
export interface OwnServer {
  readonly server: Server;
  readonly store: Store;
  /** Folder of the server's own files. */
  readonly folder: string;
  readonly told: unknown[];
}

/** A folder of the test's own, gone when the test is over. */
export async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'facialis-server-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function ownServer(options: Partial<ServerOptions> = {}): Promise<OwnServer> {
  const home = await ownFolder();
  const store = await openStore({ at: join(home, 'store') });
  if (isRefusal(store)) throw new Error(store.got);
  onTestFinished(() => store.close());
  const told: unknown[] = [];
  const folder = join(home, 'server');
  const server = createServer({ store, folder, log: (line) => told.push(line), ...options });
  return { server, store, folder, told };
}

/** What a test asks with, beside method and path. */
export interface Asking {
  readonly headers?: Record<string, string>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}

/** Asks a server as a program would that is no browser; what it gives must be as it is described. */
export async function ask(
  server: Server,
  method: string,
  path: string,
  { headers = {}, json, body }: Asking = {},
): Promise<Response> {
  const sent = json === undefined ? {} : { body: JSON.stringify(json) };
  const type = json === undefined ? {} : { 'content-type': 'application/json' };
  const rest = body === undefined ? sent : { body, duplex: 'half' as const };
  const url = new URL(path, ORIGIN);
  const answer = await server.request(
    new Request(url, { method, headers: { ...type, ...headers }, ...rest }),
  );
  await checkDescribed(method, url.pathname, answer.clone());
  return answer;
}

/** Holds an answer against the description of its operation. */
async function checkDescribed(method: string, path: string, answer: Response): Promise<void> {
  const operation = OPERATIONS.find(
    (one) =>
      one.method.toUpperCase() === method &&
      new RegExp(`^${one.path.replaceAll(/:\w+/g, '[^/]+')}$`).test(path),
  );
  const type = answer.headers.get('content-type') ?? '';
  if (type === PROBLEM_TYPE) problemSchema.parse(await answer.json());
  else if (answer.status === 409) askedSchema.parse(await answer.json());
  else if (operation) {
    const expected = operation.ranged ? [200, 206] : [operation.status ?? 200];
    if (!expected.includes(answer.status)) throw new Error(`${operation.id}: ${answer.status}`);
    if (operation.answers instanceof z.ZodType) operation.answers.parse(await answer.json());
  }
}

/** Somebody who has signed in: asks with cookie and token. */
export interface Client {
  readonly cookie: string;
  readonly token: string;
  ask(method: string, path: string, asking?: Asking): Promise<Response>;
}

/** The cookie that an answer gives, as it is sent back. */
export function cookieOf(answer: Response): string {
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

/** Signs in by the entry link. */
export async function signIn(server: Server): Promise<Client> {
  const link = await server.newEntryLink();
  if (link === null) throw new Error('a password opens this door');
  return clientOf(server, cookieOf(await ask(server, 'GET', link)));
}

/** A client with a cookie that it has. */
export async function clientOf(server: Server, cookie: string): Promise<Client> {
  const session = await ask(server, 'GET', '/api/session', { headers: { cookie } });
  const { token } = (await session.json()) as { token: string };
  return {
    cookie,
    token,
    ask: (method, path, { headers = {}, ...asking } = {}) =>
      ask(server, method, path, {
        ...asking,
        headers: { cookie, [TOKEN_HEADER]: token, ...headers },
      }),
  };
}

/** Status and code of an answer that says no. */
export async function problemOf(answer: Response): Promise<{ status: number; code: string }> {
  const { code } = (await answer.json()) as { code: string };
  return { status: answer.status, code };
}
