import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Fingerprint } from './fingerprint.ts';

/**
 * Reads a file once, piece by piece, so that its size does not matter (the browser's own hashing
 * wants all of it in memory). Rejects with the browser's own error where it cannot be read.
 */
export async function computeFingerprint(file: Blob): Promise<Fingerprint> {
  const hash = sha256.create();
  for await (const chunk of file.stream()) hash.update(chunk);
  return { sha256: bytesToHex(hash.digest()), bytes: file.size };
}
