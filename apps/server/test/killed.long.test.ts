import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { EXAMPLES } from '@facialis/record';
import type { Version } from '@facialis/record/store';
import { expect, test } from 'vitest';
import { TOKEN_HEADER } from '../src/index.ts';
import type { UploadState } from '../src/uploads.ts';
import { startMain } from './main-process.ts';
import { cookieOf, ownFolder } from './own-server.ts';

const PIECE = 40_000;
const PIECES = 105;
const VIDEO = Uint8Array.from({ length: PIECE * PIECES }, (_, i) => (i * i) % 251);
const KILLS = 20;

/** Starts a server over a store and signs in. */
async function start(at: string) {
  const { child, link } = await startMain(at);
  const { origin } = new URL(link);
  const cookie = cookieOf(await fetch(link, { redirect: 'manual' }));
  const session = await fetch(`${origin}/api/session`, { headers: { cookie } });
  const { token } = (await session.json()) as { token: string };
  const ask = async <T>(method: string, path: string, body?: object | Uint8Array<ArrayBuffer>) => {
    const isJson = body !== undefined && !(body instanceof Uint8Array);
    const answer = await fetch(origin + path, {
      method,
      headers: {
        cookie,
        [TOKEN_HEADER]: token,
        ...(isJson && { 'content-type': 'application/json' }),
      },
      ...(body && { body: isJson ? JSON.stringify(body) : body }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as T;
  };
  return { child, ask };
}

test('SERVER-34 a server that is killed loses nothing of what it acknowledged', async () => {
  const at = join(await ownFolder(), 'store');
  const first = await start(at);
  const { person } = await first.ask<Version>('POST', '/api/people', { content: EXAMPLES.person });
  const plan = { bytes: VIDEO.length, mediaType: 'video/mp4' };
  const { upload } = await first.ask<UploadState>('POST', `/api/people/${person}/uploads`, plan);
  const visits: string[] = [];
  let acknowledged = 0;
  let server = first;
  for (let kills = 0; kills <= KILLS; kills++) {
    const until = kills === KILLS ? PIECES : ((kills + 1) * PIECES) / (KILLS + 1);
    const { offset } = await server.ask<UploadState>('GET', `/api/uploads/${upload}`);
    expect(offset).toBeGreaterThanOrEqual(acknowledged);
    acknowledged = offset;
    const work = async () => {
      while (acknowledged < VIDEO.length) {
        const piece = VIDEO.slice(acknowledged, acknowledged + PIECE);
        const way = `/api/uploads/${upload}?offset=${acknowledged}`;
        acknowledged = (await server.ask<UploadState>('PATCH', way, piece)).offset;
        const content = { ...EXAMPLES.visit, when: '2024' };
        const path = `/api/people/${person}/entries`;
        visits.push((await server.ask<Version>('POST', path, { content })).entry);
        // The next piece is on its way when it is killed.
        if (kills < KILLS && acknowledged >= until * PIECE) {
          setTimeout(() => server.child.kill('SIGKILL'), kills);
        }
      }
    };
    if (kills === KILLS) await work();
    else {
      const ended = once(server.child, 'exit');
      await work().catch(() => null);
      await ended;
      server = await start(at);
    }
  }
  const { file } = await server.ask<{ file: object }>('POST', `/api/uploads/${upload}/completion`);
  const sha256 = createHash('sha256').update(VIDEO).digest('hex');
  expect(file).toEqual({ sha256, ...plan });
  const course = await server.ask<Version[]>('GET', `/api/people/${person}/course?kinds=visit`);
  expect(course.map(({ entry }) => entry)).toEqual(expect.arrayContaining(visits));
});
