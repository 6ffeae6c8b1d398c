import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOKEN_HEADER } from '../src/index.ts';
import { ask, clientOf, cookieOf, ORIGIN, ownServer, problemOf, signIn } from './own-server.ts';

const PASSWORD = 'four words and rain';
const HOUR_MS = 3600 * 1000;

/** A clock that the test sets. */
function ownClock() {
  let time = Date.UTC(2026, 10, 22);
  return { now: () => time, pass: (ms: number) => (time += ms) };
}

describe('coming in', () => {
  test('SERVER-1 nothing of the record is given to who has not signed in', async () => {
    const { server } = await ownServer();
    const answer = await ask(server, 'DELETE', '/api/session');
    expect(await problemOf(answer)).toEqual({ status: 401, code: 'not-signed-in' });
    const stranger = { headers: { cookie: 'facialis-00000000=guessed' } };
    expect((await ask(server, 'DELETE', '/api/session', stranger)).status).toBe(401);
    const session = await ask(server, 'GET', '/api/session');
    expect(await session.json()).toEqual({ signedIn: false, hasPassword: false });
  });

  test('SERVER-2 the entry link opens once, with a cookie that scripts and other sites do not get', async () => {
    const { server } = await ownServer();
    const link = (await server.newEntryLink())!;
    const entered = await ask(server, 'GET', link);
    expect(entered.status).toBe(303);
    const cookie = entered.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    const client = await clientOf(server, cookieOf(entered));
    expect((await client.ask('GET', '/api/session')).status).toBe(200);
    const again = await ask(server, 'GET', link);
    expect(await problemOf(again)).toEqual({ status: 401, code: 'link-invalid' });
    expect(again.headers.get('set-cookie')).toBeNull();
  });

  test('SERVER-2 a wrong, an outdated and a replaced link open nothing', async () => {
    const clock = ownClock();
    const { server } = await ownServer({ now: clock.now });
    const codeOf = async (link: string) => (await problemOf(await ask(server, 'GET', link))).code;
    const first = (await server.newEntryLink())!;
    expect(await codeOf('/enter?secret=guessed')).toBe('link-invalid');
    const second = (await server.newEntryLink())!;
    expect(await codeOf(first)).toBe('link-invalid');
    clock.pass(HOUR_MS);
    expect(await codeOf(second)).toBe('link-invalid');
    expect(await codeOf('/enter')).toBe('request-invalid');
  });

  test('SERVER-3 once a password is set, it opens and no link does; only its argon2id fingerprint is kept', async () => {
    const { server, folder } = await ownServer();
    const client = await signIn(server);
    const link = (await server.newEntryLink())!;
    const short = await client.ask('PUT', '/api/password', { json: { password: 'short' } });
    expect(await problemOf(short)).toEqual({ status: 422, code: 'passphrase-weak' });
    const set = await client.ask('PUT', '/api/password', { json: { password: PASSWORD } });
    expect(set.status).toBe(204);
    expect(await server.newEntryLink()).toBeNull();
    expect((await ask(server, 'GET', link)).status).toBe(401);
    expect((await client.ask('DELETE', '/api/session')).status).toBe(401);

    const kept = await readFile(join(folder, 'password'), 'utf8');
    expect(kept).toMatch(/^\$argon2id\$/);
    expect(kept).not.toContain(PASSWORD);
    const wrong = await ask(server, 'POST', '/api/session', { json: { password: 'another' } });
    expect(await problemOf(wrong)).toEqual({ status: 401, code: 'password-wrong' });
    const entered = await ask(server, 'POST', '/api/session', { json: { password: PASSWORD } });
    expect(entered.status).toBe(200);
    const own = await clientOf(server, cookieOf(entered));
    const other = { password: 'another four words', before: 'not that one' };
    expect((await own.ask('PUT', '/api/password', { json: other })).status).toBe(401);
    const right = { ...other, before: PASSWORD };
    expect((await own.ask('PUT', '/api/password', { json: right })).status).toBe(204);
  });

  test('SERVER-4 after five wrong attempts within a minute the right one waits too', async () => {
    const clock = ownClock();
    const { server } = await ownServer({ now: clock.now });
    const client = await signIn(server);
    await client.ask('PUT', '/api/password', { json: { password: PASSWORD } });
    const attempt = (password: string) =>
      ask(server, 'POST', '/api/session', { json: { password } });
    // All at once, as a program would try them.
    const tries = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => attempt(`wrong ${n}`)));
    expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429]);
    expect(await problemOf(await attempt(PASSWORD))).toEqual({
      status: 429,
      code: 'too-many-attempts',
    });
    clock.pass(61_000);
    // Neither another site's attempts nor wrong links keep the owner waiting.
    for (let times = 0; times < 9; times++) {
      const headers = { origin: 'https://evil.example' };
      await ask(server, 'POST', '/api/session', { headers, json: { password: 'guessed' } });
      await ask(server, 'GET', '/enter?secret=guessed');
    }
    expect((await attempt(PASSWORD)).status).toBe(200);
  });

  test('SERVER-5 a session ends when it is left, after twelve hours of rest and after a week', async () => {
    const clock = ownClock();
    const { server } = await ownServer({ now: clock.now });
    const isIn = async (cookie: string) => {
      const session = await ask(server, 'GET', '/api/session', { headers: { cookie } });
      return ((await session.json()) as { signedIn: boolean }).signedIn;
    };
    const left = await signIn(server);
    const leaving = await left.ask('DELETE', '/api/session');
    expect(leaving.status).toBe(204);
    expect(leaving.headers.get('set-cookie')).toMatch(/Max-Age=0/);
    expect(await isIn(left.cookie)).toBe(false);

    const resting = await signIn(server);
    clock.pass(11 * HOUR_MS);
    expect(await isIn(resting.cookie)).toBe(true);
    clock.pass(12 * HOUR_MS);
    expect(await isIn(resting.cookie)).toBe(false);

    const busy = await signIn(server);
    for (let hours = 0; hours < 7 * 24; hours += 8) {
      expect(await isIn(busy.cookie)).toBe(true);
      clock.pass(8 * HOUR_MS);
    }
    expect(await isIn(busy.cookie)).toBe(false);
  });
});

