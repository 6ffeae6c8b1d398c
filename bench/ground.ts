import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreAddress } from '@facialis/record/store';
import { startPostgres } from '../scripts/postgres.ts';
import { bytesBelow } from './bytes.ts';
import { agePostgres, ageSqlite } from './oldest-layout.ts';

/** The database within the folder of an embedded store. */
const DATABASE_FILE = 'record.db';

/** One kind of store, on which fresh stores are made. */
export interface Ground {
  readonly name: string;
  /** A new and empty place. */
  fresh(): Promise<StoreAddress>;
  /** Size of a closed store on the disk, its files with it. */
  bytes(address: StoreAddress): Promise<number>;
  /** Takes a closed store back to the oldest layout. */
  age(address: StoreAddress): Promise<void>;
  drop(address: StoreAddress): Promise<void>;
}

/** The stores of this machine: SQLite always, PostgreSQL where it can be had. */
export interface Grounds {
  readonly all: readonly Ground[];
  stop(): Promise<void>;
}

/** Makes ready the stores that are compared. */
export async function openGrounds(tell: (words: string) => void): Promise<Grounds> {
  const folder = await mkdtemp(join(tmpdir(), 'facialis-stores-'));
  const server = await startPostgres();
  if (!server) tell('left out: PostgreSQL, which is not here and cannot be installed');
  let made = 0;
  const sqlite: Ground = {
    name: 'SQLite',
    fresh: async () => ({ at: join(folder, `store-${++made}`) }),
    bytes: ({ at }) => bytesBelow(at),
    age: async ({ at }) => ageSqlite(join(at, DATABASE_FILE)),
    drop: ({ at }) => rm(at, { recursive: true }),
  };
  const postgres: Ground | undefined = server && {
    name: 'PostgreSQL',
    fresh: async () => ({
      at: await server.createDatabase(),
      files: join(folder, `files-${++made}`),
    }),
    bytes: async ({ at, files }) => (await server.databaseBytes(at)) + (await bytesBelow(files!)),
    age: ({ at }) => agePostgres(at),
    drop: async ({ at, files }) => {
      await server.dropDatabase(at);
      await rm(files!, { recursive: true, force: true });
    },
  };
  return {
    all: postgres ? [sqlite, postgres] : [sqlite],
    async stop() {
      await server?.stop();
      await rm(folder, { recursive: true });
    },
  };
}
