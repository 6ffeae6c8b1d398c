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

/** The bytes of a range out of a content that is read from its beginning. */
export async function* bytesWithin(
  content: AsyncIterable<Uint8Array>,
  { first, last }: ByteRange,
): AsyncIterable<Uint8Array> {
  let position = 0;
  for await (const piece of content) {
    const [from, to] = [first - position, last + 1 - position];
    position += piece.byteLength;
    if (from < piece.byteLength) yield piece.subarray(Math.max(0, from), to);
    if (position > last) return;
  }
}
