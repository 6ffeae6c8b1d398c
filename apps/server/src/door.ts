import type { Refusal } from '@facialis/refusal';
import { Attempts } from './attempts.ts';
import { Password } from './password.ts';
import { type Problem, problem } from './problem.ts';
import { isSameSecret, newSecret, type Session, Sessions } from './sessions.ts';

/** An entry link opens for so long, milliseconds: long enough to find the window it stands in. */
const LINK_MS = 15 * 60_000;

/** How a server's door is made. */
export interface DoorOptions {
  /** Folder of the server's own files. */
  readonly folder: string;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** Lets in who has the entry link, or the password once there is one. */
export class Door {
  readonly #now: () => number;
  readonly #attempts: Attempts;
  readonly #password: Password;
  readonly #sessions: Sessions;
  #link: { readonly secret: string; readonly until: number } | null = null;

  constructor({ folder, now }: DoorOptions) {
    this.#now = now;
    this.#attempts = new Attempts(now);
    this.#password = new Password(folder);
    this.#sessions = new Sessions(now);
  }

  /** The secret of a new entry link; the one before no longer opens. */
  newLink(): string {
    this.#link = { secret: newSecret(), until: this.#now() + LINK_MS };
    return this.#link.secret;
  }

  hasPassword(): Promise<boolean> {
    return this.#password.isSet();
  }

  /**
   * Lets in once by the secret of the entry link. Wrong links are not counted: nobody guesses 256
   * bits, and counting would let any site keep the owner out by pictures that lead here.
   */
  enterByLink(secret: string): Session | Problem {
    const link = this.#link;
    if (link === null || !isSameSecret(secret, link.secret) || this.#now() >= link.until) {
      return problem('link-invalid');
    }
    this.#link = null;
    return this.#sessions.begin();
  }

  async enterByPassword(password: string): Promise<Session | Problem> {
    if (!this.#attempts.begin()) return problem('too-many-attempts');
    if (!(await this.#password.fits(password))) return problem('password-wrong');
    this.#attempts.succeed();
    return this.#sessions.begin();
  }

  /** Sets the password and signs everybody out; the one before must be known where there is one. */
  async setPassword(
    password: string,
    before: string | undefined,
  ): Promise<null | Problem | Refusal> {
    if (await this.#password.isSet()) {
      if (!this.#attempts.begin()) return problem('too-many-attempts');
      if (!(await this.#password.fits(before ?? ''))) return problem('password-wrong', 'before');
      this.#attempts.succeed();
    }
    const refusal = await this.#password.set(password);
    if (refusal) return refusal;
    this.#link = null;
    this.#sessions.endAll();
    return null;
  }

  session(id: string): Session | undefined {
    return this.#sessions.find(id);
  }

  leave(id: string): void {
    this.#sessions.end(id);
  }
}
