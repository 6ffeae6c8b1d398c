import { access, constants, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Refusal, refuse } from '@facialis/refusal';
import type { VideoBytes } from './container.ts';
import { MAGIC_BYTES, refuseByMagic } from './magic.ts';
import { READABLE, refuseEmpty } from './unreadable.ts';

/** Why a video cannot be opened, seen before any of it is parsed; null when nothing is. */
export async function refuseUnreadable(from: string | VideoBytes): Promise<Refusal | null> {
  if (typeof from === 'string') return refusePath(from);
  const { name, bytes } = from;
  if (bytes === 0) return refuseEmpty(name);
  return refuseByMagic(await from.read(0, Math.min(bytes, MAGIC_BYTES)), name);
}

async function refusePath(path: string): Promise<Refusal | null> {
  const at = basename(path);
  const need = READABLE;
  try {
    const found = await stat(path);
    if (!found.isFile())
      return refuse('not-a-video', {
        at,
        need,
        got: found.isDirectory() ? 'a folder' : 'something that is no file',
        remedy: 'Name one video file.',
      });
    if (found.size === 0) return refuseEmpty(at);
    await access(path, constants.R_OK);
    return refuseByMagic(await readHead(path), at);
  } catch (error) {
    if (isMissing(error))
      return refuse('file-missing', {
        at,
        need,
        got: 'no such file',
        remedy: 'Check the path and its spelling.',
      });
    return refuse('file-unreadable', {
      at,
      need,
      got: 'a file that may not be read',
      remedy: 'Give yourself permission to read it, or copy it where you have.',
    });
  }
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const head = new Uint8Array(MAGIC_BYTES);
    const { bytesRead } = await file.read(head, 0, MAGIC_BYTES, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}
