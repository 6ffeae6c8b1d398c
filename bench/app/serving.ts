import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLES } from '@facialis/record';
import { openStore } from '@facialis/record/store';
import { ACTOR, draftsOf, drawLife, percentile } from '../course.ts';
import { orThrow } from '../or-throw.ts';
import { figure, type Table } from '../table.ts';
import { type Served, startServed } from './served.ts';

/** How long and over how large a clinic the server is used. */
export interface ServingOptions {
  /** A few people and seconds, to see that everything runs. */
  readonly quick: boolean;
  /** Length of the mixed use, minutes; an hour, or a third of a minute when quick. */
  readonly minutes?: number;
}

/** Browsers that ask at once. */
const CLIENTS = 20;
const SIZES = {
  full: { people: 300, years: 3, pagesS: 30, minutes: 60 },
  quick: { people: 10, years: 1, pagesS: 3, minutes: 1 / 3 },
} as const;
/** People who are at work at once in the mixed use, and how long each looks at what came, ms. */
const AT_WORK = 4;
const LOOKING_MS = 200;
/** Memory is looked at so often, ms. */
const SAMPLE_EVERY_MS = 1000;
/** Size of a file that is kept in the mixed use, bytes: some seconds of a phone's video. */
const FILE_BYTES = 2_000_000;
/** A step through the people that meets all of them, whatever their number: a large prime. */
const STRIDE = 7919;
const MS_PER_S = 1000;
const MS_PER_MINUTE = 60_000;
const BYTES_PER_MIB = 2 ** 20;

/** How fast person pages are served to many at once, and what memory mixed use takes. */
export async function serving({ quick, minutes }: ServingOptions): Promise<Table> {
  const size = SIZES[quick ? 'quick' : 'full'];
  const lastsMs = (minutes ?? size.minutes) * MS_PER_MINUTE;
  const folder = await mkdtemp(join(tmpdir(), 'facialis-serving-'));
  const at = join(folder, 'record');
  try {
    const people = await fill(at, size.people, size.years);
    const served = await startServed(at);
    try {
      const pages = await askPages(served, people, size.pagesS * MS_PER_S);
      const memory = await useMixed(served, people, lastsMs);
      return tableOf(size, pages, memory, lastsMs / MS_PER_MINUTE);
    } finally {
      await served.stop();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Makes a clinic's record and gives the ids of its people. */
async function fill(at: string, people: number, years: number): Promise<string[]> {
  const store = orThrow(await openStore({ at }));
  const ids: string[] = [];
  for (let seed = 0; seed < people; seed++) {
    const kept = await store.saveAll(ACTOR, draftsOf(drawLife(seed, years)));
    if ('asked' in kept) throw new TypeError('nothing is to be asked here');
    ids.push(orThrow(kept)[0]!.person);
  }
  await store.close();
  return ids;
}

interface Pages {
  /** From the request to the last byte, ms. */
  readonly tookMs: readonly number[];
  readonly requestsPerS: number;
}

/** What a person's page asks for: the person and the course. */
async function askPage(served: Served, person: string): Promise<void> {
  await Promise.all([
    served.ask(`/api/entries/${person}`),
    served.ask(`/api/people/${person}/course`),
  ]);
}

/** Many clients ask for one person's page after another. */
async function askPages(
  served: Served,
  people: readonly string[],
  lastsMs: number,
): Promise<Pages> {
  const tookMs: number[] = [];
  const began = performance.now();
  let turn = 0;
  const client = async () => {
    while (performance.now() - began < lastsMs) {
      const before = performance.now();
      await askPage(served, people[(turn++ * STRIDE) % people.length]!);
      tookMs.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const seconds = (performance.now() - began) / MS_PER_S;
  return { tookMs, requestsPerS: (2 * tookMs.length) / seconds };
}

interface Memory {
  readonly beforeBytes: number;
  readonly mostBytes: number;
  /** Mean of the first and of the last tenth of the time. */
  readonly earlyBytes: number;
  readonly lateBytes: number;
  readonly done: number;
}

/** Some people look, search, write, export and keep files, each in turn. */
async function useMixed(
  served: Served,
  people: readonly string[],
  lastsMs: number,
): Promise<Memory> {
  const acts: ((person: string, turn: number) => Promise<unknown>)[] = [
    (person) => askPage(served, person),
    () => served.ask('/api/people?sort=change'),
    (person) => askPage(served, person),
    (person) =>
      served.ask(`/api/people/${person}/entries`, {
        method: 'POST',
        json: { content: EXAMPLES.visit },
      }),
    (_, turn) => served.ask(`/api/people?search=person ${turn % people.length}`),
    (person) => served.ask(`/api/people/${person}/bundle`),
    (person) => askPage(served, person),
    (_, turn) => served.ask('/api/files', { method: 'POST', body: new Blob([fileOf(turn)]) }),
  ];
  const beforeBytes = await served.memory();
  const began = performance.now();
  const isOver = () => performance.now() - began >= lastsMs;
  let turn = 0;
  const work = async () => {
    while (!isOver()) {
      const now = turn++;
      await acts[now % acts.length]!(people[(now * STRIDE) % people.length]!, now);
      await pause(LOOKING_MS);
    }
  };
  const samples: number[] = [];
  const watch = async () => {
    while (!isOver()) {
      samples.push(await served.memory());
      await pause(SAMPLE_EVERY_MS);
    }
  };
  await Promise.all([watch(), ...Array.from({ length: AT_WORK }, work)]);
  const tenth = Math.max(1, Math.floor(samples.length / 10));
  return {
    beforeBytes,
    mostBytes: Math.max(...samples),
    earlyBytes: mean(samples.slice(0, tenth)),
    lateBytes: mean(samples.slice(-tenth)),
    done: turn,
  };
}

/** Bytes that no other turn has: the same file is kept once. */
function fileOf(turn: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(FILE_BYTES);
  new DataView(bytes.buffer).setUint32(0, turn);
  return bytes;
}

function tableOf(
  { people, years }: { readonly people: number; readonly years: number },
  { tookMs, requestsPerS }: Pages,
  { beforeBytes, mostBytes, earlyBytes, lateBytes, done }: Memory,
  minutes: number,
): Table {
  const mib = (bytes: number) => figure(bytes / BYTES_PER_MIB, 0, 'MiB');
  const time = minutes < 1 ? `${Math.round(60 * minutes)} s` : `${Math.round(minutes)} min`;
  return {
    title: 'The server',
    about: `${people} people with ${years} years each. Person pages (the person and the whole course, two requests) asked for by ${CLIENTS} clients at once on the same machine; then ${time} of mixed use by ${AT_WORK}: looking, searching, writing, exporting, keeping files of 2 MB.`,
    head: ['Figure', 'Value'],
    rows: [
      ['requests of person pages', `${figure(requestsPerS, 0)} a second`],
      ['a person page, half within', figure(percentile(tookMs, 0.5), 0, 'ms')],
      ['a person page, 95 % within', figure(percentile(tookMs, 0.95), 0, 'ms')],
      ['mixed use: things done', String(done)],
      ['memory before it', mib(beforeBytes)],
      ['memory in its first tenth', mib(earlyBytes)],
      ['memory in its last tenth', mib(lateBytes)],
      ['most memory', mib(mostBytes)],
    ],
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
