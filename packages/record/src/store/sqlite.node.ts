import { refuse } from '@facialis/refusal';
import Sqlite, { type Statement } from 'better-sqlite3-multiple-ciphers';
import { BATCH_ROWS, type Database, type Rows, type Value } from './database.ts';
import { StoreFailure } from './failure.ts';

/** Kibibytes of pages kept in memory: a person's course and the upper pages of each index. */
const CACHE_KIB = 64 * 1024;

/** Opens a file of the embedded store and takes its lock, which ends with this process. */
export function openSqlite(path: string, key?: Uint8Array): Database {
  const database = guarded(() => connect(path, key));
  const rows = new SqliteRows(database);
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: there is one connection, and a transaction may wait for its work. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const transaction = async <T>(begin: string, work: (rows: Rows) => Promise<T>): Promise<T> => {
    guarded(() => database.exec(begin));
    try {
      const result = await work(rows);
      guarded(() => database.exec('COMMIT'));
      return result;
    } catch (error) {
      // A full disk has undone the transaction already.
      if (database.inTransaction) guarded(() => database.exec('ROLLBACK'));
      throw error;
    }
  };
  return {
    dialect: 'sqlite',
    write: (work) => inTurn(() => transaction('BEGIN IMMEDIATE', work)),
    snapshot: (work) => inTurn(() => transaction('BEGIN', work)),
    forget: () =>
      inTurn(async () => {
        // Freed pages were overwritten (secure_delete); the log still has what was in them.
        guarded(() => void database.pragma('wal_checkpoint(TRUNCATE)'));
      }),
    damage: () => inTurn(async () => findDamage(database)),
    close: () => inTurn(async () => guarded(() => void database.close())),
  };
}

function connect(path: string, key: Uint8Array | undefined): Sqlite {
  const database = new Sqlite(path, { timeout: 0 });
  try {
    if (key !== undefined) {
      database.pragma("cipher = 'chacha20'");
      database.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
    }
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('secure_delete = ON');
    database.pragma(`cache_size = -${CACHE_KIB}`);
    database.exec('BEGIN IMMEDIATE; COMMIT');
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** SQLite's own check, as far as it comes; `ok` is its word for sound, stars make a heading. */
function findDamage(database: Sqlite): string[] {
  const found: string[] = [];
  try {
    for (const row of database.prepare('PRAGMA integrity_check').iterate()) {
      found.push(...(row as { integrity_check: string }).integrity_check.split('\n'));
    }
  } catch (error) {
    found.push(failureOf(error).refusal.got);
  }
  return found.filter((words) => words !== 'ok' && !words.startsWith('***'));
}

class SqliteRows implements Rows {
  readonly #database: Sqlite;
  readonly #statements = new Map<string, Statement>();

  constructor(database: Sqlite) {
    this.#database = database;
  }

  async all<T>(sql: string, values: readonly Value[] = []): Promise<T[]> {
    return guarded(() => this.#prepare(sql).all(...values) as T[]);
  }

  async first<T>(sql: string, values: readonly Value[] = []): Promise<T | undefined> {
    return guarded(() => this.#prepare(sql).get(...values) as T | undefined);
  }

  async run(sql: string, values: readonly Value[] = []): Promise<number> {
    return guarded(() => this.#prepare(sql).run(...values).changes);
  }

  async *each<T>(sql: string, values: readonly Value[] = []): AsyncIterable<T> {
    // A statement of its own: the same one may be needed again while this one is under way.
    const found = guarded(() => this.#database.prepare(sql).iterate(...values));
    try {
      for (let row = 1; ; row++) {
        const next = guarded(() => found.next());
        if (next.done) return;
        yield next.value as T;
        if (row % BATCH_ROWS === 0) await new Promise(setImmediate);
      }
    } finally {
      found.return?.();
    }
  }

  async insert(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly Value[])[],
  ): Promise<void> {
    const places = columns.map(() => '?').join(', ');
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`;
    const statement = guarded(() => this.#prepare(sql));
    guarded(() => {
      for (const row of rows) statement.run(...row);
    });
  }

  async serialise(): Promise<void> {
    // The one connection is in a transaction already.
  }

  async script(sql: string): Promise<void> {
    guarded(() => this.#database.exec(sql));
  }

  async hasTable(name: string): Promise<boolean> {
    const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ?";
    return (await this.first(sql, [name])) !== undefined;
  }

  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw failureOf(error);
  }
}

/** A driver's error as a refusal: only its code passes, its words may hold a row. */
function failureOf(error: unknown): StoreFailure {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') {
    return new StoreFailure(
      refuse('disk-full', {
        need: 'free space on the disk of the store',
        got: 'a full disk; nothing of this work was kept, everything before it was',
        remedy: 'Free some space and repeat the work.',
      }),
    );
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new StoreFailure(
      refuse('store-locked', {
        need: 'a store that no other process has open',
        got: 'a store that another process has open',
        remedy: 'Wait until it has ended, or end it.',
      }),
    );
  }
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) {
    return new StoreFailure(
      refuse('store-damaged', {
        need: 'a sound database, and the right key where it is encrypted',
        got: `a database that cannot be read (${code})`,
        remedy:
          'Keep the folder as it is, and restore the newest backup into a new one: facialis restore.',
      }),
    );
  }
  return new StoreFailure(
    refuse('store-failed', {
      need: 'a database that takes the statement',
      got: code,
      remedy: 'Run facialis verify; if it finds nothing, report this code.',
    }),
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'an error without a code';
}
