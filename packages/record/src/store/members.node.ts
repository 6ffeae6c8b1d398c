import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import type { Row } from './database.ts';
import type { Keys } from './keys.node.ts';
import type { Manifest, Member } from './manifest.node.ts';

/** Ids and hashes hardly shrink at all: the lower levels of gzip are several times faster. */
const GZIP_LEVEL = 3;
/** Characters gathered before they are handed on, so that a short row costs no step of its own. */
const BATCH_CHARACTERS = 64 * 1024;

/** The tables that a backup holds, in the order in which they go back. */
export const TABLES = [
  { table: 'audit', name: 'audit.jsonl.gz', order: 'seq' },
  { table: 'version', name: 'versions.jsonl.gz', order: 'person, entry, version' },
  { table: 'file', name: 'file-list.jsonl.gz', order: 'sha256' },
  { table: 'backup', name: 'backups.jsonl.gz', order: 'seq' },
] as const;

/** One of the tables that a backup holds. */
export type Table = (typeof TABLES)[number]['table'];

/** Name of a table's member as it is stored. */
export function tableMember(table: Table, encrypted: boolean): string {
  const found = TABLES.find((known) => known.table === table);
  if (!found) throw new TypeError(`table must be one of ${TABLES.map((known) => known.table)}`);
  return `${found.name}${encrypted ? '.age' : ''}`;
}

/** A backup that was found whole, with its keys where it is encrypted. */
export interface OpenedBackup {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly keys?: Keys;
}

/** The rows of a table in a backup; throws where they cannot be unpacked. */
export function readTable<T = Row>(
  { folder, manifest, keys }: OpenedBackup,
  table: Table,
): AsyncIterable<T> {
  return unpackRows<T>(join(folder, tableMember(table, manifest.recipient !== null)), keys);
}

/** Writes a member as it comes, syncs it, and says what was written. */
export async function writeMember(
  folder: string,
  name: string,
  content: AsyncIterable<Uint8Array>,
): Promise<Member> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* counted(): AsyncIterable<Uint8Array> {
    for await (const chunk of content) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      yield chunk;
    }
  }
  const handle = await open(join(folder, name), 'wx');
  try {
    await handle.writeFile(counted());
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { name, bytes, sha256: hash.digest('hex') };
}

/** Rows as JSON lines, gzipped, and encrypted where there are keys. */
export function packRows(
  rows: AsyncIterable<Row>,
  keys: Keys | undefined,
): AsyncIterable<Uint8Array> {
  // A failure of the source ends the pipeline, and reading it throws that failure.
  const packed = pipeline(jsonLines(rows), createGzip({ level: GZIP_LEVEL }), () => {});
  return keys ? keys.encrypt(packed) : packed;
}

async function* unpackRows<T>(path: string, keys: Keys | undefined): AsyncIterable<T> {
  const stored = createReadStream(path);
  const packed = keys ? keys.decrypt(stored) : stored;
  const plain = pipeline(packed, createGunzip(), () => {});
  try {
    for await (const line of lines(plain)) yield JSON.parse(line) as T;
  } finally {
    stored.destroy();
  }
}

async function* jsonLines(rows: AsyncIterable<Row>): AsyncIterable<Uint8Array> {
  let batch = '';
  for await (const row of rows) {
    batch += `${JSON.stringify(row)}\n`;
    if (batch.length < BATCH_CHARACTERS) continue;
    yield Buffer.from(batch);
    batch = '';
  }
  yield Buffer.from(batch);
}

/** Lines end with `\n` alone: node:readline would also cut at U+2028, which JSON lets stand. */
async function* lines(stream: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const found = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = found.pop() ?? '';
    yield* found;
  }
  if (rest + decoder.decode() !== '') throw new Error('the last line is cut');
}
