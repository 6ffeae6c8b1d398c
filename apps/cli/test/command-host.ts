/**
 * Runs commands one after the other in one process: to start Node and read the whole program for
 * each of a hundred commands takes minutes. Started by `hosted.ts`.
 */
import module from 'node:module';
import type { CommandTold, CommandToRun } from './hosted.ts';

// What was compiled stays for the next host.
module.enableCompileCache();
const { createProgram } = await import('../src/program.ts');

/** Thrown where a command would end its process. */
class Ended extends Error {
  readonly code: number;
  constructor(code: number) {
    super('the command has ended');
    this.code = code;
  }
}

process.exit = (code) => {
  throw new Ended(Number(code ?? 0));
};

async function run({ args, cwd, store }: CommandToRun): Promise<CommandTold> {
  const told = { out: '', err: '' };
  process.stdout.write = (piece: string | Uint8Array) => {
    told.out += Buffer.from(piece);
    return true;
  };
  process.stderr.write = (piece: string | Uint8Array) => {
    told.err += Buffer.from(piece);
    return true;
  };
  process.chdir(cwd);
  process.env.FACIALIS_STORE = store;
  process.exitCode = undefined;
  try {
    await createProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    process.exitCode = error.code;
  }
  // Each command listens for what ends it, as if it were alone.
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'uncaughtException']) {
    process.removeAllListeners(event);
  }
  process.stdout.removeAllListeners('error');
  const code = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return { code, ...told };
}

let last: Promise<unknown> = Promise.resolve();
process.on('message', (command: CommandToRun) => {
  last = last.then(async () => process.send!(await run(command)));
});
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
