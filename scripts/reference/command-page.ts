import type { Command } from 'commander';
import { createProgram } from '../../apps/cli/src/program.ts';
import { page } from './markdown.ts';

/** Columns of the printed help. */
const WIDTH = 96;

/** The help of the command and of each of its commands, as a terminal shows it. */
export function commandPage(): string {
  const program = createProgram();
  return page(
    'The command',
    'What `facialis --help` and `facialis <command> --help` print. The exit codes stand at the end of the first.',
    section('facialis', program),
    ...program.commands.map((command) => section(`facialis ${command.name()}`, command)),
  );
}

function section(title: string, command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
    getOutHelpWidth: () => WIDTH,
  });
  command.outputHelp();
  return `## ${title}\n\n\`\`\`text\n${text.trim()}\n\`\`\``;
}
