import { randomUUID } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Refusal, refuse } from '@facialis/refusal';

/** Names end so while a file or folder is being written; what is left of a crash is told by it. */
export const PARTIAL = '.partial';

/** Makes the names in a folder last through a power cut; file systems without folder sync are left alone. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch((error: unknown) => {
    // Windows opens no folders.
    if (codeOf(error) === 'EISDIR' || codeOf(error) === 'EPERM') return null;
    throw error;
  });
  try {
    await folder?.sync();
  } catch (error) {
    if (codeOf(error) !== 'EINVAL') throw error;
  } finally {
    await folder?.close();
  }
}

/** Writes a whole file or nothing: beside, synced, renamed over what was there. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
): Promise<void> {
  const partial = join(dirname(path), `${basename(path)}-${randomUUID()}${PARTIAL}`);
  try {
    const handle = await open(partial, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Writes a whole file where none is; says whether it was written, and leaves one that is there. */
export async function writeNew(path: string, content: Uint8Array): Promise<boolean> {
  const whole = `${path}-${randomUUID()}${PARTIAL}`;
  await writeWhole(whole, content);
  try {
    await link(whole, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Disks that know no links, such as memory sticks: nobody else is at work there.
    await writeWhole(path, content);
  } finally {
    await rm(whole, { force: true });
  }
  await syncFolder(dirname(path));
  return true;
}

/**
 * Says why something could not be written; throws on what is no error of the file system.
 *
 * @param at what was to be written, in our own words, never a path
 */
export function refuseDisk(error: unknown, at: string): Refusal {
  const code = codeOf(error);
  if (code === null) throw error;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return refuse('disk-full', {
      at,
      need: 'room on the disk',
      got: 'a full disk',
      remedy: 'Free some space or use another disk, then try again. Nothing half-written is left.',
    });
  return refuse('output-not-writable', {
    at,
    need: 'a place that can be written to',
    got: WORDS[code] ?? `the error ${code}`,
    remedy: 'Choose another place, or give yourself permission to write there.',
  });
}

/** The code of an error of the file system; null for other errors. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write',
  EPERM: 'no permission to write',
  EROFS: 'a read-only disk',
  EEXIST: 'something of that name',
  ENOENT: 'no such place',
  ENOTDIR: 'a file where a folder should be',
};
