import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { createDatabase, dropDatabase } from '../../../scripts/postgres.ts';
import { contentsOf, facialis, newFolder, start } from './facialis.ts';
import { newPlace } from './record-store.ts';

const LINK = /Open once: (http:\/\/127\.0\.0\.1:\d+\/enter\?secret=[\w-]{43})/g;

/** Starts `facialis serve` and gives it with the ways in that it has printed. */
function serve(cwd: string, words: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const started = start(['serve', '--no-open', ...words], cwd, {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  onTestFinished(() => void started.child.kill('SIGKILL'));
  const links = () => [...started.texts.out.matchAll(LINK)].map(([, link]) => link!);
  const says = (text: string | RegExp) =>
    expect.poll(() => started.texts.out + started.texts.err, { timeout: 20_000 }).toMatch(text);
  return { ...started, links, says };
}

test('CLI-79 serve makes the record in the platform’s folder, prints a link, a new one at Enter, and ends at a signal', async () => {
  const cwd = await newFolder();
  const { FACIALIS_STORE: _, ...env } = process.env;
  const own = { ...env, XDG_DATA_HOME: cwd, HOME: cwd, LOCALAPPDATA: cwd };
  const { child, links, says, ended } = serve(cwd, [], own);
  await says('Ctrl-C to end');
  const [first] = links();
  expect((await fetch(first!, { redirect: 'manual' })).status).toBe(303);
  expect((await fetch(first!, { redirect: 'manual' })).status).toBe(401);
  child.stdin?.write('\n');
  await expect.poll(links).toHaveLength(2);
  expect((await fetch(links()[1]!, { redirect: 'manual' })).status).toBe(303);

  child.kill('SIGINT');
  const { code, out, err } = await ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/The record: .*[Ff]acialis/);
  expect(out).toMatch(/Backups go to: .*record-backups/);
  expect(await facialis(['record', 'list'], cwd, { env: own })).toMatchObject({ code: 0 });
});

test('CLI-80 where serve cannot start, it says why in a sentence and makes nothing', async () => {
  const place = await newPlace();
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as AddressInfo;
  const refused: [string[], RegExp][] = [
    [['--store', 'nowhere'], /nothing there/],
    [['--store', 'store', '--port', String(port)], /taken/],
    [['--store', 'store', '--app', place.cwd], /index\.html/],
  ];
  for (const [words, why] of refused) {
    const { code, out, err } = await facialis(['serve', '--no-open', ...words], place.cwd);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(why);
    expect(err.trim().split('\n')).toHaveLength(1);
  }
  expect(await contentsOf(place.cwd)).not.toContain('nowhere');
});

test('CLI-81 a record that another process has open, or that is damaged, is said plainly', async () => {
  const place = await newPlace();
  const { child, says, ended } = serve(place.cwd, ['--store', 'store']);
  await says('Open once');
  const second = await facialis(['serve', '--no-open', '--store', 'store'], place.cwd);
  expect(second).toMatchObject({ code: 3, out: '' });
  expect(second.err).toContain(`store locked (store): needed`);
  expect(second.err).toContain(`process ${child.pid}`);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);

  const damaged = join(await newFolder(), 'store');
  await mkdir(damaged);
  await writeFile(join(damaged, 'record.db'), 'no database at all '.repeat(1000));
  const third = await facialis(['serve', '--no-open', '--store', damaged], place.cwd);
  expect(third).toMatchObject({ code: 3, out: '' });
  expect(third.err).toMatch(/store damaged/);
});

test('CLI-82 serve --phone lets others in by TLS only once a password is set, and prints what to compare', async () => {
  const place = await newPlace();
  const phone = ['--store', 'store', '--phone', '127.0.0.1'];
  const refused = await facialis(['serve', '--no-open', ...phone], place.cwd);
  expect(refused).toMatchObject({ code: 3, out: '' });
  expect(refused.err).toMatch(/password/);

  const first = serve(place.cwd, ['--store', 'store']);
  await first.says('Ctrl-C to end');
  const link = first.links()[0]!;
  const { origin } = new URL(link);
  const entered = await fetch(link, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
  const session = await fetch(`${origin}/api/session`, { headers: { cookie } });
  const { token } = (await session.json()) as { token: string };
  const set = await fetch(`${origin}/api/password`, {
    method: 'PUT',
    headers: { cookie, 'x-facialis-token': token, 'content-type': 'application/json' },
    body: JSON.stringify({ password: 'horse battery staple wrong' }),
  });
  expect(set.status).toBe(204);
  first.child.kill('SIGTERM');
  await first.ended;

  const second = serve(place.cwd, phone);
  await second.says('Ctrl-C to end');
  const { out } = second.texts;
  expect(out).toMatch(/On the phone: https:\/\/127\.0\.0\.1:\d+\n/);
  expect(out).toMatch(/^ {2}([0-9A-F]{2}:){31}[0-9A-F]{2}$/m);
  expect(out).toContain('Sign in with the password: http://127.0.0.1');
  second.child.kill('SIGTERM');
  expect((await second.ended).code).toBe(0);
});

const postgres = inject('postgres');

test.skipIf(postgres === null)(
  'CLI-83 serve opens a record on PostgreSQL, and prints no password of it (skipped where there is none)',
  async () => {
    const store = await createDatabase(postgres!);
    onTestFinished(() => dropDatabase(store));
    const cwd = await newFolder();
    const where = ['--store', store, '--files', 'files'];
    expect((await serve(cwd, where).ended).code).toBe(3);
    expect(await facialis(['record', 'create', ...where], cwd)).toMatchObject({ code: 0 });
    const { child, links, says, ended } = serve(cwd, where);
    await says('Ctrl-C to end');
    expect((await fetch(links()[0]!, { redirect: 'manual' })).status).toBe(303);
    child.kill('SIGTERM');
    const { code, out } = await ended;
    expect(code).toBe(0);
    expect(out).toMatch(/The record: postgres:\/\//);
    const { password } = new URL(store);
    if (password !== '') expect(out).not.toContain(password);
  },
);
