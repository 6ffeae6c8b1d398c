import { basename, dirname, resolve } from 'node:path';
import type { ErasureReceipt } from '@facialis/record/store';
import { isRefusal, refuse } from '@facialis/refusal';
import { counted } from '@facialis/units';
import type { Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { OutputFolder } from '../../output-folder.ts';
import { jsonText, printable } from '../../record/printable.ts';
import { askYes, canAsk } from '../../record/terminal.ts';
import { addStoreCommand, fullId, type RecordOptions, runStoreCommand } from './store-command.ts';

const EXAMPLES = `
All versions, files and the name are gone afterwards; what stays in the audit holds no personal
data. Copies in backups are not touched: the receipt names the backups that still hold the person.

Examples:
  facialis erase 0190c2                        asks first
  facialis erase 0190c2 --yes --receipt erased.json`;

interface EraseOptions extends RecordOptions {
  readonly yes?: boolean;
  readonly receipt?: string;
}

/** Adds `facialis erase`. */
export function addErase(program: Command): void {
  addStoreCommand(program, 'erase', 'erase one person wholly; this cannot be undone')
    .argument('<person>', 'id, or the beginning of it')
    .option('--yes', 'do not ask')
    .option('--receipt <file>', 'also write the receipt there, as JSON')
    .addHelpText('after', EXAMPLES)
    .action((beginning: string, options: EraseOptions) =>
      runStoreCommand(options, async (context) => {
        const { store, actor, print, signal } = context;
        const person = await fullId(context, 'person', beginning);
        if (isRefusal(person)) return person;
        if (!options.yes && !(await isSure(person, signal))) return refuseUnsure();
        const { receipt: file } = options;
        const folder = file === undefined ? null : await OutputFolder.open(dirname(resolve(file)));
        if (isRefusal(folder)) return folder;
        const receipt = await store.erase(actor, person);
        if (isRefusal(receipt)) {
          await folder?.discard();
          return receipt;
        }
        if (options.json) print(jsonText(receipt));
        else if (!options.quiet) print(receiptText(receipt));
        const content = jsonText(receipt);
        return (await folder?.write([{ name: basename(file!), content }])) ?? EXIT.done;
      }),
    );
}

async function isSure(person: string, signal: AbortSignal): Promise<boolean> {
  return canAsk() && (await askYes(`Erase person ${person} for good?`, signal));
}

function refuseUnsure() {
  return refuse('not-allowed', {
    need: 'a yes to erase a person for good',
    got: 'none',
    remedy: 'Answer y on a terminal, or give --yes. Nothing was erased.',
  });
}

function receiptText({ person, at, versions, files, bytes, backups }: ErasureReceipt): string {
  const held = backups.map(({ name, at: made }) => `  ${made}  ${name}\n`).join('');
  const copies =
    backups.length === 0
      ? 'No backup is known to hold the person.\n'
      : `Backups that still hold the person, oldest first:\n${held}`;
  const gone = `${counted(versions, 'version')}, ${counted(files, 'file')} (${counted(bytes, 'byte')})`;
  return printable(`Erased: person ${person}, ${at}.\nGone: ${gone}.\n${copies}`);
}
