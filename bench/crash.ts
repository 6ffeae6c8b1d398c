import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store, type StoreAddress, verifyBackup } from '@facialis/record/store';
import { ACTOR, type Acknowledged, BATCH, contentMark } from './crash-work.ts';
import { type Ground, openGrounds } from './ground.ts';
import { orThrow } from './or-throw.ts';
import { figure, type Table } from './table.ts';

/** Longest time that a process may work before it is killed, ms: opening alone takes some 20. */
const LIFE_MS = 500;
/** One round in so many begins with a store of the oldest layout, so that migrating is killed too. */
const OLD_EVERY = 4;
/** A store serves so many rounds; then a fresh one is taken, as checking it takes ever longer. */
const ROUNDS_A_STORE = 25;
const SIGKILL = 'SIGKILL';

/** What became of a store that was killed again and again. */
interface Tally {
  rounds: number;
  /** Killed before the store was open: while it was opened, migrated or backed up before that. */
  whileOpening: number;
  acknowledged: number;
  lost: number;
  halfWritten: number;
  faults: number;
  backups: number;
  unsoundBackups: number;
}

/** Kills a working process at random moments, and looks each time at what is left. */
export async function crashes(rounds: number, tell: (words: string) => void): Promise<Table[]> {
  const grounds = await openGrounds(tell);
  try {
    const results: [string, Tally][] = [];
    for (const ground of grounds.all) {
      results.push([ground.name, await crashGround(ground, rounds, tell)]);
    }
    return [tableOf(results)];
  } finally {
    await grounds.stop();
  }
}

async function crashGround(
  ground: Ground,
  rounds: number,
  tell: (words: string) => void,
): Promise<Tally> {
  const tally: Tally = {
    rounds: 0,
    whileOpening: 0,
    acknowledged: 0,
    lost: 0,
    halfWritten: 0,
    faults: 0,
    backups: 0,
    unsoundBackups: 0,
  };
  while (tally.rounds < rounds) {
    const address = await ground.fresh();
    const backups = await mkdtemp(join(tmpdir(), 'facialis-crash-'));
    const kept: Acknowledged[] = [];
    try {
      const last = Math.min(rounds, tally.rounds + ROUNDS_A_STORE);
      for (; tally.rounds < last; tally.rounds++) {
        if (kept.length > 0 && tally.rounds % OLD_EVERY === 0) await ground.age(address);
        const fresh = await workUntilKilled(address, backups);
        if (fresh.length === 0) tally.whileOpening++;
        kept.push(...fresh);
        tally.acknowledged += fresh.length;
        await look(address, kept, fresh, tally);
      }
      await lookAtBackups(backups, kept, tally);
      tell(`${ground.name}: killed ${tally.rounds} of ${rounds} times`);
    } finally {
      await rm(backups, { recursive: true });
      await ground.drop(address);
    }
  }
  return tally;
}

/** Starts a process, kills it at a random moment, and gives what it had acknowledged until then. */
async function workUntilKilled(address: StoreAddress, backups: string): Promise<Acknowledged[]> {
  const script = join(import.meta.dirname, 'crash-child.ts');
  const child = spawn(process.execPath, [script, JSON.stringify(address), backups], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let begun = false;
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes;
    if (begun) return;
    begun = true;
    setTimeout(() => child.kill(SIGKILL), Math.random() * LIFE_MS);
  });
  const signal = await new Promise<string | null>((done) => {
    child.on('close', (_, by) => done(by));
  });
  if (signal !== SIGKILL) throw new TypeError('the working process ended by itself');
  const whole = said.slice(0, said.lastIndexOf('\n')).split('\n').slice(1);
  return whole.filter((line) => line !== '').map((line) => JSON.parse(line) as Acknowledged);
}

