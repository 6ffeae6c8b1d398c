import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefusal, type Refusal } from '@facialis/refusal';
import {
  type BackupName,
  type BackupSource,
  finishBackup,
  removeBackup,
  writeBackupFolder,
} from './backup-folder.node.ts';
import type { Actor, BackupDone, LongWork } from './contract.ts';
import type { Rows } from './database.ts';
import { refuseDisk } from './disk.node.ts';
import { StoreFailure } from './failure.ts';
import { type GroundWithFiles, perform } from './kept-files.ts';
import type { Manifest } from './manifest.node.ts';

/** Writes a backup into a new folder below `parent`; nothing of it is left when it fails. */
export async function backup(
  ground: GroundWithFiles,
  actor: Actor,
  parent: string,
  work: LongWork = {},
): Promise<BackupDone | Refusal> {
  for (;;) {
    const name = newName();
    const seq = await begin(ground, actor, parent, name);
    if (isRefusal(seq)) return seq;
    try {
      const manifest = await writeBackupFolder(ground, parent, name, work);
      const done = await finish(ground, actor, parent, manifest, seq);
      if (done !== 'again') return done;
    } catch (error) {
      return await giveUp(ground, actor, name, error);
    }
  }
}

/** Writes the backup before a migration of an older store, and notes it without an operation. */
export async function backupBefore(source: BackupSource, parent: string): Promise<null | Refusal> {
  const name = newName();
  try {
    await makeParent(parent);
    await writeBackupFolder(source, parent, name);
    await source.database.write(async (rows) => {
      await rows.serialise();
      await note(rows, name);
      await finishBackup(parent, name);
    });
    return null;
  } catch (error) {
    await removeBackup(parent, name);
    if (error instanceof StoreFailure) return error.refusal;
    throw error;
  }
}

function newName(): BackupName {
  const id = randomUUID();
  const at = new Date().toISOString();
  const time = at.replaceAll(/[-:]|\.\d+/g, '');
  return { id, at, name: `facialis-${time}-${id.slice(0, 6)}` };
}

/** Notes the backup before it is written, so that no erasure overlooks it; gives its place in the audit. */
async function begin(
  ground: GroundWithFiles,
  actor: Actor,
  parent: string,
  name: BackupName,
): Promise<number | Refusal> {
  return perform(ground, actor, 'write', { action: 'begin-backup' }, async ({ rows }) => {
    await makeParent(parent);
    return { result: await note(rows, name), detail: name.name };
  });
}

async function makeParent(parent: string): Promise<void> {
  try {
    await mkdir(parent, { recursive: true });
  } catch (error) {
    throw new StoreFailure(refuseDisk(error, 'the folder of the backups'));
  }
}

async function note(rows: Rows, { id, at, name }: BackupName): Promise<number> {
  const last = await rows.first<{ seq: number }>('SELECT max(seq) AS seq FROM audit');
  const seq = (last?.seq ?? 0) + 1;
  await rows.run('INSERT INTO backup (id, at, name, seq) VALUES (?, ?, ?, ?)', [id, at, name, seq]);
  return seq;
}

/** Finishes the backup, unless somebody was erased since it began: then it is made anew. */
async function finish(
  ground: GroundWithFiles,
  actor: Actor,
  parent: string,
  manifest: Manifest,
  seq: number,
): Promise<BackupDone | Refusal | 'again'> {
  const done = await perform<BackupDone | 'again'>(
    ground,
    actor,
    'write',
    { action: 'backup' },
    async ({ rows }) => {
      const erased = await rows.first(
        "SELECT seq FROM audit WHERE seq > ? AND action = 'erase' AND outcome = 'done'",
        [seq],
      );
      if (erased) {
        await rows.run('DELETE FROM backup WHERE id = ?', [manifest.id]);
        return { result: 'again', detail: 'again, because somebody was erased meanwhile' };
      }
      await finishBackup(parent, manifest);
      return { result: doneOf(manifest, parent), detail: manifest.name };
    },
  );
  if (done === 'again' || isRefusal(done)) await removeBackup(parent, manifest);
  return done;
}

function doneOf({ id, name, counts, members, lost }: Manifest, parent: string): BackupDone {
  return {
    id,
    folder: join(parent, name),
    people: counts.people,
    versions: counts.versions,
    files: counts.files - lost.length,
    bytes: members.reduce((sum, { bytes }) => sum + bytes, 0),
    lost,
  };
}

/** Takes the note back, and writes into the audit why there is no backup. */
async function giveUp(
  ground: GroundWithFiles,
  actor: Actor,
  { id }: BackupName,
  error: unknown,
): Promise<Refusal> {
  const refusal = error instanceof StoreFailure ? error.refusal : null;
  const taken = await perform(ground, actor, 'write', { action: 'backup' }, async ({ rows }) => {
    await rows.run('DELETE FROM backup WHERE id = ?', [id]);
    return refusal ?? { result: null, detail: 'stopped' };
  });
  if (refusal) return refusal;
  if (isRefusal(taken)) return taken;
  throw error;
}
