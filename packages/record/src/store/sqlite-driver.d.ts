/** What the store uses of the driver; its own declarations do not reach through its `exports`. */
declare module 'better-sqlite3-multiple-ciphers' {
  export interface Statement {
    all(...values: readonly unknown[]): unknown[];
    get(...values: readonly unknown[]): unknown;
    run(...values: readonly unknown[]): { changes: number };
    iterate(...values: readonly unknown[]): IterableIterator<unknown>;
  }

  export default class Sqlite {
    constructor(path: string, options?: { timeout?: number });
    readonly inTransaction: boolean;
    prepare(sql: string): Statement;
    exec(sql: string): this;
    pragma(source: string): unknown;
    close(): this;
  }
}
