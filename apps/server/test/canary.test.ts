import { EXAMPLES } from '@facialis/record';
import { StoreFailure, type Version } from '@facialis/record/store';
import { expect, test } from 'vitest';
import { ask, ownServer, signIn } from './own-server.ts';

/** A name that nothing but an entry may hold. */
const CANARY = 'Quornelia';

test('SERVER-28 no answer that says no, and nothing told or noted, holds what was sent', async () => {
  const { server, told } = await ownServer();
  const client = await signIn(server);
  const content = { ...EXAMPLES.person, name: CANARY };
  const added = await client.ask('POST', '/api/people', { json: { content } });
  const { person } = (await added.json()) as Version;
  const own = `/api/entries/${person}`;
  const changing = { 'if-match': '"1"' };

  const answers = await Promise.all([
    ask(server, 'GET', `/enter?secret=${CANARY}`),
    ask(server, 'GET', `/${CANARY}?${CANARY}=${CANARY}`),
    ask(server, 'POST', '/api/session', { json: { password: CANARY } }),
    ask(server, 'POST', '/api/session', { json: { [CANARY]: CANARY } }),
    client.ask('GET', `/api/people?sort=${CANARY}`),
    client.ask('GET', `/api/people?${CANARY}=1`),
    client.ask('GET', `/api/people/${CANARY}/course`),
    client.ask('GET', `/api/people/${person}/course?kinds=${CANARY}`),
    client.ask('GET', `/api/people/${CANARY}/archive`),
    client.ask('GET', `/api/ids?what=person&beginning=${CANARY}`),
    client.ask('GET', `/api/entries/${CANARY}`),
    client.ask('GET', `${own}/versions/${CANARY}`),
    client.ask('GET', `${own}/files/${CANARY}`),
    client.ask('GET', `${own}/files/video`),
    client.ask('GET', `/api/kinds/${CANARY}`),
    client.ask('GET', `/api/jobs/${CANARY}`),
    client.ask('GET', `/api/audit?person=${CANARY}`),
    client.ask('POST', '/api/people', { json: { content: { ...content, [CANARY]: 1 } } }),
    client.ask('POST', '/api/people', { json: { content: { ...content, sex: CANARY } } }),
    client.ask('POST', '/api/people', { json: { content: CANARY, [CANARY]: 1 } }),
    client.ask('POST', '/api/people', { json: CANARY }),
    client.ask('POST', '/api/people', {
      headers: { 'content-type': 'application/json' },
      body: `{"${CANARY}": ${CANARY}`,
    }),
    client.ask('POST', `/api/people/${CANARY}/entries`, { json: { content: EXAMPLES.visit } }),
    client.ask('POST', `/api/people/${person}/erasure`, { json: { person: CANARY } }),
    client.ask('PUT', own, { headers: { 'if-match': CANARY }, json: { content, why: CANARY } }),
    client.ask('PUT', own, { headers: { 'if-match': '"7"' }, json: { content, why: CANARY } }),
    client.ask('PUT', own, {
      headers: changing,
      json: { content: { ...EXAMPLES.visit, reason: CANARY }, why: CANARY },
    }),
    client.ask('POST', `${own}/restoration`, {
      headers: changing,
      json: { version: 9, why: CANARY },
    }),
    client.ask('POST', '/api/files', { headers: { 'content-type': CANARY }, body: CANARY }),
    client.ask('POST', '/api/verifications', { json: { sinceHead: CANARY } }),
  ]);
  for (const answer of answers) {
    const text = `${JSON.stringify([...answer.headers])}${await answer.text()}`;
    expect(text).not.toMatch(/quornelia/i);
    expect(text).not.toMatch(/\bat \S+\.ts/);
  }
  const done = answers.filter(({ status }) => status < 400);
  // A long work is begun before it is refused.
  expect(done.map(({ status }) => status)).toEqual([202]);
  const audit = await client.ask('GET', '/api/audit?limit=1000');
  expect(await audit.text()).not.toContain(CANARY);
  expect(JSON.stringify(told)).not.toContain(CANARY);
  expect(JSON.stringify(told)).not.toContain(person);
  await server.close();
});

test('SERVER-12 a fault is told by its class and place, and answered without either', async () => {
  const { store } = await ownServer();
  const failing = new Proxy(store, {
    get(target, name) {
      if (name === 'people')
        return () => Promise.reject(new RangeError(`${CANARY}\n    at ${CANARY}:1:1`));
      if (name === 'audit')
        return () =>
          Promise.reject(
            new StoreFailure({
              refused: true,
              code: 'store-unreachable',
              need: 'the database',
              got: 'no answer',
              remedy: 'Try again.',
            }),
          );
      return Reflect.get(target, name);
    },
  });
  const { server, told } = await ownServer({ store: failing });
  const client = await signIn(server);
  const answer = await client.ask('GET', '/api/people');
  expect(answer.status).toBe(500);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await answer.text()).not.toMatch(/quornelia|RangeError|\.ts/i);
  const fault = told.find((line) => Object.hasOwn(line as object, 'fault')) as {
    fault: string;
    places: string[];
  };
  expect(fault.fault).toBe('RangeError');
  expect(fault.places.join()).toMatch(/canary\.test/);
  expect(JSON.stringify(told)).not.toContain(CANARY);
  expect((await client.ask('GET', '/api/audit')).status).toBe(503);
});
