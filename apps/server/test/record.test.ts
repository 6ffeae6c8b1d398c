import { EXAMPLES, entryJsonSchema, type Kind } from '@facialis/record';
import type { Version } from '@facialis/record/store';
import { describe, expect, test } from 'vitest';
import { type Client, ownServer, problemOf, signIn } from './own-server.ts';

/** Adds a person and gives the id. */
async function addPerson(client: Client, name: string): Promise<string> {
  const added = await client.ask('POST', '/api/people', {
    json: { content: { ...EXAMPLES.person, name } },
  });
  expect(added.status).toBe(201);
  return ((await added.json()) as Version).person;
}

async function addVisit(client: Client, person: string, when = '2024-03-02') {
  const content = { ...EXAMPLES.visit, when };
  const added = await client.ask('POST', `/api/people/${person}/entries`, { json: { content } });
  expect(added.status).toBe(201);
  return (await added.json()) as Version;
}

describe('people', () => {
  test('SERVER-20 people are added, listed by page, sorted and searched', async () => {
    const { server } = await ownServer();
    const client = await signIn(server);
    for (const name of ['Cora', 'Anna', 'Bert']) await addPerson(client, name);
    const list = async (query: string) => {
      const answer = await client.ask('GET', `/api/people?${query}`);
      const { rows, total } = (await answer.json()) as {
        rows: { version: { content: { name: string } } }[];
        total: number;
      };
      return { names: rows.map(({ version }) => version.content.name), total };
    };
    expect(await list('sort=name')).toEqual({ names: ['Anna', 'Bert', 'Cora'], total: 3 });
    expect(await list('sort=name&offset=1&limit=1')).toEqual({ names: ['Bert'], total: 3 });
    expect(await list('search=or')).toEqual({ names: ['Cora'], total: 1 });
    for (const wrong of ['sort=age', 'limit=0', 'limit=501', 'offset=-1', 'seach=or', 'limit=x']) {
      const answer = await client.ask('GET', `/api/people?${wrong}`);
      expect(await problemOf(answer)).toEqual({ status: 400, code: 'request-invalid' });
    }
  });

  test('SERVER-20 an id is found by its beginning', async () => {
    const { server } = await ownServer();
    const client = await signIn(server);
    const person = await addPerson(client, 'Anna');
    const found = await client.ask('GET', `/api/ids?what=person&beginning=${person.slice(0, 30)}`);
    expect(await found.json()).toEqual({ id: person });
    const none = await client.ask('GET', '/api/ids?what=person&beginning=Anna');
    expect((await problemOf(none)).status).toBe(404);
  });

  test('SERVER-21 a person is erased only when the id is sent once more', async () => {
    const { server } = await ownServer();
    const client = await signIn(server);
    const person = await addPerson(client, 'Anna');
    const other = await addPerson(client, 'Bert');
    const erase = (json: object) => client.ask('POST', `/api/people/${person}/erasure`, { json });
    expect((await erase({})).status).toBe(400);
    expect((await erase({ person: other })).status).toBe(400);
    const receipt = await erase({ person });
    expect(await receipt.json()).toMatchObject({ schema: 'facialis/erasure/1', person });
    expect((await client.ask('GET', `/api/people/${person}/course`)).status).toBe(404);
    expect((await client.ask('GET', `/api/people/${other}/course`)).status).toBe(200);
  });
});

