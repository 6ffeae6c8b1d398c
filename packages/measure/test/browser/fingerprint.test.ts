import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeFingerprint } from '../../src/fingerprint.browser.ts';
import { fingerprintOf } from '../../src/fingerprint.ts';

test('MEASURE-33 content has one fingerprint, its SHA-256, wherever and however it is read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300_000 }), async (content) => {
      const sha256 = createHash('sha256').update(content).digest('hex');
      const expected = { sha256, bytes: content.length };
      expect(fingerprintOf(content)).toEqual(expected);
      expect(await computeFingerprint(new Blob([content]))).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
