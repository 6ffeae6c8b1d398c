import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FileParts } from '@facialis/record/store';
import type { Refusal } from '@facialis/refusal';
import type { FromWorker, Measured, ToWorker, WorkerTask } from './worker-messages.ts';

/** What measures, and how patient one is with it. */
export interface Measuring {
  /** The program of the worker. */
  readonly worker: string;
  /** Milliseconds without a sign of life after which a worker hangs. */
  readonly silenceMs: number;
}

/**
 * Measuring with our own worker. A frame takes it a tenth of a second, loading the networks some
 * seconds, and what follows the last frame of a ten-minute video some more: a machine ten times as
 * busy still gives a sign of life within two minutes.
 */
export const MEASURING: Measuring = {
  // The twin has the same ending as this file, as source and once built.
  worker: fileURLToPath(
    new URL(
      `./measuring-worker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`,
      import.meta.url,
    ),
  ),
  silenceMs: 120_000,
};

/** How a worker was watched and stopped. */
export interface Watching {
  readonly signal: AbortSignal;
  /** How far it is, from 0 to 1. */
  onProgress(done: number): void;
}

/**
 * Measures a video in a process of its own, which gets the bytes through its pipe: nothing readable
 * of an encrypted record lies on the disk meanwhile.
 *
 * @returns `crashed` where the process ended or hung without a result
 * @throws the signal's reason once it is stopped, and what reading the bytes throws; the process is
 * gone then
 */
export async function measureInWorker(
  task: WorkerTask,
  parts: FileParts,
  { worker, silenceMs }: Measuring,
  { signal, onProgress }: Watching,
): Promise<Measured | Refusal | 'crashed'> {
  signal.throwIfAborted();
  // It opens no record.
  const { FACIALIS_PASSPHRASE: _, ...env } = process.env;
  const child = fork(worker, {
    env,
    serialization: 'advanced',
    // Silent: what a dying process prints may hold what a file holds.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // What it said last may arrive after its end.
  const ended = Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  const kill = () => void child.kill('SIGKILL');
  const silence = setTimeout(kill, silenceMs);
  signal.addEventListener('abort', kill);
  let end: Measured | Refusal | 'crashed' = 'crashed';
  let unreadable: unknown = null;

  const say = (message: ToWorker) => void child.send(message, () => {});
  child.on('message', (said: FromWorker) => {
    silence.refresh();
    if (said.kind === 'progress') onProgress(said.done);
    else if (said.kind === 'refused') end = said.refusal;
    else if (said.kind === 'measured') end = said.measured;
    else {
      const { question, from, to } = said;
      parts.read(from, to).then(
        (bytes) => say({ kind: 'bytes', question, bytes }),
        (error: unknown) => {
          unreadable = error;
          kill();
        },
      );
    }
  });
  say({ kind: 'task', task });

  // Where it could not even be started, it has crashed.
  await ended.catch(kill);
  clearTimeout(silence);
  signal.removeEventListener('abort', kill);
  signal.throwIfAborted();
  if (unreadable !== null) throw unreadable;
  return end;
}
