import { isRefusal, type Refusal } from '@facialis/refusal';
import type { Actor, ErasureReceipt } from './contract.ts';
import type { Rows } from './database.ts';
import { refusalOf } from './failure.ts';
import { refuseUnknown } from './ids.ts';
import { clearLeaving, type GroundWithFiles, markLeaving, perform } from './kept-files.ts';
import { hasPerson } from './read.ts';

/**
 * Erases one person wholly: every version, what is derived from them, and the files that only
 * they used. The audit keeps its rows about them, which hold ids and hashes and no words.
 */
export async function erase(
  ground: GroundWithFiles,
  actor: Actor,
  person: string,
): Promise<ErasureReceipt | Refusal> {
  const { database, shelf, id: store } = ground;
  const about = { action: 'erase', person };
  const receipt = await perform(ground, actor, 'write', about, async ({ rows, at }) => {
    if (!(await hasPerson(rows, person))) return refuseUnknown('person');
    const backups = await backupsHolding(rows, person);
    const erased = await deletePerson(rows, person);
    const result: ErasureReceipt = {
      schema: 'facialis/erasure/1',
      store,
      person,
      at,
      ...erased,
      backups,
    };
    return { result, detail: `${erased.versions} versions, ${erased.files} files` };
  });
  if (isRefusal(receipt)) return receipt;
  const left = await refusalOf(async () => {
    await clearLeaving(database, shelf);
    await database.forget();
  });
  if (left === null) return receipt;
  const remedy = `The entries are erased, remains on the disk are not: ${left.remedy} What is left is cleared away when the record is opened next.`;
  return { ...left, remedy };
}

async function deletePerson(
  rows: Rows,
  person: string,
): Promise<Pick<ErasureReceipt, 'versions' | 'files' | 'bytes'>> {
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
async function backupsHolding(rows: Rows, person: string): Promise<ErasureReceipt['backups']> {
  return rows.all(
    `SELECT id, at, name FROM backup
     WHERE seq > (SELECT min(seq) FROM audit WHERE person = ? AND content_hash IS NOT NULL)
     ORDER BY seq`,
    [person],
  );
}
