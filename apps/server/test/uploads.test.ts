import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLES } from '@facialis/record';
import type { FileRef, Version } from '@facialis/record/store';
import { openStore } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { createServer } from '../src/index.ts';
import { PassingCipher } from '../src/passing-cipher.ts';
import type { UploadState } from '../src/uploads.ts';
import { type Client, ownFolder, ownServer, problemOf, signIn } from './own-server.ts';

/** Bytes that tell where they stand, and a text that would be found on the disk. */
const WORDS = 'the same words all over again ';
const MARK = new TextEncoder().encode(WORDS);
const VIDEO = Uint8Array.from({ length: 200_000 }, (_, i) => MARK[i % MARK.length]!);
const SHA256 = createHash('sha256').update(VIDEO).digest('hex');
const WEEK_MS = 7 * 24 * 3600 * 1000;

async function addPerson(client: Client): Promise<string> {
  const json = { content: EXAMPLES.person };
  return ((await (await client.ask('POST', '/api/people', { json })).json()) as Version).person;
}

/** Begins an upload of the video; gives where it is. */
async function begin(client: Client, person: string): Promise<string> {
  const json = { bytes: VIDEO.length, mediaType: 'video/mp4' };
  const begun = await client.ask('POST', `/api/people/${person}/uploads`, { json });
  expect(begun.status).toBe(201);
  return begun.headers.get('location')!;
}

const send = (client: Client, at: string, offset: number, body: Uint8Array<ArrayBuffer>) =>
  client.ask('PATCH', `${at}?offset=${offset}`, { body });

async function offsetOf(client: Client, at: string): Promise<number> {
  return ((await (await client.ask('GET', at)).json()) as UploadState).offset;
}

/** A body that breaks off after some bytes. */
function broken(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytes),
    pull: async (controller) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      controller.error(new Error('gone'));
    },
  });
}

test('SERVER-34 an upload goes on after a break of the connection and of the server', async () => {
  const { server, store, folder } = await ownServer();
  const client = await signIn(server);
  const person = await addPerson(client);
  const at = await begin(client, person);
  const cut = await client.ask('PATCH', `${at}?offset=0`, { body: broken(VIDEO.slice(0, 70_001)) });
  expect(await problemOf(cut)).toEqual({ status: 400, code: 'body-cut' });
  expect(await offsetOf(client, at)).toBe(70_001);

  // The same store and folder under another server, as after a restart.
  const later = await signIn(createServer({ store, folder }));
  const early = await later.ask('POST', `${at}/completion`);
  expect(await problemOf(early)).toEqual({ status: 409, code: 'upload-unfinished' });
  expect(await offsetOf(later, at)).toBe(70_001);
  expect((await send(later, at, 70_001, VIDEO.slice(70_001))).status).toBe(200);
  const done = await later.ask('POST', `${at}/completion`);
  expect(await done.json()).toEqual({
    file: { sha256: SHA256, bytes: VIDEO.length, mediaType: 'video/mp4' },
    recordings: [],
  });
  expect((await problemOf(await later.ask('GET', at))).code).toBe('upload-unknown');
  // The bytes lie in the record; what is left says only whose they are.
  expect(await readdir(join(folder, 'uploads'))).toEqual([`${at.split('/').at(-1)}.json`]);
});

