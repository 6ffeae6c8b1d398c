import { type Refusal, refuse } from '@facialis/refusal';
import { MAGIC_BYTES, refuseByMagic } from './magic.ts';
import { READABLE, refuseEmpty } from './unreadable.ts';

/** Why a chosen file cannot be opened as a video, seen before any of it is parsed; else null. */
export async function refuseUnreadable(file: File): Promise<Refusal | null> {
  const at = file.name;
  if (file.size === 0) return refuseEmpty(at);
  try {
    const head = await file.slice(0, MAGIC_BYTES).arrayBuffer();
    return refuseByMagic(new Uint8Array(head), at);
  } catch {
    return refuse('file-unreadable', {
      at,
      need: READABLE,
      got: 'a folder, or a file that was moved or may not be read',
      remedy: 'Choose the file again.',
    });
  }
}
