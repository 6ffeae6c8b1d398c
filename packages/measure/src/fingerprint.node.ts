import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** What identifies a file's content. */
export interface Fingerprint {
  readonly sha256: string;
  readonly bytes: number;
}

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

/** The same of content that is already in memory. */
export function fingerprintOf(content: Uint8Array): Fingerprint {
  return { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
}
