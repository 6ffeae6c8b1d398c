import { isRefusal, type Refusal } from '@facialis/refusal';
import type { Command } from 'commander';
import type { Analysis } from '../../analyze.ts';
import type { CommandContext, CommonOptions } from '../../command.ts';
import { EXIT } from '../../exit-code.ts';
import { draftRecording } from '../../record/keep-recording.ts';
import { placeName, type StoreOptions, storePlace } from '../../record/store-place.ts';
import { canAsk } from '../../record/terminal.ts';
import { confirming, confirmOption, tellAsked } from './confirm.ts';
import { addStoreOptions, fullId, withStore } from './store-command.ts';

/** How a measurement goes into a person's record. */
export interface KeepOptions extends StoreOptions {
  /** The person, by id or its beginning; nothing is kept when it is left out. */
  readonly record?: string;
  readonly when?: string;
  /** Whether the video is copied into the record; true when left out. */
  readonly video?: boolean;
  readonly protocol?: string;
  readonly json?: boolean;
  readonly confirm?: readonly string[];
}

/** Adds the options by which a measurement goes into a person's record. */
export function addKeepOptions(command: Command): Command {
  return addStoreOptions(
    confirmOption(command)
      .option('--record <person>', 'keep it in this person’s record too')
      .option('--when <time>', 'when it was recorded (default: the date of the file)'),
  );
}

/** Finds the person before the long work, so that it does not end in vain. */
export async function findKeeper(
  options: KeepOptions,
  context: CommandContext,
): Promise<string | null | Refusal> {
  const { record } = options;
  if (record === undefined) return null;
  return withStore(options, context, (opened) => fullId(opened, 'person', record));
}

/** Keeps a measurement, says where its video is, and gives the exit code. */
export function keepResult(
  person: string,
  input: string,
  analysis: Analysis,
  options: KeepOptions & CommonOptions,
  context: CommandContext,
): Promise<number | Refusal> {
  const { when, video: keepVideo = true, protocol } = options;
  return withStore(options, context, async ({ store, actor, print }) => {
    const draft = await draftRecording(store, actor, {
      person,
      analysis,
      input,
      keepVideo,
      ...(when === undefined ? {} : { when }),
      ...(protocol === undefined ? {} : { protocol }),
    });
    if (isRefusal(draft)) return draft;
    const save = (confirmed: readonly string[]) => store.save(actor, { ...draft, confirmed });
    const kept = await confirming(save, options.confirm, canAsk(), context.signal);
    if (isRefusal(kept)) return kept;
    if ('asked' in kept) return tellAsked(kept);
    if (!options.quiet && !options.json) {
      const copied = keepVideo ? 'A copy of the video lies' : 'Without the video; the measures lie';
      print(
        `Kept in the record as ${kept.entry}. ${copied} in ${placeName(storePlace(options).at)}.\n`,
      );
    }
    return EXIT.done;
  });
}
