import { extname, join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import { renderSummary } from '@facialis/report';
import { type Command, InvalidArgumentError } from 'commander';
import { type Analysis, type AnalyzeOptions, analyze } from '../analyze.ts';
import { type CommandContext, type CommonOptions, measuring, runCommand } from '../command.ts';
import { EXIT, exitOfRecording } from '../exit-code.ts';
import { RESULT_FILES } from '../results.ts';
import { addCommand } from './options.ts';
import { addKeepOptions, findKeeper, type KeepOptions, keepResult } from './record/keep-result.ts';

const EXAMPLES = `
Examples:
  facialis analyze visit.mp4
  facialis analyze visit.mp4 --record 0190c2     into that person's record too, with the video
  facialis analyze visit.mp4 --out results/visit --protocol tasks.json --overlay visit-drawn.mp4

A protocol names parts of the recording, in seconds:
  {"segments": [{"name": "Rest", "kind": "rest", "from": 0, "to": 30}]}
kind is one of rest, gentle-closure, tight-closure, brow-raise, smile, pucker, reading.`;

/** Files that an overlay can be written into. */
const OVERLAY_ENDINGS = ['.mp4', '.mov', '.mkv', '.webm'];

/** Adds `facialis analyze`. */
export function addAnalyze(program: Command): void {
  addKeepOptions(
    addCommand(program, 'analyze', 'measure one video: recording.json, signals.csv and report.html')
      .argument('<video>', 'MP4, MOV, WebM, MKV or MPEG-TS')
      .option('--out <folder>', 'where to write (default: <video>.facialis in this folder)')
      .option('--protocol <file>', 'JSON file that names the tasks of the recording')
      .option('--mirrored', 'the video shows the face as in a mirror: swap the sides back')
      .option('--no-pictures', 'leave pictures of the face out of the report')
      .option('--overlay <file>', 'draw the findings into a video (.mp4 or .webm)', overlayPath)
      .option('--json', 'print the record instead of the summary'),
  )
    .option('--no-video', 'with --record: keep the measures, not the video itself')
    .addHelpText('after', EXAMPLES)
    .action((video: string, options: AnalyzeOptions & ResultOptions & KeepOptions) =>
      runCommand(options, async (context) => {
        const person = await findKeeper(options, context);
        if (isRefusal(person)) return person;
        const result = await analyze(video, {
          ...options,
          signal: context.signal,
          onProgress: (progress) => context.tell(measuring(progress, video)),
        });
        if (isRefusal(result)) return result;
        const exit = printAnalysis(result, options, context);
        if (person === null) return exit;
        const kept = await keepResult(person, video, result, options, context);
        return kept === EXIT.done ? exit : kept;
      }),
    );
}

/** How a result is printed. */
export interface ResultOptions extends CommonOptions {
  readonly json?: boolean;
}

/** Prints what was found and where it is; gives the exit code. */
export function printAnalysis(
  { recording, folder }: Analysis,
  { quiet, json }: ResultOptions,
  { print }: CommandContext,
): number {
  if (json) print(`${JSON.stringify(recording, null, 2)}\n`);
  else if (!quiet) {
    print(`${renderSummary(recording)}Report: ${join(folder, RESULT_FILES.report)}\n`);
  }
  return exitOfRecording(recording);
}

function overlayPath(path: string): string {
  if (OVERLAY_ENDINGS.includes(extname(path).toLowerCase())) return path;
  throw new InvalidArgumentError(`It must end in ${OVERLAY_ENDINGS.join(', ')}.`);
}
