import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Environment variable: where a run of the tests keeps the app that it has built. */
export const KEPT_BUILD = 'FACIALIS_KEPT_BUILD';

/** Lets the files of one run share a build of the app, which takes many seconds each time. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'facialis-kept-'));
  process.env[KEPT_BUILD] = join(folder, 'app');
  return () => rm(folder, { recursive: true });
}
