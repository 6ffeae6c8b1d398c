import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { refuseDisk } from './refuse-disk.ts';

/** Largest file that is taken in, bytes: a person's years with their videos. */
const MOST_ON_DISK_BYTES = 32 * 2 ** 30;
/** Largest one of an encrypted record, bytes: it is held in memory, never readable on the disk. */
const MOST_IN_MEMORY_BYTES = 512 * 2 ** 20;
const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY = 0o600;

/** A file that somebody sent, to be looked at here and there. */
export interface Arrival {
  readonly content: Blob;
  /** Takes it away again. */
  drop(): Promise<void>;
}

/** Files that were sent whole: on the disk, or in memory where nothing may be readable there. */
export class Arrivals {
  readonly #folder: string;
  readonly #encrypted: boolean;
  #isTidy = false;

  constructor(folder: string, { encrypted }: { encrypted: boolean }) {
    this.#folder = folder;
    this.#encrypted = encrypted;
  }

  /**
   * Takes in a whole file.
   *
   * @param read gives the file's bytes, and throws where there are more than it is told
   * @throws what reading throws; nothing of the file is left then
   */
  async take(read: (mostBytes: number) => AsyncIterable<Uint8Array>): Promise<Arrival | Refusal> {
    if (!this.#encrypted) return this.#takeOntoDisk(read(MOST_ON_DISK_BYTES));
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of read(MOST_IN_MEMORY_BYTES)) pieces.push(new Uint8Array(piece));
    return { content: new Blob(pieces), drop: async () => {} };
  }

  async #takeOntoDisk(content: AsyncIterable<Uint8Array>): Promise<Arrival | Refusal> {
    const untidy = await this.#tidy();
    if (untidy) return untidy;
    const path = join(this.#folder, randomUUID());
    const drop = () => rm(path, { force: true });
    try {
      const refusal = await write(path, content);
      if (refusal === null) return { content: await openAsBlob(path), drop };
      await drop();
      return refusal;
    } catch (error) {
      await drop();
      throw error;
    }
  }

  /** Once a run: clears away what one before left when it was killed. */
  async #tidy(): Promise<Refusal | null> {
    if (this.#isTidy) return null;
    try {
      await rm(this.#folder, { recursive: true, force: true });
      await mkdir(this.#folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
      this.#isTidy = true;
      return null;
    } catch (error) {
      return refuseArrival(error);
    }
  }
}

async function write(path: string, content: AsyncIterable<Uint8Array>): Promise<Refusal | null> {
  const handle = await open(path, 'wx', OWNER_ONLY).catch(refuseArrival);
  if (isRefusal(handle)) return handle;
  try {
    for await (const piece of content) {
      const refusal = await handle.appendFile(piece).then(() => null, refuseArrival);
      if (refusal) return refusal;
    }
    return null;
  } finally {
    await handle.close();
  }
}

function refuseArrival(error: unknown): Refusal {
  return refuseDisk(error, 'the file', 'send it again.');
}
