import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Building the app on a busy machine, ms. */
const SLOWEST_MS = 120_000;
const LINK = /Open once: (http:\/\/\S+)/;

test(
  'WEB-56 npm start builds the app, serves it over the record, and ends at a signal',
  async () => {
    const home = await mkdtemp(join(tmpdir(), 'facialis-start-'));
    onTestFinished(() => rm(home, { recursive: true }));
    const { FACIALIS_STORE: _, ...own } = process.env;
    const env = { ...own, XDG_DATA_HOME: home, HOME: home, LOCALAPPDATA: home };
    // The command that npm runs, without npm between it and its signals.
    const child = spawn(process.execPath, ['scripts/start.ts', '--no-open'], { cwd: ROOT, env });
    onTestFinished(() => void child.kill('SIGKILL'));
    const failed = text(child.stderr);
    let said = '';
    child.stdout.on('data', (piece) => {
      said += piece;
    });
    await expect.poll(() => said, { timeout: SLOWEST_MS }).toMatch(/Ctrl-C to end/);
    const link = LINK.exec(said)![1]!;
    const entered = await fetch(link, { redirect: 'manual' });
    const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
    const ask = async (path: string) => fetch(new URL(path, link), { headers: { cookie } });
    const page = await (await ask('/people')).text();
    const script = /<script type="module" crossorigin src="([^"]+)"/.exec(page)![1]!;
    expect((await ask(script)).headers.get('content-type')).toContain('javascript');
    expect(await (await ask('/api/people')).json()).toEqual({ rows: [], total: 0 });
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(await failed).toBe('');
  },
  2 * SLOWEST_MS,
);
