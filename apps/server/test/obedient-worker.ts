/**
 * A worker that does what the video's bytes say, line by line:
 * `crash`, `crash unless FILE` (and makes it), `hang`, `wait FILE` (tells its id in FILE.pid), `refuse`.
 * `recording JSON` is what it answers with. It imports little, to be there at once.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { refuse } from '@facialis/refusal';
import type { Recording } from '@facialis/spasm';
import type { FromWorker, ToWorker, WorkerTask } from '../src/analyses/worker-messages.ts';

const LOOK_EVERY_MS = 10;

process.on('disconnect', () => process.exit());

let task: WorkerTask | null = null;
process.on('message', async (said: ToWorker) => {
  if (said.kind === 'task') {
    task = said.task;
    say({ kind: 'read', question: 0, from: 0, to: task.bytes });
  } else if (task) await obey(task, new TextDecoder().decode(said.bytes));
});

async function obey(task: WorkerTask, text: string): Promise<void> {
  for (const line of text.split('\n')) {
    const [order, ...rest] = line.split(' ');
    const path = rest.at(-1) ?? '';
    if (order === 'hang') return;
    if (order === 'refuse') {
      const words = { at: task.name, need: 'a video', got: 'orders', remedy: 'Film a face.' };
      return last({ kind: 'refused', refusal: refuse('not-a-video', words) });
    }
    if (order === 'crash' && (rest.length === 0 || !existsSync(path))) {
      if (path !== '') writeFileSync(path, '');
      process.kill(process.pid, 'SIGKILL');
    }
    if (order === 'wait') {
      writeFileSync(`${path}.pid`, String(process.pid));
      say({ kind: 'progress', done: 0.5 });
      while (!existsSync(path)) await sleep(LOOK_EVERY_MS);
    }
    if (order === 'recording') {
      const { source, ...found } = JSON.parse(rest.join(' ')) as Recording;
      const { sha256, bytes, name } = task;
      const recording = { ...found, source: { ...source, sha256, bytes, name } };
      last({ kind: 'measured', measured: { recording, signalsCsv: 'time_s\n0.000000\n' } });
    }
  }
}

function say(message: FromWorker): void {
  process.send?.(message);
}

function last(message: FromWorker): void {
  process.send?.(message, () => process.disconnect());
}
