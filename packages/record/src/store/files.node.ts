import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Refusal, refuse } from '@facialis/refusal';
import type { FileParts } from './contract.ts';
import { codeOf, PARTIAL, refuseDisk, syncFolder } from './disk.node.ts';
import { damagedFile, StoreFailure } from './failure.ts';
import { openParts } from './file-parts.node.ts';
import type { Keys } from './keys.node.ts';

/** Where files are written before they are whole. */
const INCOMING = 'incoming';
/** SHA-256 in hexadecimal: nothing else can name a file, so no name leads out of the shelf. */
const SHA256 = /^[0-9a-f]{64}$/;
/** How the shelf's folders are named: the first two digits of what lies in them. */
const FOLDER = /^[0-9a-f]{2}$/;
/** A file that another process still writes has been touched within this time, milliseconds. */
const ABANDONED_AFTER_MS = 24 * 3600 * 1000;

/** A file on the shelf: the fingerprint and length of its plain content. */
export interface KeptFile {
  readonly sha256: string;
  readonly bytes: number;
}

/** A file that has arrived whole and is not on the shelf yet. */
export interface ArrivedFile extends KeptFile {
  /** Puts it on the shelf, in place of the same content there; call it once, where its row is written. */
  keep(): Promise<void>;
  /** Throws it away. */
  discard(): Promise<void>;
}

/** What a shelf is opened with. */
export interface ShelfOptions {
  /** Keys of an encrypted store: its files are kept in the age format. */
  readonly keys?: Keys;
  /** Whether other processes use the shelf too; what they are writing is left alone. */
  readonly shared?: boolean;
}

/** Files beside the database, addressed by the SHA-256 of their plain content, whole or not there. */
export interface FileShelf {
  /** Takes in a file; refuses where the disk is full or may not be written to. */
  receive(content: AsyncIterable<Uint8Array>): Promise<ArrivedFile | Refusal>;
  /** The plain content; reading throws a `StoreFailure` where it is not what was kept. */
  open(sha256: string): Promise<AsyncIterable<Uint8Array> | Refusal>;
  /** The same, to be read in parts; they are not held against the fingerprint. */
  openParts(sha256: string): Promise<FileParts | Refusal>;
  has(sha256: string): Promise<boolean>;
  /** Removes a file; nothing happens when it is not there. */
  remove(sha256: string): Promise<void>;
  /** Fingerprints of all files on the shelf, in order. */
  list(): AsyncIterable<string>;
  /** Where a file lies as it is stored, for a backup to copy. */
  pathOf(sha256: string): string;
}

/** Whether a text can be the fingerprint of a file. */
function isSha256(text: string): boolean {
  return SHA256.test(text);
}

/** Name of a file below a shelf's folder. */
export function shelfName(sha256: string, encrypted: boolean): string {
  if (!isSha256(sha256))
    throw new TypeError('a file is named by 64 hexadecimal digits; received something else');
  return `${sha256.slice(0, 2)}/${sha256}${encrypted ? '.age' : ''}`;
}

