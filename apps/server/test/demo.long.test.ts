import type { ErasureReceipt, Version } from '@facialis/record/store';
import { expect, test } from 'vitest';
import type { JobState } from '../src/jobs.ts';
import type { ListPage } from '../src/people-list.ts';
import { ownServer, problemOf, signIn } from './own-server.ts';

test('SERVER-66 the demo person is drawn, measured, kept at once, and erased wholly', async () => {
  const { server, store } = await ownServer();
  const client = await signIn(server);
  const demo = async () => (await client.ask('GET', '/api/demo')).json();
  expect(await demo()).toEqual({ person: null, job: null });
  expect(await problemOf(await client.ask('DELETE', '/api/demo'))).toMatchObject({ status: 404 });

  // Stopped, nothing of it is left; begun twice, it is one work.
  const first = await client.ask('POST', '/api/demo');
  const { job } = (await first.json()) as JobState;
  expect(await (await client.ask('POST', '/api/demo')).json()).toMatchObject({ job });
  await client.ask('DELETE', `/api/jobs/${job}`);
  await (await client.ask('GET', `/api/jobs/${job}/events`)).text();
  expect(await (await client.ask('GET', `/api/jobs/${job}`)).json()).toMatchObject({
    state: 'stopped',
  });
  expect(await demo()).toEqual({ person: null, job: null });
  expect(await store.people({ name: 'test', may: 'read' })).toMatchObject({ total: 0 });

  const begun = await client.ask('POST', '/api/demo');
  const events = await client.ask('GET', `${begun.headers.get('location')}/events`);
  const told = (await events.text()).trim().split('\n\n');
  const states = told.map((event) => JSON.parse(event.replace(/^data: /, '')) as JobState);
  const shares = states.map(({ progress }) => progress.done);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(states.at(-1)).toMatchObject({ state: 'done' });
  const { person } = (await demo()) as { person: string };
  expect(person).toBe((states.at(-1)!.result as { person: string }).person);

  const course = await client.ask('GET', `/api/people/${person}/course?kinds=recording`);
  const filmed = ((await course.json()) as Version[]).flatMap(({ entry, content }) =>
    content.kind === 'recording' && content.video ? [{ entry, record: content.record }] : [],
  );
  const rates = filmed.map(({ record }) => record.measures.spasmRate.value ?? Number.NaN);
  // Before a treatment, at its best, after the operation: measured, not made up.
  expect(rates).toHaveLength(3);
  expect(rates[0]).toBeGreaterThan(rates[1]!);
  expect(rates[1]).toBeGreaterThan(rates[2]!);
  expect(rates[2]).toBe(0);
  for (const { entry } of filmed) {
    const video = await client.ask('GET', `/api/entries/${entry}/files/video`);
    expect(video.headers.get('content-type')).toBe('video/mp4');
    expect((await client.ask('GET', `/api/entries/${entry}/files/signals`)).status).toBe(200);
  }
  const list = (await (await client.ask('GET', '/api/people')).json()) as ListPage;
  expect(list.rows[0]!.version.content).toMatchObject({
    name: expect.stringMatching(/not a real/),
  });
  expect(await problemOf(await client.ask('POST', '/api/demo'))).toMatchObject({ status: 409 });

  const receipt = await client.ask('DELETE', '/api/demo');
  expect(((await receipt.json()) as ErasureReceipt).files).toBe(6);
  expect(await demo()).toEqual({ person: null, job: null });
  await server.close();
});
