import { randomBytes, timingSafeEqual } from 'node:crypto';

/** A session ends when nothing was asked for so long, milliseconds. */
const IDLE_MS = 12 * 3600 * 1000;
/** A session ends so long after it began, milliseconds. */
const LONGEST_MS = 7 * 24 * 3600 * 1000;
/** Bytes of what cannot be guessed. */
const SECRET_BYTES = 32;

/** Somebody who has signed in. */
export interface Session {
  /** What the cookie holds. */
  readonly id: string;
  /** What the page sends with every change, and other sites do not know. */
  readonly token: string;
}

interface Times {
  readonly session: Session;
  readonly beganAt: number;
  seenAt: number;
}

/** A text that cannot be guessed. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** Compares secrets without telling by the time taken how far they agree. */
export function isSameSecret(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Who is signed in, kept in memory: all are signed out when the server stops. */
export class Sessions {
  readonly #now: () => number;
  readonly #open = new Map<string, Times>();

  constructor(now: () => number) {
    this.#now = now;
  }

  begin(): Session {
    const session = { id: newSecret(), token: newSecret() };
    this.#open.set(session.id, { session, beganAt: this.#now(), seenAt: this.#now() });
    return session;
  }

  /** The session of a cookie, unless it is over. */
  find(id: string): Session | undefined {
    const times = this.#open.get(id);
    if (!times) return undefined;
    const now = this.#now();
    if (now - times.seenAt < IDLE_MS && now - times.beganAt < LONGEST_MS) {
      times.seenAt = now;
      return times.session;
    }
    this.#open.delete(id);
    return undefined;
  }

  end(id: string): void {
    this.#open.delete(id);
  }

  endAll(): void {
    this.#open.clear();
  }
}
