import { basename } from 'node:path';
import {
  type EntriesImport,
  type ImportSource,
  importEntries,
  importFormat,
  type NotTaken,
  readImport,
} from '@facialis/archive';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { counted } from '@facialis/units';
import type { Command } from 'commander';
import { type CommandContext, runCommand } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { type ImportOptions, importTracked } from '../import-tracked.ts';
import { openInput } from '../input-file.ts';
import { jsonText, printable } from '../record/printable.ts';
import { printAnalysis, type ResultOptions } from './analyze.ts';
import { addCommand, positive } from './options.ts';
import { addKeepOptions, findKeeper, type KeepOptions, keepResult } from './record/keep-result.ts';
import { fullId, withStore } from './record/store-command.ts';

const EXAMPLES = `
Tables: ARKit / Live Link Face CSV, OpenFace 2 CSV (landmarks), eye-aspect-ratio CSV (JeFaPaTo).
They are measured, and kept in a record with --record PERSON.
Archives (.zip of facialis export) and FHIR R4 bundles (.json) go into the record: as a new person,
or to --person. What is not taken is listed with the reason.

Examples:
  facialis import take_iPhone.csv
  facialis import blinks.csv --frame-rate 240 --out results/blinks
  facialis import person.zip --dry-run
  facialis import bundle.json --person 0190c2`;

interface AnyImportOptions extends ImportOptions, ResultOptions, KeepOptions {
  readonly person?: string;
  readonly dryRun?: boolean;
}

/** Adds `facialis import`. */
export function addImport(program: Command): void {
  addKeepOptions(
    addCommand(program, 'import', 'take in a table of a tracked face, an archive or a FHIR bundle')
      .argument('<file>', 'CSV table, .zip archive or .json bundle')
      .option('--out <folder>', 'tables: where to write (default: <table>.facialis in this folder)')
      .option('--frame-rate <number>', 'tables: frames a second, where it has no times', positive)
      .option('--protocol <file>', 'tables: JSON file that names the tasks of the recording')
      .option('--mirrored', 'tables: the tracked picture was mirrored: swap the sides back')
      .option('--person <id>', 'archives, bundles: add to this person (default: a new person)')
      .option('--dry-run', 'archives, bundles: say what would be taken, and keep nothing')
      .option('--json', 'print the result as JSON'),
  )
    .addHelpText('after', EXAMPLES)
    .action((file: string, options: AnyImportOptions) =>
      runCommand(options, async (context) => {
        const blob = await openInput(file);
        if (isRefusal(blob)) return blob;
        const format = await importFormat(blob);
        if (format === 'table') return importTable(file, options, context);
        const source = await readImport(blob, basename(file), format);
        return isRefusal(source) ? source : importRecord(source, options, context);
      }),
    );
}

async function importTable(
  table: string,
  options: AnyImportOptions,
  context: CommandContext,
): Promise<number | Refusal> {
  const person = await findKeeper(options, context);
  if (isRefusal(person)) return person;
  const result = await importTracked(table, options);
  if (isRefusal(result)) return result;
  const exit = printAnalysis(result, options, context);
  if (person === null) return exit;
  const kept = await keepResult(person, table, result, { ...options, video: false }, context);
  return kept === EXIT.done ? exit : kept;
}

function importRecord(
  source: ImportSource,
  options: AnyImportOptions,
  context: CommandContext,
): Promise<number | Refusal> {
  return withStore(options, context, async (opened) => {
    const { store, actor, print } = opened;
    const { person: beginning, dryRun = false } = options;
    const person = beginning === undefined ? null : await fullId(opened, 'person', beginning);
    if (isRefusal(person)) return person;
    const whose = person === null ? {} : { person };
    const result = await importEntries(store, actor, source, { ...whose, dryRun });
    if (isRefusal(result)) return result;
    if (options.json) print(jsonText(result));
    else if (!options.quiet) print(importText(result, dryRun));
    return EXIT.done;
  });
}

function importText(result: EntriesImport, dryRun: boolean): string {
  const { person, kept, taken, files, already, notTaken } = result;
  const kinds = Object.entries(taken).map(([kind, count]) => `${count} ${kind}`);
  const verb = kept ? 'Taken' : dryRun ? 'Would be taken' : 'Nothing new to take';
  const lines = [
    kinds.length === 0 ? `${verb}.` : `${verb}: ${kinds.join(', ')}; ${counted(files, 'file')}.`,
    ...(already > 0 ? [`Already there: ${counted(already, 'entry', 'entries')}.`] : []),
    ...(kept ? [`Person: ${person}`] : []),
    ...(notTaken.length > 0 ? ['Not taken:'] : []),
    ...notTakenLines(notTaken),
  ];
  return printable(`${lines.join('\n')}\n`);
}

/** Numbers that are listed of what is left out for one reason; `--json` lists all. */
const MOST_NUMBERS = 8;

/** What is not taken, a line for each sort and reason. */
function notTakenLines(notTaken: readonly NotTaken[]): string[] {
  const groups = Map.groupBy(notTaken, ({ what, why }) => `${what}\n${why}`);
  return [...groups.values()].map((group) => {
    const { what, why } = group[0]!;
    const numbers = group.flatMap(({ number }) => number ?? []);
    const more = numbers.length - MOST_NUMBERS;
    const listed = numbers.slice(0, MOST_NUMBERS).join(', ');
    const which = numbers.length === 0 ? '' : ` ${listed}${more > 0 ? ` and ${more} more` : ''}`;
    return `  ${what}${which}: ${why}`;
  });
}
