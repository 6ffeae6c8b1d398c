import { KINDS, type Kind } from '@facialis/record';
import type { Asked, Version } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { Argument, type Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { isStandardInput, readEntryInput } from '../../record/entry-input.ts';
import { jsonText } from '../../record/printable.ts';
import { canAsk } from '../../record/terminal.ts';
import { positiveWhole } from '../options.ts';
import { confirming, confirmOption, tellAsked } from './confirm.ts';
import {
  addStoreCommand,
  fullId,
  type RecordOptions,
  runStoreCommand,
  type StoreContext,
} from './store-command.ts';

/** What a change is made with. */
interface ChangeOptions extends RecordOptions {
  readonly from: number;
  readonly why: string;
  readonly confirm?: readonly string[];
}

/** Adds the commands that change the record: `add`, `edit`, `delete`, `restore`. */
export function addChanges(record: Command): void {
  addAdd(record);
  addEdit(record);
  addDelete(record);
  addRestore(record);
}

function addAdd(record: Command): void {
  confirmOption(
    addStoreCommand(record, 'add', 'keep a new entry, given as JSON')
      .addArgument(new Argument('<kind>', 'what it is').choices(KINDS))
      .argument('[file]', 'JSON file, or - for standard input (default: standard input)')
      .option('--person <id>', 'whose it is; not needed for a new person'),
  )
    .addHelpText('after', ADD_EXAMPLES)
    .action(
      (
        kind: Kind,
        file: string | undefined,
        options: RecordOptions & { readonly person?: string; readonly confirm?: string[] },
      ) =>
        runStoreCommand(options, async (context) => {
          const content = await readEntryInput(file, kind);
          if (isRefusal(content)) return content;
          const person =
            options.person === undefined ? null : await fullId(context, 'person', options.person);
          if (isRefusal(person)) return person;
          const save = (confirmed: readonly string[]) =>
            context.store.save(context.actor, {
              ...(person === null ? {} : { person }),
              content,
              confirmed,
            });
          return printKept(
            await confirming(save, options.confirm, canAnswer(file), context.signal),
            options,
            context,
          );
        }),
    );
}

const ADD_EXAMPLES = `
Something impossible is refused with the reason. Something unusual is asked: on a terminal by y or
n, otherwise with exit code 7 and the code to give to --confirm when it is right.

Examples:
  facialis record example person > person.json
  facialis record add person person.json
  facialis record add symptoms today.json --person 0190
  facialis record add toxin-session session.json --person 0190 --confirm dose-above-published`;

function addEdit(record: Command): void {
  const edit = addStoreCommand(
    record,
    'edit',
    'keep a new version of an entry, given as whole JSON',
  )
    .argument('<entry>', 'its id, or the beginning of it')
    .argument('[file]', 'JSON file, or - for standard input (default: standard input)');
  confirmOption(changeOptions(edit))
    .addHelpText('after', EDIT_EXAMPLES)
    .action((beginning: string, file: string | undefined, options: ChangeOptions) =>
      runStoreCommand(options, async (context) => {
        const { store, actor } = context;
        const { from, why } = options;
        const entry = await fullId(context, 'entry', beginning);
        if (isRefusal(entry)) return entry;
        const now = await store.read(actor, entry);
        if (isRefusal(now)) return now;
        const content = await readEntryInput(file, now.content.kind);
        if (isRefusal(content)) return content;
        const save = (confirmed: readonly string[]) =>
          store.save(actor, { person: now.person, entry, from, why, content, confirmed });
        return printKept(
          await confirming(save, options.confirm, canAnswer(file), context.signal),
          options,
          context,
        );
      }),
    );
}

const EDIT_EXAMPLES = `
The version that the change was made from is given, so that nobody's change is overwritten unseen.

Example:
  facialis record show 0190c2 --json > entry.json     look at "content", change a copy of it
  facialis record edit 0190c2 changed.json --from 1 --why "typing error"`;

function addDelete(record: Command): void {
  changeOptions(
    addStoreCommand(record, 'delete', 'delete an entry; it can be restored').argument(
      '<entry>',
      'its id, or the beginning of it',
    ),
  ).action((beginning: string, options: ChangeOptions) =>
    runStoreCommand(options, async (context) => {
      const entry = await fullId(context, 'entry', beginning);
      if (isRefusal(entry)) return entry;
      const { store, actor } = context;
      return printKept(
        await store.remove(actor, entry, options.from, options.why),
        options,
        context,
      );
    }),
  );
}

function addRestore(record: Command): void {
  changeOptions(
    addStoreCommand(record, 'restore', 'make an earlier version the newest; undoes a deletion')
      .argument('<entry>', 'its id, or the beginning of it')
      .requiredOption('--version <number>', 'the version to bring back', positiveWhole),
  ).action((beginning: string, options: ChangeOptions & { readonly version: number }) =>
    runStoreCommand(options, async (context) => {
      const { version, from, why } = options;
      const entry = await fullId(context, 'entry', beginning);
      if (isRefusal(entry)) return entry;
      const kept = await context.store.restore(context.actor, entry, version, from, why);
      return printKept(kept, options, context);
    }),
  );
}

function changeOptions(command: Command): Command {
  return command
    .requiredOption('--from <number>', 'the version that you saw and change', positiveWhole)
    .requiredOption('--why <text>', 'why it is changed; stays in the history');
}

/** Whether somebody can answer who is not busy giving the entry itself. */
function canAnswer(file: string | undefined): boolean {
  return canAsk() && !isStandardInput(file);
}

/** Prints what was kept, or what is to be confirmed first. */
function printKept(
  kept: Version | Asked | Refusal,
  { json, quiet }: RecordOptions,
  { print }: StoreContext,
): number | Refusal {
  if (isRefusal(kept)) return kept;
  if (json) print(jsonText(kept));
  if ('asked' in kept) return tellAsked(kept);
  const { entry, version, deleted, content } = kept;
  if (!json && !quiet) {
    print(`${deleted ? 'Deleted' : 'Kept'}: ${content.kind} ${entry}, version ${version}.\n`);
  }
  return EXIT.done;
}
