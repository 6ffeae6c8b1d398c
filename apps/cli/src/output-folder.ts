import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Refusal, refuse } from '@facialis/refusal';

/** A file to be written, whole or in pieces. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Iterable<string | Uint8Array>;
}

/** What stands at the end of a file's name until it is whole. */
const UNFINISHED = '.part';
/** The file by which a folder is tried. */
const PROBE = `facialis-probe${UNFINISHED}`;

/**
 * A folder that results are written into. Files appear under their names only when all of them
 * are whole; other files in the folder are never touched.
 */
export class OutputFolder {
  readonly path: string;
  /** The topmost folder that was made for this, or null. */
  readonly #made: string | null;

  private constructor(path: string, made: string | null) {
    this.path = path;
    this.#made = made;
  }

  /** Makes the folder if need be and tries to write there: a long measurement must not end in vain. */
  static async open(path: string): Promise<OutputFolder | Refusal> {
    const full = resolve(path);
    try {
      const made = (await mkdir(full, { recursive: true })) ?? null;
      const folder = new OutputFolder(full, made);
      const refusal = await folder.#attempt(async () => {
        await writeWhole(join(full, PROBE), 'x');
        await rm(join(full, PROBE));
      });
      if (refusal) await folder.discard();
      return refusal ?? folder;
    } catch (error) {
      return refuseOutput(error, path);
    }
  }

  /** Writes all of the files or none; they replace files of the same names. */
  write(files: readonly OutputFile[]): Promise<Refusal | null> {
    const places = files.map(({ name }) => join(this.path, name));
    return this.#attempt(async () => {
      try {
        for (const [i, { content }] of files.entries()) {
          await writeWhole(places[i]! + UNFINISHED, content);
        }
        for (const place of places) await rename(place + UNFINISHED, place);
      } finally {
        for (const place of places) await rm(place + UNFINISHED, { force: true });
      }
    });
  }

  /** Takes the folders away again that were made for this, as far as they are empty. */
  async discard(): Promise<void> {
    if (this.#made === null) return;
    for (let folder = this.path; folder.length >= this.#made.length; folder = join(folder, '..')) {
      try {
        await rmdir(folder);
      } catch {
        return;
      }
    }
  }

  async #attempt(work: () => Promise<void>): Promise<Refusal | null> {
    try {
      await work();
      return null;
    } catch (error) {
      await rm(join(this.path, PROBE), { force: true }).catch(() => {});
      return refuseOutput(error, this.path);
    }
  }
}

/** Replaces whatever an earlier run left half-written. */
async function writeWhole(path: string, content: OutputFile['content']): Promise<void> {
  await rm(path, { force: true });
  const pieces = typeof content === 'string' ? [content] : content;
  await pipeline(Readable.from(pieces), createWriteStream(path, { flags: 'wx', flush: true }));
}

/** Says why something could not be written; passes on what is no error of the file system. */
export function refuseOutput(error: unknown, path: string): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (typeof code !== 'string') throw error;
  const at = basename(path);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return refuse('disk-full', {
      at,
      need: 'room for the results',
      got: 'a full disk',
      remedy: 'Free some space, or choose a folder on another disk with --out.',
    });
  }
  return refuse('output-not-writable', {
    at,
    need: 'a folder that can be written to',
    got: WORDS[code] ?? `the error ${code}`,
    remedy: 'Choose another folder with --out, or give yourself permission to write there.',
  });
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write',
  EPERM: 'no permission to write',
  EROFS: 'a read-only disk',
  EEXIST: 'a file of that name',
  ENOTDIR: 'a file where a folder should be',
  EISDIR: 'a folder where a file should be',
  ENAMETOOLONG: 'a name that is too long',
};
