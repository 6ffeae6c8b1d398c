import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownFolder, ownServer, signIn } from './own-server.ts';

test('SERVER-64 it says what it is made of, where the record lies, and which backups are there', async () => {
  const backups = join(await ownFolder(), 'backups');
  const place = { name: '/home/somebody/record', database: 'sqlite' } as const;
  const { server } = await ownServer({ backups, place });
  const client = await signIn(server);
  const about = async () => (await client.ask('GET', '/api/about')).json();
  const before = await about();
  expect(before).toMatchObject({
    program: { name: 'facialis', licence: 'Apache-2.0', node: process.versions.node },
    record: { place: place.name, database: 'sqlite', encrypted: false, onlyRead: null },
    backups: { folder: backups, last: [] },
  });
  const { models } = (before as { program: { models: { intact: boolean }[] } }).program;
  expect(models.length).toBeGreaterThan(0);
  expect(models.every(({ intact }) => intact)).toBe(true);

  const begun = await client.ask('POST', '/api/backups');
  await (await client.ask('GET', `${begun.headers.get('location')}/events`)).text();
  const { last } = ((await about()) as { backups: { last: { at: string }[] } }).backups;
  expect(last).toHaveLength(1);
  expect(Math.abs(Date.parse(last[0]!.at) - Date.now())).toBeLessThan(60_000);

  const { server: bare } = await ownServer();
  const other = await (await signIn(bare)).ask('GET', '/api/about');
  expect(await other.json()).toMatchObject({ record: { place: null }, backups: null });
});
