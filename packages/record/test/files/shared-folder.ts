import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder that the tests of one group share, gone after the last. */
export function sharedFolder(): { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'facialis-shared-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return { path };
}
