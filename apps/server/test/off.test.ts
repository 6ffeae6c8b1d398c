import { open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLES } from '@facialis/record';
import { openStore } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { expect, onTestFinished, test } from 'vitest';
import { Arrivals } from '../src/arrivals.ts';
import { Attempts } from '../src/attempts.ts';
import { Sessions } from '../src/sessions.ts';
import { steadyClock } from '../src/steady-clock.ts';
import { ORIGIN, ownFolder, ownServer, problemOf, signIn } from './own-server.ts';

const WRITER = { name: 'test', may: 'write' } as const;
const PAGE_BYTES = 4096;
/** Overwritten, bytes: some ten pages. */
const DAMAGED_BYTES = 10 * PAGE_BYTES;
const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * 24 * HOUR_MS;

/** A wall's clock that can be set, and one that tells what truly passed. */
function ownClocks() {
  let [wall, steady] = [Date.parse('2026-11-22'), 5];
  const now = steadyClock(
    () => wall,
    () => steady,
  );
  return {
    now,
    pass(ms: number) {
      wall += ms;
      steady += ms;
    },
    sleep: (ms: number) => (wall += ms),
    setBack: (ms: number) => (wall -= ms),
  };
}

test('SERVER-73 a clock that is set back keeps nobody in longer and nobody out longer', () => {
  const clock = ownClocks();
  const sessions = new Sessions(clock.now);
  const attempts = new Attempts(clock.now);
  const { id } = sessions.begin();
  for (let wrong = 0; wrong < 5; wrong++) expect(attempts.begin()).toBe(true);
  expect(attempts.begin()).toBe(false);
  clock.setBack(YEAR_MS);
  expect(sessions.find(id)?.id).toBe(id);
  clock.pass(61_000);
  expect(attempts.begin()).toBe(true);
  clock.pass(13 * HOUR_MS);
  expect(sessions.find(id)).toBeUndefined();
});

test('SERVER-73 what passes while the machine sleeps, or the clock is set forward, counts', () => {
  const clock = ownClocks();
  const sessions = new Sessions(clock.now);
  const { id } = sessions.begin();
  clock.sleep(11 * HOUR_MS);
  expect(sessions.find(id)?.id).toBe(id);
  clock.sleep(13 * HOUR_MS);
  expect(sessions.find(id)).toBeUndefined();
});

test('SERVER-74 a link that is over is told in plain words to who opens it in a browser', async () => {
  const { server } = await ownServer();
  const open = (headers: Record<string, string>) =>
    server.request(new Request(`${ORIGIN}/enter?secret=Quornelia`, { headers }));
  const page = await open({ 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'none' });
  expect(page.status).toBe(401);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(page.headers.get('set-cookie')).toBeNull();
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  const words = await page.text();
  expect(words).toContain('prints a new link');
  expect(words).toContain('zeigt dann einen neuen Link');
  expect(words).not.toContain('Quornelia');
  expect((await open({})).headers.get('content-type')).toBe('application/problem+json');
});

test('SERVER-75 a disk that takes no file in is told as that, and nothing is read of it', async () => {
  const home = await ownFolder();
  await writeFile(join(home, 'no-folder'), '');
  const arrivals = new Arrivals(join(home, 'no-folder', 'imports'), { encrypted: false });
  async function* sent() {
    yield Buffer.from('Quornelia');
  }
  expect(await arrivals.take(sent)).toMatchObject({ refused: true, code: 'output-not-writable' });
  // It is tried anew each time: the disk may have been mended.
  await rm(join(home, 'no-folder'));
  const taken = await arrivals.take(sent);
  if (isRefusal(taken)) throw new Error(taken.got);
  expect(await taken.content.text()).toBe('Quornelia');
  await taken.drop();
});

test('SERVER-58 a record that is met damaged is told as that and only read from then on', async () => {
  const home = await ownFolder();
  const at = join(home, 'record');
  const first = await openStore({ at });
  if (isRefusal(first)) throw new Error(first.got);
  const kept = await first.save(WRITER, { content: EXAMPLES.person });
  if (!('person' in kept)) throw new Error('the person was not kept');
  const { person } = kept;
  const visits = Array.from({ length: 300 }, () => ({ person, content: EXAMPLES.visit }));
  await first.saveAll(WRITER, visits);
  await first.close();
  await damage(join(at, 'record.db'));

  const store = await openStore({ at });
  if (isRefusal(store)) throw new Error(store.got);
  onTestFinished(() => store.close());
  const { server } = await ownServer({ store, backups: join(home, 'backups') });
  const client = await signIn(server);
  const onlyRead = async () =>
    ((await (await client.ask('GET', '/api/store')).json()) as { onlyRead: string | null })
      .onlyRead;
  expect(await onlyRead()).toBeNull();
  const met = await client.ask('GET', `/api/people/${person}/course`);
  expect(await problemOf(met)).toEqual({ status: 500, code: 'store-damaged' });
  expect(await onlyRead()).toBe('damaged');
  const content = { ...EXAMPLES.person, name: 'Quornelia' };
  const change = await client.ask('POST', '/api/people', { json: { content } });
  const said = await change.text();
  expect(said).toContain('it is only read, so that nothing more is lost');
  expect(said).toContain('facialis restore');
  expect(said).not.toContain('Quornelia');
  expect((await client.ask('POST', '/api/verifications', { json: {} })).status).toBe(202);
  expect((await client.ask('POST', '/api/backups')).status).toBe(202);
  expect((await client.ask('DELETE', '/api/session')).status).toBe(204);
  await server.close();
});

/** Overwrites pages in the second half of a database, which holds its rows. */
async function damage(path: string): Promise<void> {
  const file = await open(path, 'r+');
  const { size } = await file.stat();
  const at = Math.floor(size / 2 / PAGE_BYTES) * PAGE_BYTES;
  await file.write(Buffer.alloc(DAMAGED_BYTES, 0xa5), 0, DAMAGED_BYTES, at);
  await file.close();
}