/** Opens the store again: what was acknowledged is there, nothing half-written, and it is sound. */
async function look(
  address: StoreAddress,
  kept: readonly Acknowledged[],
  fresh: readonly Acknowledged[],
  tally: Tally,
): Promise<void> {
  const store = orThrow(await openStore(address));
  try {
    for (const one of fresh) if (!(await isThere(store, one))) tally.lost++;
    for (const one of kept) {
      if (one.what === 'person' && (await hasHalfBatch(store, one.person))) tally.halfWritten++;
    }
    const { findings } = orThrow(await store.verify(ACTOR));
    const faults = findings.filter(({ level }) => level === 'fault');
    tally.faults += faults.length;
    for (const { code, at, what } of faults) console.error(`${code} ${at}: ${what}`);
  } finally {
    await store.close();
  }
}

async function isThere(store: Store, one: Acknowledged): Promise<boolean> {
  if (one.what === 'person') {
    const course = await store.course(ACTOR, one.person);
    return !('refused' in course) && course.length > one.entries;
  }
  if (one.what === 'version') {
    const found = await store.read(ACTOR, one.entry, one.version);
    return 'content' in found && contentMark(found.content) === one.content;
  }
  if (one.what === 'batch') {
    const course = orThrow(await store.course(ACTOR, one.person));
    return course.filter(({ content }) => content.note === one.mark).length === BATCH;
  }
  if (one.what === 'file') {
    const content = await store.openFile(ACTOR, one.sha256);
    if ('refused' in content) return false;
    // Reading to the end proves the fingerprint.
    for await (const _ of content);
    return true;
  }
  return true;
}

async function hasHalfBatch(store: Store, person: string): Promise<boolean> {
  const course = orThrow(await store.course(ACTOR, person));
  const marks = course
    .map(({ content }) => content.note ?? '')
    .filter((note) => /^[0-9a-f]{16}$/.test(note));
  const batches = [...Map.groupBy(marks, (mark) => mark).values()];
  return batches.some((batch) => batch.length !== BATCH);
}

/** Every backup that was acknowledged is sound, and no folder looks finished that is not. */
async function lookAtBackups(
  parent: string,
  kept: readonly Acknowledged[],
  tally: Tally,
): Promise<void> {
  const finished = (await readdir(parent)).filter((name) => !name.endsWith('.partial'));
  const acknowledged = kept.filter((one) => one.what === 'backup');
  tally.backups += finished.length;
  for (const name of finished) {
    const { findings } = orThrow(await verifyBackup(join(parent, name)));
    if (findings.some(({ level }) => level === 'fault')) tally.unsoundBackups++;
  }
  tally.lost += acknowledged.filter(
    ({ folder }) => !finished.some((name) => folder === join(parent, name)),
  ).length;
}

function tableOf(results: readonly [string, Tally][]): Table {
  const row = (what: string, reach: string, of: (tally: Tally) => number) => [
    what,
    reach,
    ...results.map(([, tally]) => figure(of(tally), 0)),
  ];
  return {
    title: 'Killed at random moments',
    about:
      'A process that saves, changes, keeps files and writes backups is killed (SIGKILL) within ' +
      `${LIFE_MS} ms of beginning to open the store; every ${OLD_EVERY}th time it first has to ` +
      'migrate the store from the oldest layout. After each kill the store is opened, read and ' +
      'verified by another process.',
    head: ['what', 'to reach', ...results.map(([name]) => name)],
    rows: [
      row('killed', '300', ({ rounds }) => rounds),
      row('of them before the first acknowledgement', '', ({ whileOpening }) => whileOpening),
      row('acknowledged', '', ({ acknowledged }) => acknowledged),
      row('of them lost or altered', '0', ({ lost }) => lost),
      row('batches seen by half', '0', ({ halfWritten }) => halfWritten),
      row('faults that verify found', '0', ({ faults }) => faults),
      row('backups finished', '', ({ backups }) => backups),
      row('of them unsound', '0', ({ unsoundBackups }) => unsoundBackups),
    ],
  };
}
