import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the tests' own PostgreSQL, null where there is none. */
    postgres: string | null;
  }
}

/** Starts a PostgreSQL for all tests of a run, and ends it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Tests kill programs, not the machine: what the server has acknowledged stays without fsync.
  const postgres = await startPostgres({ fsync: 'off' });
  project.provide('postgres', postgres?.url ?? null);
  return async () => postgres?.stop();
}
