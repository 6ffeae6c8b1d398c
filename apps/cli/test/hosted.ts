/** Commands of the record without a process for each. What a process shows is for `facialis.ts`. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Run } from './facialis.ts';

const HOST = join(import.meta.dirname, 'command-host.ts');

/** What a host is asked to run. */
export interface CommandToRun {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Where the record is, as `FACIALIS_STORE` would say. */
  readonly store: string;
}

/** How a command ended in its host. */
export type CommandTold = Pick<Run, 'code' | 'out' | 'err'>;

let host: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Runs a command to its end, after those that were begun before it. */
export function runHosted(command: CommandToRun): Promise<Run> {
  const run = last.then(() => {
    host ??= startHost();
    return runIn(host, command);
  });
  last = run.catch(() => {});
  return run;
}

function runIn(child: ChildProcess, command: CommandToRun): Promise<Run> {
  return new Promise((settle, fail) => {
    const lost = (code: number | null) =>
      fail(new Error(`the host of ${command.args.join(' ')} ended with ${code}`));
    child.once('exit', lost);
    child.once('message', (told: CommandTold) => {
      child.off('exit', lost);
      settle({ signal: null, ...told });
    });
    child.send(command);
  });
}

/** A process that ends with this one. */
function startHost(): ChildProcess {
  const child = fork(HOST, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.once('exit', () => {
    host = undefined;
  });
  child.unref();
  child.channel?.unref();
  return child;
}
