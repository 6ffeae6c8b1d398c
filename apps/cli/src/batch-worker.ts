/** A worker process of a batch: measures one video after another, as it is told. */
import { isRefusal } from '@facialis/refusal';
import { analyze } from './analyze.ts';
import type { BatchAnswer, BatchJob } from './batch-messages.ts';
import { measuring } from './command.ts';

// The batch may let go while it is told something: then nobody waits for it, and it is no error.
const answer = (message: BatchAnswer) => {
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
};

const stop = new AbortController();
// Ctrl-C reaches every process of the terminal; the batch itself decides when its workers stop.
process.on('SIGINT', () => {});
process.on('disconnect', () => stop.abort());

process.on('message', async ({ path, options }: BatchJob) => {
  try {
    const result = await analyze(path, {
      ...options,
      signal: stop.signal,
      onProgress: (progress) => answer({ done: measuring(progress, path).done }),
    });
    answer(isRefusal(result) ? { ended: 'refused', refusal: result } : { ended: 'measured' });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!stop.signal.aborted) answer({ ended: 'failed', message });
  }
});
