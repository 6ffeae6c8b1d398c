/** The browser's twin with a stubbed network; that it finds faces is shown by the tests of apps/web. */
import { isRefusal } from '@facialis/refusal';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkModelFiles, createFaceTracker } from '../../src/index.browser.ts';
import { readBrowserFiles } from '../../src/index.ts';

const WASM = /\.wasm$/;
const PAGE = new TextEncoder().encode('<!doctype html><title>The app</title>');

/** Each test asks at an address of its own: what was fetched is kept. */
let modelFolder: string;
let next = 0;
beforeEach(() => {
  modelFolder = `/app-${next++}/face/`;
});
afterEach(() => vi.unstubAllGlobals());

/** Serves the files as they are, after a change of one of them; undefined is a file not found. */
async function serve(change: (name: string, bytes: Uint8Array) => Uint8Array | undefined) {
  const files = await readBrowserFiles();
  if (isRefusal(files)) throw new Error(files.got);
  vi.stubGlobal('location', { href: 'https://here.test/app/worker.js' });
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.slice(address.lastIndexOf('/') + 1);
    const bytes = change(name, files.get(name)!);
    return new Response(bytes as BodyInit | undefined, { status: bytes ? 200 : 404 });
  });
  return files;
}

async function stateOf(name: RegExp): Promise<string | undefined> {
  const found = (await checkModelFiles(modelFolder)).find((file) => name.test(file.name));
  return found?.state;
}

test('FACE-26 a browser is served every model and the runtime, and finds them intact', async () => {
  const files = await serve((_, bytes) => bytes);
  expect([...files.keys()].filter((name) => WASM.test(name))).toHaveLength(2);
  const found = await checkModelFiles(modelFolder);
  expect(found.map(({ state }) => state)).toEqual(['intact', 'intact', 'intact', 'intact']);
  expect(found.every(({ path }) => path.startsWith(`https://here.test${modelFolder}`))).toBe(true);
});

test('FACE-27 one wrong bit in a served model is named as damage', async () => {
  await serve((name, bytes) =>
    name.includes('attention') ? bytes.map((byte, i) => (i === 1000 ? byte ^ 1 : byte)) : bytes,
  );
  expect(await stateOf(/attention/)).toBe('damaged');
  expect(await createFaceTracker({ threads: 1, modelFolder })).toMatchObject({
    code: 'model-missing',
    at: 'face_landmark_with_attention.tflite',
  });
});

test('FACE-27 a page in the place of the WebAssembly file is told from the file', async () => {
  await serve((name, bytes) => (WASM.test(name) ? PAGE : bytes));
  expect(await stateOf(WASM)).toBe('damaged');
  expect(await createFaceTracker({ threads: 1, modelFolder })).toMatchObject({
    code: 'model-missing',
    at: expect.stringMatching(WASM),
    got: expect.stringContaining('page'),
  });
});

test('FACE-27 a missing file is named, and asked for again the next time', async () => {
  await serve((name, bytes) => (WASM.test(name) ? undefined : bytes));
  expect(await createFaceTracker({ threads: 1, modelFolder })).toMatchObject({
    code: 'model-missing',
    got: 'no such file',
  });
  await serve((_, bytes) => bytes);
  expect(await stateOf(WASM)).toBe('intact');
});

test('FACE-27 a browser without WebAssembly is told what to do', async () => {
  await serve((_, bytes) => bytes);
  vi.stubGlobal('WebAssembly', undefined);
  expect(await createFaceTracker({ threads: 1, modelFolder })).toMatchObject({
    code: 'model-missing',
    remedy: expect.stringContaining('Allow WebAssembly'),
  });
});
