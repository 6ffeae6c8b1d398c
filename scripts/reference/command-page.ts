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
    ...sections('facialis', program),
  );
}

/** A command's section, and those of its own commands. */
function sections(title: string, command: Command): string[] {
  const inner = command.commands.flatMap((each) => sections(`${title} ${each.name()}`, each));
  return [section(title, command), ...inner];
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
