/** The command that serves a record, in a process of its own, and somebody who has signed in there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { TOKEN_HEADER } from '../src/index.ts';

/** What starts the server: the command, as a user would. */
const MAIN = fileURLToPath(new URL('../../cli/bin/facialis.js', import.meta.url));

/** A server in a process of its own. */
export interface ServedProcess {
  readonly child: ChildProcess;
  /** The entry link that it printed; null where it was killed before that. */
  readonly link: Promise<string | null>;
  /** Kills it (SIGKILL), and settles once it is gone. */
  kill(): Promise<void>;
}

/** Starts a server over a store that is there. */
export function startServed(at: string): ServedProcess {
  const child = spawn(process.execPath, [MAIN, 'serve', '--store', at, '--no-open', '--quiet'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const { promise: link, resolve } = Promise.withResolvers<string | null>();
  lines.once('line', (line) => resolve(line.replace('Open once: ', '')));
  lines.once('close', () => resolve(null));
  return {
    child,
    link,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Asks a server with JSON or bytes; throws where it says no, or is gone. */
export type Ask = <T>(
  method: string,
  path: string,
  body?: object | Uint8Array<ArrayBuffer>,
) => Promise<T>;

/** What is thrown where a server says no. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, text: string) {
    super(text);
    this.status = status;
  }
}

/** Signs in by the entry link. */
export async function signInTo(link: string): Promise<Ask> {
  const { origin } = new URL(link);
  const entered = await fetch(link, { redirect: 'manual' });
  const [cookie = ''] = entered.headers.getSetCookie().map((line) => line.split(';')[0]!);
  const session = await fetch(`${origin}/api/session`, { headers: { cookie } });
  const { token } = (await session.json()) as { token: string };
  return async <T>(method: string, path: string, body?: object | Uint8Array<ArrayBuffer>) => {
    const isJson = body !== undefined && !(body instanceof Uint8Array);
    const answer = await fetch(origin + path, {
      method,
      headers: {
        cookie,
        [TOKEN_HEADER]: token,
        ...(isJson && { 'content-type': 'application/json' }),
      },
      ...(body && { body: isJson ? JSON.stringify(body) : body }),
    });
    if (!answer.ok) throw new Refused(answer.status, await answer.text());
    return (await answer.json()) as T;
  };
}
