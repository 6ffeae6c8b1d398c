import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/** The command, as a user starts it. */
const COMMAND = resolve(import.meta.dirname, '../../apps/cli/bin/facialis.js');
const BYTES_PER_KIB = 1024;

/** A server in a process of its own, and somebody who has signed in. */
export interface Served {
  /** Asks it something, and reads the answer to its end. Throws where it says no. */
  ask(path: string, options?: { method?: string; json?: unknown; body?: Blob }): Promise<unknown>;
  /** Resident memory of the process, bytes. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts `facialis serve` over a record that is there, and signs in by its link. */
export async function startServed(at: string): Promise<Served> {
  const words = [COMMAND, 'serve', '--store', at, '--no-open', '--quiet'];
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const link = line.replace('Open once: ', '');
  const { origin } = new URL(link);
  const entered = await fetch(link, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
  const session = await fetch(`${origin}/api/session`, { headers: { cookie } });
  const { token } = (await session.json()) as { token: string };
  return {
    async ask(path, { method = 'GET', json, body } = {}) {
      const sent = json === undefined ? body : JSON.stringify(json);
      const type = json === undefined ? 'application/octet-stream' : 'application/json';
      const asked = () =>
        fetch(origin + path, {
          method,
          headers: { cookie, 'x-facialis-token': token, 'content-type': type },
          ...(sent === undefined ? {} : { body: sent }),
        });
      // A connection kept open may be closed from there just when it is used again: as browsers do,
      // it is asked once more, unless the server itself has ended.
      const answer = await asked().catch((error: unknown) => {
        if (child.exitCode !== null || child.signalCode !== null) throw error;
        return asked();
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return answer.headers.get('content-type')?.startsWith('application/json')
        ? JSON.parse(text)
        : text;
    },
    memory: () => residentBytes(child),
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function residentBytes({ pid }: ChildProcess): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) * BYTES_PER_KIB;
}
