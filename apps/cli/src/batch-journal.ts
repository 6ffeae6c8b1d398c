import { appendFile, readFile } from 'node:fs/promises';
import { VERSION } from '@facialis/measure';
import type { FoundVideo } from './video-search.ts';

/** What a finished file was made with; made differently, it is done again. */
export interface BatchSettings {
  readonly mirrored: boolean;
  readonly pictures: boolean;
}

/** One line of the journal. */
interface Line extends BatchSettings {
  readonly file: string;
  readonly bytes: number;
  readonly changedMs: number;
  readonly version: string;
}

/**
 * Which files of a batch are finished: one line each, added when its results are whole, so that a
 * batch that was killed goes on where it was.
 */
export class BatchJournal {
  readonly #path: string;
  readonly #finished: ReadonlySet<string>;

  private constructor(path: string, finished: ReadonlySet<string>) {
    this.#path = path;
    this.#finished = finished;
  }

  /** Reads the journal; a file that is not there is an empty one. */
  static async open(path: string): Promise<BatchJournal> {
    const text = await readFile(path, 'utf8').catch(() => '');
    // The last line may have been cut off by a kill, and then equals no line that is looked for.
    return new BatchJournal(path, new Set(text.split('\n')));
  }

  /** Whether this very file was finished by this version with these settings. */
  isFinished(video: FoundVideo, settings: BatchSettings): boolean {
    return this.#finished.has(lineOf(video, settings));
  }

  /** Notes a finished file. Rejects with Node's own error where it cannot be written. */
  async note(video: FoundVideo, settings: BatchSettings): Promise<void> {
    // A line end on both sides: the line before may be a cut one.
    await appendFile(this.#path, `\n${lineOf(video, settings)}\n`, { flush: true });
  }
}

function lineOf({ file, bytes, changedMs }: FoundVideo, settings: BatchSettings): string {
  const { mirrored, pictures } = settings;
  const line: Line = { file, bytes, changedMs, version: VERSION, mirrored, pictures };
  return JSON.stringify(line);
}
