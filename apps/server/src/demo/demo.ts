import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Entry, makeRecordingEntry } from '@facialis/record';
import type { Actor, ErasureReceipt, LongWork, Store } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { MEASURING, measureInWorker } from '../analyses/measure-in-worker.ts';
import type { Measured } from '../analyses/worker-messages.ts';
import { demoCourse, type Scene } from './demo-course.ts';
import { drawInWorker } from './draw-in-worker.ts';

/** Of the work on a recording, the part that drawing it is; measuring it is the rest. */
const DRAWING_SHARE = 0.7;
const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** A scene that was drawn and measured, not yet kept. */
interface Filmed extends Scene {
  readonly video: Buffer;
  readonly measured: Measured;
}

/** The demo person, who is loaded and removed as a whole. */
export class Demo {
  readonly #store: Store;
  readonly #actor: Actor;
  readonly #folder: string;

  /** @param folder the server's own: it remembers there who the demo person is */
  constructor(store: Store, actor: Actor, folder: string) {
    this.#store = store;
    this.#actor = actor;
    this.#folder = folder;
  }

  /** The demo person's id; null where there is none, or no longer. */
  async person(): Promise<string | null> {
    const person = await readFile(this.#marker, 'utf8').catch(() => null);
    if (person === null) return null;
    const known = await this.#store.read(this.#actor, person);
    return isRefusal(known) || known.deleted ? null : person;
  }

  /**
   * Draws and measures the recordings, then keeps everything at once: stopped, nothing is left.
   *
   * @param today the last day of the course, ISO date
   */
  async load(today: string, work: LongWork): Promise<{ person: string } | Refusal> {
    const { person, entries, scenes } = demoCourse(today);
    const filmed = await this.#film(scenes, work);
    if (isRefusal(filmed)) return filmed;
    const recordings: Entry[] = [];
    for (const one of filmed) {
      const recording = await this.#keepFiles(one);
      if (isRefusal(recording)) return recording;
      recordings.push(recording);
    }
    const drafts = [person, ...entries, ...recordings].map((content) => ({
      content,
      confirmed: 'all' as const,
    }));
    const kept = await this.#store.saveAll(this.#actor, drafts);
    if (isRefusal(kept)) return kept;
    if ('asked' in kept) throw new TypeError('nothing is asked where all is confirmed');
    const id = kept[0]!.person;
    await mkdir(this.#folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
    await writeFile(this.#marker, id, { mode: OWNER_ONLY, flush: true });
    return { person: id };
  }

  /** Erases the demo person with everything; null where there is none. */
  async remove(): Promise<ErasureReceipt | Refusal | null> {
    const person = await this.person();
    if (person === null) return null;
    const receipt = await this.#store.erase(this.#actor, person);
    if (!isRefusal(receipt)) await rm(this.#marker, { force: true });
    return receipt;
  }

  get #marker(): string {
    return join(this.#folder, 'demo-person');
  }

  async #film(scenes: readonly Scene[], work: LongWork): Promise<Filmed[] | Refusal> {
    const folder = join(this.#folder, 'demo');
    const shares = scenes.map(() => 0);
    const tell = (scene: number, done: number) => {
      shares[scene] = done;
      const sum = shares.reduce((all, share) => all + share, 0);
      work.onProgress?.({ done: sum / scenes.length, words: 'Drawing and measuring recordings' });
    };
    await mkdir(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
    // Where one fails the others stop, and all have ended before their folder goes.
    const failed = new AbortController();
    const signal = AbortSignal.any([failed.signal, ...(work.signal ? [work.signal] : [])]);
    const films = scenes.map((scene, i) =>
      film(scene, folder, { signal, onProgress: (done) => tell(i, done) }).catch((error) => {
        failed.abort(error);
        throw error;
      }),
    );
    try {
      await Promise.allSettled(films);
      const filmed = await Promise.all(films);
      return filmed.find(isRefusal) ?? (filmed as Filmed[]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async #keepFiles({ when, video, measured }: Filmed): Promise<Entry | Refusal> {
    const { recording: record, signalsCsv } = measured;
    const signals = await this.#store.putFile(
      this.#actor,
      one(Buffer.from(signalsCsv)),
      'text/csv',
    );
    if (isRefusal(signals)) return signals;
    const kept = await this.#store.putFile(this.#actor, one(video), 'video/mp4');
    if (isRefusal(kept)) return kept;
    return makeRecordingEntry({ record, when, signals, video: kept });
  }
}

/** Draws a scene and measures it truly, as any other video. */
async function film(
  scene: Scene,
  folder: string,
  watching: { readonly signal: AbortSignal; onProgress(done: number): void },
): Promise<Filmed | Refusal> {
  const { signal, onProgress } = watching;
  const path = join(folder, scene.name);
  const refusal = await drawInWorker(
    { path, phantom: scene.phantom },
    { signal, onProgress: (done) => onProgress(DRAWING_SHARE * done) },
  );
  if (refusal) return refusal;
  const video = await readFile(path);
  const task = {
    name: scene.name,
    sha256: createHash('sha256').update(video).digest('hex'),
    bytes: video.length,
    mirrored: false,
    protocol: null,
  };
  const parts = {
    bytes: video.length,
    read: async (from: number, to: number) => video.subarray(from, to),
  };
  const measured = await measureInWorker(task, parts, MEASURING, {
    signal,
    onProgress: (done) => onProgress(DRAWING_SHARE + (1 - DRAWING_SHARE) * done),
  });
  if (measured === 'crashed') throw new Error('the measuring process ended without a word');
  return isRefusal(measured) ? measured : { ...scene, video, measured };
}

async function* one(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
