/** Wrong attempts that are let pass within the window. */
const MOST_ATTEMPTS = 5;
/** How far back wrong attempts count, milliseconds. */
const WINDOW_MS = 60_000;

/**
 * Counts attempts to sign in. They count together, as everybody on this machine has the same
 * address; an attempt counts until it has succeeded, so that many at once are no way around.
 */
export class Attempts {
  readonly #now: () => number;
  #times: number[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Begins an attempt; false when there were too many. */
  begin(): boolean {
    const now = this.#now();
    this.#times = this.#times.filter((time) => time > now - WINDOW_MS);
    if (this.#times.length >= MOST_ATTEMPTS) return false;
    this.#times.push(now);
    return true;
  }

  /** Forgets them: somebody came in. */
  succeed(): void {
    this.#times = [];
  }
}
