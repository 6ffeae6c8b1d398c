import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { expect, onTestFinished, test, vi } from 'vitest';
import { MAY_MOUNT, smallDisk } from '../../../packages/record/test/files/course.ts';
import { createServer } from '../src/index.ts';
import {
  addPerson,
  begin,
  measure,
  OBEDIENT,
  orders,
  PATIENCE_MS,
  putVideo,
  recordingsIn,
  stateOf,
  until,
  watch,
} from './measuring.ts';
import { type Client, ownFolder, ownServer, problemOf, signIn } from './own-server.ts';

vi.setConfig({ testTimeout: PATIENCE_MS });

/** Room for an empty record and not much more. */
const SMALL_DISK_BYTES = 6_000_000;

/** A server whose worker does what the video says, a client and a person. */
async function start(more: object = {}) {
  const own = await ownServer({ measuring: OBEDIENT, ...more });
  const client = await signIn(own.server);
  return { ...own, client, person: await addPerson(client), flags: await ownFolder() };
}

/** Waits until a worker waits for a file, and gives its process id. */
function waitingFor(path: string): Promise<number> {
  const look = async () => Number(await readFile(`${path}.pid`, 'utf8'));
  return vi.waitFor(look, { timeout: PATIENCE_MS, interval: 20 });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const queueOf = async (client: Client, person: string) =>
  (await client.ask('GET', `/api/people/${person}/analyses`)).json();

test('SERVER-47 one is measured after the other, and one that waits is not put in twice', async () => {
  const { server, client, person, flags } = await start();
  const go = join(flags, 'go');
  const first = await begin(client, person, orders(`wait ${go}`));
  const file = await putVideo(client, orders('second'));
  const asked = await Promise.all([1, 2].map(() => measure(client, person, file)));
  const [second, again] = asked.map(({ analysis }) => analysis?.analysis);
  expect(again).toBe(second);
  const other = await begin(client, await addPerson(client), orders('of somebody else'));
  await waitingFor(go);
  expect(await stateOf(client, first)).toMatchObject({ state: 'running', progress: { done: 0.5 } });
  expect(await queueOf(client, person)).toMatchObject([
    { analysis: first, state: 'running' },
    { analysis: second, state: 'waiting', progress: { done: 0, words: 'waiting for its turn' } },
  ]);
  await writeFile(go, '');
  const states = await (await watch(client, other)).states();
  expect(states.at(-1)).toMatchObject({ state: 'done' });
  expect(await queueOf(client, person)).toMatchObject([{ state: 'done' }, { state: 'done' }]);
  await server.close();
});

test('SERVER-48 the same video is recognised, and measured again when that is asked for', async () => {
  const { server, client, person } = await start();
  const file = await putVideo(client, orders('a minute of my face'));
  const { analysis } = await measure(client, person, file);
  const { result } = await until(client, analysis!.analysis, 'done');
  expect(await measure(client, person, file)).toEqual({ recordings: [result], analysis: null });
  const other = await measure(client, await addPerson(client), file);
  expect(other).toMatchObject({ recordings: [], analysis: { state: 'waiting' } });
  const again = await measure(client, person, file, { again: true });
  expect(again.recordings).toEqual([result]);
  await until(client, again.analysis!.analysis, 'done');
  expect(await recordingsIn(client, person)).toHaveLength(2);
  await server.close();
});

test('SERVER-49 what is refused is told, and the next one goes on', async () => {
  const { server, client, person } = await start();
  const refused = await begin(client, person, orders('refuse'));
  const fine = await begin(client, person, orders('fine'));
  expect(await until(client, refused, 'refused')).toMatchObject({
    refusal: { code: 'not-a-video', need: 'a video', got: 'orders', remedy: 'Film a face.' },
  });
  await until(client, fine, 'done');
  expect(await recordingsIn(client, person)).toHaveLength(1);

  const missing = { sha256: 'ab'.repeat(32), bytes: 5, mediaType: 'video/mp4' };
  const at = `/api/people/${person}/analyses`;
  const answer = await client.ask('POST', at, { json: { file: missing, mirrored: false } });
  expect(await problemOf(answer)).toEqual({ status: 404, code: 'file-missing' });
  const file = await putVideo(client, orders('with a protocol'));
  const part = { name: 'rest', kind: 'rest', from: 5, to: 1 };
  for (const [protocol, code] of [
    [{ segments: [part] }, 'protocol-invalid'],
    [{ segments: [{ ...part, name: 'Mrs Quuxolotl' }] }, 'request-invalid'],
  ] as const) {
    const wrong = await client.ask('POST', at, { json: { file, mirrored: false, protocol } });
    expect(await problemOf(wrong)).toMatchObject({ code });
  }
  await server.close();
});

test('SERVER-50 a worker that crashes is tried once more, and reported when it crashes again', async () => {
  const { server, client, person, flags, told } = await start();
  const once = await begin(client, person, orders(`crash unless ${join(flags, 'crashed')}`));
  const always = await begin(client, person, orders('crash'));
  const next = await begin(client, person, orders('fine'));
  expect(await until(client, once, 'done')).toHaveProperty('result');
  expect(await until(client, always, 'failed')).toMatchObject({
    refusal: { code: 'measuring-failed', got: expect.stringContaining('broke off') },
  });
  await until(client, next, 'done');
  expect(await recordingsIn(client, person)).toHaveLength(2);
  expect(told.filter((line) => Object.hasOwn(line as object, 'fault'))).toEqual([]);
  // It can be asked for once more; that takes the place of the one that failed.
  const more = await measure(client, person, await putVideo(client, orders('crash')));
  expect(await queueOf(client, person)).toHaveLength(3);
  await until(client, more.analysis!.analysis, 'failed');
  await server.close();
});

test('SERVER-51 a worker without a sign of life is ended, and the queue goes on', async () => {
  const { server, client, person } = await start({ measuring: { ...OBEDIENT, silenceMs: 2000 } });
  const hanging = await begin(client, person, orders('hang'));
  const next = await begin(client, person, orders('fine'));
  expect(await until(client, hanging, 'failed')).toMatchObject({
    refusal: { code: 'measuring-failed' },
  });
  await until(client, next, 'done');
  await server.close();
});

test('SERVER-52, SERVER-53 a server that ends takes its worker along; the next one goes on', async () => {
  const { server, store, folder, client, person, flags } = await start();
  const go = join(flags, 'go');
  const running = await begin(client, person, orders(`wait ${go}`));
  const waiting = await begin(client, person, orders('fine'));
  const pid = await waitingFor(go);
  await server.close();
  expect(isAlive(pid)).toBe(false);
  expect(await recordingsIn(client, person)).toHaveLength(0);

  await writeFile(go, '');
  const later = createServer({ store, folder, measuring: OBEDIENT });
  const again = await signIn(later);
  for (const analysis of [running, waiting]) await until(again, analysis, 'done');
  const results = (await recordingsIn(again, person)).map(({ entry }) => entry);
  expect(results).toHaveLength(2);
  await later.close();

  // As if it had been killed when the result was kept and that was not yet noted.
  const path = join(folder, 'analyses', `${running}.json`);
  const { result, ...before } = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...before, state: 'waiting' }));
  const last = createServer({ store, folder, measuring: OBEDIENT });
  const third = await signIn(last);
  expect(await until(third, running, 'done')).toMatchObject({ result });
  expect(await recordingsIn(third, person)).toHaveLength(2);
  await last.close();
});

