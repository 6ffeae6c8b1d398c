import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkModelFiles, createFaceTracker, loadCanonicalFace } from '../src/index.ts';

const ASSETS = 'face_mesh_solution_packed_assets';
const published = dirname(
  createRequire(import.meta.url).resolve('@mediapipe/face_mesh/package.json'),
);
let damaged: string;

beforeAll(async () => {
  damaged = await mkdtemp(join(tmpdir(), 'facialis-models-'));
  const data = new Uint8Array(await readFile(join(published, `${ASSETS}.data`)));
  data[1000] = data[1000]! ^ 1; // one bit of the attention mesh
  await writeFile(join(damaged, `${ASSETS}.data`), data);
  await writeFile(
    join(damaged, `${ASSETS}_loader.js`),
    await readFile(join(published, `${ASSETS}_loader.js`)),
  );
});

afterAll(() => rm(damaged, { recursive: true }));

test('FACE-1 every model and the runtime are found and intact after installation', async () => {
  const files = await checkModelFiles();
  expect(files.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'face_detection_short_range.tflite intact',
    'face_landmark_with_attention.tflite intact',
    'geometry_pipeline_metadata_landmarks.binarypb intact',
    expect.stringMatching(/^litert_wasm_\w+\.wasm intact$/),
  ]);
  expect(files.every(({ remedy }) => remedy === '')).toBe(true);
});

test('FACE-2 one wrong bit in a model is named as damage, with what to do', async () => {
  const mesh = (await checkModelFiles(damaged)).find(({ name }) => name.includes('attention'));
  expect(mesh?.state).toBe('damaged');
  expect(mesh?.remedy).toContain('npm install');
});

test('FACE-2 a missing model is named as missing, with what to do', async () => {
  const files = await checkModelFiles(join(damaged, 'nowhere'));
  const models = files.filter(({ name }) => !name.endsWith('.wasm'));
  expect(models.map(({ state }) => state)).toEqual(['missing', 'missing', 'missing']);
  expect(models.every(({ remedy }) => remedy.includes('npm install'))).toBe(true);
});

test('FACE-3 a tracker with a damaged or missing model is refused, not thrown', async () => {
  for (const modelFolder of [damaged, join(damaged, 'nowhere')]) {
    const tracker = await createFaceTracker({ threads: 1, modelFolder });
    expect(isRefusal(tracker) && tracker.code).toBe('model-missing');
  }
});

test('FACE-4 starting the networks adds nothing to the global scope and prints nothing', async () => {
  const names = () => Reflect.ownKeys(globalThis).length;
  const before = names();
  const written: unknown[] = [];
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const originals = methods.map((method) => console[method]);
  for (const method of methods) console[method] = (...words: unknown[]) => written.push(words);
  const tracker = await createFaceTracker({ threads: 1 });
  methods.forEach((method, i) => {
    console[method] = originals[i]!;
  });
  if (isRefusal(tracker)) expect.fail(tracker.need);
  tracker.close();
  expect(written).toEqual([]);
  expect(names()).toBe(before);
});

test('FACE-5 the canonical face has the mesh’s points, in mm, upright and with its nasion at 0', async () => {
  const face = await loadCanonicalFace();
  if (isRefusal(face)) expect.fail(face.need);
  expect(face.vertices.length).toBe(468 * 3);
  expect(face.uvs.length).toBe(468 * 2);
  expect(face.triangles.length).toBe(898 * 3);
  expect(Math.max(...face.triangles)).toBe(467);
  const point = (i: number) => Array.from(face.vertices.subarray(3 * i, 3 * i + 3));
  expect(point(168)).toEqual([0, 0, 0].map((zero) => expect.closeTo(zero, 6)));
  const [rightCanthus, leftCanthus, chin, noseTip] = [33, 263, 152, 1].map(point);
  expect(leftCanthus![0]! - rightCanthus![0]!).toBeGreaterThan(80); // adults: 80 to 100 mm
  expect(leftCanthus![0]! - rightCanthus![0]!).toBeLessThan(100);
  expect(chin![1]).toBeGreaterThan(100); // down is positive
  expect(noseTip![2]).toBeLessThan(-10); // towards the viewer is negative
});

test('FACE-3 a number of threads other than 1 or 2 is a TypeError that names both', async () => {
  await expect(createFaceTracker({ threads: 3 as 2 })).rejects.toThrow(
    new TypeError('threads must be 1 or 2; received 3'),
  );
});
