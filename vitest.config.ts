import { configDefaults, defineConfig } from 'vitest/config';

/** Milliseconds a test and what prepares it may take: decoding on two busy cores is slow, not broken. */
const TIMEOUT_MS = 60_000;

/** Milliseconds that is waited for what a page or a process comes to show: a second of its own accord. */
const POLL_MS = 20_000;

/** The fast suite, `npm test`. Long tests have their own: vitest.long.config.ts. */
export default defineConfig({
  test: {
    globalSetup: ['scripts/postgres-for-tests.ts', 'apps/web/test/kept-build.ts'],
    include: ['{packages,apps}/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.long.test.ts'],
    // Of its own accord it leaves one core idle; much of the time a test waits for another process.
    maxWorkers: '100%',
    testTimeout: TIMEOUT_MS,
    hookTimeout: TIMEOUT_MS,
    expect: { poll: { timeout: POLL_MS } },
  },
});
