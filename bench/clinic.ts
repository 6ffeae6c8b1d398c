import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '@facialis/record/store';
import { bytesBelow } from './bytes.ts';
import { ACTOR, draftsOf, drawLife, percentile } from './course.ts';
import { type Ground, openGrounds } from './ground.ts';
import { orThrow } from './or-throw.ts';
import { figure, type Table } from './table.ts';

/** How large the clinic is. */
export interface Clinic {
  readonly people: number;
  readonly years: number;
}

/** Times each question is asked. */
const ASKED = 200;
/** Times the store is opened. */
const OPENED = 5;
/** Later versions of entries, for every person. */
const CHANGES = 70;
/** Entries of the list that make one page. */
const PAGE = 50;
/** A step through the people that meets all of them, whatever their number: a large prime. */
const STRIDE = 7919;
const BYTES_PER_MB = 1e6;
const MS_PER_S = 1000;

/** Times in milliseconds, or one figure. */
interface Measured {
  readonly versions: number;
  readonly fillS: number;
  readonly openMs: number[];
  readonly courseMs: number[];
  readonly pageMs: number[];
  readonly laterPageMs: number[];
  readonly writeMs: number[];
  readonly verifyS: number;
  readonly backupS: number;
  readonly storeMb: number;
  readonly backupMb: number;
}

/** A clinic's record on each store: how long questions take, and how large it is. */
export async function clinic(size: Clinic, tell: (words: string) => void): Promise<Table[]> {
  const grounds = await openGrounds(tell);
  try {
    const results: [string, Measured][] = [];
    for (const ground of grounds.all) {
      results.push([ground.name, await measureStore(ground, size, tell)]);
    }
    return [tableOf(size, results)];
  } finally {
    await grounds.stop();
  }
}

async function measureStore(
  ground: Ground,
  { people, years }: Clinic,
  tell: (words: string) => void,
): Promise<Measured> {
  const address = await ground.fresh();
  let store = orThrow(await openStore(address));
  const ids: string[] = [];
  const start = performance.now();
  let versions = 0;
  for (let seed = 0; seed < people; seed++) {
    const life = drawLife(seed, years);
    const kept = await store.saveAll(ACTOR, draftsOf(life));
    if ('asked' in kept) throw new TypeError('nothing is to be asked here');
    const first = orThrow(kept);
    ids.push(first[0]!.person);
    versions += first.length + (await change(store, first));
    if ((seed + 1) % 100 === 0) tell(`${ground.name}: ${seed + 1} of ${people} people kept`);
  }
  const fillS = (performance.now() - start) / MS_PER_S;

  const person = (turn: number) => ids[(turn * STRIDE) % ids.length]!;
  const courseMs = await timeEach(ASKED, async (turn) =>
    orThrow(await store.course(ACTOR, person(turn))),
  );
  const pageMs = await timeEach(ASKED, async () =>
    orThrow(await store.people(ACTOR, { sort: 'last-visit', limit: PAGE })),
  );
  const laterPageMs = await timeEach(ASKED, async (turn) =>
    orThrow(
      await store.people(ACTOR, {
        sort: 'last-visit',
        limit: PAGE,
        offset: (turn * PAGE) % people,
      }),
    ),
  );
  const symptoms = drawLife(0, 1).entries.find(({ kind }) => kind === 'symptoms');
  const writeMs = await timeEach(ASKED, async (turn) =>
    orThrow(await store.save(ACTOR, { person: person(turn), content: symptoms })),
  );
  tell(`${ground.name}: questions asked`);

  const openMs: number[] = [];
  for (let turn = 0; turn < OPENED; turn++) {
    await store.close();
    const before = performance.now();
    store = orThrow(await openStore(address));
    openMs.push(performance.now() - before);
  }
  const storeMb = (await ground.bytes(address)) / BYTES_PER_MB;

  const parent = await mkdtemp(join(tmpdir(), 'facialis-backup-'));
  try {
    const backupS = await timeS(async () => orThrow(await store.backup(ACTOR, parent)));
    const backupMb = (await bytesBelow(parent)) / BYTES_PER_MB;
    tell(`${ground.name}: backup written`);
    const verifyS = await timeS(async () => {
      const { findings } = orThrow(await store.verify(ACTOR));
      if (findings.length > 0) throw new TypeError(`verify found ${findings[0]!.code}`);
    });
    tell(`${ground.name}: verified`);
    return {
      versions,
      fillS,
      openMs,
      courseMs,
      pageMs,
      laterPageMs,
      writeMs,
      verifyS,
      backupS,
      storeMb,
      backupMb,
    };
  } finally {
    await rm(parent, { recursive: true });
    await store.close();
    await ground.drop(address);
  }
}

/** Gives some entries a second version, and the number of them. */
async function change(
  store: Store,
  kept: readonly { entry: string; version: number; content: { kind: string } }[],
): Promise<number> {
  const symptoms = kept.filter(({ content }) => content.kind === 'symptoms');
  const chosen = symptoms.filter((_, i) => i % Math.ceil(symptoms.length / CHANGES) === 0);
  const drafts = chosen.map(({ entry, version, content }) => ({
    entry,
    from: version,
    content: { ...content, note: 'Corrected.' },
    why: 'Slip of the finger',
    confirmed: 'all' as const,
  }));
  orThrow(await store.saveAll(ACTOR, drafts));
  return chosen.length;
}

async function timeEach(
  times: number,
  work: (turn: number) => Promise<unknown>,
): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const before = performance.now();
    await work(turn);
    taken.push(performance.now() - before);
  }
  return taken;
}

async function timeS(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return (performance.now() - before) / MS_PER_S;
}

function tableOf({ people, years }: Clinic, results: readonly [string, Measured][]): Table {
  const both = (values: readonly number[]) =>
    `${figure(percentile(values, 0.5), 1)} / ${figure(percentile(values, 0.95), 1, 'ms')}`;
  const row = (what: string, of: (measured: Measured) => string) => [
    what,
    ...results.map(([, measured]) => of(measured)),
  ];
  return {
    title: `A clinic of ${people} people with ${years} years each`,
    about:
      `Every question asked ${ASKED} times of people in turn, each with its row in the audit ` +
      'and its commit on the disk; half / 95 % of the times lie below. Warm: just filled.',
    head: ['what', ...results.map(([name]) => name)],
    rows: [
      row('entries and versions', ({ versions }) => versions.toLocaleString('en')),
      row('kept at', ({ versions, fillS }) => figure(versions / fillS, 0, 'versions/s')),
      row('a person’s whole course', ({ courseMs }) => both(courseMs)),
      row('first page of people by last visit', ({ pageMs }) => both(pageMs)),
      row('any page of people by last visit', ({ laterPageMs }) => both(laterPageMs)),
      row('one write', ({ writeMs }) => both(writeMs)),
      row('open', ({ openMs }) => figure(percentile(openMs, 0.5), 0, 'ms')),
      row('size on disk', ({ storeMb }) => figure(storeMb, 0, 'MB')),
      row('verify', ({ verifyS }) => figure(verifyS, 1, 's')),
      row(
        'backup',
        ({ backupS, backupMb }) => `${figure(backupS, 1, 's')}, ${figure(backupMb, 0, 'MB')}`,
      ),
    ],
  };
}
