/** A server that is killed again and again while it is at work: what it acknowledged must be there. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXAMPLES } from '@facialis/record';
import { type FileRef, openStore, type Store, type Version } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { drawFrames, SMALL } from '../../../packages/measure/test/faces.ts';
import { writeVideo } from '../../cli/test/facialis.ts';
import { type AnalysisState, isOver } from '../src/analyses/analysis.ts';
import type { UploadState } from '../src/uploads.ts';
import { type Ask, Refused, type ServedProcess, signInTo, startServed } from './served-process.ts';

/** What became of a server that was killed again and again. */
export interface KillTally {
  kills: number;
  /** Of these while it started. */
  whileStarting: number;
  /** Entries, pieces of uploads and analyses that it acknowledged. */
  acknowledged: number;
  lost: number;
  /** Videos that were measured to the end. */
  measured: number;
  /** Recordings of a video that has one already. */
  doubled: number;
  /** Analyses that had not ended well when there was time for all. */
  unfinished: number;
  /** Faults that looking through the record finds at the end. */
  faults: number;
}

/** Longest life after signing in, ms: a small video is measured in two seconds. */
const LIFE_MS = 4000;
/** One time in so many it is killed while it starts, within so many ms. */
const STARTING_EVERY = 5;
const START_MS = 1500;
/** Of an upload that are sent at once, bytes. */
const PIECE = 8000;
/** Videos that may wait: more of them would never be measured between the kills. */
const MOST_WAITING = 2;
/** How long what waits may take at the end, ms for each video. */
const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 50;
/** Length of the drawn video, s. */
const SECONDS = 0.6;

/** What a client knows, whatever becomes of the server. */
interface Known {
  readonly person: string;
  readonly visits: string[];
  readonly analyses: { readonly analysis: string; readonly sha256: string }[];
  /** The upload under way, and a file that is to be measured once it is whole. */
  upload: { readonly id: string; readonly video: Uint8Array<ArrayBuffer>; offset: number } | null;
  file: FileRef | null;
}

/** Kills a server at random moments, and looks each time at what is left. */
export async function killServer(
  kills: number,
  tell: (words: string) => void = () => {},
): Promise<KillTally> {
  const home = await mkdtemp(join(tmpdir(), 'facialis-killed-'));
  const at = join(home, 'record');
  const tally: KillTally = {
    kills: 0,
    whileStarting: 0,
    acknowledged: 0,
    lost: 0,
    measured: 0,
    doubled: 0,
    unfinished: 0,
    faults: 0,
  };
  let server: ServedProcess | null = null;
  try {
    const video = await drawVideo(home);
    const known = await prepare(at);
    while (tally.kills < kills) {
      server = startServed(at);
      if (tally.kills % STARTING_EVERY === STARTING_EVERY - 1) {
        await sleep(Math.random() * START_MS);
        tally.whileStarting++;
      } else {
        const ask = await enter(server);
        await look(ask, known, tally);
        const stop = new AbortController();
        const work = Promise.allSettled([
          keepEntries(ask, known, tally, stop.signal),
          keepUploading(ask, known, tally, video, stop.signal),
        ]);
        await sleep(Math.random() * LIFE_MS);
        const dead = server.kill();
        stop.abort();
        await Promise.all([work, dead]);
      }
      await server.kill();
      tally.kills++;
      if (tally.kills % 10 === 0) tell(`the server was killed ${tally.kills} of ${kills} times`);
    }
    server = startServed(at);
    const ask = await enter(server);
    await look(ask, known, tally);
    await lookAtMeasured(ask, known, tally);
    await server.kill();
    const store = await open(at);
    const seen = await store.verify({ name: 'test', may: 'read' });
    if (isRefusal(seen)) throw new Error(seen.got);
    tally.faults = seen.findings.filter(({ level }) => level === 'fault').length;
    await store.close();
    return tally;
  } finally {
    await server?.kill();
    await rm(home, { recursive: true });
  }
}

async function open(at: string): Promise<Store> {
  const store = await openStore({ at });
  if (isRefusal(store)) throw new Error(store.got);
  return store;
}

async function prepare(at: string): Promise<Known> {
  const store = await open(at);
  const saved = await store.save({ name: 'test', may: 'write' }, { content: EXAMPLES.person });
  if (!('person' in saved)) throw new Error('the person was not kept');
  await store.close();
  return { person: saved.person, visits: [], analyses: [], upload: null, file: null };
}

async function drawVideo(home: string): Promise<Uint8Array> {
  const path = join(home, 'face.mp4');
  await writeVideo(path, await drawFrames({ ...SMALL, seconds: SECONDS }));
  return readFile(path);
}

