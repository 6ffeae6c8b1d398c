import { refuse } from '@facialis/refusal';
import pg from 'pg';
import { BATCH_ROWS, type Database, type Rows, type Value } from './database.ts';
import { StoreFailure } from './failure.ts';

/** Milliseconds to wait for a server that does not answer. */
const CONNECT_MS = 10_000;
/** Rows sent to the server at a time. */
const INSERT_ROWS = 1000;
/** Key of the advisory lock that orders the writers of one database: `HFS` in ASCII. */
const LOCK = 0x484653;
/** PostgreSQL's type number of `bigint`, which the driver would give as text. */
const BIGINT = 20;

/** Connects to a database of PostgreSQL, and proves that it answers. */
export async function openPostgres(connectionString: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString,
    application_name: 'facialis',
    connectionTimeoutMillis: CONNECT_MS,
    // What is acknowledged is on the disk, whatever the server's own setting is.
    options: '-c synchronous_commit=on -c client_min_messages=warning',
    types: {
      getTypeParser: (type, format) =>
        type === BIGINT ? Number : pg.types.getTypeParser(type, format),
    },
  });
  // A connection lost while idle is replaced at the next use.
  pool.on('error', () => undefined);
  // One that is lost while in use fails its next statement, and that is what is told.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const transaction = async <T>(begin: string, work: (rows: Rows) => Promise<T>): Promise<T> => {
    const client = await beginOn(pool, begin);
    let lost = true;
    try {
      const result = await work(new PostgresRows(client));
      const { command } = await guarded(client.query('COMMIT'));
      lost = false;
      // A transaction in which a statement failed ends so, whoever caught the error.
      if (command !== 'COMMIT') throw refuseStatement(command);
      return result;
    } catch (error) {
      lost = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      throw error;
    } finally {
      client.release(lost);
    }
  };
  const database: Database = {
    dialect: 'postgres',
    write: (work) => transaction('BEGIN', work),
    snapshot: (work) => transaction('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work),
    damage: async () => [],
    forget: async () => {
      await guarded(pool.query('VACUUM version, head, people, file, file_use'));
    },
    close: () => guarded(pool.end()),
  };
  try {
    await database.snapshot((rows) => rows.all('SELECT 1'));
  } catch (error) {
    await pool.end();
    throw error;
  }
  return database;
}

/** Begins a transaction; connections that were lost while idle are passed over. */
async function beginOn(pool: pg.Pool, begin: string): Promise<pg.PoolClient> {
  for (let others = pool.idleCount; ; others--) {
    const client = await guarded(pool.connect());
    try {
      await guarded(client.query(begin));
      return client;
    } catch (error) {
      client.release(true);
      if (others <= 0) throw error;
    }
  }
}

class PostgresRows implements Rows {
  static readonly #names = new Map<string, { name: string; text: string }>();
  readonly #client: pg.PoolClient;
  #cursors = 0;
  /** Whether this transaction has the writers' lock already. */
  #alone = false;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  async all<T>(sql: string, values: readonly Value[] = []): Promise<T[]> {
    return (await this.#query(sql, values)).rows as T[];
  }

  async first<T>(sql: string, values: readonly Value[] = []): Promise<T | undefined> {
    return (await this.all<T>(sql, values))[0];
  }

  async run(sql: string, values: readonly Value[] = []): Promise<number> {
    return (await this.#query(sql, values)).rowCount ?? 0;
  }

  async *each<T>(sql: string, values: readonly Value[] = []): AsyncIterable<T> {
    const cursor = `each_${this.#cursors++}`;
    const text = numbered(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`);
    await guarded(this.#client.query(text, [...values]));
    const fetch = `FETCH ${BATCH_ROWS} FROM ${cursor}`;
    for (;;) {
      const { rows } = await guarded(this.#client.query(fetch));
      yield* rows as T[];
      if (rows.length < BATCH_ROWS) break;
    }
    await guarded(this.#client.query(`CLOSE ${cursor}`));
  }

  async insert(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly Value[])[],
  ): Promise<void> {
    const names = columns.join(', ');
    const sql = `INSERT INTO ${table} (${names}) SELECT ${names} FROM json_populate_recordset(NULL::${table}, ?)`;
    for (let from = 0; from < rows.length; from += INSERT_ROWS) {
      const objects = rows
        .slice(from, from + INSERT_ROWS)
        .map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
      await this.run(sql, [JSON.stringify(objects)]);
    }
  }

  async serialise(): Promise<void> {
    if (this.#alone) return;
    await this.run('SELECT pg_advisory_xact_lock(?)', [LOCK]);
    this.#alone = true;
  }

  async script(sql: string): Promise<void> {
    await guarded(this.#client.query(sql));
  }

  async hasTable(name: string): Promise<boolean> {
    // Not `to_regclass`: within a transaction it may not see a table that another has just made.
    const found = await this.first(
      'SELECT 1 AS there FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?',
      [name],
    );
    return found !== undefined;
  }

  /** Each statement is prepared once per connection, under a name that the driver knows it by. */
  #query(sql: string, values: readonly Value[]): Promise<pg.QueryResult> {
    let known = PostgresRows.#names.get(sql);
    if (known === undefined) {
      known = { name: `facialis_${PostgresRows.#names.size}`, text: numbered(sql) };
      PostgresRows.#names.set(sql, known);
    }
    return guarded(this.#client.query({ ...known, values: [...values] }));
  }
}

/** `?` as `$1`, `$2` and so on. */
function numbered(sql: string): string {
  let count = 0;
  return sql.replaceAll('?', () => `$${++count}`);
}

async function guarded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw failureOf(error);
  }
}

/** A driver's error as a refusal: only its code passes; its words may hold a row or a password. */
function failureOf(error: unknown): StoreFailure {
  const code = codeOf(error);
  if (code === '53100') {
    return new StoreFailure(
      refuse('disk-full', {
        need: 'free space on the disk of the database server',
        got: 'a full disk; nothing of this work was kept, everything before it was',
        remedy: 'Free some space there and repeat the work.',
      }),
    );
  }
  if (code === 'XX001' || code === 'XX002') {
    return new StoreFailure(
      refuse('store-damaged', {
        need: 'a sound database',
        got: `a database that cannot be read (${code})`,
        remedy: 'Restore the newest backup into a new database: facialis restore.',
      }),
    );
  }
  if (isOfConnection(code)) {
    return new StoreFailure(
      refuse('store-unreachable', {
        need: 'a database server that answers and lets the store in',
        got: `no connection (${code})`,
        remedy:
          'See that the server runs and that its address, user and password are right. A write that was under way is kept whole or not at all: look before repeating it.',
      }),
    );
  }
  return refuseStatement(code);
}

function refuseStatement(got: string): StoreFailure {
  return new StoreFailure(
    refuse('store-failed', {
      need: 'a database that takes the statement',
      got,
      remedy: 'Run facialis verify; if it finds nothing, report this code.',
    }),
  );
}

/** Codes of a connection: Node's own (`ECONNREFUSED`), and PostgreSQL's classes 08, 28, 3D, 53 and 57. */
function isOfConnection(code: string): boolean {
  return /^(E[A-Z_]+$|08|28|3D|53|57P)/.test(code) || code === NO_CODE;
}

/** What the driver gives no code: a connection that ended, or that timed out. */
const NO_CODE = 'ended or timed out';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : NO_CODE;
}
