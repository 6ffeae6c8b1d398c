/** The process that measures one video, whose bytes it asks for, and then ends. */
import { createHash } from 'node:crypto';
import { constants, setPriority } from 'node:os';
import { measureFrames } from '@facialis/measure';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { signalsCsvLines } from '@facialis/report';
import { FACE_STATES, parseProtocol } from '@facialis/spasm';
import { openVideo, type VideoBytes } from '@facialis/video';
import type { FromWorker, Measured, ToWorker, WorkerTask } from './worker-messages.ts';

/** Between two tellings of how far it is, ms: more often nobody can read it. */
const TELL_EVERY_MS = 200;
/** Bytes that are asked for at once when all are looked at. */
const PIECE_BYTES = 2 ** 20;

// Whoever looks at the record meanwhile is not to wait for this.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
// Ctrl-C reaches every process of the terminal; the server itself decides when this one ends.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());

const questions = new Map<number, (bytes: Uint8Array) => void>();
process.on('message', (said: ToWorker) => {
  if (said.kind === 'task') void work(said.task);
  else questions.get(said.question)?.(said.bytes);
});

async function work(task: WorkerTask): Promise<void> {
  const measured = await measure(task);
  const last: FromWorker = isRefusal(measured)
    ? { kind: 'refused', refusal: measured }
    : { kind: 'measured', measured };
  // Once it has arrived there is nothing more to do.
  process.send?.(last, () => process.disconnect());
}

async function measure(task: WorkerTask): Promise<Measured | Refusal> {
  const { name, sha256, bytes, mirrored } = task;
  const given = bytesOf(task);
  if ((await fingerprintOf(given)) !== sha256) return refuseDamaged(sha256);
  const video = await openVideo(given);
  if (isRefusal(video)) return video;
  // Where a task would begin after the end, that is said before the long work.
  const protocol =
    task.protocol && parseProtocol(JSON.stringify(task.protocol), name, video.info.durationS);
  if (isRefusal(protocol)) return protocol;
  let toldMs = 0;
  const found = await measureFrames(
    video,
    { name, sha256, bytes },
    {
      mirrored,
      ...(protocol ? { protocol } : {}),
      onProgress({ timeS, durationS }) {
        if (performance.now() - toldMs < TELL_EVERY_MS) return;
        toldMs = performance.now();
        say({ kind: 'progress', done: durationS > 0 ? Math.min(1, timeS / durationS) : 0 });
      },
    },
  );
  await video.close();
  if (isRefusal(found)) return found;
  const { recording, signals } = found;
  return { recording, signalsCsv: [...signalsCsvLines(signals, FACE_STATES)].join('') };
}

/** What is measured must be what the record says was measured. */
async function fingerprintOf(video: VideoBytes): Promise<string> {
  const hash = createHash('sha256');
  for (let from = 0; from < video.bytes; from += PIECE_BYTES) {
    hash.update(await video.read(from, Math.min(from + PIECE_BYTES, video.bytes)));
  }
  return hash.digest('hex');
}

function refuseDamaged(sha256: string): Refusal {
  return refuse('file-damaged', {
    at: sha256,
    need: 'the file as it was kept',
    got: 'other bytes than its fingerprint says',
    remedy: 'A backup may hold it still: facialis verify tells from where to copy it.',
  });
}

/** The video's bytes, as the server hands them over. */
function bytesOf({ name, bytes }: WorkerTask): VideoBytes {
  let asked = 0;
  return {
    name,
    bytes,
    async read(from, to) {
      const question = asked++;
      const { promise, resolve } = Promise.withResolvers<Uint8Array>();
      questions.set(question, resolve);
      say({ kind: 'read', question, from, to });
      const part = await promise;
      questions.delete(question);
      return part;
    },
  };
}

// The server may let go while it is told something: then nobody waits for it, and it is no error.
function say(message: FromWorker): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
}
