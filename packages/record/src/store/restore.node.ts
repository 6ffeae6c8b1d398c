import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import type { Actor, LongWork, StoreAddress } from './contract.ts';
import { codeOf, PARTIAL, refuseDisk, syncFolder } from './disk.node.ts';
import { StoreFailure } from './failure.ts';
import { isShelfEmpty, openFileShelf } from './files.node.ts';
import { createKeyFile } from './key-file.node.ts';
import type { OpenedBackup } from './members.node.ts';
import { DATABASE_FILE, FILES, isConnectionString, OWNER_ONLY } from './open.node.ts';
import { openPostgres } from './postgres.node.ts';
import { restoreFiles } from './restore-files.node.ts';
import { restoreTables } from './restore-tables.node.ts';
import { openSqlite } from './sqlite.node.ts';
import { FILE_LOST, openBackup } from './verify-backup.node.ts';

/** How a backup is restored. */
export interface Restoring extends LongWork {
  /** Who restores it, for the audit. */
  readonly actor: Actor;
  /** Of an encrypted backup: the passphrase that the store had then. */
  readonly passphrase?: string;
  /** Whether an encrypted backup may become a store that is not; otherwise that is refused. */
  readonly plain?: boolean;
}

/** A restored store; it is opened like any other. */
export interface RestoreDone {
  /** The store's id, the same as before. */
  readonly store: string;
  readonly people: number;
  readonly versions: number;
  readonly files: number;
  /** Fingerprints of files that the backup does not have either. */
  readonly lost: readonly string[];
}

/**
 * Restores a backup into a folder or a database that is empty or not there yet, of either kind:
 * so a store moves to PostgreSQL. Ids, versions, times and the audit stay as they were; a row of
 * the audit tells of the restoring. With `address.passphrase` the new store is encrypted with it.
 *
 * All of the backup is verified before, and all of the store before it is one; when it fails or
 * is stopped, nothing of it is left.
 *
 * @throws TypeError for a connection string without a folder for the files, or with a passphrase
 */
export async function restoreBackup(
  folder: string,
  address: StoreAddress,
  restoring: Restoring,
): Promise<RestoreDone | Refusal> {
  const backup = await openWhole(folder, address, restoring);
  if (isRefusal(backup)) return backup;
  try {
    return await (isConnectionString(address.at)
      ? intoServer(backup, address, restoring)
      : intoFolder(backup, address, restoring));
  } catch (error) {
    if (error instanceof StoreFailure) return error.refusal;
    if (codeOf(error) === null) throw error;
    return refuseDisk(error, 'the restored record');
  }
}

/** Why an encrypted backup does not become a plain record unasked. */
function refuseLayingOpen({ at }: StoreAddress): Refusal {
  const plain = 'say that the record is to be kept without encryption (--plain)';
  return refuse('not-allowed', {
    need: 'a restored record that is encrypted as its backup is',
    got: 'one that would not be',
    remedy: isConnectionString(at)
      ? `The program encrypts no record in PostgreSQL: encrypt the server's disks, then ${plain}.`
      : `Give a passphrase for it, or ${plain}.`,
  });
}

/** The backup, verified; refused where a part of it is lost, or where it would be laid open unasked. */
async function openWhole(
  folder: string,
  address: StoreAddress,
  { passphrase, plain = false, ...work }: Restoring,
): Promise<OpenedBackup | Refusal> {
  const backup = await openBackup(folder, {
    ...work,
    ...(passphrase !== undefined && { passphrase }),
  });
  if (isRefusal(backup)) return backup;
  const fault = backup.findings.find(({ level, code }) => level === 'fault' && code !== FILE_LOST);
  if (fault)
    return refuse('backup-damaged', {
      at: fault.at,
      need: 'a backup whose every part is as it was written',
      got: `a damaged one. ${fault.what.replace(/\.$/, '')}`,
      remedy: `${fault.remedy} facialis verify tells everything that is wrong with it.`,
    });
  if (!backup.lookedInside)
    return refuse('passphrase-missing', {
      at: backup.manifest.name,
      need: 'the passphrase that the record had when this backup was made',
      got: 'none',
      remedy: 'Give that passphrase.',
    });
  if (backup.keys && address.passphrase === undefined && !plain) return refuseLayingOpen(address);
  return backup;
}

/** Builds the store beside its place and moves it there when it is whole. */
async function intoFolder(
  backup: OpenedBackup,
  { at, passphrase }: StoreAddress,
  restoring: Restoring,
): Promise<RestoreDone | Refusal> {
  const place = resolve(at);
  const there = await readdir(place).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (there && there.length > 0) return refuseNotEmpty('a folder that holds something');
  const partial = `${place}-${randomUUID()}${PARTIAL}`;
  try {
    await mkdir(partial, { recursive: true, mode: OWNER_ONLY });
    const keys = passphrase === undefined ? undefined : await createKeyFile(partial, passphrase);
    if (isRefusal(keys)) {
      await rm(partial, { recursive: true, force: true });
      return keys;
    }
    const shelf = await openFileShelf(join(partial, FILES), keys && { keys });
    await restoreFiles(backup, shelf, restoring);
    const database = openSqlite(join(partial, DATABASE_FILE), keys?.databaseKey());
    try {
      await restoreTables(backup, database, restoring);
    } finally {
      await database.close();
    }
    restoring.signal?.throwIfAborted();
    await syncFolder(partial);
    if (there) await rmdir(place);
    await rename(partial, place);
    await syncFolder(dirname(place));
    return doneOf(backup);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

/** Fills an empty database in one transaction; the files are there before. */
async function intoServer(
  backup: OpenedBackup,
  { at, files, passphrase }: StoreAddress,
  restoring: Restoring,
): Promise<RestoreDone | Refusal> {
  if (files === undefined)
    throw new TypeError('address.files must name a folder with PostgreSQL; received undefined');
  if (passphrase !== undefined)
    throw new TypeError('address.passphrase is for a store in a folder; received a server');
  if (!(await isShelfEmpty(files))) return refuseNotEmpty('a folder of files that holds some');
  const database = await openPostgres(at);
  try {
    if (await database.snapshot((rows) => rows.hasTable('migration')))
      return refuseNotEmpty('a database that holds a record');
    const shelf = await openFileShelf(files, { shared: true });
    try {
      await restoreFiles(backup, shelf, restoring);
      await restoreTables(backup, database, restoring);
      return doneOf(backup);
    } catch (error) {
      for await (const sha256 of shelf.list()) await shelf.remove(sha256);
      throw error;
    }
  } finally {
    await database.close();
  }
}

function doneOf({ manifest: { store, counts, lost } }: OpenedBackup): RestoreDone {
  const { people, versions, files } = counts;
  return { store, people, versions, files: files - lost.length, lost };
}

function refuseNotEmpty(got: string): Refusal {
  return refuse('store-not-empty', {
    need: 'an empty place, so that nothing is written over',
    got,
    remedy: 'Name a new folder, or an empty database and a new folder for its files.',
  });
}
