import { isRefusal, type Refusal } from '@facialis/refusal';
import { refuseNewer } from './audit.ts';
import type { Actor, FileParts, FileRef } from './contract.ts';
import type { Database, Rows } from './database.ts';
import { refusalOf } from './failure.ts';
import type { FileShelf } from './files.node.ts';
import type { Keys } from './keys.node.ts';
import { type About, type Ground, operate, type Work } from './operation.ts';

/** A store's database with the files beside it. */
export interface GroundWithFiles extends Ground {
  readonly shelf: FileShelf;
  /** Of an encrypted store. */
  readonly keys?: Keys;
}

/** `type/subtype`, RFC 6838. */
const MEDIA_TYPE = /^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/;

/** An operation that asks nothing back. */
export async function perform<T>(
  ground: Ground,
  actor: Actor,
  needs: Actor['may'],
  about: About,
  work: Work<T>,
): Promise<T | Refusal> {
  return (await operate(ground, actor, needs, about, work)) as T | Refusal;
}

/** Keeps a file: on the shelf and as a row, or neither, wherever the power fails. */
export async function putFile(
  ground: GroundWithFiles,
  actor: Actor,
  content: AsyncIterable<Uint8Array>,
  mediaType: string,
): Promise<FileRef | Refusal> {
  if (!MEDIA_TYPE.test(mediaType))
    throw new TypeError('mediaType must be like video/mp4; received something else');
  // A store of a newer layout is not written to, not even to mark what arrives.
  if (ground.readOnly) return refuseNewer();
  const { database, shelf } = ground;
  const arrived = await shelf.receive(content);
  // First that it may have to go, then that it stays: a crash between leaves no stray file.
  const marked = isRefusal(arrived)
    ? arrived
    : await refusalOf(() => database.write((rows) => markLeaving(rows, arrived.sha256)));
  const kept = await perform(ground, actor, 'write', { action: 'put-file' }, async (moment) => {
    if (isRefusal(arrived)) return arrived;
    if (marked) return marked;
    const { sha256, bytes } = arrived;
    await arrived.keep();
    await moment.rows.run(
      'INSERT INTO file (sha256, bytes, media_type, at) VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING',
      [sha256, bytes, mediaType, moment.at],
    );
    await moment.rows.run('DELETE FROM leaving WHERE sha256 = ?', [sha256]);
    // The audit outlives an erased person: it holds no fingerprint of their video.
    return { result: { sha256, bytes, mediaType }, detail: `${bytes} bytes` };
  });
  if (isRefusal(kept) && !isRefusal(arrived)) {
    await arrived.discard();
    // What cannot be cleared away now is at the next opening.
    await refusalOf(() => clearLeaving(database, shelf));
  }
  return kept;
}

/** The content of a file, from its beginning to its end. */
export function openFile(
  { shelf, ...ground }: GroundWithFiles,
  actor: Actor,
  sha256: string,
): Promise<AsyncIterable<Uint8Array> | Refusal> {
  return openKept(ground, actor, sha256, () => shelf.open(sha256));
}

/** The content of a file, in parts. */
export function openParts(
  { shelf, ...ground }: GroundWithFiles,
  actor: Actor,
  sha256: string,
): Promise<FileParts | Refusal> {
  return openKept(ground, actor, sha256, () => shelf.openParts(sha256));
}

async function openKept<T>(
  ground: Ground,
  actor: Actor,
  sha256: string,
  open: () => Promise<T | Refusal>,
): Promise<T | Refusal> {
  return perform(ground, actor, 'read', { action: 'open-file' }, async ({ rows }) => {
    const content = await open();
    if (isRefusal(content)) return content;
    const use = await rows.first<{ person: string | null }>(
      'SELECT person FROM file_use WHERE sha256 = ? ORDER BY person LIMIT 1',
      [sha256],
    );
    return { result: content, about: { person: use?.person ?? undefined } };
  });
}

/** Removes a file that no version of an entry names: its row, then itself. */
export async function dropFile(
  ground: GroundWithFiles,
  actor: Actor,
  sha256: string,
): Promise<boolean | Refusal> {
  const { database, shelf } = ground;
  const dropped = await perform(
    ground,
    actor,
    'write',
    { action: 'drop-file' },
    async ({ rows }) => {
      const gone = await rows.run(
        `DELETE FROM file WHERE sha256 = ?
         AND NOT EXISTS (SELECT 1 FROM file_use u WHERE u.sha256 = file.sha256)`,
        [sha256],
      );
      if (gone > 0) await markLeaving(rows, sha256);
      return { result: gone > 0 };
    },
  );
  if (dropped !== true) return dropped;
  return (await refusalOf(() => clearLeaving(database, shelf))) ?? true;
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
