import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { toBundle } from '@facialis/fhir';
import { EXAMPLES } from '@facialis/record';
import { openStore, type Version } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { expect, onTestFinished, test } from 'vitest';
import { ownFolder, ownServer, problemOf, signIn } from './own-server.ts';

/** A name that nothing but an entry may hold. */
const CANARY = 'Quornelia';

/** A bundle of nothing but a person. */
function bundleOf(name: string) {
  const id = '0e1c5f0a-7a53-4c0e-9f0e-0d7a3c1b2f4d';
  return toBundle({ person: { id, content: { ...EXAMPLES.person, name } }, entries: [] });
}

test('SERVER-61 an archive is taken in as a new person, or only what a person lacks', async () => {
  const { server, folder } = await ownServer();
  const client = await signIn(server);
  const send = (query: string, body: Uint8Array<ArrayBuffer> | string) =>
    client.ask('POST', `/api/imports${query}`, { body });
  const file = await client.ask('POST', '/api/files', {
    headers: { 'content-type': 'video/mp4' },
    body: new Uint8Array(5000),
  });
  const video = await file.json();
  const drafts = [EXAMPLES.person, EXAMPLES.visit, { ...EXAMPLES.recording, video }];
  const added = await client.ask('POST', '/api/entries', {
    json: { drafts: drafts.map((content) => ({ content })) },
  });
  const [{ person }] = (await added.json()) as [Version];
  const exported = await client.ask('GET', `/api/people/${person}/archive`);
  const archive = new Uint8Array(await exported.arrayBuffer());

  const looked = await (await send('?look=true', archive)).json();
  expect(looked).toMatchObject({ kept: false, person: null, files: 1 });
  expect(looked).toMatchObject({ taken: { person: 1, visit: 1, recording: 1 } });
  const again = await (await send(`?person=${person}`, archive)).json();
  expect(again).toMatchObject({ kept: false, already: 2, taken: {} });
  const kept = (await (await send('', archive)).json()) as { person: string; kept: boolean };
  expect(kept.kept).toBe(true);
  expect(kept.person).not.toBe(person);
  const course = await client.ask('GET', `/api/people/${kept.person}/course`);
  expect(((await course.json()) as Version[]).map(({ content }) => content)).toEqual(
    expect.arrayContaining(drafts),
  );
  expect(await readdir(join(folder, 'imports'))).toEqual([]);
});

test('SERVER-62 of a bundle it is listed what was not taken; what is no record is refused without a word of it', async () => {
  const { server } = await ownServer();
  const client = await signIn(server);
  const send = (body: Uint8Array<ArrayBuffer> | string) =>
    client.ask('POST', '/api/imports', { body });
  const bundle = bundleOf(CANARY);
  const strange = { fullUrl: 'urn:uuid:8f9a5d1c-52b0-4b8e-9d51-1c8f6f1f6f0a' };
  const more = { ...strange, resource: { resourceType: 'Device', status: 'active' } };
  const entry = [...(bundle.entry ?? []), more];
  const taken = await send(JSON.stringify({ ...bundle, entry }));
  expect(await taken.json()).toMatchObject({
    kept: true,
    taken: { person: 1 },
    notTaken: [{ what: 'Device', number: entry.length }],
  });

  const refused = [
    [`PK${CANARY}`, 422, 'archive-invalid'],
    [`{"resourceType": "${CANARY}"}`, 422, 'bundle-invalid'],
    [`${CANARY};1;2`, 415, 'import-unknown'],
  ] as const;
  for (const [body, status, code] of refused) {
    const answer = await send(body);
    expect(await answer.clone().text()).not.toContain(CANARY);
    expect(await problemOf(answer)).toEqual({ status, code });
  }
});

test('SERVER-63 what is taken into an encrypted record is never on the disk as it was sent', async () => {
  const home = await ownFolder();
  const store = await openStore({
    at: join(home, 'store'),
    passphrase: 'six words that are unlike each',
  });
  if (isRefusal(store)) throw new Error(store.got);
  onTestFinished(() => store.close());
  const { server } = await ownServer({ store, folder: join(home, 'server') });
  const client = await signIn(server);
  const bundle = bundleOf(CANARY);
  const [head, ...tail] = JSON.stringify(bundle).match(/.{1,200}/gs)!;
  const seen: string[] = [];
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const encoder = new TextEncoder();
      controller.enqueue(encoder.encode(head));
      for (const piece of tail) {
        controller.enqueue(encoder.encode(piece));
        seen.push(...(await readdir(join(home, 'server')).catch(() => [])));
      }
      controller.close();
    },
  });
  const kept = await client.ask('POST', '/api/imports', { body });
  expect(await kept.json()).toMatchObject({ kept: true });
  expect(seen).not.toContain('imports');
});