describe('requests of others', () => {
  const json = { password: PASSWORD };

  test('SERVER-6 what another site sends is refused, with a cookie and without', async () => {
    const { server } = await ownServer();
    const client = await signIn(server);
    const others = [
      { origin: 'https://evil.example' },
      { origin: 'http://127.0.0.1:3000' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of others) {
      const change = await client.ask('PUT', '/api/password', { headers, json });
      expect(await problemOf(change)).toEqual({ status: 403, code: 'origin-foreign' });
      const entry = await ask(server, 'POST', '/api/session', { headers, json });
      expect(await problemOf(entry)).toEqual({ status: 403, code: 'origin-foreign' });
      expect((await client.ask('GET', '/api/session', { headers })).status).toBe(403);
    }
    const headers = { origin: ORIGIN, 'sec-fetch-site': 'same-origin' };
    expect((await client.ask('PUT', '/api/password', { headers, json })).status).toBe(204);
  });

  test('SERVER-7 a change needs the token of the session beside its cookie', async () => {
    const { server } = await ownServer();
    const { cookie, token } = await signIn(server);
    const other = await signIn(server);
    for (const sent of ['', 'guessed', other.token]) {
      const headers = { cookie, [TOKEN_HEADER]: sent };
      const change = await ask(server, 'PUT', '/api/password', { headers, json });
      expect(await problemOf(change)).toEqual({ status: 403, code: 'token-missing' });
    }
    const headers = { cookie, [TOKEN_HEADER]: token };
    expect((await ask(server, 'PUT', '/api/password', { headers, json })).status).toBe(204);
  });

  test('SERVER-8 the server answers only under the names of this machine', async () => {
    const { server } = await ownServer();
    const under = (host: string) => server.request(new Request(`http://${host}/api/session`));
    for (const host of ['evil.example', '127.0.0.1.evil.example', '192.168.0.7:80', '0.0.0.0'])
      expect(await problemOf(await under(host))).toEqual({ status: 421, code: 'host-foreign' });
    for (const host of ['127.0.0.1:4711', 'localhost:4711', '[::1]:4711'])
      expect((await under(host)).status).toBe(200);
  });
});

describe('what is answered', () => {
  test('SERVER-9 every answer carries a policy without inline script, and none is guessed, framed or cached', async () => {
    const { server } = await ownServer();
    for (const path of ['/api/session', '/nowhere', '/enter?secret=guessed']) {
      const { headers } = await ask(server, 'GET', path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain('unsafe-inline');
      expect(policy).not.toContain("'unsafe-eval'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
    const { headers } = await ask(server, 'GET', '/api/session');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('SERVER-10 a body that is too large, no JSON, or of another shape is refused before anything is done', async () => {
    const { server } = await ownServer();
    const { ask: send } = await signIn(server);
    const type = { 'content-type': 'application/json' };
    const put = async (asking: object) => problemOf(await send('PUT', '/api/password', asking));
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1 << 20)),
    });
    expect(await put({ headers: type, body: endless })).toEqual({
      status: 413,
      code: 'body-too-large',
    });
    expect(await put({ headers: type, body: '{"password":' })).toMatchObject({ status: 400 });
    expect(await put({ body: `password=${PASSWORD}` })).toMatchObject({ status: 415 });
    expect(await put({ json: { password: 7 } })).toMatchObject({ status: 400 });
    expect(await put({ json: { password: PASSWORD, more: 1 } })).toMatchObject({ status: 400 });
    expect(await server.newEntryLink()).not.toBeNull();
  });

  test('SERVER-11 a no has one shape: a status, a code, what was needed, what was there and what to do', async () => {
    const { server } = await ownServer();
    const answer = await ask(server, 'GET', '/nowhere');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toEqual({
      type: 'urn:facialis:path-unknown',
      title: 'path unknown',
      status: 404,
      code: 'path-unknown',
      need: 'a path that /openapi.json lists',
      got: 'another one',
      remedy: 'Look it up in /docs.',
    });
  });

  test('SERVER-12 each request is told by its route, without ids, queries or bodies', async () => {
    const { server, told } = await ownServer();
    const canary = 'Quornelia';
    await ask(server, 'GET', `/enter?secret=${canary}`);
    await ask(server, 'GET', `/api/${canary}?search=${canary}`);
    await ask(server, 'POST', '/api/session', { json: { password: canary } });
    await ask(server, 'POST', '/api/session', { json: { [canary]: canary } });
    expect(told).toHaveLength(4);
    expect(told[0]).toMatchObject({ method: 'GET', route: '/enter', status: 401 });
    expect(JSON.stringify(told)).not.toContain(canary);
  });
});
