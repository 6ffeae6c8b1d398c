import { isRefusal } from '@facialis/refusal';
import type { Command } from 'commander';
import { runCommand } from '../command.ts';
import { type ImportOptions, importTracked } from '../import-tracked.ts';
import { printAnalysis, type ResultOptions } from './analyze.ts';
import { addCommand, positive } from './options.ts';

const EXAMPLES = `
Read: ARKit / Live Link Face CSV, OpenFace 2 CSV (landmarks), eye-aspect-ratio CSV (JeFaPaTo).

Examples:
  facialis import take_iPhone.csv
  facialis import blinks.csv --frame-rate 240 --out results/blinks`;

/** Adds `facialis import`. */
export function addImport(program: Command): void {
  addCommand(program, 'import', 'measure a recording whose face was tracked elsewhere')
    .argument('<table>', 'CSV file')
    .option('--out <folder>', 'where to write (default: <table>.facialis in this folder)')
    .option('--frame-rate <number>', 'frames a second, where the table has no times', positive)
    .option('--protocol <file>', 'JSON file that names the tasks of the recording')
    .option('--mirrored', 'the tracked picture was mirrored: swap the sides back')
    .option('--json', 'print the record instead of the summary')
    .addHelpText('after', EXAMPLES)
    .action((table: string, options: ImportOptions & ResultOptions) =>
      runCommand(options, async (context) => {
        const result = await importTracked(table, options);
        return isRefusal(result) ? result : printAnalysis(result, options, context);
      }),
    );
}
