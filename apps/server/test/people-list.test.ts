import { EXAMPLES } from '@facialis/record';
import type { Version } from '@facialis/record/store';
import { expect, test } from 'vitest';
import type { ListPage } from '../src/people-list.ts';
import { type Client, ownServer, signIn } from './own-server.ts';

/** A recording of a moment, with so much of its time in spasm, %. */
function recorded(when: string, percent: number) {
  const { corrections: _, ...entry } = EXAMPLES.recording;
  const { measures } = entry.record;
  const timeInSpasm = { ...measures.timeInSpasm, value: percent, low: 0, high: 100 };
  return { ...entry, when, record: { ...entry.record, measures: { ...measures, timeInSpasm } } };
}

async function add(client: Client, name: string, entries: readonly object[]): Promise<string> {
  const kept = await client.ask('POST', '/api/people', {
    json: { content: { ...EXAMPLES.person, name } },
  });
  const { person } = (await kept.json()) as Version;
  for (const content of entries) {
    const path = `/api/people/${person}/entries`;
    expect((await client.ask('POST', path, { json: { content } })).status).toBe(201);
  }
  return person;
}

const visit = (when: string) => ({ ...EXAMPLES.visit, when });
const symptoms = (when: string, strength: number) => ({
  ...EXAMPLES.symptoms,
  when,
  symptoms: [
    { symptom: 'ear-noise', strength: 1 },
    { symptom: 'eyelid-twitching', strength },
  ],
});

test('SERVER-60 the list tells how each is, and sorts by who became worst since the last visit', async () => {
  const { server } = await ownServer();
  const client = await signIn(server);
  const better = await add(client, 'Better', [
    visit('2024-02-01'),
    recorded('2024-01-05T09:00:00Z', 30),
    recorded('2024-01-25T09:00:00Z', 20),
    recorded('2024-01-28T09:00:00Z', 90),
    recorded('2024-03-05T09:00:00Z', 4),
    recorded('2024-03-15T09:00:00Z', 6),
    symptoms('2024-03-16T09:00:00Z', 3),
  ]);
  const worse = await add(client, 'Worse', [
    visit('2024-02-01'),
    recorded('2024-02-01T09:00:00Z', 10),
    recorded('2024-03-01T09:00:00Z', 12),
  ]);
  const unseen = await add(client, 'Unseen', [recorded('2024-03-01T09:00:00Z', 50)]);
  const list = async (query: string) =>
    (await (await client.ask('GET', `/api/people${query}`)).json()) as ListPage;

  const { rows, total } = await list('?sort=change');
  expect(total).toBe(3);
  expect(rows.map(({ person }) => person)).toEqual([worse, better, unseen]);
  expect(rows[1]).toMatchObject({
    latest: { when: '2024-03-15T09:00:00Z', timeInSpasm: 6 },
    symptoms: { when: '2024-03-16T09:00:00Z', strength: 3 },
    // Medians: of 20, 30 and 90, and of 4 and 6.
    change: { measure: 'timeInSpasm', before: 30, now: 5 },
  });
  expect(rows[2]).toMatchObject({ latest: { timeInSpasm: 50 }, symptoms: null, change: null });
  expect((await list('?sort=change&offset=1&limit=1')).rows.map(({ person }) => person)).toEqual([
    better,
  ]);
  expect((await list('?sort=change&search=uns')).total).toBe(1);

  const path = `/api/people/${better}/entries`;
  await client.ask('POST', path, { json: { content: recorded('2024-04-01T09:00:00Z', 80) } });
  await client.ask('POST', path, { json: { content: recorded('2024-04-02T09:00:00Z', 80) } });
  const [first] = (await list('?sort=change')).rows;
  expect(first).toMatchObject({ person: better, change: { before: 30, now: 43 } });
  expect((await list('?sort=name')).rows[0]).toMatchObject({ change: { now: 43 } });
});
