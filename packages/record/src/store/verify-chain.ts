import { type Refusal, refuse } from '@facialis/refusal';
import { type ChainedRow, contentHash, firstHash, rowHash, type VersionRow } from './chain.node.ts';
import type { LongWork } from './contract.ts';
import { BATCH_ROWS, type Row, type Rows } from './database.ts';
import { HEAD_COLUMNS, type HeadRow, headOf } from './derive.ts';
import { StoreFailure } from './failure.ts';
import { type Findings, RESTORE } from './findings.ts';
import { parseKept } from './kept-json.ts';
import { filesOf, versionOf } from './operation.ts';

/** What was counted on the way through the audit. */
export interface ChainCount {
  readonly auditRows: number;
  /** Versions that the audit tells of, and that are there. */
  readonly versions: number;
  /** Rows of `head` that belong to one of them. */
  readonly heads: number;
  /** Number and hash of the last row. */
  readonly head: string;
}

type AuditColumns = ChainedRow & { readonly hash: string };
type VersionColumns = { readonly [K in keyof VersionRow as `v_${K}`]: VersionRow[K] };
type HeadColumns = { readonly [K in keyof HeadRow as `h_${K}`]: HeadRow[K] };
type Joined = AuditColumns & Partial<VersionColumns> & Partial<HeadColumns> & Row;

/** Columns of `version` that its hash covers. */
const HASHED = [
  'person',
  'entry',
  'version',
  'kind',
  'at',
  'actor',
  'why',
  'deleted',
  'confirmed',
  'nonce',
  'body',
] as const satisfies readonly (keyof VersionRow)[];

const renamed = (table: string, columns: readonly string[]) =>
  columns.map((column) => `${table}.${column} AS ${table}_${column}`).join(', ');

/** A batch of the audit, each row with the version that it tells of and that entry's newest. */
const PAGE = `SELECT a.*, ${renamed('v', HASHED)}, ${renamed('h', HEAD_COLUMNS)} FROM audit a
  LEFT JOIN version v ON a.content_hash IS NOT NULL
    AND v.person = a.person AND v.entry = a.entry AND v.version = a.version
  LEFT JOIN head h ON h.person = v.person AND h.entry = v.entry
  WHERE a.seq > ? ORDER BY a.seq LIMIT ${BATCH_ROWS}`;

/** Goes through the whole audit in its order, and through each version beside it. */
export async function verifyChain(
  rows: Rows,
  store: string,
  findings: Findings,
  { signal, onProgress, sinceHead }: LongWork & { sinceHead?: string },
): Promise<ChainCount> {
  const last = await rows.first<{ seq: number | null }>('SELECT max(seq) AS seq FROM audit');
  const erased = await erasedPersons(rows);
  const count = { auditRows: 0, versions: 0, heads: 0 };
  let before = { seq: 0, hash: firstHash(store) };
  let headFound = sinceHead === undefined;
  for (;;) {
    signal?.throwIfAborted();
    const batch = await rows.all<Joined>(PAGE, [before.seq]);
    if (batch.length === 0) break;
    for (const row of batch) {
      if (row.seq <= before.seq) throw new StoreFailure(refuseOrder());
      checkLink(before, row, findings);
      if (row.content_hash !== null) checkVersion(row, erased, findings, count);
      before = { seq: row.seq, hash: row.hash };
      if (headText(before) === sinceHead) headFound = true;
    }
    for (const row of batch) await checkUses(rows, row, findings);
    count.auditRows += batch.length;
    onProgress?.({ done: before.seq / (last?.seq ?? before.seq), words: 'audit and versions' });
    // Others get their turn, and an abort can come.
    await new Promise((resolve) => setTimeout(resolve));
  }
  if (!headFound) {
    findings.fault(
      'audit-head-unknown',
      'audit',
      'The row that was noted down is not in the audit: rows after it, or all of it, were replaced or cut off.',
    );
  }
  return { ...count, head: headText(before) };
}

