import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import { expect, test } from 'vitest';
import { Arrivals } from '../src/arrivals.ts';
import { Attempts } from '../src/attempts.ts';
import { Sessions } from '../src/sessions.ts';
import { steadyClock } from '../src/steady-clock.ts';
import { ORIGIN, ownFolder, ownServer } from './own-server.ts';

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
