/** How far a piece of work has come. */
export interface Progress {
  /** Share of the work that is done, 0 to 1. */
  readonly done: number;
  /** What is done, in words: "frame 300", "12 of 40 files". */
  readonly words: string;
}

/** Where progress is told. */
export interface ProgressOutput {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Milliseconds between two tellings: on a terminal, and as lines for a program. */
const EVERY_MS = { terminal: 100, lines: 1000 } as const;
/** Signs of the bar. */
const BAR_WIDTH = 24;
/** A terminal that does not tell its width. */
const USUAL_COLUMNS = 80;
/** Sooner than this, ms, and below this share, the time left is a guess nobody should read. */
const FIRST_GUESS_MS = 1500;
const FIRST_GUESS_DONE = 0.01;
/** Digits of the share in a line for a program. */
const DONE_DIGITS = 4;

/** Tells progress: a bar with the time left on a terminal, one JSON object a line otherwise. */
export class ProgressTeller {
  readonly #output: ProgressOutput;
  readonly #startMs = performance.now();
  #toldMs = Number.NEGATIVE_INFINITY;
  #barShown = false;

  constructor(output: ProgressOutput) {
    this.#output = output;
  }

  tell(progress: Progress): void {
    const nowMs = performance.now();
    const terminal = this.#output.isTTY === true;
    if (nowMs - this.#toldMs < (terminal ? EVERY_MS.terminal : EVERY_MS.lines)) return;
    this.#toldMs = nowMs;
    const leftS = secondsLeft(progress.done, nowMs - this.#startMs);
    if (terminal) this.#drawBar(progress, leftS);
    else this.#writeLine(progress, leftS);
  }

  /** Takes the bar away, so that what is printed next stands on a clean line. */
  end(): void {
    if (this.#barShown) this.#output.write('\r\u001b[K');
    this.#barShown = false;
  }

  #writeLine({ done, words }: Progress, secondsLeft: number | null): void {
    const progress = { done: Number(done.toFixed(DONE_DIGITS)), words, secondsLeft };
    this.#output.write(`${JSON.stringify({ progress })}\n`);
  }

  #drawBar({ done, words }: Progress, leftS: number | null): void {
    const filled = Math.round(done * BAR_WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    const left = leftS === null ? '' : `, ${clock(leftS)} left`;
    const line = `${bar} ${Math.floor(100 * done)} % ${words}${left}`;
    const columns = this.#output.columns ?? USUAL_COLUMNS;
    this.#output.write(`\r${line.slice(0, columns - 1)}\u001b[K`);
    this.#barShown = true;
  }
}

function secondsLeft(done: number, elapsedMs: number): number | null {
  if (done < FIRST_GUESS_DONE || elapsedMs < FIRST_GUESS_MS) return null;
  return Math.round(((elapsedMs / done) * (1 - done)) / 1000);
}

/** Hours, minutes and seconds as people write them. */
function clock(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
