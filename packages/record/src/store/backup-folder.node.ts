import { createReadStream } from 'node:fs';
import { link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { backupReadme } from './backup-readme.ts';
import type { LongWork } from './contract.ts';
import type { Row } from './database.ts';
import { codeOf, PARTIAL, refuseDisk, syncFolder, writeWhole } from './disk.node.ts';
import { damagedFile, StoreFailure } from './failure.ts';
import { readChecked, shelfName } from './files.node.ts';
import type { GroundWithFiles } from './kept-files.ts';
import { KEY_FILE } from './key-file.node.ts';
import type { Keys } from './keys.node.ts';
import {
  BACKUP_FORMAT,
  MANIFEST,
  type Manifest,
  type Member,
  manifestText,
  readManifest,
} from './manifest.node.ts';
import { packRows, TABLES, tableMember, writeMember } from './members.node.ts';

/** What is backed up. */
export type BackupSource = Pick<GroundWithFiles, 'database' | 'shelf' | 'keys'>;

/** What a backup is called. */
export type BackupName = Pick<Manifest, 'id' | 'name' | 'at'>;

/** Share of the work that the tables are said to be; the files are the rest. */
const TABLES_SHARE = 0.3;

/**
 * Writes a backup as `NAME.partial` below `parent`, whole and on the disk, from one moment of the
 * database. On failure, and when stopped, nothing of it is left.
 *
 * @throws StoreFailure where the disk or the database says no; the signal's reason when stopped
 */
export async function writeBackupFolder(
  source: BackupSource,
  parent: string,
  name: BackupName,
  work: LongWork = {},
): Promise<Manifest> {
  const folder = join(parent, name.name + PARTIAL);
  try {
    await mkdir(join(folder, 'files'), { recursive: true });
    const tables = await writeTables(source, folder, work);
    const files = await copyFiles(source, tables, parent, folder, work);
    const keyFile = source.keys
      ? [await writeMember(folder, KEY_FILE, onePiece(source.keys.sealed))]
      : [];
    work.signal?.throwIfAborted();
    const { sha256s: _, members, ...facts } = tables;
    const manifest: Manifest = {
      format: BACKUP_FORMAT,
      ...name,
      ...facts,
      recipient: source.keys?.recipient ?? null,
      members: [...members, ...keyFile, ...files.members],
      lost: files.lost,
    };
    await writeWhole(join(folder, 'README.txt'), backupReadme(manifest));
    await writeWhole(join(folder, MANIFEST), manifestText(manifest));
    return manifest;
  } catch (error) {
    await removeBackup(parent, name);
    if (error instanceof StoreFailure || codeOf(error) === null) throw error;
    throw new StoreFailure(refuseDisk(error, 'the backup'));
  }
}

/** Gives a written backup its own name: from here on it is one. */
export async function finishBackup(parent: string, { name }: BackupName): Promise<void> {
  try {
    await rename(join(parent, name + PARTIAL), join(parent, name));
    await syncFolder(parent);
  } catch (error) {
    throw new StoreFailure(refuseDisk(error, 'the backup'));
  }
}

/** Removes a backup that came to nothing. */
export async function removeBackup(parent: string, { name }: BackupName): Promise<void> {
  for (const folder of [name + PARTIAL, name])
    await rm(join(parent, folder), { recursive: true, force: true });
}

type Tables = Pick<
  Manifest,
  'store' | 'storeCreatedAt' | 'layout' | 'head' | 'counts' | 'members'
> & {
  readonly sha256s: readonly string[];
};

async function writeTables(
  { database, keys }: BackupSource,
  folder: string,
  { signal, onProgress }: LongWork,
): Promise<Tables> {
  return database.snapshot(async (rows) => {
    const store = await rows.first<{ id: string; created_at: string; layout: number }>(
      'SELECT id, created_at, (SELECT max(version) FROM migration) AS layout FROM store',
    );
    const head = await rows.first<Manifest['head']>(
      'SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1',
    );
    if (!store || !head) throw new TypeError('a store has its own row and an audit');
    const counted = { audit: 0, version: 0, file: 0, backup: 0 };
    const sha256s: string[] = [];
    let people = 0;
    const members: Member[] = [];
    for (const [index, { table, order }] of TABLES.entries()) {
      onProgress?.({ done: (TABLES_SHARE * index) / TABLES.length, words: `Writing ${table}` });
      async function* seen(): AsyncIterable<Row> {
        for await (const row of rows.each(`SELECT * FROM ${table} ORDER BY ${order}`)) {
          signal?.throwIfAborted();
          counted[table]++;
          if (table === 'version' && row.entry === row.person && row.version === 1) people++;
          if (table === 'file') sha256s.push(String(row.sha256));
          yield row;
        }
      }
      const name = tableMember(table, keys !== undefined);
      members.push(await writeMember(folder, name, packRows(seen(), keys)));
    }
    return {
      store: store.id,
      storeCreatedAt: store.created_at,
      layout: store.layout,
      head,
      counts: {
        people,
        versions: counted.version,
        auditRows: counted.audit,
        files: counted.file,
        backups: counted.backup,
      },
      members,
      sha256s,
    };
  });
}

async function copyFiles(
  { shelf, keys }: BackupSource,
  { sha256s, store, layout }: Tables,
  parent: string,
  folder: string,
  { signal, onProgress }: LongWork,
): Promise<{ members: Member[]; lost: string[] }> {
  const earlier = await findEarlier(parent, store, layout, keys?.recipient ?? null);
  const members: Member[] = [];
  const lost: string[] = [];
  for (const [index, sha256] of sha256s.entries()) {
    signal?.throwIfAborted();
    const done = TABLES_SHARE + ((1 - TABLES_SHARE) * index) / sha256s.length;
    onProgress?.({ done, words: `Copying files, ${index} of ${sha256s.length}` });
    const name = `files/${shelfName(sha256, keys !== undefined)}`;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    const known = earlier?.members.get(name);
    if (earlier && known && (await linkFile(earlier.folder, folder, known))) members.push(known);
    else {
      const member = await copyFile(shelf.pathOf(sha256), sha256, folder, name, keys);
      if (member) members.push(member);
      else lost.push(sha256);
    }
  }
  for (const name of await readdir(join(folder, 'files')))
    await syncFolder(join(folder, 'files', name));
  await syncFolder(join(folder, 'files'));
  return { members, lost };
}

interface EarlierBackup {
  readonly folder: string;
  readonly members: ReadonlyMap<string, Member>;
}

/** The newest finished backup of the same store beside the new one, under the same key. */
async function findEarlier(
  parent: string,
  store: string,
  layout: number,
  recipient: string | null,
): Promise<EarlierBackup | null> {
  for (const name of (await readdir(parent)).sort().reverse()) {
    if (name.endsWith(PARTIAL)) continue;
    const manifest = await readManifest(join(parent, name), layout);
    if ('refused' in manifest || manifest.store !== store || manifest.recipient !== recipient)
      continue;
    return {
      folder: join(parent, name),
      members: new Map(manifest.members.map((member) => [member.name, member])),
    };
  }
  return null;
}

/** Shares a file with an earlier backup; not where it has another length now, or the disk cannot. */
async function linkFile(from: string, to: string, { name, bytes }: Member): Promise<boolean> {
  const path = join(from, name);
  if ((await stat(path).catch(() => null))?.size !== bytes) return false;
  return link(path, join(to, name)).then(
    () => true,
    () => false,
  );
}

/** Copies a file and reads the copy back; null where the store itself has it no more as it was. */
async function copyFile(
  path: string,
  sha256: string,
  folder: string,
  name: string,
  keys: Keys | undefined,
): Promise<Member | null> {
  async function* stored(): AsyncIterable<Uint8Array> {
    try {
      yield* createReadStream(path);
    } catch {
      throw damagedFile(sha256, 'a file that could not be read');
    }
  }
  try {
    const member = await writeMember(folder, name, stored());
    for await (const _ of readChecked(join(folder, name), sha256, keys));
    return member;
  } catch (error) {
    const isDamaged = error instanceof StoreFailure && error.refusal.code === 'file-damaged';
    if (!isDamaged) throw error;
    await rm(join(folder, name), { force: true });
    return null;
  }
}

async function* onePiece(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
