import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { readInput } from '../input-file.ts';
import { STORE_ENV, type StoreOptions } from './store-place.ts';
import { askHidden, canAsk } from './terminal.ts';

/** The passphrase that a file or the environment gives; undefined where neither does. */
export async function givenPassphrase({
  passphraseFile,
}: StoreOptions): Promise<string | undefined | Refusal> {
  return passphraseFile === undefined
    ? process.env[STORE_ENV.passphrase]
    : readPassphrase(passphraseFile);
}

/** The passphrase in a file: its first line. */
export async function readPassphrase(file: string): Promise<string | Refusal> {
  const content = await readInput(file);
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

/** A new passphrase, typed twice; where nobody can type, the option is told that gives it. */
export async function newPassphrase(
  option: `--${string}`,
  signal: AbortSignal,
): Promise<string | Refusal> {
  const typed = await askPassphrase('New passphrase: ', signal);
  if (typed === undefined) {
    return refuse('passphrase-missing', {
      need: 'a new passphrase',
      got: 'none',
      remedy: `Run it on a terminal, or give a file with ${option}.`,
    });
  }
  if ((await askPassphrase('The same again: ', signal)) === typed) return typed;
  return refuse('passphrase-wrong', {
    need: 'the same passphrase twice',
    got: 'two that differ',
    remedy: 'Run it again.',
  });
}
