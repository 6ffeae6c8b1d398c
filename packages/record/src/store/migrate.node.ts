import { readFile } from 'node:fs/promises';
import type { Refusal } from '@facialis/refusal';
import { appendAudit } from './audit.ts';
import type { Database, Rows } from './database.ts';
import { insertRows, rebuildPeople } from './derive.ts';
import { newId } from './new-id.node.ts';
import { MIGRATIONS, SCHEMA_VERSION } from './schema.ts';

/** Who the audit names for what the program does by itself. */
export const PROGRAM = 'facialis';

/** What a store says of itself. */
export interface Identity {
  /** A UUID. */
  readonly id: string;
  /** The number of its newest migration. */
  readonly schema: number;
}

/**
 * Makes a new store, or brings an older one up to date; one of a newer layout is left as it is.
 *
 * @param backup runs before an older store is touched; its refusal leaves the store as it was
 */
export async function migrate(
  database: Database,
  backup: () => Promise<Refusal | null>,
): Promise<Identity | Refusal> {
  const found = await database.snapshot(readIdentity);
  if (found !== undefined && found.schema >= SCHEMA_VERSION) return found;
  if (found !== undefined) {
    const made = await backup();
    if (made) return made;
  }
  return database.write(async (rows) => {
    await rows.serialise();
    // Another process may have been faster.
    const before = await readIdentity(rows);
    if (before !== undefined && before.schema >= SCHEMA_VERSION) return before;
    return before === undefined ? create(rows, database) : advance(rows, database, before);
  });
}

/** What a store says of itself; undefined where none was made yet. */
export async function readIdentity(rows: Rows): Promise<Identity | undefined> {
  if (!(await rows.hasTable('migration'))) return undefined;
  return rows.first<Identity>(
    'SELECT id, (SELECT max(version) FROM migration) AS schema FROM store',
  );
}

async function create(rows: Rows, { dialect }: Database): Promise<Identity> {
  const at = new Date().toISOString();
  const id = newId();
  await runMigrations(rows, dialect, { from: 0, to: SCHEMA_VERSION }, at);
  await insertRows(rows, 'store', ['id', 'created_at'], [{ id, created_at: at }]);
  await appendAudit(rows, id, at, [{ actor: PROGRAM, action: 'create', outcome: 'done' }]);
  return { id, schema: SCHEMA_VERSION };
}

async function advance(rows: Rows, { dialect }: Database, from: Identity): Promise<Identity> {
  const at = new Date().toISOString();
  await runMigrations(rows, dialect, { from: from.schema, to: SCHEMA_VERSION }, at);
  await rebuildPeople(rows);
  const detail = `layout ${from.schema} to ${SCHEMA_VERSION}`;
  await appendAudit(rows, from.id, at, [
    { actor: PROGRAM, action: 'migrate', outcome: 'done', detail },
  ]);
  return { ...from, schema: SCHEMA_VERSION };
}

/** Lays the tables from one layout to another, without what is derived. */
export async function runMigrations(
  rows: Rows,
  dialect: Database['dialect'],
  { from, to }: { readonly from: number; readonly to: number },
  at: string,
): Promise<void> {
  for (const [index, name] of MIGRATIONS.entries()) {
    if (index < from || index >= to) continue;
    const file = new URL(`./migrations/${dialect}/${name}.sql`, import.meta.url);
    await rows.script(await readFile(file, 'utf8'));
    await insertRows(
      rows,
      'migration',
      ['version', 'name', 'at'],
      [{ version: index + 1, name, at }],
    );
  }
}