test('SERVER-35 bytes that do not follow, are too many or come twice at once change nothing', async () => {
  const { server } = await ownServer();
  const client = await signIn(server);
  const at = await begin(client, await addPerson(client));
  expect((await send(client, at, 0, VIDEO.slice(0, 1000))).status).toBe(200);
  for (const offset of [0, 999, 1001])
    expect(await problemOf(await send(client, at, offset, VIDEO))).toMatchObject({
      code: 'offset-wrong',
    });
  const twice = await Promise.all(
    [1, 2].map(() => send(client, at, 1000, VIDEO.slice(1000, 2000))),
  );
  expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
  const headers = { 'content-length': String(VIDEO.length) };
  const many = await client.ask('PATCH', `${at}?offset=2000`, { headers, body: VIDEO });
  expect(await problemOf(many)).toEqual({ status: 413, code: 'body-too-large' });
  expect(await offsetOf(client, at)).toBe(2000);
  expect((await client.ask('DELETE', at)).status).toBe(204);
  expect((await client.ask('GET', at)).status).toBe(404);
  const json = { bytes: 2 ** 50, mediaType: 'video/mp4' };
  const huge = await client.ask('POST', `/api/people/${await addPerson(client)}/uploads`, { json });
  expect(huge.status).toBe(400);
});

test('SERVER-36 a video that the person has already is recognised', async () => {
  const { server } = await ownServer();
  const client = await signIn(server);
  const person = await addPerson(client);
  const upload = async () => {
    const at = await begin(client, person);
    await send(client, at, 0, VIDEO);
    const done = await client.ask('POST', `${at}/completion`);
    return (await done.json()) as { file: FileRef; recordings: string[] };
  };
  const { file: video } = await upload();
  const content = { ...EXAMPLES.recording, video };
  const kept = await client.ask('POST', `/api/people/${person}/entries`, { json: { content } });
  const { entry } = (await kept.json()) as Version;
  expect(await upload()).toEqual({ file: video, recordings: [entry] });
});

test('SERVER-37 no name from outside becomes a path', async () => {
  const { server } = await ownServer();
  const client = await signIn(server);
  for (const trick of ['..%2F..%2Fpassword', '%2e%2e%2fpassword', 'a.json%00', 'C:%5Cpassword']) {
    for (const [method, path] of [
      ['GET', ''],
      ['PATCH', '?offset=0'],
      ['POST', '/completion'],
    ] as const) {
      const body = method === 'PATCH' ? { body: 'x' } : {};
      const answer = await client.ask(method, `/api/uploads/${trick}${path}`, body);
      expect(await problemOf(answer)).toEqual({ status: 404, code: 'upload-unknown' });
    }
    expect((await client.ask('DELETE', `/api/uploads/${trick}`)).status).toBe(204);
  }
  const named = { bytes: 5, mediaType: 'video/mp4', name: '../../video.mp4' };
  const at = `/api/people/${await addPerson(client)}/uploads`;
  expect((await client.ask('POST', at, { json: named })).status).toBe(400);
});

test('SERVER-38 what is on its way into an encrypted record cannot be read on the disk', async () => {
  const home = await ownFolder();
  const address = { at: join(home, 'store'), passphrase: 'five words that nobody ever guesses' };
  const store = await openStore(address);
  if (isRefusal(store)) throw new Error(store.got);
  onTestFinished(() => store.close());
  const folder = join(home, 'server');
  const client = await signIn(createServer({ store, folder }));
  const person = await addPerson(client);
  const at = await begin(client, person);
  for (const [from, to] of [
    [0, 7],
    [7, 50_000],
    [50_000, VIDEO.length],
  ] as const)
    expect((await send(client, at, from, VIDEO.slice(from, to))).status).toBe(200);
  const uploads = join(folder, 'uploads');
  for (const name of await readdir(uploads)) {
    expect((await readFile(join(uploads, name), 'latin1')).includes(WORDS)).toBe(false);
  }
  const left = await begin(client, person);
  const done = await client.ask('POST', `${at}/completion`);
  expect(await done.json()).toMatchObject({ file: { sha256: SHA256 } });

  const later = await signIn(createServer({ store, folder }));
  expect((await later.ask('GET', left)).status).toBe(404);
  expect(await readdir(uploads)).toEqual([`${at.split('/').at(-1)}.json`]);
});

