import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PhantomOptions } from '@facialis/phantom';
import type { Refusal } from '@facialis/refusal';

/** A video that is to be drawn. */
export interface Drawing {
  /** File to write. */
  readonly path: string;
  readonly phantom: PhantomOptions;
}

/** What the drawing process says: how far it is (0 to 1), and in the end what came of it. */
export type FromDrawer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'drawn' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** How a drawing is watched and stopped. */
export interface Watching {
  readonly signal: AbortSignal;
  /** How far it is, from 0 to 1. */
  onProgress(done: number): void;
}

/**
 * Draws a phantom into a video file, in a process of its own: the server goes on answering.
 *
 * Refused: nothing here can encode, a place that cannot be written to.
 *
 * @throws the signal's reason once it is stopped; the process is gone then
 */
export async function drawInWorker(
  drawing: Drawing,
  { signal, onProgress }: Watching,
): Promise<Refusal | null> {
  signal.throwIfAborted();
  // The twin has the same ending as this file, as source and once built.
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  const child = fork(fileURLToPath(new URL(`./drawing-worker${ending}`, import.meta.url)), {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // What it said last may arrive after its end.
  const ended = Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  const kill = () => void child.kill('SIGKILL');
  signal.addEventListener('abort', kill);
  let end: Refusal | null | undefined;
  child.on('message', (said: FromDrawer) => {
    if (said.kind === 'progress') onProgress(said.done);
    else end = said.kind === 'refused' ? said.refusal : null;
  });
  child.send(drawing);
  await ended.finally(() => signal.removeEventListener('abort', kill));
  signal.throwIfAborted();
  if (end === undefined) throw new Error('the drawing process ended without a word');
  return end;
}
