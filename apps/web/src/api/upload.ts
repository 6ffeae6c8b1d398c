import type { FileRef } from '@facialis/record/store';
import { ask } from './ask.ts';
import { problemOf } from './problem.ts';

/** How to follow an upload. */
export interface UploadOptions {
  /** Called with the bytes that have arrived, of all. */
  readonly onProgress: (arrived: number, all: number) => void;
  /** Called when it breaks off and is tried again soon, and with false when it goes on. */
  readonly onBreak: (isBroken: boolean) => void;
  /** Stops it; the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** A file that has arrived whole. */
export interface UploadedFile {
  readonly file: FileRef;
  /** Entries of the person that have the same video. */
  readonly recordings: readonly string[];
}

/** How an upload stands, as the server tells it. */
interface UploadState {
  readonly upload: string;
  readonly offset: number;
}

/** Bytes that are sent at once: what a break costs at most. */
const PIECE_BYTES = 4 * 2 ** 20;
/** Waits before each further try, ms: a server that starts again takes some seconds. */
const WAITS_MS = [500, 1000, 2000, 4000, 8000, 15_000, 30_000];
/** What the server says where the same request, or one after asking where it stands, may do. */
const PASSING = new Set(['body-cut', 'offset-wrong', 'upload-busy', 'upload-unknown']);

/** A file on its way into a person's record. After a break it goes on from what has arrived. */
export class Upload {
  readonly #person: string;
  readonly #content: Blob;
  readonly #mediaType: string;
  #state: UploadState | null = null;
  #whole: UploadedFile | null = null;
  /** Whether the server may have more than this page was told of. */
  #isUnsure = false;

  constructor(person: string, content: Blob, mediaType: string) {
    this.#person = person;
    this.#content = content;
    this.#mediaType = mediaType;
  }

  /**
   * Sends what has not arrived. May be called again after it failed. Throws a `ProblemFailure` where
   * the server says no, and a `TypeError` where it is not reached for a minute.
   */
  async run({ onProgress, onBreak, signal }: UploadOptions): Promise<UploadedFile> {
    let tries = 0;
    let most = 0;
    for (;;) {
      try {
        if (this.#isUnsure) await this.#findAgain(signal);
        return await this.#send((arrived) => {
          if (tries > 0) onBreak(false);
          if (arrived > most) tries = 0;
          most = Math.max(most, arrived);
          onProgress(arrived, this.#content.size);
        }, signal);
      } catch (error) {
        this.#isUnsure = true;
        const waitMs = WAITS_MS[tries];
        if (signal.aborted || !isPassing(error) || waitMs === undefined) throw error;
        tries += 1;
        onBreak(true);
        await pause(waitMs, signal);
      }
    }
  }

  /** Clears away what has arrived and no entry names, also while the page is being left. */
  async drop(): Promise<void> {
    if (this.#state === null) return;
    const { upload } = this.#state;
    // A page that comes back sends it anew.
    this.#state = null;
    this.#whole = null;
    await ask(`/api/uploads/${upload}`, { method: 'DELETE', keepalive: true });
  }

  async #send(onArrived: (bytes: number) => void, signal: AbortSignal): Promise<UploadedFile> {
    if (this.#whole !== null) return this.#whole;
    const { size } = this.#content;
    this.#state ??= await ask<UploadState>(`/api/people/${this.#person}/uploads`, {
      method: 'POST',
      body: { bytes: size, mediaType: this.#mediaType },
      signal,
    });
    onArrived(this.#state.offset);
    while (this.#state.offset < size) {
      const { upload, offset }: UploadState = this.#state;
      this.#state = await ask<UploadState>(`/api/uploads/${upload}?offset=${offset}`, {
        method: 'PATCH',
        body: this.#content.slice(offset, offset + PIECE_BYTES),
        signal,
      });
      onArrived(this.#state.offset);
    }
    this.#whole = await ask<UploadedFile>(`/api/uploads/${this.#state.upload}/completion`, {
      method: 'POST',
      signal,
    });
    return this.#whole;
  }

  /** Asks where it stands; what the server has forgotten begins anew. */
  async #findAgain(signal: AbortSignal): Promise<void> {
    if (this.#state !== null && this.#whole === null) {
      try {
        this.#state = await ask<UploadState>(`/api/uploads/${this.#state.upload}`, { signal });
      } catch (error) {
        if (problemOf(error)?.code !== 'upload-unknown') throw error;
        this.#state = null;
      }
    }
    this.#isUnsure = false;
  }
}

/** Whether trying again may help: the server was not reached, or says that it stands elsewhere. */
function isPassing(error: unknown): boolean {
  const problem = problemOf(error);
  return problem === null ? error instanceof TypeError : PASSING.has(problem.code);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    reject(signal.reason);
  });
  return promise;
}
