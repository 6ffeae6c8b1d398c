import { changePassphrase, openStore, PASSPHRASE_WARNING } from '@facialis/record/store';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import type { Command } from 'commander';
import { runCommand } from '../../command.ts';
import { EXIT } from '../../exit-code.ts';
import { named, refuseServer, storeAddress } from '../../record/open-store.ts';
import { askPassphrase, newPassphrase, readPassphrase } from '../../record/passphrase.ts';
import { jsonText } from '../../record/printable.ts';
import { isServer } from '../../record/store-place.ts';
import { addStoreCommand, type RecordOptions } from './store-command.ts';

const EXAMPLES = `
It asks for the passphrase as it is, then twice for the new one. Backups that were made before keep
the old one. A record without a passphrase gets one by backup and restore.

Examples:
  facialis record passphrase
  facialis record passphrase --passphrase-file old.txt --new-passphrase-file new.txt`;

interface PassphraseOptions extends RecordOptions {
  readonly newPassphraseFile?: string;
}

/** Adds `facialis record passphrase`. */
export function addPassphrase(record: Command): void {
  addStoreCommand(record, 'passphrase', 'set another passphrase of an encrypted record')
    .option('--new-passphrase-file <file>', 'its first line is the new passphrase')
    .addHelpText('after', EXAMPLES)
    .action((options: PassphraseOptions) =>
      runCommand(options, async ({ print, signal }) => {
        const opened = await passphraseNow(options, signal);
        if (isRefusal(opened)) return opened;
        const { at, before } = opened;
        process.stderr.write(`${PASSPHRASE_WARNING}\n\n`);
        const file = options.newPassphraseFile;
        const after = await (file === undefined
          ? newPassphrase('--new-passphrase-file', signal)
          : readPassphrase(file));
        if (isRefusal(after)) return after;
        const refusal = await changePassphrase(at, before, after);
        if (refusal) return refusal;
        if (options.json) print(jsonText({ at }));
        else if (!options.quiet) {
          print(`New passphrase: ${at}. Earlier backups keep the old one.\n`);
        }
        return EXIT.done;
      }),
    );
}

/** The folder of the record, and the passphrase that it opens with now. */
async function passphraseNow(
  options: PassphraseOptions,
  signal: AbortSignal,
): Promise<{ at: string; before: string } | Refusal> {
  const address = await storeAddress(options);
  if (isRefusal(address)) return address;
  const { at, passphrase: given } = address;
  if (isServer(at)) return refuseServer(at);
  const open = (passphrase: string | undefined) =>
    openStore({ at, ...(passphrase === undefined ? {} : { passphrase }) }, { expect: 'store' });
  const first = await open(given);
  const isMissing = isRefusal(first) && first.code === 'passphrase-missing';
  const before = isMissing ? await askPassphrase('Passphrase as it is: ', signal) : given;
  const store = named(isMissing && before !== undefined ? await open(before) : first, address);
  if (isRefusal(store)) return store;
  await store.close();
  if (before !== undefined) return { at, before };
  return refuse('not-allowed', {
    at,
    need: 'a record with a passphrase',
    got: 'one without',
    remedy: 'To give it one, back it up and restore the backup with --passphrase-file.',
  });
}
