import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** An answer of the browser. */
interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** Ends a message on the pipe. */
const END = '\0';
/** Files of the process that the browser reads commands from and writes answers to. */
const [COMMANDS, ANSWERS] = [3, 4];

/**
 * A browser that is driven by the DevTools protocol over a pipe: no port is opened, and what it is
 * given to show is in no argument and no file.
 */
export class DevTools {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;

  constructor(browser: string, flags: readonly string[]) {
    this.#child = spawn(browser, [...flags, '--remote-debugging-pipe'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#child.on('error', () => this.#giveUp());
    this.#child.on('exit', () => this.#giveUp());
    (this.#child.stdio[COMMANDS] as Writable).on('error', () => this.#giveUp());
    this.#read(this.#child.stdio[ANSWERS] as Readable);
  }

  /**
   * Sends a command and gives its result.
   *
   * @throws Error when the browser refuses it or ends
   */
  async send(
    method: string,
    params: object = {},
    sessionId?: string,
  ): Promise<Readonly<Record<string, unknown>>> {
    const id = ++this.#last;
    const answer = new Promise<Answer>((settle) => {
      this.#waiting.set(id, settle);
    });
    if (this.#child.exitCode !== null) this.#giveUp();
    (this.#child.stdio[COMMANDS] as Writable).write(
      JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }) + END,
    );
    const { result, error } = await answer;
    if (!result) throw new Error(error?.message ?? 'the browser ended');
    return result;
  }

  /** Ends the browser, and waits until it has. */
  async close(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.pid === undefined) return;
    const ended = new Promise((settle) => this.#child.once('exit', settle));
    this.#child.kill('SIGKILL');
    await ended;
  }

  #read(answers: Readable): void {
    let begun = '';
    answers.setEncoding('utf8');
    answers.on('error', () => this.#giveUp());
    answers.on('data', (text: string) => {
      const parts = (begun + text).split(END);
      begun = parts.pop()!;
      for (const part of parts) this.#settle(JSON.parse(part) as Answer);
    });
  }

  #settle(answer: Answer): void {
    if (answer.id === undefined) return;
    this.#waiting.get(answer.id)?.(answer);
    this.#waiting.delete(answer.id);
  }

  #giveUp(): void {
    for (const settle of this.#waiting.values()) settle({});
    this.#waiting.clear();
  }
}
