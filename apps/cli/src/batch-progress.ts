import type { Progress } from './progress.ts';
import type { FoundVideo } from './video-search.ts';

/** The progress of a batch, each file counted by its size. */
export class BatchProgress {
  readonly #all: number;
  readonly #bytes: ReadonlyMap<string, number>;
  readonly #running = new Map<string, number>();
  readonly #tell: (progress: Progress) => void;
  readonly #total: number;
  #finished: number;
  #finishedBytes = 0;

  constructor(
    all: number,
    earlier: number,
    waiting: readonly FoundVideo[],
    tell: (progress: Progress) => void,
  ) {
    this.#all = all;
    this.#finished = earlier;
    this.#bytes = new Map(waiting.map(({ file, bytes }) => [file, bytes]));
    this.#total = Math.max(1, sum(this.#bytes.values()));
    this.#tell = tell;
  }

  advance(file: string, done: number): void {
    this.#running.set(file, done * (this.#bytes.get(file) ?? 0));
    this.#say();
  }

  finish(file: string): void {
    this.#running.delete(file);
    this.#finished += 1;
    this.#finishedBytes += this.#bytes.get(file) ?? 0;
    this.#say();
  }

  #say(): void {
    const done = (this.#finishedBytes + sum(this.#running.values())) / this.#total;
    this.#tell({ done: Math.min(1, done), words: `${this.#finished} of ${this.#all} files` });
  }
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((a, b) => a + b, 0);
}
