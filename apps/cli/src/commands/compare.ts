import { join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import type { Command } from 'commander';
import { type CommonOptions, runCommand } from '../command.ts';
import { type CompareOptions, compare } from '../compare.ts';
import { comparisonTable } from '../comparison-table.ts';
import { EXIT } from '../exit-code.ts';
import { addCommand } from './options.ts';

const EXAMPLES = `
Examples:
  facialis compare before.mp4.facialis after.mp4.facialis
  facialis compare before/recording.json after/recording.json --out comparison`;

/** Adds `facialis compare`. */
export function addCompare(program: Command): void {
  addCommand(
    program,
    'compare',
    'two recordings, before and after: what changed, and is it beyond chance?',
  )
    .argument('<before>', 'recording.json or the folder that holds it')
    .argument('<after>', 'likewise')
    .option('--out <folder>', 'also write comparison.html and comparison.json there')
    .addHelpText('after', EXAMPLES)
    .action((before: string, after: string, options: CompareOptions & CommonOptions) =>
      runCommand(options, async ({ print }) => {
        const result = await compare(before, after, options);
        if (isRefusal(result)) return result;
        if (!options.quiet) print(comparisonTable(result));
        if (result.folder !== null && !options.quiet) {
          print(`Page: ${join(result.folder, 'comparison.html')}\n`);
        }
        return EXIT.done;
      }),
    );
}
