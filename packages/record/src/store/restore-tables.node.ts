import { refuse } from '@facialis/refusal';
import { appendAudit } from './audit.ts';
import type { VersionRow } from './chain.node.ts';
import type { Actor, LongWork } from './contract.ts';
import { BATCH_ROWS, type Database, type Row, type Rows } from './database.ts';
import { HEAD_COLUMNS, headOf, insertRows, rebuildPeople } from './derive.ts';
import { StoreFailure } from './failure.ts';
import { Findings } from './findings.ts';
import { type OpenedBackup, readTable, TABLES, type Table } from './members.node.ts';
import { runMigrations } from './migrate.node.ts';
import { filesOf, versionOf } from './operation.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { verifyTables } from './verify.ts';

/** Fills an empty database from a backup, works out what is derived, and verifies it: all or nothing. */
export async function restoreTables(
  backup: OpenedBackup,
  database: Database,
  work: LongWork & { readonly actor: Actor },
): Promise<void> {
  const { manifest } = backup;
  const { dialect } = database;
  await database.write(async (rows) => {
    await rows.serialise();
    const at = new Date().toISOString();
    await runMigrations(rows, dialect, { from: 0, to: manifest.layout }, at);
    const store = { id: manifest.store, created_at: manifest.storeCreatedAt };
    await insertRows(rows, 'store', ['id', 'created_at'], [store]);
    for (const { table } of TABLES) await fill(rows, backup, table, work);
    await runMigrations(rows, dialect, { from: manifest.layout, to: SCHEMA_VERSION }, at);
    await derive(rows, backup, work);
    await appendAudit(rows, manifest.store, at, [
      { actor: work.actor.name, action: 'restore-backup', outcome: 'done', detail: manifest.name },
    ]);
    await check(rows, manifest.store, work);
  });
}

async function fill(
  rows: Rows,
  backup: OpenedBackup,
  table: Table,
  { signal, onProgress }: LongWork,
): Promise<void> {
  const { counts } = backup.manifest;
  const all = {
    audit: counts.auditRows,
    version: counts.versions,
    file: counts.files,
    backup: counts.backups,
  };
  let done = 0;
  for await (const batch of batches(readTable(backup, table))) {
    signal?.throwIfAborted();
    await insertRows(rows, table, Object.keys(batch[0]!), batch);
    done += batch.length;
    onProgress?.({
      done: done / all[table],
      words: `Table ${table}, ${done} of ${all[table]} rows`,
    });
  }
}

/** The newest version of each entry, who uses which file, and the list of people. */
async function derive(rows: Rows, backup: OpenedBackup, { signal }: LongWork): Promise<void> {
  let newest: VersionRow | undefined;
  const heads: VersionRow[] = [];
  const flush = async () => {
    const found = heads.splice(0).map((row) => headOf(versionOf(row)));
    await insertRows(rows, 'head', HEAD_COLUMNS, found);
  };
  for await (const batch of batches(readTable<VersionRow & Row>(backup, 'version'))) {
    signal?.throwIfAborted();
    // An entry's versions stand together, the newest last.
    for (const row of batch) {
      if (newest && newest.entry !== row.entry) heads.push(newest);
      newest = row;
    }
    await flush();
    const uses = batch.flatMap((row) =>
      filesOf(versionOf(row).content).map(({ sha256 }) => {
        const { person, entry, version } = row;
        return { sha256, person, entry, version };
      }),
    );
    await insertRows(rows, 'file_use', ['sha256', 'person', 'entry', 'version'], uses);
  }
  if (newest) heads.push(newest);
  await flush();
  await rebuildPeople(rows);
}

/** What was restored is read as `verify` would, before it is kept. */
async function check(rows: Rows, store: string, work: LongWork): Promise<void> {
  const findings = new Findings();
  await verifyTables(rows, store, findings, work);
  const [first] = findings.list;
  if (first)
    throw new StoreFailure(
      refuse('store-damaged', {
        at: first.at,
        need: 'a restored record that verifies',
        got: first.what,
        remedy: 'Nothing was kept of it. Try another disk, or an earlier backup.',
      }),
    );
}

async function* batches<T>(rows: AsyncIterable<T>): AsyncIterable<T[]> {
  let batch: T[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
