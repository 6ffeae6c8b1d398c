import { isRefusal } from '@facialis/refusal';
import type { Command } from 'commander';
import { type CommonOptions, runCommand } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { readRecording } from '../recording-file.ts';
import { addCommand } from './options.ts';

/** Adds `facialis methods`. */
export function addMethods(program: Command): void {
  addCommand(program, 'methods', 'print the methods paragraph and the references of a measurement')
    .argument('<recording>', 'recording.json or the folder that holds it')
    .action((path: string, options: CommonOptions) =>
      runCommand(options, async ({ print }) => {
        const recording = await readRecording(path);
        if (isRefusal(recording)) return recording;
        const { paragraph, references } = recording.methods;
        const list = references.map((reference, i) => `${i + 1}. ${reference}`);
        print(`${[paragraph, '', ...list].join('\n')}\n`);
        return EXIT.done;
      }),
    );
}
