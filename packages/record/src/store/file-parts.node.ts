import { createDecipheriv, hkdfSync } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { FileParts } from './contract.ts';
import { codeOf } from './disk.node.ts';
import { damagedFile, StoreFailure } from './failure.ts';
import type { Keys } from './keys.node.ts';

// The age format (https://age-encryption.org/v1): a header of text lines, a salt, sealed chunks.
const HEADER_END = /\n--- [A-Za-z0-9+/]{43}\n/;
/** More than the header of a file for one recipient, bytes. */
const HEADER_MOST = 4096;
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const CHUNK_BYTES = 64 * 1024;
const TAG_BYTES = 16;
const SEALED_BYTES = CHUNK_BYTES + TAG_BYTES;
const NONCE_BYTES = 12;
/** The number of a chunk ends here in its nonce; behind it stands whether it is the last one. */
const COUNTER_END = 11;
const COUNTER_BYTES = 6;

/** What a sealed file's chunks are opened with. */
interface Seal {
  readonly key: Uint8Array;
  /** Where the first chunk begins in the file. */
  readonly begin: number;
  readonly chunks: number;
}

/** A file on the shelf, to be read in parts; reading throws a `StoreFailure` where it is damaged. */
export async function openParts(
  path: string,
  sha256: string,
  keys: Keys | undefined,
): Promise<FileParts> {
  // Opened for each part: an open file would have to be closed by somebody.
  const within = async <T>(read: (handle: FileHandle) => Promise<T>) => {
    let handle: FileHandle | undefined;
    try {
      handle = await open(path);
      return await read(handle);
    } catch (error) {
      if (error instanceof StoreFailure) throw error;
      if (codeOf(error) !== null) throw damagedFile(sha256, 'a disk that could not read it');
      throw damagedFile(sha256, 'encrypted bytes that were altered, cut or made for another key');
    } finally {
      await handle?.close();
    }
  };
  const stored = await within(async (handle) => (await handle.stat()).size);
  const readStored = async (handle: FileHandle, from: number, to: number) => {
    const bytes = Buffer.alloc(to - from);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
    if (bytesRead < bytes.length) throw damagedFile(sha256, 'a file that was cut');
    return bytes;
  };
  if (keys === undefined) {
    return {
      bytes: stored,
      read: (from, to) => within((handle) => readStored(handle, from, to)),
    };
  }
  const seal = await within(async (handle) =>
    readSeal(await readStored(handle, 0, Math.min(stored, HEADER_MOST)), stored, keys),
  );
  const bytes = stored - seal.begin - seal.chunks * TAG_BYTES;
  return {
    bytes,
    read: (from, to) =>
      within(async (handle) => {
        if (to > bytes) throw damagedFile(sha256, 'a file that was cut');
        const first = Math.floor(from / CHUNK_BYTES);
        const opened: Uint8Array[] = [];
        for (let chunk = first; chunk * CHUNK_BYTES < to; chunk++) {
          const at = seal.begin + chunk * SEALED_BYTES;
          const sealed = await readStored(handle, at, Math.min(stored, at + SEALED_BYTES));
          opened.push(openChunk(seal, chunk, sealed));
        }
        const start = first * CHUNK_BYTES;
        return Buffer.concat(opened).subarray(from - start, to - start);
      }),
  };
}

/** Reads the beginning of a sealed file. Throws where it is none of ours. */
async function readSeal(head: Uint8Array, stored: number, keys: Keys): Promise<Seal> {
  const end = HEADER_END.exec(Buffer.from(head).toString('latin1'));
  if (end === null) throw new RangeError('a sealed file begins with a header; received none');
  const header = end.index + end[0].length;
  const begin = header + SALT_BYTES;
  const salt = head.subarray(header, begin);
  const fileKey = await keys.fileKey(head.subarray(0, header));
  const key = new Uint8Array(hkdfSync('sha256', fileKey, salt, 'payload', KEY_BYTES));
  const chunks = Math.ceil((stored - begin) / SEALED_BYTES);
  const last = stored - begin - (chunks - 1) * SEALED_BYTES;
  if (chunks < 1 || last < TAG_BYTES)
    throw new RangeError('a sealed file has chunks; received none');
  return { key, begin, chunks };
}

/** Opens one chunk. Throws where it was altered. */
function openChunk({ key, chunks }: Seal, chunk: number, sealed: Uint8Array): Uint8Array {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUIntBE(chunk, COUNTER_END - COUNTER_BYTES, COUNTER_BYTES);
  nonce[COUNTER_END] = chunk === chunks - 1 ? 1 : 0;
  const cipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG_BYTES });
  const end = sealed.length - TAG_BYTES;
  cipher.setAuthTag(sealed.subarray(end));
  return Buffer.concat([cipher.update(sealed.subarray(0, end)), cipher.final()]);
}
