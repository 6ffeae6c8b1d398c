import { defineConfig } from 'vitest/config';

/** Milliseconds a long test may take: it measures whole recordings. */
const TIMEOUT_MS = 5 * 60_000;

/** Milliseconds that is waited for what a page or a process comes to show: a second of its own accord. */
const POLL_MS = 20_000;

/** The long suite, `npm run test:long`: files named `*.long.test.ts`. */
export default defineConfig({
  test: {
    globalSetup: ['scripts/postgres-for-tests.ts', 'apps/web/test/kept-build.ts'],
    include: ['{packages,apps}/*/test/**/*.long.test.ts'],
    // Of its own accord it leaves one core idle; much of the time a test waits for another process.
    maxWorkers: '100%',
    testTimeout: TIMEOUT_MS,
    expect: { poll: { timeout: POLL_MS } },
    hookTimeout: TIMEOUT_MS,
    passWithNoTests: true,
  },
});
