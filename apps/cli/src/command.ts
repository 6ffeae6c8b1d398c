import { basename } from 'node:path';
import type { MeasureProgress } from '@facialis/measure';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { EXIT, exitOfRefusal } from './exit-code.ts';
import { type Progress, ProgressTeller } from './progress.ts';

/** What every command has: its outputs, its progress and its way to be stopped. */
export interface CommandContext {
  readonly signal: AbortSignal;
  /** Prints a result on standard output. */
  print(text: string): void;
  /** Tells progress on standard error; nothing when the command is quiet. */
  tell(progress: Progress): void;
}

/** Options that every command takes. */
export interface CommonOptions {
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** Signals that stop a command. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command and sets the exit code. A refusal is told in words; a signal stops the command
 * and lets it tidy up; a fault of the program is one line, with its stack only under `--debug`.
 *
 * @param work gives the exit code or a refusal
 */
export async function runCommand(
  { quiet = false, debug = false }: CommonOptions,
  work: (context: CommandContext) => Promise<number | Refusal>,
): Promise<void> {
  const stop = new AbortController();
  // Pressed once more, Ctrl-C must not end the tidying up: the listeners stay.
  for (const name of SIGNALS) process.on(name, () => stop.abort());
  const teller = new ProgressTeller(process.stderr);
  const complain = (text: string) => {
    teller.end();
    process.stderr.write(`${text}\n`);
  };
  process.on('uncaughtException', (error) => {
    complain(faultText(error, debug));
    process.exit(EXIT.fault);
  });
  // Whoever reads the output may stop reading: `facialis … | head`.
  process.stdout.on('error', () => {});
  const context: CommandContext = {
    signal: stop.signal,
    print(text) {
      teller.end();
      process.stdout.write(text);
    },
    tell: (progress) => {
      if (!quiet) teller.tell(progress);
    },
  };
  try {
    const result = await work(context);
    teller.end();
    if (isRefusal(result)) complain(refusalText(result));
    process.exitCode = isRefusal(result) ? exitOfRefusal(result) : result;
  } catch (error) {
    if (stop.signal.aborted) {
      complain('Stopped. Nothing half-written is left.');
      process.exitCode = EXIT.interrupted;
    } else {
      complain(faultText(error, debug));
      process.exitCode = EXIT.fault;
    }
  }
}

/** A refusal in words: what and where, what was needed and found, and what to do. */
export function refusalText({ code, at, need, got, remedy }: Refusal): string {
  const where = at === undefined ? '' : ` (${at})`;
  return `${code.replaceAll('-', ' ')}${where}: needed ${need}, got ${got}. ${remedy}`.replace(
    /\p{C}/gu,
    '�',
  );
}

function faultText(error: unknown, debug: boolean): string {
  if (debug) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = error instanceof Error ? error.message : String(error);
  return `facialis: a fault of the program: ${message} Run it again with --debug for the details.`;
}

/** The progress of a measurement in words. */
export function measuring({ frames, timeS, durationS }: MeasureProgress, path: string): Progress {
  const done = durationS > 0 ? Math.min(1, timeS / durationS) : 0;
  return { done, words: `${basename(path)}, frame ${frames}` };
}