test('SERVER-54 a damaged file of the queue is told, set aside, and stops nothing', async () => {
  const { server, store, folder, client, person, flags } = await start();
  await begin(client, person, orders(`wait ${join(flags, 'never')}`));
  const fine = await begin(client, person, orders('fine'));
  await server.close();
  const queue = join(folder, 'analyses');
  await writeFile(join(queue, 'cut.json'), '{"analysis": "Mrs Quuxolotl');
  await writeFile(join(queue, 'other.json'), '{"person": "Mrs Quuxolotl"}');
  for (const name of await readdir(queue)) {
    const text = await readFile(join(queue, name), 'utf8');
    if (!text.includes(fine)) await writeFile(join(queue, name), text.slice(0, -2));
  }
  const told: unknown[] = [];
  const log = (line: unknown) => told.push(line);
  const later = createServer({ store, folder, measuring: OBEDIENT, log });
  const again = await signIn(later);
  await until(again, fine, 'done');
  const faults = told.filter((line) => Object.hasOwn(line as object, 'fault'));
  expect(faults).toHaveLength(3);
  expect(JSON.stringify(faults)).not.toContain('Quuxolotl');
  const aside = (await readdir(queue)).filter((name) => name.endsWith('.damaged'));
  expect(aside).toHaveLength(3);
  await later.close();
});

