import type { Command } from 'commander';
import { runCommand } from '../command.ts';
import type { ServeOptions } from '../serve/serve.ts';
import { addCommand, positiveWhole } from './options.ts';
import { addStoreOptions, withStore } from './record/store-command.ts';

const EXAMPLES = `
Serves the record and the app to the browser of this machine, and to no other without --phone. Without --store and
FACIALIS_STORE the record lies in this platform's folder for a program's data, and is made there the
first time. One comes in by the link that is printed, or by the password once one is set.

Examples:
  facialis serve
  facialis serve --store clinic-record --backups /media/disk/backups
  facialis serve --store postgres://clinic@localhost/record --files clinic-files --no-open
  facialis serve --phone                         once a password is set`;

/** Adds `facialis serve`. */
export function addServe(program: Command): void {
  addStoreOptions(addCommand(program, 'serve', 'open the record in the browser'))
    .option('--port <number>', 'port that must be free (default: 17077, or any)', positiveWhole)
    .option('--backups <folder>', 'where backups go (default: a folder beside the record)')
    .option('--app <folder>', 'the built app; npm start names it (default: the API alone)')
    .option('--phone [address]', 'let phones of this network in, by TLS and the password')
    .option('--no-open', 'do not open the browser')
    .option('--log', 'tell each request on standard error, without anything of a patient')
    .addHelpText('after', EXAMPLES)
    .action((options: ServeOptions) =>
      runCommand(options, (context) =>
        withStore(
          options,
          context,
          // Read only when it is needed: other commands start faster without the server.
          async (opened) => (await import('../serve/serve.ts')).serve(options, opened),
          // A place that was typed is to be there: a slip of the pen makes no second record.
          options.store === undefined ? {} : { expect: 'store' },
        ),
      ),
    );
}
