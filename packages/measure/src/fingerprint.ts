import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What identifies a file's content. */
export interface Fingerprint {
  readonly sha256: string;
  readonly bytes: number;
}

/** The fingerprint of content that is already in memory. */
export function fingerprintOf(content: Uint8Array): Fingerprint {
  return { sha256: bytesToHex(sha256(content)), bytes: content.length };
}
