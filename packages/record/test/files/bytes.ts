import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of the test's own, gone when the test is over. */
export async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'facialis-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Bytes as a stream of pieces. */
export async function* inPieces(bytes: Uint8Array, piece = 1000): AsyncIterable<Uint8Array> {
  for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece);
}

/** The bytes of a stream. */
export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

/** The result of something that must not have been refused. */
export function granted<T>(result: T): Exclude<T, { readonly refused: true }> {
  if (typeof result === 'object' && result !== null && 'refused' in result)
    throw new Error(`refused: ${JSON.stringify(result)}`);
  return result as Exclude<T, { readonly refused: true }>;
}

/** Changes one byte of a file in place. */
export async function flipByte(path: string, at: number): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    const byte = Buffer.alloc(1);
    await handle.read(byte, 0, 1, at);
    await handle.write(Buffer.of(byte[0]! ^ 1), 0, 1, at);
  } finally {
    await handle.close();
  }
}
