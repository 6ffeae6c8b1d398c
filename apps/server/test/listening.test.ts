import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { EXAMPLES } from '@facialis/record';
import type { Version } from '@facialis/record/store';
import { expect, onTestFinished, test } from 'vitest';
import { listen, TOKEN_HEADER } from '../src/index.ts';
import type { UploadState } from '../src/uploads.ts';
import { ownServer, problemOf, signIn } from './own-server.ts';

/** A server that listens, and how somebody who has signed in asks it through the network. */
async function listening() {
  const { server, told } = await ownServer();
  const { origin, close } = await listen(server, 0);
  onTestFinished(close);
  const { cookie, token } = await signIn(server);
  const headers = { cookie, [TOKEN_HEADER]: token };
  const post = (path: string, json: unknown) =>
    fetch(origin + path, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(json),
    });
  const get = (path: string) => fetch(origin + path, { headers });
  return { server, told, origin, headers, post, get };
}

test('SERVER-34 a connection that is cut in the middle of an upload keeps what had arrived', async () => {
  const { told, origin, headers, post, get } = await listening();
  const added = await post('/api/people', { content: EXAMPLES.person });
  const { person } = (await added.json()) as Version;
  const plan = { bytes: 5_000_000, mediaType: 'video/mp4' };
  const begun = await post(`/api/people/${person}/uploads`, plan);
  const at = begun.headers.get('location')!;

  const sending = request(`${origin}${at}?offset=0`, { method: 'PATCH', headers });
  sending.on('error', () => {});
  await new Promise((resolve) => sending.write(new Uint8Array(1_000_000), resolve));
  let offset = 0;
  const look = async () => {
    offset = ((await (await get(at)).json()) as UploadState).offset;
    return offset;
  };
  await expect.poll(look).toBeGreaterThan(0);
  sending.destroy();
  // The one that was cut is noticed; then another goes on.
  const goOn = () =>
    fetch(`${origin}${at}?offset=${offset}`, {
      method: 'PATCH',
      headers,
      body: new Uint8Array(plan.bytes - offset),
    });
  await expect
    .poll(async () => {
      await look();
      return (await goOn()).status;
    })
    .toBe(200);
  const done = await post(`${at}/completion`, {});
  expect(await done.json()).toMatchObject({ file: { bytes: plan.bytes } });
  expect(told.filter((line) => Object.hasOwn(line as object, 'fault'))).toEqual([]);
});

test('SERVER-8 a foreign name in the host header is refused on the network too', async () => {
  const { origin, headers } = await listening();
  const answer = await new Promise<Response>((resolve, reject) => {
    const asking = request(`${origin}/api/people`, {
      headers: { ...headers, host: 'evil.example' },
    });
    asking.on('response', (message) => {
      const pieces: Buffer[] = [];
      message.on('data', (piece: Buffer) => pieces.push(piece));
      message.on('end', () =>
        resolve(new Response(Buffer.concat(pieces), { status: message.statusCode! })),
      );
    });
    asking.on('error', reject).end();
  });
  expect(await problemOf(answer)).toEqual({ status: 421, code: 'host-foreign' });
});

test('SERVER-13 it listens on the loopback alone, and no longer once it is closed', async () => {
  const { server } = await ownServer();
  const { origin, close } = await listen(server, 0);
  expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${origin}/docs`)).status).toBe(200);
  const outside = Object.values(networkInterfaces())
    .flat()
    .filter((own) => own?.internal === false && own.family === 'IPv4');
  for (const { address } of outside.filter((own) => own !== undefined)) {
    await expect(fetch(origin.replace('127.0.0.1', address))).rejects.toThrow(TypeError);
  }
  await close();
  await expect(fetch(`${origin}/docs`)).rejects.toThrow(TypeError);
});
