import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { openStore } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { onTestFinished } from 'vitest';

/** What starts the server: the command, as a user would. */
const MAIN = fileURLToPath(new URL('../../cli/bin/facialis.js', import.meta.url));

/** A server in a process of its own. */
export interface MainProcess {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly lines: Interface;
  /** The entry link that it printed first. */
  readonly link: string;
}

/** Starts a server over a store, made if it is not there; it ends with the test at the latest. */
export async function startMain(at: string): Promise<MainProcess> {
  const store = await openStore({ at });
  if (isRefusal(store)) throw new Error(store.got);
  await store.close();
  const child = spawn(process.execPath, [MAIN, 'serve', '--store', at, '--no-open', '--quiet'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout });
  const [first] = (await once(lines, 'line')) as [string];
  return { child, lines, link: first.replace('Open once: ', '') };
}
