import { type ChainedRow, contentHash, firstHash, rowHash, type VersionRow } from './chain.node.ts';
import { ContentHashes } from './content-hashes.node.ts';
import type { LongWork } from './contract.ts';
import type { Findings } from './findings.ts';
import { type OpenedBackup, readTable } from './members.node.ts';

type AuditColumns = ChainedRow & { readonly hash: string };
type VersionColumns = VersionRow & { readonly audit: number };

/** The way out where the tables of a backup do not agree although they are as they were written. */
const STORE_FIRST =
  'The store was damaged already when this backup was made: take an earlier backup that verifies.';

/** Follows the chain through a backup's audit, and holds each version and file against it. */
export async function verifyBackupTables(
  backup: OpenedBackup,
  findings: Findings,
  work: LongWork,
): Promise<void> {
  const fault = (code: string, at: string, what: string) =>
    findings.fault(code, at, what, STORE_FIRST);
  try {
    const { hashes, erased } = await followChain(backup, fault, work);
    await matchVersions(backup, hashes, fault, work);
    if (!hashes.isEmpty) await findMissing(backup, hashes, erased, fault);
    await matchFiles(backup, fault);
  } catch (error) {
    work.signal?.throwIfAborted();
    if (error instanceof TypeError) throw error;
    fault('member-unreadable', 'backup', 'A table cannot be unpacked.');
  }
}

type Fault = (code: string, at: string, what: string) => void;

async function followChain(
  backup: OpenedBackup,
  fault: Fault,
  { signal, onProgress }: LongWork,
): Promise<{ hashes: ContentHashes; erased: Map<string, number> }> {
  const { store, head, counts } = backup.manifest;
  onProgress?.({ done: 0, words: 'Following the audit' });
  const hashes = new ContentHashes();
  const erased = new Map<string, number>();
  let hash = firstHash(store);
  let seq = 0;
  for await (const row of readTable<AuditColumns>(backup, 'audit')) {
    signal?.throwIfAborted();
    if (row.seq !== seq + 1)
      fault('audit-row-missing', `audit row ${row.seq}`, 'Rows before it are missing.');
    else if (rowHash(hash, row) !== row.hash)
      fault(
        'audit-altered',
        `audit row ${row.seq}`,
        'Its hash does not fit it and the row before.',
      );
    if (row.content_hash !== null) hashes.add(row.seq, row.content_hash);
    if (row.action === 'erase' && row.outcome === 'done' && row.person !== null)
      erased.set(row.person, row.seq);
    ({ seq, hash } = row);
  }
  if (seq !== head.seq || hash !== head.hash || seq !== counts.auditRows)
    fault('audit-row-missing', `audit row ${seq}`, 'The audit does not end where it should.');
  return { hashes, erased };
}

async function matchVersions(
  backup: OpenedBackup,
  hashes: ContentHashes,
  fault: Fault,
  { signal, onProgress }: LongWork,
): Promise<void> {
  const { versions } = backup.manifest.counts;
  let count = 0;
  for await (const row of readTable<VersionColumns>(backup, 'version')) {
    signal?.throwIfAborted();
    if (count++ % PROGRESS_EVERY === 0)
      onProgress?.({ done: count / versions, words: `Versions, ${count} of ${versions}` });
    const at = `entry ${row.entry}, version ${row.version}`;
    const hash = hashes.take(row.audit);
    if (hash === undefined) fault('version-untold', at, 'The audit does not tell of it.');
    else if (hash !== contentHash(row))
      fault('version-altered', at, 'It is not what was kept: its hash in the audit differs.');
  }
  if (count !== versions)
    fault('version-missing', 'versions', 'There are more or fewer than were counted.');
}

/** Versions between two words of progress. */
const PROGRESS_EVERY = 10_000;

/** Versions that the audit tells of and that are not there, though nobody erased their person. */
async function findMissing(
  backup: OpenedBackup,
  hashes: ContentHashes,
  erased: ReadonlyMap<string, number>,
  fault: Fault,
): Promise<void> {
  for await (const row of readTable<AuditColumns>(backup, 'audit'))
    if (
      row.content_hash !== null &&
      !hashes.wasTaken(row.seq) &&
      (erased.get(row.person ?? '') ?? 0) < row.seq
    )
      fault(
        'version-missing',
        `entry ${row.entry}, version ${row.version}`,
        'The audit tells of it, it is not there.',
      );
}

async function matchFiles(backup: OpenedBackup, fault: Fault): Promise<void> {
  const { members, lost } = backup.manifest;
  const held = new Set([
    ...lost,
    ...members.map(({ name }) => name.split('/')[2]?.replace('.age', '')),
  ]);
  for await (const { sha256 } of readTable<{ sha256: string }>(backup, 'file'))
    if (!held.has(sha256)) fault('file-missing', `file ${sha256}`, 'The backup does not hold it.');
}
