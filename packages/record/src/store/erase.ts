import type { Rows } from './database.ts';
import { markLeaving } from './kept-files.ts';

/** How much of a person was erased. */
export interface Erased {
  readonly versions: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Deletes everything of a person within a transaction: versions, what is derived from them, and
 * the rows of files that only they used. The rows of the audit stay: they hold ids and hashes, no
 * words. After the transaction come `clearLeaving` and `database.forget()`.
 */
export async function erasePerson(rows: Rows, person: string): Promise<Erased> {
  await rows.serialise();
  const files = await rows.all<{ sha256: string; bytes: number }>(
    `SELECT sha256, bytes FROM file
     WHERE EXISTS (SELECT 1 FROM file_use u WHERE u.sha256 = file.sha256 AND u.person = ?)
       AND NOT EXISTS (SELECT 1 FROM file_use u WHERE u.sha256 = file.sha256 AND u.person <> ?)`,
    [person, person],
  );
  await rows.run('DELETE FROM file_use WHERE person = ?', [person]);
  for (const { sha256 } of files) {
    await markLeaving(rows, sha256);
    await rows.run('DELETE FROM file WHERE sha256 = ?', [sha256]);
  }
  await rows.run('DELETE FROM head WHERE person = ?', [person]);
  await rows.run('DELETE FROM people WHERE person = ?', [person]);
  await rows.run('INSERT INTO erasing (person) VALUES (?)', [person]);
  const versions = await rows.run('DELETE FROM version WHERE person = ?', [person]);
  await rows.run('DELETE FROM erasing WHERE person = ?', [person]);
  return { versions, files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Backups that hold a person still, oldest first: those written after they came. */
export async function backupsHolding(
  rows: Rows,
  person: string,
): Promise<readonly { readonly id: string; readonly at: string; readonly name: string }[]> {
  return rows.all(
    `SELECT id, at, name FROM backup
     WHERE seq >= (SELECT MIN(seq) FROM audit WHERE person = ? AND content_hash IS NOT NULL)
     ORDER BY seq`,
    [person],
  );
}