test('SERVER-38 the passing cipher gives the bytes back, wherever they are cut', async () => {
  const cipher = new PassingCipher();
  const turned = async (bytes: Uint8Array, start: string, offset: number) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of cipher.turn(ReadableStream.from([bytes]), start, offset))
      pieces.push(piece);
    return Uint8Array.from(Buffer.concat(pieces));
  };
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(200), async (bytes, cut) => {
      // The highest start: counting goes over the end.
      for (const start of [cipher.newStart(), 'f'.repeat(32)]) {
        const [first, second] = [bytes.slice(0, cut), bytes.slice(cut)];
        const hidden = [
          ...(await turned(first, start, 0)),
          ...(await turned(second, start, first.length)),
        ];
        expect(await turned(Uint8Array.from(hidden), start, 0)).toEqual(bytes);
      }
    }),
    { numRuns: 30 },
  );
});

test('SERVER-39 what nobody went on with for a week is cleared away at the next start', async () => {
  const { server, store, folder } = await ownServer();
  const client = await signIn(server);
  const person = await addPerson(client);
  const [old, young] = [await begin(client, person), await begin(client, person)];
  const part = join(folder, 'uploads', `${old.split('/').at(-1)}.part`);
  const past = new Date(Date.now() - WEEK_MS - 60_000);
  await utimes(part, past, past);
  const later = await signIn(createServer({ store, folder }));
  expect((await later.ask('GET', young)).status).toBe(200);
  expect((await later.ask('GET', old)).status).toBe(404);
  expect(await stat(part).catch(() => null)).toBeNull();
});

test('SERVER-59 a file that no entry names goes when it is given up, with its person, and after a week', async () => {
  const { server, store, folder } = await ownServer();
  const client = await signIn(server);
  const person = await addPerson(client);
  const files = async () => {
    const found = await store.verify({ name: 'test', may: 'read' });
    return isRefusal(found) ? found : found.files;
  };
  const upload = async (whose: string) => {
    const at = await begin(client, whose);
    await send(client, at, 0, VIDEO);
    const { file } = (await (await client.ask('POST', `${at}/completion`)).json()) as {
      file: FileRef;
    };
    return { at, file };
  };
  const { at } = await upload(person);
  expect(await files()).toBe(1);
  expect((await client.ask('DELETE', at)).status).toBe(204);
  expect(await files()).toBe(0);

  const other = await addPerson(client);
  await upload(other);
  await begin(client, other);
  await client.ask('POST', `/api/people/${other}/erasure`, { json: { person: other } });
  expect(await files()).toBe(0);
  expect(await readdir(join(folder, 'uploads'))).toEqual([]);

  const { file } = await upload(person);
  const weekLater = () => Date.now() + WEEK_MS + 60_000;
  const later = await signIn(createServer({ store, folder, now: weekLater }));
  expect((await later.ask('GET', at)).status).toBe(404);
  expect(await files()).toBe(0);

  // One that an entry names stays, however its upload ends.
  const named = await upload(person);
  const content = { ...EXAMPLES.recording, video: file };
  await client.ask('POST', `/api/people/${person}/entries`, { json: { content } });
  await client.ask('DELETE', named.at);
  expect(await files()).toBe(1);
});

/** A device that is always full, where the system has one. */
const FULL = '/dev/full';

test.skipIf(!existsSync(FULL))(
  'SERVER-39 a full disk is told as that (skipped where there is no /dev/full)',
  async () => {
    const { server, folder, told } = await ownServer();
    const client = await signIn(server);
    const at = await begin(client, await addPerson(client));
    const part = join(folder, 'uploads', `${at.split('/').at(-1)}.part`);
    await rm(part);
    await symlink(FULL, part);
    expect(await problemOf(await send(client, at, 0, VIDEO))).toEqual({
      status: 507,
      code: 'disk-full',
    });
    expect(await offsetOf(client, at)).toBe(0);
    expect(told.filter((line) => Object.hasOwn(line as object, 'fault'))).toEqual([]);
  },
);
