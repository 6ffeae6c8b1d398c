import type { FileRef } from './contract.ts';
import type { Database, Rows } from './database.ts';
import type { ArrivedFile, FileShelf } from './files.node.ts';

/**
 * Keeps a file that has arrived: on the shelf and as a row, or neither, wherever the power fails.
 *
 * @param audit writes the row of the audit, in the same transaction
 */
export async function keepFile(
  database: Database,
  shelf: FileShelf,
  arrived: ArrivedFile,
  mediaType: string,
  audit: (rows: Rows) => Promise<void>,
): Promise<FileRef> {
  const { sha256, bytes } = arrived;
  try {
    // First that it may have to go, then that it stays: a crash between leaves no stray file.
    await database.write((rows) => markLeaving(rows, sha256));
    await database.write(async (rows) => {
      await rows.serialise();
      await arrived.keep();
      await rows.run(
        'INSERT INTO file (sha256, bytes, media_type, at) VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING',
        [sha256, bytes, mediaType, new Date().toISOString()],
      );
      await rows.run('DELETE FROM leaving WHERE sha256 = ?', [sha256]);
      await audit(rows);
    });
  } catch (error) {
    await arrived.discard();
    await clearLeaving(database, shelf).catch(() => {
      // The next opening does it; what went wrong first is what is to be told.
    });
    throw error;
  }
  return { sha256, bytes, mediaType };
}

/** Notes, within a transaction, that a file is to be gone from the shelf once it has no row. */
export async function markLeaving(rows: Rows, sha256: string): Promise<void> {
  await rows.run('INSERT INTO leaving (sha256) VALUES (?) ON CONFLICT (sha256) DO NOTHING', [
    sha256,
  ]);
}

/** Removes from the shelf what is to be gone; at opening, it ends what a crash interrupted. */
export async function clearLeaving(database: Database, shelf: FileShelf): Promise<void> {
  const leaving = await database.snapshot((rows) =>
    rows.all<{ sha256: string }>('SELECT sha256 FROM leaving'),
  );
  for (const { sha256 } of leaving)
    await database.write(async (rows) => {
      // Nobody puts the same file on the shelf between the look and the removal.
      await rows.serialise();
      const kept = await rows.first('SELECT sha256 FROM file WHERE sha256 = ?', [sha256]);
      if (kept === undefined) await shelf.remove(sha256);
      await rows.run('DELETE FROM leaving WHERE sha256 = ?', [sha256]);
    });
}
