import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { BatchAnswer, BatchJob } from './batch-messages.ts';

/** How a job ended. */
export type JobEnd = Exclude<BatchAnswer, { readonly done: number }>;

/** How long a worker has to tidy up before it is killed, ms: on a busy machine it ends a frame late. */
const GRACE_MS = 15_000;

/** A worker process. One that dies is replaced at the next job: a file cannot stop the batch. */
export class BatchWorker {
  #child: ChildProcess | null = null;

  /** Does one job at a time. Never rejects. */
  run(job: BatchJob, onProgress: (done: number) => void): Promise<JobEnd> {
    this.#child ??= start();
    const child = this.#child;
    const { promise, resolve } = Promise.withResolvers<JobEnd>();
    const onMessage = (answer: BatchAnswer) => {
      if ('done' in answer) onProgress(answer.done);
      else resolve(answer);
    };
    const onExit = (code: number | null, signal: string | null) => {
      this.#child = null;
      resolve({ ended: 'failed', message: `Its process ended (${signal ?? `code ${code}`}).` });
    };
    child.on('message', onMessage).on('exit', onExit);
    child.send(job);
    return promise.finally(() => child.off('message', onMessage).off('exit', onExit));
  }

  /** Lets the worker tidy up and ends it. */
  async close(): Promise<void> {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    const kill = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    child.disconnect();
    await ended;
    clearTimeout(kill);
  }
}

function start(): ChildProcess {
  // The twin has the same ending as this file, as source and once built.
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  // Silent: what a dying process prints is no message for the user.
  return fork(fileURLToPath(new URL(`./batch-worker${ending}`, import.meta.url)), {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
