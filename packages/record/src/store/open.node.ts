import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { backupBefore } from './backup.node.ts';
import type { Store, StoreAddress } from './contract.ts';
import type { Database } from './database.ts';
import { codeOf, refuseDisk } from './disk.node.ts';
import { StoreFailure } from './failure.ts';
import { openFileShelf } from './files.node.ts';
import { clearLeaving } from './kept-files.ts';
import { createKeyFile, hasKeys, openKeyFile } from './key-file.node.ts';
import type { Keys } from './keys.node.ts';
import { refuseLocked, removeLock, writeLock } from './lock.node.ts';
import { migrate, readIdentity } from './migrate.node.ts';
import { openPostgres } from './postgres.node.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { openSqlite } from './sqlite.node.ts';
import { createStore, type StoreParts } from './store.ts';

/** The database within the folder of an embedded store. */
export const DATABASE_FILE = 'record.db';
/** The files beside it. */
export const FILES = 'files';
/** Where the backups lie that are made before a migration. */
const BACKUPS = 'backups';
/** The folder is the owner's alone. */
export const OWNER_ONLY = 0o700;

/** What the opener knows of the place. */
export interface Opening {
  /** Refuses where there is no store, or where there is something, and makes nothing then. */
  readonly expect?: 'store' | 'nothing';
}

/**
 * Opens a store, and makes it where there is none unless the opening says otherwise. An older one
 * is brought up to date after a backup of it; a newer one is opened for reading.
 *
 * @returns a refusal when there is not what was expected, another process has it open, the
 *   passphrase is missing or wrong, the database is damaged or cannot be reached, or the disk is
 *   full
 * @throws TypeError for a connection string without a folder for the files, or with a passphrase
 */
export async function openStore(
  address: StoreAddress,
  opening: Opening = {},
): Promise<Store | Refusal> {
  try {
    return await (isConnectionString(address.at)
      ? openServer(address, opening)
      : openFolder(address, opening));
  } catch (error) {
    if (error instanceof StoreFailure) return error.refusal;
    if (error instanceof TypeError) throw error;
    return refuseDisk(error, 'the folder of the store');
  }
}

/** Whether an address names a server of PostgreSQL. */
export function isConnectionString(at: string): boolean {
  return /^postgres(ql)?:\/\//.test(at);
}

async function openFolder(
  { at, passphrase }: StoreAddress,
  { expect }: Opening,
): Promise<Store | Refusal> {
  const surprise = expect && refuseSurprise(expect, await isEmpty(at));
  if (surprise) return surprise;
  await mkdir(at, { recursive: true, mode: OWNER_ONLY });
  const path = join(at, DATABASE_FILE);
  const keys = await unlock(at, path, passphrase);
  if (isRefusal(keys)) return keys;
  const database = await takeDatabase(at, path, keys);
  if (isRefusal(database)) return database;
  // The lock is held; that a full disk takes no word of it is no reason to stay out.
  await writeLock(at).catch(() => undefined);
  return assemble(database, {
    files: join(at, FILES),
    backups: join(at, BACKUPS),
    ...(keys && { keys }),
    async close() {
      await removeLock(at);
      await database.close();
    },
  });
}

async function takeDatabase(
  folder: string,
  path: string,
  keys: Keys | undefined,
): Promise<Database | Refusal> {
  try {
    return openSqlite(path, keys?.databaseKey());
  } catch (error) {
    if (error instanceof StoreFailure && error.refusal.code === 'store-locked') {
      return refuseLocked(folder);
    }
    throw error;
  }
}

/** The keys of an encrypted store, made when a new one is to be; undefined for an open one. */
async function unlock(
  folder: string,
  path: string,
  passphrase: string | undefined,
): Promise<Keys | undefined | Refusal> {
  if (await hasKeys(folder)) {
    if (passphrase !== undefined) return openKeyFile(folder, passphrase);
    return refuse('passphrase-missing', {
      need: 'the passphrase of this store',
      got: 'none',
      remedy: 'Give the passphrase that was set when the store was made.',
    });
  }
  if (passphrase === undefined) return undefined;
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return createKeyFile(folder, passphrase);
  return refuse('store-not-empty', {
    need: 'an encrypted store, or a new folder to make one in',
    got: 'a store without encryption',
    remedy:
      'Open it without a passphrase. To encrypt it, write a backup and restore that into a new folder with a passphrase.',
  });
}

async function openServer(
  { at, files, passphrase }: StoreAddress,
  { expect }: Opening,
): Promise<Store | Refusal> {
  if (files === undefined) {
    throw new TypeError('address.files must name a folder with PostgreSQL; received undefined');
  }
  if (passphrase !== undefined) {
    throw new TypeError('address.passphrase is for a store in a folder; received a server');
  }
  const database = await openPostgres(at);
  const surprise = expect && refuseSurprise(expect, await hasNoStore(database));
  if (surprise) {
    await database.close();
    return surprise;
  }
  return assemble(database, {
    files,
    backups: join(files, BACKUPS),
    close: () => database.close(),
  });
}

async function hasNoStore(database: Database): Promise<boolean> {
  return (await database.snapshot(readIdentity)) === undefined;
}

/** Whether a folder is not there or holds nothing. */
async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
}

/** Refuses an empty place where a store was expected, and the other way round. */
function refuseSurprise(
  expected: NonNullable<Opening['expect']>,
  isEmpty: boolean,
): Refusal | undefined {
  if (expected === 'store' && isEmpty) {
    return refuse('store-missing', {
      need: 'a record',
      got: 'nothing there',
      remedy: 'Make one with facialis record create, or name another place with --store.',
    });
  }
  if (expected === 'nothing' && !isEmpty) {
    return refuse('store-not-empty', {
      need: 'a new or empty place',
      got: 'one that holds something',
      remedy: 'Name another place with --store; a record that is there opens without create.',
    });
  }
  return undefined;
}

/** What an opened place adds to its database. */
interface Place extends Pick<StoreParts, 'keys' | 'close'> {
  /** Folder of the files, and of the backups before a migration. */
  readonly files: string;
  readonly backups: string;
}

/** Puts a store together over its database, or gives the database back. */
async function assemble(database: Database, place: Place): Promise<Store | Refusal> {
  const { files, backups, close, ...secrets } = place;
  try {
    const shared = database.dialect === 'postgres';
    const shelf = await openFileShelf(files, { shared, ...secrets });
    const ground = { database, shelf, ...secrets };
    const store = await migrate(database, () => backupBefore(ground, backups));
    if (isRefusal(store)) {
      await close();
      return store;
    }
    const readOnly = store.schema > SCHEMA_VERSION;
    if (!readOnly) await clearLeaving(database, shelf);
    return createStore({ ...ground, id: store.id, readOnly, close });
  } catch (error) {
    await close();
    throw error;
  }
}
