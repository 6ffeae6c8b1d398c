import { openAsBlob } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Refusal, refuse } from '@facialis/refusal';

/** Reads a small input file whole, or says why it cannot be read. */
export async function readInput(path: string): Promise<Uint8Array | Refusal> {
  try {
    return await readFile(path);
  } catch (error) {
    return refuseInput(error, basename(path));
  }
}

/** Opens an input file to be read in parts, or says why it cannot be read. */
export async function openInput(path: string): Promise<Blob | Refusal> {
  const at = basename(path);
  try {
    if ((await stat(path)).isDirectory()) return refuseInput({ code: 'EISDIR' }, at);
    return await openAsBlob(path);
  } catch (error) {
    return refuseInput(error, at);
  }
}

/** Says why an input file cannot be read. */
export function refuseInput(error: unknown, at: string): Refusal {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  const need = 'a file that can be read';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return refuse('file-missing', {
      at,
      need,
      got: 'no such file',
      remedy: 'Check the path and its spelling.',
    });
  }
  return refuse('file-unreadable', {
    at,
    need,
    got: code === 'EISDIR' ? 'a folder' : 'a file that may not be read',
    remedy: 'Name one file that you have permission to read.',
  });
}
