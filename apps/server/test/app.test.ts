import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ask, ownFolder, ownServer } from './own-server.ts';

const SECRET = 'kept beside the app';

test('SERVER-16 the app is served from its folder, nothing from outside it', async () => {
  const home = await ownFolder();
  const app = join(home, 'app');
  await mkdir(join(app, 'assets'), { recursive: true });
  await writeFile(join(app, 'index.html'), '<!doctype html><title>App</title>');
  await writeFile(join(app, 'assets', 'main.js'), 'export {};');
  await writeFile(join(home, 'secret.txt'), SECRET);
  const { server } = await ownServer({ app });
  const page = await ask(server, 'GET', '/');
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  const deep = await ask(server, 'GET', '/p/0198/course');
  expect(await deep.text()).toContain('<title>App</title>');
  const script = await ask(server, 'GET', '/assets/main.js');
  expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
  for (const way of ['..', '%2e%2e', '..%2f', '%252e%252e', '..%5c', './/..', 'assets/../..']) {
    const outside = await server.request(new Request(`http://127.0.0.1/${way}/secret.txt`));
    expect(outside.status).toBe(404);
    expect(await outside.text()).not.toContain(SECRET);
  }
  expect((await ask(server, 'GET', '/api/people')).status).toBe(401);
});

test('SERVER-18 the app is sent compressed, the record as it is', async () => {
  const app = join(await ownFolder(), 'app');
  await mkdir(app);
  await writeFile(join(app, 'main.js'), `export const words = '${'spasm '.repeat(500)}';`);
  const { server } = await ownServer({ app });
  const headers = { 'accept-encoding': 'gzip' };
  const script = await ask(server, 'GET', '/main.js', { headers });
  expect(script.headers.get('content-encoding')).toBe('gzip');
  const description = await ask(server, 'GET', '/openapi.json', { headers });
  expect(description.headers.get('content-encoding')).toBeNull();
});

test('SERVER-96 a file of the app is asked for anew unless its name tells its content', async () => {
  const app = join(await ownFolder(), 'app');
  await mkdir(join(app, 'assets'), { recursive: true });
  for (const name of ['index.html', 'sw.js', 'assets/main-1a2b.js'])
    await writeFile(join(app, name), '');
  const { server } = await ownServer({ app });
  const kept = async (path: string) =>
    (await ask(server, 'GET', path)).headers.get('cache-control');
  for (const path of ['/', '/people', '/sw.js', '/assets/gone.js']) {
    expect(await kept(path), path).toBe('no-cache');
  }
  expect(await kept('/assets/main-1a2b.js')).toContain('immutable');
});

test('SERVER-16 without an app the way in leads to the description', async () => {
  const { server } = await ownServer();
  const way = await ask(server, 'GET', '/');
  expect(way.status).toBe(302);
  expect(way.headers.get('location')).toBe('/docs');
});
