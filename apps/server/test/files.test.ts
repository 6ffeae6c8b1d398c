import { createHash } from 'node:crypto';
import { EXAMPLES } from '@facialis/record';
import type { FileRef, Version } from '@facialis/record/store';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesWithin, readByteRange } from '../src/byte-range.ts';
import { type Client, ownServer, problemOf, signIn } from './own-server.ts';

/** Bytes that tell where they stand. */
const VIDEO = Uint8Array.from({ length: 300_000 }, (_, i) => i % 251);

async function putFile(client: Client, bytes: Uint8Array<ArrayBuffer>, type = 'video/mp4') {
  const headers = { 'content-type': type };
  return client.ask('POST', '/api/files', { headers, body: bytes });
}

/** A recording with a video; gives where its video is. */
async function addRecording(client: Client, video: FileRef): Promise<string> {
  const drafts = [{ content: EXAMPLES.person }, { content: { ...EXAMPLES.recording, video } }];
  const added = await client.ask('POST', '/api/entries', { json: { drafts } });
  const [, recording] = (await added.json()) as Version[];
  return `/api/entries/${recording!.entry}/files/video`;
}

test('SERVER-30 a file is kept by its fingerprint, the same one once', async () => {
  const { server } = await ownServer();
  const client = await signIn(server);
  const sha256 = createHash('sha256').update(VIDEO).digest('hex');
  for (let times = 0; times < 2; times++) {
    const kept = await putFile(client, VIDEO);
    expect(kept.status).toBe(201);
    expect(await kept.json()).toEqual({ sha256, bytes: VIDEO.length, mediaType: 'video/mp4' });
  }
  const nameless = await client.ask('POST', '/api/files', { body: VIDEO });
  expect(await problemOf(nameless)).toMatchObject({ status: 415 });
});

test('SERVER-31 a body that is cut off leaves no file, and the server goes on', async () => {
  const { server, told } = await ownServer();
  const client = await signIn(server);
  const cut = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(VIDEO);
      setTimeout(() => controller.error(new Error('gone')), 20);
    },
  });
  const headers = { 'content-type': 'video/mp4' };
  const answer = await client.ask('POST', '/api/files', { headers, body: cut });
  expect(await problemOf(answer)).toEqual({ status: 400, code: 'body-cut' });
  const large = { ...headers, 'content-length': String(2 ** 40) };
  const refused = await client.ask('POST', '/api/files', { headers: large, body: VIDEO });
  expect(await problemOf(refused)).toEqual({ status: 413, code: 'body-too-large' });
  expect(told.filter((line) => Object.hasOwn(line as object, 'fault'))).toEqual([]);
  expect((await putFile(client, VIDEO)).status).toBe(201);
});

describe('a file of a recording', () => {
  test('SERVER-32 is given whole or by ranges of its bytes, as what it is', async () => {
    const { server } = await ownServer();
    const client = await signIn(server);
    const at = await addRecording(client, (await (await putFile(client, VIDEO)).json()) as FileRef);
    const whole = await client.ask('GET', at);
    expect(whole.status).toBe(200);
    expect(whole.headers.get('content-type')).toBe('video/mp4');
    expect(whole.headers.get('accept-ranges')).toBe('bytes');
    expect(new Uint8Array(await whole.arrayBuffer())).toEqual(VIDEO);

    const part = async (range: string) => client.ask('GET', at, { headers: { range } });
    for (const [range, first, last] of [
      ['bytes=0-0', 0, 0],
      ['bytes=100000-200000', 100_000, 200_000],
      ['bytes=299999-', 299_999, 299_999],
      ['bytes=-5', 299_995, 299_999],
      ['bytes=5-999999', 5, 299_999],
    ] as const) {
      const answer = await part(range);
      expect(answer.status).toBe(206);
      expect(answer.headers.get('content-range')).toBe(`bytes ${first}-${last}/300000`);
      expect(answer.headers.get('content-length')).toBe(String(last + 1 - first));
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(VIDEO.slice(first, last + 1));
    }
    expect(await problemOf(await part('bytes=300000-'))).toMatchObject({ status: 416 });
    expect((await part('bytes=0-1,5-6')).status).toBe(200);
    expect((await part('lines=1-2')).status).toBe(200);
    const signals = await client.ask('GET', at.replace('video', 'signals'));
    expect(await problemOf(signals)).toEqual({ status: 404, code: 'file-missing' });
  });

  test('SERVER-33 that is a page is saved and never shown', async () => {
    const { server } = await ownServer();
    const client = await signIn(server);
    const page = new TextEncoder().encode('<script>alert(1)</script>');
    const kept = await putFile(client, page, 'text/html');
    const at = await addRecording(client, (await kept.json()) as FileRef);
    const answer = await client.ask('GET', at);
    expect(answer.headers.get('content-disposition')).toBe('attachment');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

test('SERVER-32 a range has the bytes that it names, over many pieces', async () => {
  const all = Buffer.from(Uint32Array.from({ length: 200_000 }, (_, i) => i).buffer);
  const file = {
    bytes: all.length,
    read: async (from: number, to: number) => all.subarray(from, to),
  };
  const place = fc.nat(1.2 * all.length);
  await fc.assert(
    fc.asyncProperty(place, place, async (first, more) => {
      const range = readByteRange(`bytes=${first}-${first + more}`, all.length);
      if (first >= all.length) {
        expect(range).toBe('outside');
        return;
      }
      const found: Uint8Array[] = [];
      const { last } = range as { last: number };
      for await (const piece of bytesWithin(file, { first, last })) found.push(piece);
      const expected = all.subarray(first, first + more + 1);
      expect(Buffer.compare(Buffer.concat(found), expected)).toBe(0);
    }),
  );
});
