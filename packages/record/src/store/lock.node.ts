import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, extname, join } from 'node:path';
import { type Refusal, refuse } from '@facialis/refusal';

/**
 * The file that says who has the store open. It only tells: the lock itself is the operating
 * system's, on the database, and ends with the process however that ends.
 */
const LOCK_FILE = 'lock';

/** Who has a store open. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Name of the program; what it was called with may hold a person's name. */
  readonly command: string;
  /** ISO 8601 in UTC. */
  readonly since: string;
}

/** Says that this process has the store open; call it once the lock is held. */
export async function writeLock(folder: string): Promise<void> {
  const program = process.argv[1] ?? process.execPath;
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    command: basename(program, extname(program)),
    since: new Date().toISOString(),
  };
  await writeFile(join(folder, LOCK_FILE), `${JSON.stringify(holder)}\n`);
}

/** Says that nobody has the store open; call it before the lock is given back. */
export async function removeLock(folder: string): Promise<void> {
  await rm(join(folder, LOCK_FILE), { force: true });
}

/** Why a store that another process has open is not opened: which process, and since when. */
export async function refuseLocked(folder: string): Promise<Refusal> {
  const holder = await readLock(folder);
  return refuse('store-locked', {
    need: 'a store that no other process has open',
    got:
      holder === undefined
        ? 'one that another process is just opening'
        : `one that process ${holder.pid} (${holder.command}) on ${holder.host} has open since ${holder.since}`,
    remedy: 'Wait until that process has ended, or end it.',
  });
}

async function readLock(folder: string): Promise<Holder | undefined> {
  try {
    const { pid, host, command, since } = JSON.parse(
      await readFile(join(folder, LOCK_FILE), 'utf8'),
    ) as Partial<Holder>;
    if (!Number.isInteger(pid) || [host, command, since].some((text) => typeof text !== 'string')) {
      return undefined;
    }
    return { pid, host, command, since } as Holder;
  } catch {
    // Not written yet, or half of it.
    return undefined;
  }
}