describe('entries', () => {
  test('SERVER-22 an entry is added, changed, deleted and restored, and keeps every version', async () => {
    const { server } = await ownServer();
    const client = await signIn(server);
    const person = await addPerson(client, 'Anna');
    const { entry } = await addVisit(client, person);
    const at = `/api/entries/${entry}`;
    const read = await client.ask('GET', at);
    expect(read.headers.get('etag')).toBe('"1"');

    const content = { ...EXAMPLES.visit, when: '2024-03-03' };
    const changed = await client.ask('PUT', at, {
      headers: { 'if-match': '"1"' },
      json: { content, why: 'the day was wrong' },
    });
    expect(changed.headers.get('etag')).toBe('"2"');
    expect(await changed.json()).toMatchObject({ version: 2, why: 'the day was wrong', content });
    const deleted = await client.ask('POST', `${at}/deletion`, {
      headers: { 'if-match': '"2"' },
      json: { why: 'another person' },
    });
    expect(await deleted.json()).toMatchObject({ version: 3, deleted: true });
    const course = async (query: string) => {
      const answer = await client.ask('GET', `/api/people/${person}/course${query}`);
      return ((await answer.json()) as Version[]).map(({ content }) => content.kind);
    };
    expect(await course('')).toEqual(['person']);
    expect(await course('?deleted=true&kinds=visit,rating')).toEqual(['visit']);
    const restored = await client.ask('POST', `${at}/restoration`, {
      headers: { 'if-match': '"3"' },
      json: { version: 1, why: 'it was right' },
    });
    expect(await restored.json()).toMatchObject({ version: 4, deleted: false });
    const history = (await (await client.ask('GET', `${at}/versions`)).json()) as Version[];
    expect(history.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    const second = await client.ask('GET', `${at}/versions/2`);
    expect(await second.json()).toMatchObject({ version: 2, content });
  });

  test('SERVER-23 a change names the version it was made from; one made meanwhile is not overwritten', async () => {
    const { server } = await ownServer();
    const client = await signIn(server);
    const { entry } = await addVisit(client, await addPerson(client, 'Anna'));
    const json = { content: EXAMPLES.visit, why: 'a second look' };
    const change = (headers: Record<string, string>) =>
      client.ask('PUT', `/api/entries/${entry}`, { headers, json });
    for (const tag of ['', '1', '"one"', '*', 'W/"1"'])
      expect(await problemOf(await change(tag === '' ? {} : { 'if-match': tag }))).toEqual({
        status: 428,
        code: 'version-needed',
      });
    // Two at once from the same version: one is kept.
    const both = await Promise.all([change({ 'if-match': '"1"' }), change({ 'if-match': '"1"' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await problemOf(await change({ 'if-match': '"1"' }))).toEqual({
      status: 409,
      code: 'version-conflict',
    });
  });

  test('SERVER-24 what is unusual is asked first and kept once it is confirmed', async () => {
    const { server } = await ownServer();
    const client = await signIn(server);
    const person = await addPerson(client, 'Anna');
    const content = { ...EXAMPLES.symptoms, side: 'both' };
    const add = (confirmed: string[]) =>
      client.ask('POST', `/api/people/${person}/entries`, { json: { content, confirmed } });
    const asked = await add([]);
    expect(asked.status).toBe(409);
    const questions = ((await asked.json()) as { asked: { code: string; source: string }[] }).asked;
    expect(questions.length).toBeGreaterThan(0);
    const codes = questions.map(({ code }) => code);
    const kept = await add(codes);
    expect(kept.status).toBe(201);
    expect(await kept.json()).toMatchObject({ confirmed: codes });
  });

  test('SERVER-25 many entries are kept all or none', async () => {
    const { server } = await ownServer();
    const client = await signIn(server);
    const drafts = [{ content: EXAMPLES.person }, { content: EXAMPLES.visit }];
    const wrong = { content: { ...EXAMPLES.visit, when: 'soon' } };
    const refused = await client.ask('POST', '/api/entries', {
      json: { drafts: [...drafts, wrong] },
    });
    expect(await problemOf(refused)).toEqual({ status: 422, code: 'entry-invalid' });
    const people = await client.ask('GET', '/api/people');
    expect(await people.json()).toEqual({ rows: [], total: 0 });
    const kept = await client.ask('POST', '/api/entries', { json: { drafts } });
    expect(kept.status).toBe(201);
    expect(await kept.json()).toHaveLength(2);
  });

  test('SERVER-26 markup in a text comes back as text within JSON', async () => {
    const { server } = await ownServer();
    const client = await signIn(server);
    const name = '<script>alert("Anna")</script>';
    const person = await addPerson(client, name);
    const answer = await client.ask('GET', `/api/entries/${person}`);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(((await answer.json()) as { content: { name: string } }).content.name).toBe(name);
  });

  test('SERVER-27 each kind has its JSON Schema', async () => {
    const { server } = await ownServer();
    const client = await signIn(server);
    const kinds = (await (await client.ask('GET', '/api/kinds')).json()) as Kind[];
    expect(kinds).toHaveLength(Object.keys(EXAMPLES).length);
    for (const kind of kinds) {
      const schema = await (await client.ask('GET', `/api/kinds/${kind}`)).json();
      expect(schema).toEqual(entryJsonSchema(kind));
    }
    expect((await client.ask('GET', '/api/kinds/letter')).status).toBe(400);
  });
});
