import type { Asked, Version } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import type { Command } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { questionText } from '../../record/question-text.ts';
import { askYes } from '../../record/terminal.ts';

/** Adds the option by which questions are answered beforehand. */
export function confirmOption(command: Command): Command {
  return command.option('--confirm <codes...>', 'codes of questions whose answer is yes');
}

/** Saves; where something is to be confirmed and somebody can answer, asks and saves again. */
export async function confirming(
  save: (confirmed: readonly string[]) => Promise<Version | Asked | Refusal>,
  confirmed: readonly string[] = [],
  canAnswer: boolean,
  signal: AbortSignal,
): Promise<Version | Asked | Refusal> {
  const first = await save(confirmed);
  if (isRefusal(first) || !('asked' in first) || !canAnswer) return first;
  for (const question of first.asked) {
    process.stderr.write(questionText(question));
    if (!(await askYes('Is that right?', signal))) return first;
  }
  return save([...confirmed, ...first.asked.map(({ code }) => code)]);
}

/** Says what is to be confirmed first, and how; gives the exit code. */
export function tellAsked({ asked }: Asked): number {
  const codes = [...new Set(asked.map(({ code }) => code))].join(' ');
  process.stderr.write(
    `Nothing is kept yet.\n${asked.map(questionText).join('')}If that is right: --confirm ${codes}\n`,
  );
  return EXIT.asked;
}
