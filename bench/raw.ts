import Sqlite from 'better-sqlite3-multiple-ciphers';
import pg from 'pg';

/** What takes a store of today back to the oldest layout: the later migrations undone. */
const TO_OLDEST_LAYOUT = [
  'DROP TABLE leaving',
  'DROP INDEX audit_person',
  'DROP TABLE people',
  'DELETE FROM migration WHERE version > 1',
];

/** Takes an embedded store back to the oldest layout. */
export function ageSqlite(path: string): void {
  const database = new Sqlite(path);
  database.exec(['BEGIN', ...TO_OLDEST_LAYOUT, 'COMMIT;'].join('; '));
  database.close();
}

/** Takes a store on a server back to the oldest layout. */
export async function agePostgres(url: string): Promise<void> {
  await query(url, ['BEGIN', ...TO_OLDEST_LAYOUT, 'COMMIT'].join('; '));
}

/** Makes a database on a server and gives its connection string. */
export async function createDatabase(server: string, name: string): Promise<string> {
  await query(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Removes a database, whoever is still connected to it. */
export async function dropDatabase(server: string, url: string): Promise<void> {
  await query(server, `DROP DATABASE ${nameOf(url)} WITH (FORCE)`);
}

/** Size of a database on its disk. */
export async function databaseBytes(url: string): Promise<number> {
  const [row] = await query(url, `SELECT pg_database_size('${nameOf(url)}') AS bytes`);
  return Number(row?.bytes);
}

function nameOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
