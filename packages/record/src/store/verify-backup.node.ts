import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isRefusal, type Refusal } from '@facialis/refusal';
import type { Finding, LongWork } from './contract.ts';
import { codeOf } from './disk.node.ts';
import { Findings } from './findings.ts';
import { KEY_FILE } from './key-file.node.ts';
import { type Keys, openKeys } from './keys.node.ts';
import { type Manifest, type Member, readManifest } from './manifest.node.ts';
import { type OpenedBackup, TABLES, tableMember } from './members.node.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { verifyBackupTables } from './verify-backup-tables.node.ts';

/** What a backup is, and what was found in it. */
export interface BackupVerification {
  readonly id: string;
  readonly name: string;
  /** When it was made, ISO 8601 in UTC. */
  readonly at: string;
  /** The store that it was made of. */
  readonly store: string;
  readonly people: number;
  readonly versions: number;
  readonly files: number;
  readonly encrypted: boolean;
  /** Whether the tables were read too: an encrypted backup's are only with its passphrase. */
  readonly lookedInside: boolean;
  /** Number and hash of the last row of the audit, `seq:hash`. */
  readonly head: string;
  readonly findings: readonly Finding[];
}

/** How a backup is looked at. */
export interface BackupLook extends LongWork {
  /** Of an encrypted backup: the passphrase that the store had then. */
  readonly passphrase?: string;
}

/** The way out where a part of a backup is lost. */
const OTHER_COPY = 'Take another copy of this backup, or an earlier one.';
/** A file that the store had lost already: no fault of the backup's. */
export const FILE_LOST = 'file-lost';

/**
 * Looks through a whole backup: every member against its length and fingerprint, and, where it
 * can be opened, the chain of the audit and each version.
 *
 * @returns a refusal for a folder that is no finished backup, one of a newer program, and a wrong
 *   passphrase
 */
export async function verifyBackup(
  folder: string,
  look: BackupLook = {},
): Promise<BackupVerification | Refusal> {
  const looked = await openBackup(folder, look);
  if (isRefusal(looked)) return looked;
  const { manifest, lookedInside, findings } = looked;
  const { id, name, at, store, counts, head } = manifest;
  return {
    id,
    name,
    at,
    store,
    people: counts.people,
    versions: counts.versions,
    files: counts.files,
    encrypted: manifest.recipient !== null,
    lookedInside,
    head: `${head.seq}:${head.hash}`,
    findings,
  };
}

/** Looks through a whole backup and opens it as far as the passphrase goes. */
export async function openBackup(
  folder: string,
  look: BackupLook,
): Promise<(OpenedBackup & Pick<BackupVerification, 'lookedInside' | 'findings'>) | Refusal> {
  const manifest = await readManifest(folder, SCHEMA_VERSION);
  if (isRefusal(manifest)) return manifest;
  const findings = new Findings();
  const whole = await verifyMembers(folder, manifest, findings, look);
  const keys = await openBackupKeys(folder, manifest, whole, findings, look.passphrase);
  if (isRefusal(keys)) return keys;
  const backup = { folder, manifest, ...(keys && { keys }) };
  const isEncrypted = manifest.recipient !== null;
  const lookedInside =
    isEncrypted === (keys !== undefined) &&
    TABLES.every(({ table }) => whole.has(tableMember(table, isEncrypted)));
  if (lookedInside) await verifyBackupTables(backup, findings, look);
  for (const sha256 of manifest.lost)
    findings.fault(
      FILE_LOST,
      `file ${sha256}`,
      'The store had lost it when this backup was made.',
      'An earlier backup may hold it. Otherwise add the file again where you have it.',
    );
  return { ...backup, lookedInside, findings: findings.list };
}

/** Reads every member; gives the names of those that are as they were written. */
async function verifyMembers(
  folder: string,
  { members, recipient }: Manifest,
  findings: Findings,
  { signal, onProgress }: LongWork,
): Promise<ReadonlySet<string>> {
  const whole = new Set<string>();
  for (const [index, member] of members.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ done: index / members.length, words: `Reading ${index} of ${members.length}` });
    const fault = await faultOf(folder, member, recipient === null);
    if (fault === null) whole.add(member.name);
    else findings.fault(fault.code, member.name, fault.what, OTHER_COPY);
  }
  const names = new Set(members.map(({ name }) => name));
  for (const { table } of TABLES) {
    const name = tableMember(table, recipient !== null);
    if (!names.has(name))
      findings.fault('member-missing', name, 'The list of contents lacks it.', OTHER_COPY);
  }
  return whole;
}

async function faultOf(
  folder: string,
  { name, bytes, sha256 }: Member,
  isPlain: boolean,
): Promise<{ code: string; what: string } | null> {
  const hash = createHash('sha256');
  let length = 0;
  try {
    for await (const chunk of createReadStream(join(folder, name))) {
      hash.update(chunk);
      length += chunk.length;
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { code: 'member-missing', what: 'It is not there.' };
    return { code: 'member-unreadable', what: 'The disk could not read it.' };
  }
  if (length < bytes)
    return { code: 'member-cut', what: `It was cut: ${length} of ${bytes} bytes are there.` };
  const isNamedRight = !isPlain || !name.startsWith('files/') || basename(name) === sha256;
  if (length === bytes && hash.digest('hex') === sha256 && isNamedRight) return null;
  return { code: 'member-altered', what: 'It is not what was written.' };
}

/** The keys of an encrypted backup; undefined where it is plain or its passphrase was not given. */
async function openBackupKeys(
  folder: string,
  { recipient }: Manifest,
  whole: ReadonlySet<string>,
  findings: Findings,
  passphrase: string | undefined,
): Promise<Keys | undefined | Refusal> {
  if (recipient === null || !whole.has(KEY_FILE)) return undefined;
  if (passphrase === undefined) {
    findings.add({
      level: 'notice',
      code: 'not-looked-inside',
      at: 'backup',
      what: 'It is encrypted: every part is as it was written, what they say was not looked at.',
      remedy: 'Give its passphrase to look inside too.',
    });
    return undefined;
  }
  return openKeys(await readFile(join(folder, KEY_FILE)), passphrase);
}
