import { TOPICS, type Topic, tellStatements } from '@facialis/care';
import { Argument, type Command } from 'commander';
import { statementText } from '../../care/sources-text.ts';
import { type CommonOptions, runCommand } from '../../command.ts';
import { EXIT } from '../../exit-code.ts';
import { jsonText } from '../../record/printable.ts';
import { addCommand } from '../options.ts';

const ALL = Object.keys(TOPICS) as Topic[];

/** Adds `facialis evidence`. */
export function addEvidence(program: Command): void {
  addCommand(program, 'evidence', 'the published statements behind every clinical figure')
    .addArgument(new Argument('[topic]', 'only this topic').choices(ALL))
    .option('--json', 'print the answer as JSON')
    .action((only: Topic | undefined, options: CommonOptions & { readonly json?: boolean }) =>
      runCommand(options, async ({ print }) => {
        const texts = (only === undefined ? ALL : [only]).map(topicText);
        print(options.json ? jsonText(tellStatements(only)) : texts.join('\n'));
        return EXIT.done;
      }),
    );
}

function topicText(topic: Topic): string {
  const lines = tellStatements(topic).map(({ id }) => `- ${id}: ${statementText(id)}\n`);
  return `${topic}\n${lines.join('')}`;
}
