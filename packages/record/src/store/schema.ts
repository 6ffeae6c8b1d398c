/** The migrations in their order: files of statements of these names, for each database. */
export const MIGRATIONS = [
  '0001-record',
  '0002-people',
  '0003-audit-of-a-person',
  '0004-leaving-files',
] as const;

/** The layout of the tables that this program writes: the number of its newest migration. */
export const SCHEMA_VERSION = MIGRATIONS.length;
