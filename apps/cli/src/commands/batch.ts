import { join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import type { Command } from 'commander';
import { type BatchOptions, batch } from '../batch.ts';
import { type CommonOptions, runCommand } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { addCommand, positiveWhole } from './options.ts';

const EXAMPLES = `
Run it again to go on after a stop: what is finished is not done again.

Examples:
  facialis batch recordings --out results
  facialis batch recordings --out results --workers 4 --no-pictures`;

/** Adds `facialis batch`. */
export function addBatch(program: Command): void {
  addCommand(program, 'batch', 'measure every video below a folder into one table, resumable')
    .argument('<folder>', 'where the videos are')
    .requiredOption('--out <folder>', 'where to write')
    .option('--workers <number>', 'videos at the same time (default: processors)', positiveWhole)
    .option('--mirrored', 'the videos show the face as in a mirror: swap the sides back')
    .option('--no-pictures', 'leave pictures of the face out of the reports')
    .addHelpText('after', EXAMPLES)
    .action((folder: string, options: BatchOptions & CommonOptions) =>
      runCommand(options, async ({ signal, tell, print }) => {
        const result = await batch(folder, { ...options, signal, onProgress: tell });
        if (isRefusal(result)) return result;
        const { entries, earlier } = result;
        const refused = entries.filter((entry) => 'refusal' in entry).length;
        if (!options.quiet) {
          print(
            `${entries.length} files: ${entries.length - refused} measured ` +
              `(${earlier} of them earlier), ${refused} refused.\n` +
              `Table: ${join(result.folder, 'recordings.csv')}\n` +
              `Page: ${join(result.folder, 'index.html')}\n`,
          );
        }
        return refused > 0 ? EXIT.refused : EXIT.done;
      }),
    );
}
