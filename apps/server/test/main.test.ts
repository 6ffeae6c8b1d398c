import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openStore } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { expect, test } from 'vitest';
import { ownFolder } from './own-server.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

test('SERVER-13 it listens on the loopback alone, prints its link, and ends with the record closed', async () => {
  const at = join(await ownFolder(), 'store');
  const child = spawn(process.execPath, [MAIN, '--store', at, '--port', '0']);
  const lines = createInterface({ input: child.stdout });
  const [first] = (await once(lines, 'line')) as [string];
  const link = first.replace('Open once: ', '');
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/enter\?secret=[\w-]{43}$/);

  const entered = await fetch(link, { redirect: 'manual' });
  expect(entered.status).toBe(303);
  expect((await fetch(link, { redirect: 'manual' })).status).toBe(401);
  // Enter at the terminal gives another.
  child.stdin.write('\n');
  const [second] = (await once(lines, 'line')) as [string];
  expect(second).not.toBe(first);

  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  const store = await openStore({ at });
  if (isRefusal(store)) throw new Error(store.got);
  await store.close();
});
