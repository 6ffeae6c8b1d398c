import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureVideo } from '@facialis/measure';
import type { RecordingEntry } from '@facialis/record';
import { openStore } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { signalsCsvLines } from '@facialis/report';
import { FACE_STATES } from '@facialis/spasm';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { drawFrames, SMALL } from '../../../packages/measure/test/faces.ts';
import { writeVideo } from '../../cli/test/facialis.ts';
import { createServer } from '../src/index.ts';
import {
  addPerson,
  begin,
  measure,
  PATIENCE_MS,
  putVideo,
  recordingsIn,
  until,
  watch,
} from './measuring.ts';
import { ownFolder, ownServer, signIn } from './own-server.ts';

/** Frames of a drawn face: too few to be judged, enough to be measured. */
const SECONDS = 1;
const PROTOCOL = { segments: [{ name: 'rest', kind: 'rest', from: 0, to: SECONDS }] };

let folder = '';
/** A small video of a drawn face. */
let path = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facialis-drawn-'));
  path = join(folder, 'face.mp4');
  await writeVideo(path, await drawFrames({ ...SMALL, seconds: SECONDS }));
}, PATIENCE_MS);
afterAll(() => rm(folder, { recursive: true }));

test('SERVER-46, SERVER-57 a kept video is measured as the command line measures it; an altered one is told', {
  timeout: 2 * PATIENCE_MS,
}, async () => {
  const { server, folder } = await ownServer();
  const client = await signIn(server);
  const person = await addPerson(client);
  const file = await putVideo(client, await readFile(path));
  const when = '2024-05-01T10:00:00Z';
  const { analysis } = await measure(client, person, file, { when, protocol: PROTOCOL });
  const told = await (await watch(client, analysis!.analysis)).states();
  const end = told.at(-1)!;
  expect(end).toMatchObject({ state: 'done', progress: { done: 1 } });
  expect(told.some(({ progress }) => progress.words === 'measuring')).toBe(true);

  const here = await measureVideo(path);
  if (isRefusal(here)) throw new Error(here.got);
  const entry = (await recordingsIn(client, person))[0]!;
  expect(entry.entry).toBe(end.result);
  const { record, ...kept } = entry.content as RecordingEntry;
  expect(kept).toMatchObject({ when, video: file, protocol: PROTOCOL });
  // The name is the record's own; parts of the protocol are in the methods too.
  const { methods: _, segments, source, ...figures } = record;
  expect(here.recording).toMatchObject({
    ...figures,
    source: { ...source, name: here.recording.source.name },
  });
  expect(segments.map(({ kind }) => kind)).toEqual(
    record.quality.verdict === 'unusable' ? [] : ['rest'],
  );
  const signals = await client.ask('GET', `/api/entries/${entry.entry}/files/signals`);
  const lines = [...signalsCsvLines(here.signals, FACE_STATES)].join('');
  expect(await signals.text()).toBe(lines);

  const stored = join(folder, '..', 'store', 'files', file.sha256.slice(0, 2), file.sha256);
  const altered = await readFile(stored);
  altered[file.bytes >> 1]! ^= 1;
  await writeFile(stored, altered);
  const again = await measure(client, person, file, { again: true });
  expect(await until(client, again.analysis!.analysis, 'refused')).toMatchObject({
    refusal: { code: 'file-damaged' },
  });
  await server.close();
});

test('SERVER-46, SERVER-49 a video of an encrypted record is measured, what is none is refused plainly', {
  timeout: 2 * PATIENCE_MS,
}, async () => {
  const home = await ownFolder();
  const address = { at: join(home, 'store'), passphrase: 'five words that nobody ever guesses' };
  const store = await openStore(address);
  if (isRefusal(store)) throw new Error(store.got);
  onTestFinished(() => store.close());
  const server = createServer({ store, folder: join(home, 'server') });
  const client = await signIn(server);
  const person = await addPerson(client);
  const letter = await begin(client, person, 'This is a letter, not a video.\n'.repeat(100));
  const video = await begin(client, person, await readFile(path));
  expect(await until(client, letter, 'refused')).toMatchObject({
    refusal: { code: 'not-a-video', got: 'a file that is none of them, whatever its name' },
  });
  expect(await until(client, video, 'done')).toHaveProperty('result');
  expect(await recordingsIn(client, person)).toHaveLength(1);
  await server.close();
});
