import type { Command } from 'commander';
import { runCommand } from '../command.ts';
import { type DoctorCheck, doctor } from '../doctor.ts';
import { EXIT } from '../exit-code.ts';
import type { StoreOptions } from '../record/store-place.ts';
import { addCommand } from './options.ts';
import { addStoreOptions } from './record/store-command.ts';

const SIGNS: Record<DoctorCheck['state'], string> = {
  ok: 'ok     ',
  warning: 'WARNING',
  failed: 'FAILED ',
};
/** Codes of a terminal's colours. */
const COLOURS: Record<DoctorCheck['state'], number> = { ok: 32, warning: 33, failed: 31 };

/** Adds `facialis doctor`. */
export function addDoctor(program: Command): void {
  addStoreOptions(
    addCommand(program, 'doctor', 'is everything here that is needed, and is the record well?'),
  )
    .option('--json', 'print the checks as JSON')
    .action((options: StoreOptions & { readonly json?: boolean }) =>
      runCommand(options, async ({ print }) => {
        const checks = await doctor(options);
        if (options.json) print(`${JSON.stringify(checks, null, 2)}\n`);
        else if (!options.quiet) print(checks.map(line).join(''));
        const failed = checks.some(({ state }) => state === 'failed');
        return failed ? EXIT.installation : EXIT.done;
      }),
    );
}

function line({ name, state, found, remedy }: DoctorCheck): string {
  const colour = process.stdout.isTTY && !process.env.NO_COLOR;
  const sign = colour ? `\u001b[${COLOURS[state]}m${SIGNS[state]}\u001b[0m` : SIGNS[state];
  const what = `${sign} ${name}: ${found}\n`;
  return remedy === '' ? what : `${what}        ${remedy}\n`;
}
