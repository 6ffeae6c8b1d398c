import { readdir } from 'node:fs/promises';
import { readArchive } from '@facialis/archive';
import { fromBundle } from '@facialis/fhir';
import { EXAMPLES, KINDS } from '@facialis/record';
import type { Version } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { describe, expect, test } from 'vitest';
import type { JobState } from '../src/jobs.ts';
import { type Client, ownFolder, ownServer, problemOf, signIn } from './own-server.ts';

/** One person with an entry of each kind; gives the id. */
async function addCourse(client: Client): Promise<string> {
  const drafts = KINDS.map((kind) => ({ content: EXAMPLES[kind] }));
  const added = await client.ask('POST', '/api/entries', { json: { drafts } });
  expect(added.status).toBe(201);
  return ((await added.json()) as Version[])[0]!.person;
}

/** The states that a work's events tell, to their end. */
async function eventsOf(client: Client, begun: Response): Promise<JobState[]> {
  expect(begun.status).toBe(202);
  const events = await client.ask('GET', `${begun.headers.get('location')}/events`);
  expect(events.headers.get('content-type')).toBe('text/event-stream');
  const told = (await events.text()).split('\n\n').filter((event) => event !== '');
  return told.map((event) => JSON.parse(event.replace(/^data: /, '')) as JobState);
}

describe('export', () => {
  test('SERVER-40 a person is given as an open zip and as FHIR, under a name that tells nothing', async () => {
    const { server } = await ownServer();
    const client = await signIn(server);
    const person = await addCourse(client);
    const zip = await client.ask('GET', `/api/people/${person}/archive`);
    expect(zip.headers.get('content-disposition')).toBe('attachment; filename="record.zip"');
    const archive = await readArchive(await zip.blob(), 'record.zip');
    if (isRefusal(archive)) throw new Error(archive.got);
    expect(archive.versions).toHaveLength(KINDS.length);
    const bundle = await client.ask('GET', `/api/people/${person}/bundle`);
    expect(bundle.headers.get('content-type')).toBe('application/fhir+json');
    const imported = fromBundle(await bundle.text());
    if (isRefusal(imported)) throw new Error(imported.got);
    expect(imported.record.entries).toHaveLength(KINDS.length - 1);
    for (const form of ['archive', 'bundle'])
      expect((await client.ask('GET', `/api/people/nobody/${form}`)).status).toBe(404);
  });
});

describe('long works', () => {
  test('SERVER-41 looking through the record tells its progress and what was found', async () => {
    const { server } = await ownServer();
    const client = await signIn(server);
    await addCourse(client);
    const begun = await client.ask('POST', '/api/verifications', { json: {} });
    const states = await eventsOf(client, begun);
    expect(states[0]).toMatchObject({ work: 'verification' });
    expect(states.at(-1)).toMatchObject({ state: 'done', result: { findings: [] } });
    const later = await client.ask('GET', begun.headers.get('location')!);
    expect(await later.json()).toEqual(states.at(-1));
    const unknown = await client.ask('GET', '/api/jobs/none/events');
    expect(await problemOf(unknown)).toEqual({ status: 404, code: 'job-unknown' });
  });

  test('SERVER-42 a backup goes only where the server was told to put them', async () => {
    const { server } = await ownServer();
    const without = await (await signIn(server)).ask('POST', '/api/backups');
    expect(await problemOf(without)).toEqual({ status: 409, code: 'backups-off' });

    const backups = await ownFolder();
    const client = await signIn((await ownServer({ backups })).server);
    await addCourse(client);
    const begun = await client.ask('POST', '/api/backups');
    const again = await client.ask('POST', '/api/backups');
    expect(again.headers.get('location')).toBe(begun.headers.get('location'));
    const states = await eventsOf(client, begun);
    expect(states.at(-1)).toMatchObject({ state: 'done', result: { people: 1 } });
    expect(await readdir(backups)).toHaveLength(1);
  });

  test('SERVER-43 a work that is stopped, or whose server closes, ends', async () => {
    const { server } = await ownServer({ backups: await ownFolder() });
    const client = await signIn(server);
    await addCourse(client);
    const stopped = await client.ask('POST', '/api/backups');
    const at = stopped.headers.get('location')!;
    expect((await client.ask('DELETE', at)).status).toBe(202);
    expect((await eventsOf(client, stopped)).at(-1)?.state).not.toBe('running');
    const closed = await client.ask('POST', '/api/verifications', { json: {} });
    await server.close();
    const state = await client.ask('GET', closed.headers.get('location')!);
    expect(((await state.json()) as JobState).state).not.toBe('running');
  });
});

test('SERVER-44 the audit tells who did what, of one person too', async () => {
  const { server } = await ownServer({ name: 'Ward A' });
  const client = await signIn(server);
  const person = await addCourse(client);
  const rows = (await (await client.ask('GET', '/api/audit?limit=100')).json()) as {
    actor: string;
  }[];
  expect(rows.length).toBeGreaterThanOrEqual(KINDS.length);
  expect(new Set(rows.map(({ actor }) => actor))).toContain('Ward A');
  const own = await client.ask('GET', `/api/audit?person=${person}&limit=1`);
  expect(await own.json()).toMatchObject([{ person }]);
  expect((await client.ask('GET', '/api/audit?limit=0')).status).toBe(400);
});

test('SERVER-45 a record that is only read is told, and changes are refused', async () => {
  const { server, store } = await ownServer();
  const client = await signIn(server);
  const told = await client.ask('GET', '/api/store');
  expect(await told.json()).toEqual({
    id: store.id,
    onlyRead: null,
    encrypted: false,
    backups: false,
  });
  const readOnly = new Proxy(store, {
    get: (target, name) => name === 'readOnly' || Reflect.get(target, name),
  });
  const reader = await signIn((await ownServer({ store: readOnly })).server);
  expect(await (await reader.ask('GET', '/api/store')).json()).toMatchObject({ onlyRead: 'newer' });
  const change = await reader.ask('POST', '/api/people', { json: { content: EXAMPLES.person } });
  expect(await problemOf(change)).toEqual({ status: 403, code: 'not-allowed' });
});