/** A damaged index gives rows again that were there before, and would without end. */
function refuseOrder(): Refusal {
  return refuse('store-damaged', {
    need: 'the rows of the audit in their order',
    got: 'a row of the audit that comes again: its index is damaged',
    remedy: RESTORE,
  });
}

/** The last row of erasure of each erased person: what lies before it is gone on purpose. */
async function erasedPersons(rows: Rows): Promise<ReadonlyMap<string, number>> {
  const found = await rows.all<{ person: string; seq: number }>(
    `SELECT person, max(seq) AS seq FROM audit
     WHERE action = 'erase' AND outcome = 'done' AND person IS NOT NULL GROUP BY person`,
  );
  return new Map(found.map(({ person, seq }) => [person, seq]));
}

function checkLink(before: { seq: number; hash: string }, row: Joined, findings: Findings): void {
  const at = `audit row ${row.seq}`;
  if (row.seq !== before.seq + 1) {
    const gap = `${row.seq - before.seq - 1} rows before it are missing.`;
    findings.fault('audit-row-missing', at, gap);
  } else if (rowHash(before.hash, row) !== row.hash) {
    findings.fault('audit-altered', at, 'Its hash does not fit what it says and the row before.');
  }
}

function checkVersion(
  row: Joined,
  erased: ReadonlyMap<string, number>,
  findings: Findings,
  count: { versions: number; heads: number },
): void {
  const at = `entry ${row.entry}, version ${row.version}`;
  const isErased = (erased.get(row.person ?? '') ?? 0) > row.seq;
  if (!hasVersion(row)) {
    if (!isErased) findings.fault('version-missing', at, 'The audit tells of it, it is not there.');
    return;
  }
  count.versions += 1;
  if (isErased) {
    const again = 'Erase the person again.';
    findings.fault('version-not-erased', at, 'Its person was erased, it is still there.', again);
  }
  const version = Object.fromEntries(
    HASHED.map((column) => [column, row[`v_${column}`]]),
  ) as unknown as VersionRow;
  if (contentHash(version) !== row.content_hash) {
    findings.fault(
      'version-altered',
      at,
      'It is not what was kept: its hash in the audit differs.',
    );
    return;
  }
  checkHead(row, version, at, findings, count);
}

/** The derived row of the newest version, as it would be worked out now. */
function checkHead(
  row: Joined,
  version: VersionRow,
  at: string,
  findings: Findings,
  count: { heads: number },
): void {
  if (row.h_version === version.version) {
    count.heads += 1;
    const right = headOf(versionOf(version));
    if (HEAD_COLUMNS.every((column) => row[`h_${column}`] === right[column])) return;
  } else if (row.h_version != null && row.h_version > version.version) return;
  findings.fault(
    'newest-altered',
    at,
    'The row of the newest version, by which the course is read, does not fit it.',
  );
}

/** The rows that say which files a version names: by them an erased person's files are known. */
async function checkUses(rows: Rows, row: Joined, findings: Findings): Promise<void> {
  const { person, entry, version, v_body } = row;
  if (row.v_kind !== 'recording' || v_body == null) return;
  const named = filesOf(parseKept(v_body)).map(({ sha256 }) => sha256);
  const noted = await rows.all<{ sha256: string }>(
    'SELECT sha256 FROM file_use WHERE person = ? AND entry = ? AND version = ?',
    [person, entry, version],
  );
  const known = noted.map(({ sha256 }) => sha256);
  if (named.toSorted().join() === known.toSorted().join()) return;
  const at = `entry ${entry}, version ${version}`;
  findings.fault('file-use-altered', at, 'The rows of the files that it names do not fit it.');
}

function hasVersion(row: Joined): boolean {
  return row.v_entry != null;
}

function headText({ seq, hash }: { seq: number; hash: string }): string {
  return `${seq}:${hash}`;
}
