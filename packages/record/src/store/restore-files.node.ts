import { join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import type { LongWork } from './contract.ts';
import { damagedFile, StoreFailure } from './failure.ts';
import { type FileShelf, readChecked, shelfName } from './files.node.ts';
import { type OpenedBackup, readTable } from './members.node.ts';

/** Puts a backup's files on an empty shelf, each read against its fingerprint. */
export async function restoreFiles(
  backup: OpenedBackup,
  shelf: FileShelf,
  { signal, onProgress }: LongWork,
): Promise<void> {
  const { folder, manifest, keys } = backup;
  const lost = new Set(manifest.lost);
  let index = 0;
  for await (const { sha256 } of readTable<{ sha256: string }>(backup, 'file')) {
    if (lost.has(sha256)) continue;
    signal?.throwIfAborted();
    const words = `Files, ${index} of ${manifest.counts.files}`;
    onProgress?.({ done: index++ / manifest.counts.files, words });
    const path = join(folder, 'files', shelfName(sha256, keys !== undefined));
    const arrived = await shelf.receive(readChecked(path, sha256, keys));
    if (isRefusal(arrived)) throw new StoreFailure(arrived);
    if (arrived.sha256 !== sha256) throw damagedFile(sha256, 'a copy that became another');
    await arrived.keep();
  }
}
