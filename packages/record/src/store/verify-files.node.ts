import type { LongWork } from './contract.ts';
import type { Database } from './database.ts';
import { StoreFailure } from './failure.ts';
import { readChecked, shelfName } from './files.node.ts';
import type { Findings } from './findings.ts';
import type { GroundWithFiles } from './kept-files.ts';

/**
 * Reads every file whole and holds it against its row: missing, altered, of another length. What
 * lies on the shelf without a row, or has a row and no entry, is noticed.
 *
 * @returns how many files were read
 */
export async function verifyFiles(
  { database, shelf, keys }: GroundWithFiles,
  findings: Findings,
  { signal, onProgress }: LongWork = {},
): Promise<number> {
  // The shelf first: a file that arrives meanwhile gets its row before the rows are read.
  const onShelf: string[] = [];
  for await (const sha256 of shelf.list()) onShelf.push(sha256);
  const rows = await database.snapshot((rows) =>
    rows.all<{ sha256: string; bytes: number; used: number }>(
      `SELECT sha256, bytes,
         CASE WHEN EXISTS (SELECT 1 FROM file_use u WHERE u.sha256 = file.sha256) THEN 1 ELSE 0 END AS used
       FROM file ORDER BY sha256`,
    ),
  );
  for (const [index, { sha256, bytes, used }] of rows.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ done: index / rows.length, words: `files, ${index} of ${rows.length}` });
    const at = `file ${sha256}`;
    // A backup is laid out like the shelf.
    const name = shelfName(sha256, keys !== undefined);
    const mend = `Copy files/${name} out of a backup that verifies to the same place here.`;
    const length = await readLength(shelf.pathOf(sha256), sha256, keys);
    if (length === bytes || !(await isKept(database, sha256))) {
      // Whole, or erased since the rows were read.
    } else if (!(await shelf.has(sha256)))
      findings.fault('file-missing', at, 'Its row is there, the file is not.', mend);
    else if (typeof length === 'string')
      findings.fault('file-altered', at, `It is not what was kept: ${length}.`, mend);
    else findings.fault('file-length', at, `It has ${length} bytes, its row says ${bytes}.`, mend);
    if (used === 0)
      findings.add({
        level: 'notice',
        code: 'file-unused',
        at,
        what: 'It is kept, and no entry names it.',
        remedy: 'Nothing has to be done. Add a recording that names it, if one should.',
      });
  }
  const known = new Set(rows.map(({ sha256 }) => sha256));
  for (const sha256 of onShelf.filter((found) => !known.has(found)))
    findings.add({
      level: 'notice',
      code: 'file-unknown',
      at: `file ${sha256}`,
      what: 'It lies beside the database, which does not know it.',
      remedy: 'Add it again if it belongs here; otherwise it can be deleted.',
    });
  return rows.length;
}

function isKept(database: Database, sha256: string): Promise<boolean> {
  return database.snapshot(
    async (rows) =>
      (await rows.first('SELECT sha256 FROM file WHERE sha256 = ?', [sha256])) !== undefined,
  );
}

/** The length of a file whose content is right; what is wrong with it otherwise. */
async function readLength(
  path: string,
  sha256: string,
  keys: GroundWithFiles['keys'],
): Promise<number | string> {
  let length = 0;
  try {
    for await (const chunk of readChecked(path, sha256, keys)) length += chunk.byteLength;
    return length;
  } catch (error) {
    if (error instanceof StoreFailure) return error.refusal.got;
    throw error;
  }
}
