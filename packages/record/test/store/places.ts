import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { createDatabase, dropDatabase } from '../../../../scripts/postgres.ts';
import type { Database, Rows } from '../../src/store/database.ts';
import { openStore, type Store, type StoreAddress } from '../../src/store/index.ts';
import { openKeyFile } from '../../src/store/key-file.node.ts';
import { openPostgres } from '../../src/store/postgres.node.ts';
import { openSqlite } from '../../src/store/sqlite.node.ts';
import { granted } from '../files/bytes.ts';
import { layQuickKey } from '../files/quick-key.ts';

const server = inject('postgres');

/** A kind of place where a store can lie. */
export interface Place {
  readonly name: string;
  /** Whether this machine has it. */
  readonly here: boolean;
  /** A new and empty one. */
  fresh(): Promise<StoreAddress>;
  drop(address: StoreAddress): Promise<void>;
}

const folder = () => mkdtemp(join(tmpdir(), 'facialis-store-'));
const drop = ({ at }: StoreAddress) => rm(at, { recursive: true, force: true });

export const SQLITE: Place = {
  name: 'SQLite',
  here: true,
  fresh: async () => ({ at: await folder() }),
  drop,
};

export const ENCRYPTED: Place = {
  name: 'encrypted SQLite',
  here: true,
  async fresh() {
    const passphrase = 'five words that are unlike';
    const at = await folder();
    await layQuickKey(at, passphrase);
    return { at, passphrase };
  },
  drop,
};

export const POSTGRES: Place = {
  name: server === null ? 'PostgreSQL (skipped: there is none on this machine)' : 'PostgreSQL',
  here: server !== null,
  fresh: async () => ({ at: await createDatabase(server!), files: await folder() }),
  async drop({ at, files }) {
    await dropDatabase(at);
    await rm(files!, { recursive: true, force: true });
  },
};

/** Where the whole suite runs. */
export const PLACES = [SQLITE, ENCRYPTED, POSTGRES];
/** Where stores are opened again and again: unlocking an encrypted one is slow on purpose. */
export const QUICK_PLACES = [SQLITE, POSTGRES];

/** A new place of the test's own. */
export async function ownPlace(place: Place): Promise<StoreAddress> {
  const address = await place.fresh();
  onTestFinished(() => place.drop(address));
  return address;
}

/** Opens a store, uses it and closes it. */
export async function withStore<T>(
  address: StoreAddress,
  use: (store: Store) => Promise<T>,
): Promise<T> {
  const store = granted(await openStore(address));
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** Reaches into the tables behind the store's back; an embedded store must be closed. */
export async function behind<T>(
  { at, files, passphrase }: StoreAddress,
  work: (rows: Rows) => Promise<T>,
): Promise<T> {
  let database: Database;
  if (files !== undefined) database = await openPostgres(at);
  else {
    const keys = passphrase && granted(await openKeyFile(at, passphrase));
    database = openSqlite(join(at, 'record.db'), keys ? keys.databaseKey() : undefined);
  }
  try {
    return await database.write(work);
  } finally {
    await database.close();
  }
}

/** Statements that let rows be changed which never change. */
export function unguarded({ files }: StoreAddress): string {
  return files === undefined
    ? 'DROP TRIGGER version_stays; DROP TRIGGER version_kept; DROP TRIGGER audit_stays; DROP TRIGGER audit_kept;'
    : 'DROP TRIGGER version_kept ON version; DROP TRIGGER audit_kept ON audit;';
}
