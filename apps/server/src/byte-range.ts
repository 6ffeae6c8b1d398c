import type { FileParts } from '@facialis/record/store';

/** Bytes of a file, the last one included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** One range; several at once are not served, and the whole file is the answer that is allowed. */
const RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * Reads the header `range` (RFC 9110, 14.2).
 *
 * @returns null where the whole file is to be sent, `outside` where the file has no such bytes
 */
export function readByteRange(
  header: string | undefined,
  bytes: number,
): ByteRange | null | 'outside' {
  const [, from = '', to = ''] = RANGE.exec(header ?? '') ?? [];
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (from !== '' && to !== '' && Number(to) < first) return null;
  return first < bytes ? { first, last } : 'outside';
}

/** Bytes that are read at once: as much as a browser takes at a time from a player's range. */
const PIECE_BYTES = 256 * 1024;

/** The bytes of a range, piece by piece. */
export async function* bytesWithin(
  file: FileParts,
  { first, last }: ByteRange,
): AsyncIterable<Uint8Array> {
  for (let from = first; from <= last; from += PIECE_BYTES) {
    yield await file.read(from, Math.min(from + PIECE_BYTES, last + 1));
  }
}
