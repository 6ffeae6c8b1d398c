import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Fingerprint } from './fingerprint.ts';

/** Reads a file once, piece by piece; rejects with Node's own error where it cannot be read. */
export async function computeFingerprint(path: string): Promise<Fingerprint> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}