test('SERVER-55 the queue holds ids, fingerprints and times, and no bytes of a video', async () => {
  const { server, folder, client, person, flags, told } = await start();
  const go = join(flags, 'go');
  const analysis = await begin(client, person, orders(`wait ${go}\nMrs Quuxolotl, March 1960`));
  await waitingFor(go);
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile());
  expect(files.map(({ name }) => name)).toContain(`${analysis}.json`);
  for (const { parentPath, name } of files) {
    expect(await readFile(join(parentPath, name), 'latin1')).not.toContain('Quuxolotl');
  }
  const kept = JSON.parse(await readFile(join(folder, 'analyses', `${analysis}.json`), 'utf8'));
  expect(Object.keys(kept).sort()).toEqual([
    'analysis',
    'askedAt',
    'before',
    'crashes',
    'file',
    'mirrored',
    'person',
    'state',
    'when',
  ]);
  expect(JSON.stringify(told)).not.toContain(analysis);
  await writeFile(go, '');
  await until(client, analysis, 'done');
  await server.close();
});

test('SERVER-56 what is stopped leaves neither recording nor video, and an erased person no analysis', async () => {
  const { server, store, folder, client, person, flags } = await start();
  const go = join(flags, 'go');
  const stopped = await begin(client, person, orders(`wait ${go}`));
  const pid = await waitingFor(go);
  const watched = await watch(client, stopped);
  expect((await client.ask('DELETE', `/api/analyses/${stopped}`)).status).toBe(204);
  expect((await watched.states()).at(-1)).toMatchObject({ state: 'stopped' });
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: PATIENCE_MS });
  expect(await problemOf(await client.ask('GET', `/api/analyses/${stopped}`))).toEqual({
    status: 404,
    code: 'analysis-unknown',
  });
  expect((await client.ask('DELETE', `/api/analyses/${stopped}`)).status).toBe(204);
  expect(await recordingsIn(client, person)).toHaveLength(0);
  const reader = { name: 'test', may: 'read' } as const;
  const files = async () => {
    const found = await store.verify(reader);
    return isRefusal(found) ? found : found.files;
  };
  expect(await files()).toBe(0);

  const done = await begin(client, person, orders('fine'));
  await until(client, done, 'done');
  await begin(client, person, orders(`wait ${join(flags, 'never')}`));
  await client.ask('POST', `/api/people/${person}/erasure`, { json: { person } });
  expect(await queueOf(client, person)).toEqual([]);
  expect(await readdir(join(folder, 'analyses'))).toEqual([]);
  expect(await files()).toBe(0);
  await server.close();
});

test('SERVER-57 a queue that cannot be written to takes nothing in, and says so', async () => {
  const { server, folder, client, person } = await start();
  const file = await putVideo(client, orders('fine'));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'analyses'), 'a file where the folder should be');
  const json = { file, mirrored: false };
  const answer = await client.ask('POST', `/api/people/${person}/analyses`, { json });
  expect(await problemOf(answer)).toEqual({ status: 507, code: 'output-not-writable' });
  expect(await queueOf(client, person)).toEqual([]);
  await server.close();
});

test.skipIf(!MAY_MOUNT)(
  'SERVER-57 a full disk is told, and there is another try (skipped where no small disk can be made)',
  async () => {
    const disk = await smallDisk(SMALL_DISK_BYTES);
    const store = await openStore({ at: join(disk, 'store') });
    if (isRefusal(store)) throw new Error(store.got);
    onTestFinished(() => store.close());
    const server = createServer({ store, folder: join(disk, 'server'), measuring: OBEDIENT });
    const client = await signIn(server);
    const person = await addPerson(client);
    const go = join(await ownFolder(), 'go');
    const file = await putVideo(client, orders(`wait ${go}`));
    const { analysis } = await measure(client, person, file);
    await waitingFor(go);
    const filling = join(disk, 'filling');
    await writeFile(filling, new Uint8Array(SMALL_DISK_BYTES)).catch(() => {});
    await writeFile(go, '');
    expect(await until(client, analysis!.analysis, 'refused')).toMatchObject({
      refusal: { code: 'disk-full' },
    });
    await rm(filling);
    const again = await measure(client, person, file);
    expect(await until(client, again.analysis!.analysis, 'done')).toHaveProperty('result');
    await server.close();
  },
);

test('SERVER-57 a video that was cut in the record is told', async () => {
  const { server, folder, client, person, flags } = await start();
  const go = join(flags, 'go');
  await begin(client, person, orders(`wait ${go}`));
  const lost = await putVideo(client, orders('lost'));
  const { analysis } = await measure(client, person, lost);
  await writeFile(
    join(folder, '..', 'store', 'files', lost.sha256.slice(0, 2), lost.sha256),
    'cut',
  );
  await writeFile(go, '');
  expect(await until(client, analysis!.analysis, 'refused')).toMatchObject({
    refusal: { code: 'file-damaged', at: lost.sha256 },
  });
  await server.close();
});
