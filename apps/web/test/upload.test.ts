import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Upload } from '../src/api/upload.ts';

const MEBIBYTE = 2 ** 20;
/** Longer than all waits between tries together, ms. */
const LONG_MS = 120_000;

/** What may go wrong with one request. */
type Mishap = 'none' | 'not reached' | 'cut off' | 'answer lost';
const mishaps = fc.array(
  fc.constantFrom<Mishap>('none', 'none', 'not reached', 'cut off', 'answer lost'),
  { maxLength: 20 },
);

/** A server that takes uploads in, with a mishap for each request as long as there are some. */
class ShakyServer {
  arrived = Buffer.alloc(0);
  #mishaps: readonly Mishap[];
  begun = 0;

  constructor(planned: readonly Mishap[]) {
    this.#mishaps = planned;
  }

  readonly fetch = async (path: string, { method, body }: RequestInit): Promise<Response> => {
    const [mishap = 'none', ...rest] = this.#mishaps;
    this.#mishaps = rest;
    if (mishap === 'not reached') throw new TypeError('Failed to fetch');
    const answer = await this.#answer(path, method ?? 'GET', body, mishap === 'cut off');
    if (mishap !== 'none') throw new TypeError('Failed to fetch');
    return answer;
  };

  async #answer(
    path: string,
    method: string,
    body: RequestInit['body'],
    isCut: boolean,
  ): Promise<Response> {
    if (method === 'PATCH') {
      const offset = Number(new URL(path, 'http://here').searchParams.get('offset'));
      if (offset !== this.arrived.length) {
        return Response.json({ status: 409, code: 'offset-wrong' }, { status: 409 });
      }
      const bytes = new Uint8Array(await (body as Blob).arrayBuffer());
      const some = isCut ? bytes.subarray(0, bytes.length / 2) : bytes;
      this.arrived = Buffer.concat([this.arrived, some]);
    } else if (path.endsWith('/completion')) {
      return Response.json({ file: { bytes: this.arrived.length }, recordings: [] });
    } else if (method === 'POST') {
      this.begun += 1;
      this.arrived = Buffer.alloc(0);
    }
    return Response.json({ upload: 'one', offset: this.arrived.length });
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const content = new Blob([Uint8Array.from({ length: 9 * MEBIBYTE }, (_, i) => i % 251)]);

async function run(server: ShakyServer, upload = new Upload('person', content, 'video/mp4')) {
  vi.stubGlobal('fetch', server.fetch);
  const breaks: boolean[] = [];
  const result = upload
    .run({
      onProgress: () => {},
      onBreak: (isBroken) => breaks.push(isBroken),
      signal: new AbortController().signal,
    })
    .catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(LONG_MS);
  return { result: await result, breaks };
}

test('WEB-13 whatever breaks off, the file arrives as it is, and breaks are said', async () => {
  await fc.assert(
    fc.asyncProperty(mishaps, async (planned) => {
      const server = new ShakyServer(planned);
      const upload = new Upload('person', content, 'video/mp4');
      let tried = await run(server, upload);
      // Many mishaps in a row end it; tried again it goes on.
      while (tried.result instanceof TypeError) tried = await run(server, upload);
      expect(tried.result).toEqual({ file: { bytes: content.size }, recordings: [] });
      expect(server.arrived.equals(Buffer.from(await content.arrayBuffer()))).toBe(true);
      expect(tried.breaks.length === 0 || tried.breaks.includes(true)).toBe(true);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('WEB-13 a server that is not reached for a minute ends it; later it goes on, not anew', async () => {
  const upload = new Upload('person', content, 'video/mp4');
  const first = new ShakyServer(['none', 'none', ...Array<Mishap>(40).fill('not reached')]);
  const { result, breaks } = await run(first, upload);
  expect(result).toBeInstanceOf(TypeError);
  expect(breaks).toContain(true);
  const arrived = first.arrived.length;
  expect(arrived).toBeGreaterThan(0);
  while ((await run(first, upload)).result instanceof TypeError);
  expect(first.begun).toBe(1);
  expect(first.arrived.length).toBe(content.size);
});

test('WEB-13 what was given up is sent anew by a page that comes back to it', async () => {
  const upload = new Upload('person', content, 'video/mp4');
  const server = new ShakyServer([]);
  await run(server, upload);
  await upload.drop();
  await run(server, upload);
  expect(server.begun).toBe(2);
  expect(server.arrived.length).toBe(content.size);
});
