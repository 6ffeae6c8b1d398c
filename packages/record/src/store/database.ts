/** What a column holds. Whole numbers stay under 2^53; yes and no are 1 and 0. */
export type Value = string | number | null;

/** One row, by names of columns. */
export type Row = Readonly<Record<string, Value>>;

/** The tables, within one transaction. Placeholders are `?` on both databases. */
export interface Rows {
  all<T = Row>(sql: string, values?: readonly Value[]): Promise<T[]>;
  /** The first row, undefined when there is none. */
  first<T = Row>(sql: string, values?: readonly Value[]): Promise<T | undefined>;
  /** Number of rows changed. */
  run(sql: string, values?: readonly Value[]): Promise<number>;
  /** Rows as they come, a batch at a time in memory. Nothing may be written before it has ended. */
  each<T = Row>(sql: string, values?: readonly Value[]): AsyncIterable<T>;
  /** Adds many rows. */
  insert(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly Value[])[],
  ): Promise<void>;
  /** From here to its end this transaction is the only one past this point. */
  serialise(): Promise<void>;
  /** Runs a file of statements. */
  script(sql: string): Promise<void>;
  hasTable(name: string): Promise<boolean>;
}

/**
 * A database of the store. Everything that it throws is a `StoreFailure`; an error thrown by the
 * work itself passes unchanged, after the transaction was undone.
 */
export interface Database {
  readonly dialect: 'sqlite' | 'postgres';
  /** A transaction: all of the work is kept, and durably, or nothing. */
  write<T>(work: (rows: Rows) => Promise<T>): Promise<T>;
  /** One moment of the database, however long the work takes; nothing is written. */
  snapshot<T>(work: (rows: Rows) => Promise<T>): Promise<T>;
  /** What the database itself finds damaged, in its own words; empty when it is sound. */
  damage(): Promise<readonly string[]>;
  /** Makes deleted rows unreadable in the database's own files too. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

/** Rows read at a time by `each`. */
export const BATCH_ROWS = 1000;
