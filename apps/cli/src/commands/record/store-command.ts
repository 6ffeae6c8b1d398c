import type { Actor, Opening, Store } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import type { Command } from 'commander';
import { type CommandContext, runCommand } from '../../command.ts';
import { openStoreHere } from '../../record/open-store.ts';
import { ProgramFault } from '../../record/program-fault.ts';
import { actorOf, type StoreOptions } from '../../record/store-place.ts';
import { addCommand } from '../options.ts';

/** What a command of the record works with. */
export interface StoreContext extends CommandContext {
  readonly store: Store;
  readonly actor: Actor;
}

/** How a command of the record prints. */
export interface RecordOptions extends StoreOptions {
  readonly json?: boolean;
}

/** Adds a command that takes the options of the store. */
export function addStoreCommand(parent: Command, name: string, description: string): Command {
  return addStoreOptions(addCommand(parent, name, description)).option(
    '--json',
    'print the answer as JSON',
  );
}

/** Adds the options that say where the record is and who asks. */
export function addStoreOptions(command: Command): Command {
  return command
    .option('--store <place>', 'folder or postgres:// address (or FACIALIS_STORE)')
    .option('--files <folder>', 'folder of the files, with PostgreSQL (or FACIALIS_FILES)')
    .option('--passphrase-file <file>', 'its first line opens an encrypted store')
    .option('--as <name>', 'who asks, for the audit; never a patient’s name (default: local)');
}

/** Runs a command on the open store, and closes it whatever happens. */
export function runStoreCommand(
  options: StoreOptions,
  work: (context: StoreContext) => Promise<number | Refusal>,
): Promise<void> {
  return runCommand(options, (context) => withStore(options, context, work));
}

/** Does a piece of work on the store that the options name. */
export async function withStore<T>(
  options: StoreOptions,
  context: CommandContext,
  work: (context: StoreContext) => Promise<T>,
  opening?: Opening,
): Promise<T | Refusal> {
  const store = await openStoreHere(options, context.signal, opening);
  if (isRefusal(store)) return store;
  try {
    return await work({ ...context, store, actor: actorOf(options) });
  } catch (error) {
    if (context.signal.aborted) throw error;
    // What is read in pieces can only say at a piece that it is damaged.
    if (error instanceof Error && 'refusal' in error && isRefusal(error.refusal)) {
      return error.refusal;
    }
    throw new ProgramFault(error);
  } finally {
    await store.close();
  }
}

const WHOLE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The full id of what an argument begins. */
export async function fullId(
  { store, actor }: StoreContext,
  what: 'person' | 'entry',
  beginning: string,
): Promise<string | Refusal> {
  return WHOLE_ID.test(beginning) ? beginning : store.find(actor, what, beginning);
}
