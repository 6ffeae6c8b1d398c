import { beforeAll } from 'vitest';

/** Building the app and starting a browser on a busy machine, ms. */
const SLOWEST_MS = 120_000;

/** Starts what a block of tests needs before the first of them, and closes it after the last. */
export function started<T extends { close(): Promise<void> }>(start: () => Promise<T>): () => T {
  let one: T;
  beforeAll(async () => {
    one = await start();
    // Only what has started is closed: where it does not start, that is what is to be seen.
    return () => one.close();
  }, SLOWEST_MS);
  return () => one;
}
