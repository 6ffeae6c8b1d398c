import { isRefusal, type Refusal } from '@facialis/refusal';
import { readInput } from '../input-file.ts';
import { STORE_ENV, type StoreOptions } from './store-place.ts';
import { askHidden, canAsk } from './terminal.ts';

/** The passphrase that a file or the environment gives; undefined where neither does. */
export async function givenPassphrase({
  passphraseFile,
}: StoreOptions): Promise<string | undefined | Refusal> {
  if (passphraseFile === undefined) return process.env[STORE_ENV.passphrase];
  const content = await readInput(passphraseFile);
  if (isRefusal(content)) return content;
  // An editor ends the line; the passphrase is what stands before.
  return new TextDecoder().decode(content).split(/\r?\n/, 1)[0]!;
}

/** The passphrase as typed; undefined where nobody can be asked or nothing was typed. */
export async function askPassphrase(
  question: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (!canAsk()) return undefined;
  return (await askHidden(question, signal)) || undefined;
}
