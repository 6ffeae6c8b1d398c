import { defineConfig } from 'vitest/config';

/** Milliseconds a long test may take: it measures whole recordings. */
const TIMEOUT_MS = 5 * 60_000;

/** The long suite, `npm run test:long`: files named `*.long.test.ts`. */
export default defineConfig({
  test: {
    globalSetup: ['scripts/postgres-for-tests.ts'],
    include: ['{packages,apps}/*/test/**/*.long.test.ts'],
    testTimeout: TIMEOUT_MS,
    hookTimeout: TIMEOUT_MS,
    passWithNoTests: true,
  },
});
