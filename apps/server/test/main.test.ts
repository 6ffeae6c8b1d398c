import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { openStore } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { expect, onTestFinished, test } from 'vitest';
import { MAIN, startMain } from './main-process.ts';
import { ownFolder } from './own-server.ts';

test('SERVER-13 it listens on the loopback alone, prints its link, and ends with the record closed', async () => {
  const at = join(await ownFolder(), 'store');
  const { child, lines, link } = await startMain(at);
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/enter\?secret=[\w-]{43}$/);

  const entered = await fetch(link, { redirect: 'manual' });
  expect(entered.status).toBe(303);
  expect((await fetch(link, { redirect: 'manual' })).status).toBe(401);
  // Enter at the terminal gives another.
  child.stdin.write('\n');
  const [second] = (await once(lines, 'line')) as [string];
  expect(second).toMatch(/^Open once: /);
  expect(second).not.toContain(link);

  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  const store = await openStore({ at });
  if (isRefusal(store)) throw new Error(store.got);
  await store.close();
});

test('SERVER-13 where it cannot start, it says so in a sentence and opens nothing', async () => {
  const at = join(await ownFolder(), 'store');
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as AddressInfo;
  for (const words of [[], ['--stroe', at], ['--store', at, '--port', String(port)]]) {
    const child = spawn(process.execPath, [MAIN, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    const said = text(child.stderr);
    expect(await once(child, 'exit')).toEqual([2, null]);
    expect((await said).trim().split('\n')).toHaveLength(1);
    expect(await said).not.toMatch(/Error|\bat /);
  }
});
