import { isRefusal } from '@facialis/refusal';
import { counted } from '@facialis/units';
import type { Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { exportArchive, exportBundle } from '../../record/export-person.ts';
import { jsonText } from '../../record/printable.ts';
import { addStoreCommand, fullId, type RecordOptions, runStoreCommand } from './store-command.ts';

const EXAMPLES = `
The zip holds a page to read (index.html), FHIR R4 (bundle.json), tables for a spreadsheet (csv/),
every version (record.json) and the videos (files/). It is not encrypted, whatever the record is.

Examples:
  facialis export 0190c2 --out person.zip
  facialis export 0190c2 --out person.json --fhir`;

interface ExportOptions extends RecordOptions {
  readonly out: string;
  readonly fhir?: boolean;
}

/** Adds `facialis export`. */
export function addExport(program: Command): void {
  addStoreCommand(program, 'export', 'one person as an open archive that others can read')
    .argument('<person>', 'id, or the beginning of it')
    .requiredOption('--out <file>', 'the zip to write, or the JSON with --fhir')
    .option('--fhir', 'only the FHIR R4 bundle')
    .addHelpText('after', EXAMPLES)
    .action((beginning: string, options: ExportOptions) =>
      runStoreCommand(options, async (context) => {
        const { store, actor, signal, tell, print } = context;
        const person = await fullId(context, 'person', beginning);
        if (isRefusal(person)) return person;
        const done = options.fhir
          ? await exportBundle(store, actor, person, options.out)
          : await exportArchive(store, actor, person, options.out, { signal, onProgress: tell });
        if (isRefusal(done)) return done;
        const { path, entries, files } = done;
        if (options.json) print(jsonText(done));
        else if (!options.quiet) {
          const parts = `${counted(entries, 'entry', 'entries')}, ${counted(files, 'file')}`;
          print(`Written: ${path}\n${parts}. It is not encrypted.\n`);
        }
        return EXIT.done;
      }),
    );
}