/** The same video with a box behind it that players skip (ISO 14496-12, `free`): another file. */
function another(video: Uint8Array): Uint8Array<ArrayBuffer> {
  const filling = randomBytes(16);
  const box = Buffer.alloc(8);
  box.writeUInt32BE(box.length + filling.length);
  box.write('free', 4, 'latin1');
  return new Uint8Array(Buffer.concat([video, box, filling]));
}

async function enter(server: ServedProcess): Promise<Ask> {
  const link = await server.link;
  if (link === null) throw new Error('the server did not start');
  return signInTo(link);
}

/** Whether all that was acknowledged is there. */
async function look(ask: Ask, known: Known, tally: KillTally): Promise<void> {
  const course = await ask<Version[]>('GET', `/api/people/${known.person}/course?kinds=visit`);
  const there = new Set(course.map(({ entry }) => entry));
  tally.lost += known.visits.filter((entry) => !there.has(entry)).length;
  const queue = await ask<AnalysisState[]>('GET', `/api/people/${known.person}/analyses`);
  const queued = new Set(queue.map(({ analysis }) => analysis));
  tally.lost += known.analyses.filter(({ analysis }) => !queued.has(analysis)).length;
  if (known.upload === null) return;
  const { id, video, offset } = known.upload;
  const state = await ask<UploadState>('GET', `/api/uploads/${id}`).catch(whereGone);
  // One that was whole may be completed already, and that not be told.
  if (state === null && offset < video.length) tally.lost++;
  if (state !== null && state.offset < offset) tally.lost++;
  known.upload = state === null ? null : { id, video, offset: state.offset };
}

function whereGone(error: unknown): null {
  if (error instanceof Refused && error.status === 404) return null;
  throw error;
}

async function keepEntries(
  ask: Ask,
  { person, visits }: Known,
  tally: KillTally,
  signal: AbortSignal,
): Promise<void> {
  const content = { ...EXAMPLES.visit, when: '2024' };
  while (!signal.aborted) {
    visits.push((await ask<Version>('POST', `/api/people/${person}/entries`, { content })).entry);
    tally.acknowledged++;
    await sleep(LOOK_EVERY_MS);
  }
}

/** Uploads one video after the other, and asks for each to be measured. */
async function keepUploading(
  ask: Ask,
  known: Known,
  tally: KillTally,
  drawn: Uint8Array,
  signal: AbortSignal,
): Promise<void> {
  const { person } = known;
  const at = `/api/people/${person}/analyses`;
  while (!signal.aborted) {
    if (known.file) {
      const json = { file: known.file, mirrored: false };
      const { analysis } = await ask<{ analysis: AnalysisState | null }>('POST', at, json);
      // Measured before the answer that put it in arrived: then it is there as a recording.
      if (analysis) {
        known.analyses.push({ analysis: analysis.analysis, sha256: known.file.sha256 });
        tally.acknowledged++;
      }
      known.file = null;
    }
    if (known.upload === null) {
      const open = (await ask<AnalysisState[]>('GET', at)).filter((one) => !isOver(one));
      if (open.length >= MOST_WAITING) {
        await sleep(LOOK_EVERY_MS);
        continue;
      }
      const video = another(drawn);
      const plan = { bytes: video.length, mediaType: 'video/mp4' };
      const begun = await ask<UploadState>('POST', `/api/people/${person}/uploads`, plan);
      known.upload = { id: begun.upload, video, offset: 0 };
    }
    const { id, video, offset } = known.upload;
    if (offset < video.length) {
      const piece = video.slice(offset, offset + PIECE);
      const way = `/api/uploads/${id}?offset=${offset}`;
      const after = await ask<UploadState>('PATCH', way, piece);
      known.upload = { id, video, offset: after.offset };
      tally.acknowledged++;
    } else {
      const done = await ask<{ file: FileRef }>('POST', `/api/uploads/${id}/completion`);
      known.file = done.file;
      known.upload = null;
    }
  }
}

/** Waits for the queue to end, and counts the recordings that came of it. */
async function lookAtMeasured(ask: Ask, { person, analyses }: Known, tally: KillTally) {
  const at = `/api/people/${person}`;
  const since = performance.now();
  let queue: AnalysisState[];
  do {
    await sleep(LOOK_EVERY_MS);
    queue = await ask<AnalysisState[]>('GET', `${at}/analyses`);
  } while (
    queue.some((one) => !isOver(one)) &&
    performance.now() - since < PATIENCE_MS * MOST_WAITING
  );
  tally.unfinished = queue.filter(({ state }) => state !== 'done').length;
  const course = await ask<Version[]>('GET', `${at}/course?kinds=recording`);
  const videos = course.flatMap(({ content }) =>
    content.kind === 'recording' && content.video ? [content.video.sha256] : [],
  );
  const measured = new Set(videos);
  tally.measured = measured.size;
  tally.doubled = videos.length - measured.size;
  tally.lost += analyses.filter(({ sha256 }) => !measured.has(sha256)).length;
}
