import { VERSION } from '@facialis/measure';
import { Command } from 'commander';
import { addAnalyze } from './commands/analyze.ts';
import { addBatch } from './commands/batch.ts';
import { addEvidence } from './commands/care/evidence.ts';
import { addForecast } from './commands/care/forecast.ts';
import { addMedicines } from './commands/care/medicines.ts';
import { addPlan } from './commands/care/plan.ts';
import { addPoints } from './commands/care/points.ts';
import { addReport } from './commands/care/report.ts';
import { addSurgery } from './commands/care/surgery.ts';
import { addCompare } from './commands/compare.ts';
import { addDoctor } from './commands/doctor.ts';
import { addImport } from './commands/import.ts';
import { addMethods } from './commands/methods.ts';
import { addErase } from './commands/record/erase.ts';
import { addExport } from './commands/record/export.ts';
import { addKeepingSafe } from './commands/record/keep-safe.ts';
import { addRecord } from './commands/record/record.ts';
import { addServe } from './commands/serve.ts';
import { addSimulate } from './commands/simulate.ts';
import { EXIT } from './exit-code.ts';
import { withoutTyped } from './usage-error.ts';

const EXAMPLES = `
Examples:
  facialis serve                                 the app in the browser of this machine
  facialis analyze visit.mp4                     record, signals and report into visit.mp4.facialis
  facialis analyze selfie.mov --mirrored         a mirrored selfie: sides are swapped back
  facialis batch recordings --out results        every video below a folder, resumable
  facialis compare before.facialis after.facialis
  facialis record create                         keep a course; facialis record --help goes on
  facialis forecast 0190c2                       when the toxin effect wears off
  facialis report 0190c2 --out visit.pdf         a report for the visit
  facialis doctor                                is everything here that is needed?

Exit codes: 0 done, 1 fault of the program, 2 wrong usage, 3 input refused, 4 recording cannot be
judged, 5 output cannot be written, 6 installation incomplete, 7 something is to be confirmed
first, 8 verify found faults, 130 interrupted.
This supports a clinician's judgement; it does not diagnose.`;

/** The command with all its subcommands, before it reads its arguments. */
export function createProgram(): Command {
  const program = new Command('facialis')
    .description(
      'Measures hemifacial spasm from an ordinary video of a face, and keeps its course, on this machine alone.',
    )
    .version(VERSION)
    // Options behind a command are that command's own: record show --version 2.
    .enablePositionalOptions()
    .addHelpText('after', EXAMPLES)
    .configureOutput({ outputError: (message, write) => write(withoutTyped(message)) })
    .showHelpAfterError('Run it with --help for examples.')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.done : EXIT.usage));
  for (const add of [
    addServe,
    addAnalyze,
    addBatch,
    addCompare,
    addImport,
    addSimulate,
    addDoctor,
    addMethods,
    addRecord,
    addPoints,
    addForecast,
    addMedicines,
    addSurgery,
    addPlan,
    addReport,
    addEvidence,
    addKeepingSafe,
    addExport,
    addErase,
  ]) {
    add(program);
  }
  return program;
}
