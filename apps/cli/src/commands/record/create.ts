import { openStore, PASSPHRASE_WARNING, type StoreAddress } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import type { Command } from 'commander';
import { runCommand } from '../../command.ts';
import { EXIT } from '../../exit-code.ts';
import { named, storeAddress } from '../../record/open-store.ts';
import { newPassphrase } from '../../record/passphrase.ts';
import { jsonText } from '../../record/printable.ts';
import { isServer, placeName } from '../../record/store-place.ts';
import { addStoreCommand, type RecordOptions } from './store-command.ts';

const EXAMPLES = `
Without --store the record lies in this platform's folder for a program's data. With --encrypt all
of it, files too, is kept under a passphrase. Nobody can open it without: write it down first.

Examples:
  facialis record create
  facialis record create --store clinic-record --encrypt
  facialis record create --store postgres://clinic@localhost/record --files clinic-files`;

interface CreateOptions extends RecordOptions {
  readonly encrypt?: boolean;
}

/** Adds `facialis record create`. */
export function addCreate(record: Command): void {
  addStoreCommand(record, 'create', 'make a new, empty record')
    .option('--encrypt', 'keep it under a passphrase; --passphrase-file alone says so too')
    .addHelpText('after', EXAMPLES)
    .action((options: CreateOptions) =>
      runCommand(options, async ({ print, signal }) => {
        const address = await newAddress(options, signal);
        if (isRefusal(address)) return address;
        const store = named(await openStore(address, { expect: 'nothing' }), address);
        if (isRefusal(store)) return store;
        await store.close();
        const { id, encrypted } = store;
        const at = placeName(address.at);
        if (options.json) print(jsonText({ id, at, encrypted }));
        else if (!options.quiet) {
          print(`New record: ${at}${encrypted ? ', encrypted' : ', not encrypted'}.\n`);
          print('Next: facialis record example person > person.json, then record add person.\n');
        }
        return EXIT.done;
      }),
    );
}

/** Where the new store goes, with its passphrase where it is to have one. */
async function newAddress(
  options: CreateOptions,
  signal: AbortSignal,
): Promise<StoreAddress | Refusal> {
  const address = await storeAddress(options);
  if (isRefusal(address)) return address;
  if (isServer(address.at)) return address;
  const { passphrase: given, ...open } = address;
  if (!options.encrypt && options.passphraseFile === undefined) return open;
  process.stderr.write(`${PASSPHRASE_WARNING}\n\n`);
  const passphrase = given ?? (await newPassphrase('--passphrase-file', signal));
  return isRefusal(passphrase) ? passphrase : { ...open, passphrase };
}
