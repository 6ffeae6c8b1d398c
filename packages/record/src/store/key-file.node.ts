import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { codeOf, refuseDisk, writeNew, writeWhole } from './disk.node.ts';
import { createKeys, type Keys, openKeys, resealKeys } from './keys.node.ts';

/** The sealed keys in the folder of an encrypted store. */
export const KEY_FILE = 'key.age';
/** The same bytes again: one damaged sector must not cost the whole record. */
const KEY_COPY = 'key-copy.age';

/** Whether a folder holds the keys of an encrypted store. */
export async function hasKeys(folder: string): Promise<boolean> {
  return (await readSealed(folder)).length > 0;
}

/** Makes the keys of a new encrypted store; where another process was faster, its keys are taken. */
export async function createKeyFile(folder: string, passphrase: string): Promise<Keys | Refusal> {
  const keys = await createKeys(passphrase);
  if (isRefusal(keys)) return keys;
  // Keys that a database is encrypted with already must never be written over.
  if (!(await writeNew(join(folder, KEY_FILE), keys.sealed))) {
    return openKeyFile(folder, passphrase);
  }
  await writeWhole(join(folder, KEY_COPY), keys.sealed);
  return keys;
}

/** Opens a store's keys; a damaged or missing one of the two key files is mended from the other. */
export async function openKeyFile(folder: string, passphrase: string): Promise<Keys | Refusal> {
  const found = await readSealed(folder);
  const opened = await firstThatWorks(found, (sealed) => openKeys(sealed, passphrase));
  if (isRefusal(opened)) return opened;
  // The keys are open: a disk that cannot be written to is no reason to stay out.
  if (found.length < 2 || found[0] !== found[1])
    await writeSealed(folder, opened.sealed).catch(() => {});
  return opened;
}

/**
 * Sets another passphrase of the store in a folder; backups made before keep the one they were
 * made with. Say `PASSPHRASE_WARNING` first.
 *
 * @returns null when it is done; a refusal for a wrong passphrase before, a weak one after, no or
 *   damaged keys, and a disk that cannot be written to
 */
export async function changePassphrase(
  folder: string,
  before: string,
  after: string,
): Promise<null | Refusal> {
  const found = await readSealed(folder);
  const changed = await firstThatWorks(found, (sealed) => resealKeys(sealed, before, after));
  if (isRefusal(changed)) return changed;
  try {
    await writeSealed(folder, changed);
    return null;
  } catch (error) {
    return refuseDisk(error, KEY_FILE);
  }
}

/** Puts the sealed keys into a store's folder. */
async function writeSealed(folder: string, sealed: Uint8Array): Promise<void> {
  await writeWhole(join(folder, KEY_FILE), sealed);
  await writeWhole(join(folder, KEY_COPY), sealed);
}

/** The sealed keys of a folder; the same array twice where both key files are alike. */
async function readSealed(folder: string): Promise<readonly Uint8Array[]> {
  const [first, second] = [
    await readIfThere(join(folder, KEY_FILE)),
    await readIfThere(join(folder, KEY_COPY)),
  ];
  const alike = first && second && Buffer.compare(first, second) === 0;
  return [first, alike ? first : second].filter((sealed) => sealed !== null);
}

/** Tries each key file once; a wrong passphrase says more than a damaged file beside it. */
async function firstThatWorks<T>(
  found: readonly Uint8Array[],
  work: (sealed: Uint8Array) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const refusals: Refusal[] = [];
  for (const sealed of new Set(found)) {
    const made = await work(sealed);
    if (!isRefusal(made)) return made;
    refusals.push(made);
  }
  return (
    refusals.find(({ code }) => code !== 'file-damaged') ??
    refusals[0] ??
    refuse('file-missing', {
      at: KEY_FILE,
      need: 'the key file of the encrypted record',
      got: 'none',
      remedy: `Copy ${KEY_FILE} out of the newest backup of this record.`,
    })
  );
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  return readFile(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
}
