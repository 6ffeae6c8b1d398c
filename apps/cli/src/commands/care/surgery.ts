import { surgeryOutlook } from '@facialis/care';
import type { Command } from 'commander';
import { surgeryText } from '../../care/surgery-text.ts';
import { addCareCommand, type CareOptions, tellOfPerson } from './care-command.ts';

/** Adds `facialis surgery`. */
export function addSurgery(program: Command): void {
  addCareCommand(program, 'surgery', 'what an operation has brought others, and after one').action(
    (beginning: string, options: CareOptions) =>
      tellOfPerson(beginning, options, (entries, today) => {
        const outlook = surgeryOutlook(entries, { today });
        return { json: { today, ...outlook }, text: surgeryText(outlook) };
      }),
  );
}