/** Opens the shelf in a folder; makes the folder, and clears away what a crash left half-written. */
export async function openFileShelf(
  folder: string,
  { keys, shared = false }: ShelfOptions = {},
): Promise<FileShelf> {
  const incoming = join(folder, INCOMING);
  await mkdir(incoming, { recursive: true });
  await clearIncoming(incoming, shared ? ABANDONED_AFTER_MS : 0);
  const pathOf = (sha256: string) => join(folder, shelfName(sha256, keys !== undefined));
  const whereKept = async <T>(sha256: string, read: (path: string) => Promise<T>) => {
    if (isSha256(sha256) && (await sizeOf(pathOf(sha256))) !== null) return read(pathOf(sha256));
    return refuse('file-missing', {
      need: 'the fingerprint of a file of this record, 64 hexadecimal digits',
      got: isSha256(sha256) ? 'one that no file has' : 'something else',
      remedy: 'Take the fingerprint as the record shows it. If it does, run verify.',
    });
  };

  return {
    pathOf,
    receive: (content) => receive(content, incoming, pathOf, keys),
    async has(sha256) {
      return isSha256(sha256) && (await sizeOf(pathOf(sha256))) !== null;
    },
    open: (sha256) => whereKept(sha256, async (path) => readChecked(path, sha256, keys)),
    openParts: (sha256) => whereKept(sha256, (path) => openParts(path, sha256, keys)),
    async remove(sha256) {
      const path = pathOf(sha256);
      try {
        await rm(path, { force: true });
        await syncFolder(dirname(path)).catch(ignoreMissing);
      } catch (error) {
        throw new StoreFailure(refuseDisk(error, 'the removal of a file of the record'));
      }
    },
    async *list() {
      for (const name of (await readdir(folder)).filter((name) => FOLDER.test(name)).sort())
        for (const file of (await readdir(join(folder, name))).sort()) {
          const sha256 = file.replace(/\.age$/, '');
          if (isSha256(sha256) && join(folder, name, file) === pathOf(sha256)) yield sha256;
        }
    },
  };
}

/** Whether something lies on a shelf already. */
export async function isShelfEmpty(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.every((name) => name === INCOMING);
}

async function clearIncoming(incoming: string, olderThanMs: number): Promise<void> {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const touched = (await stat(path).catch(() => null))?.mtimeMs ?? 0;
    if (name.endsWith(PARTIAL) && touched <= Date.now() - olderThanMs)
      await rm(path, { force: true });
  }
}

async function receive(
  content: AsyncIterable<Uint8Array>,
  incoming: string,
  pathOf: (sha256: string) => string,
  keys: Keys | undefined,
): Promise<ArrivedFile | Refusal> {
  const partial = join(incoming, `${randomUUID()}${PARTIAL}`);
  const discard = () => rm(partial, { force: true });
  const hash = createHash('sha256');
  let bytes = 0;
  let sourceFailed = false;
  async function* counted(): AsyncIterable<Uint8Array> {
    try {
      for await (const chunk of content) {
        hash.update(chunk);
        bytes += chunk.byteLength;
        yield chunk;
      }
    } catch (error) {
      sourceFailed = true;
      throw error;
    }
  }
  try {
    const handle = await open(partial, 'wx');
    try {
      await handle.writeFile(keys ? keys.encrypt(counted()) : counted());
      await handle.sync();
    } finally {
      await handle.close();
    }
    const sha256 = hash.digest('hex');
    const path = pathOf(sha256);
    if (await mkdir(dirname(path), { recursive: true })) await syncFolder(dirname(dirname(path)));
    return {
      sha256,
      bytes,
      discard,
      async keep() {
        try {
          await rename(partial, path);
          await syncFolder(dirname(path));
        } catch (error) {
          throw new StoreFailure(refuseDisk(error, 'a file of the record'));
        }
      },
    };
  } catch (error) {
    await discard();
    // What the reader of the source threw is the caller's to say.
    if (sourceFailed) throw error;
    return refuseDisk(error, 'a file of the record');
  }
}

/** Reads a stored file and holds it against its fingerprint. */
export async function* readChecked(
  path: string,
  sha256: string,
  keys: Keys | undefined,
): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256');
  const stored = createReadStream(path);
  try {
    for await (const chunk of keys ? keys.decrypt(stored) : stored) {
      hash.update(chunk);
      yield chunk;
    }
  } catch (error) {
    if (codeOf(error) !== null) throw damagedFile(sha256, 'a disk that could not read it');
    throw damagedFile(sha256, 'encrypted bytes that were altered, cut or made for another key');
  } finally {
    stored.destroy();
  }
  if (hash.digest('hex') !== sha256)
    throw damagedFile(sha256, 'other bytes than its fingerprint says');
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(({ size }) => size, ignoreMissing);
}

function ignoreMissing(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}
