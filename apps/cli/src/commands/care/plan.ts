import { carePlan, PRIORITY_NAMES, type Priority } from '@facialis/care';
import { type Command, Option } from 'commander';
import { planText } from '../../care/plan-text.ts';
import { addCareCommand, type CareOptions, tellOfPerson } from './care-command.ts';

const EXAMPLES = `
Examples:
  facialis plan 0190c2
  facialis plan 0190c2 --matters hearing no-operation   marks how each option meets these
  facialis plan 0190c2 --for clinician`;

interface PlanOptions extends CareOptions {
  readonly matters?: readonly Priority[];
  readonly for: 'patient' | 'clinician';
}

/** Adds `facialis plan`. */
export function addPlan(program: Command): void {
  addCareCommand(program, 'plan', 'waiting, medicines, toxin and surgery side by side')
    .addOption(
      new Option('--matters <what...>', 'what matters most, first things first').choices(
        PRIORITY_NAMES,
      ),
    )
    .addOption(
      new Option('--for <reader>', 'in whose words')
        .choices(['patient', 'clinician'])
        .default('patient'),
    )
    .addHelpText('after', EXAMPLES)
    .action((beginning: string, options: PlanOptions) =>
      tellOfPerson(beginning, options, (entries, today) => {
        const { matters: priorities = [] } = options;
        const plan = carePlan(entries, { today, priorities });
        const words = options.for === 'clinician' ? 'clinician' : 'plain';
        return { json: { today, ...plan }, text: planText(plan, words) };
      }),
    );
}
