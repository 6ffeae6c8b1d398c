import Sqlite from 'better-sqlite3-multiple-ciphers';
import { query } from '../scripts/postgres.ts';

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
