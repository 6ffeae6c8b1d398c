import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Refusal, refuse } from '@facialis/refusal';
import { hash, verify } from '@node-rs/argon2';

/** Where the password's fingerprint lies in the server's folder. */
const NAME = 'password';
/** Only who runs the server may read it. */
const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;
/** Fewest characters of a password that stands alone: NIST SP 800-63B-4, 3.1.1.2. */
export const SHORTEST_PASSWORD = 15;
/** Longest password, characters: hashing a longer one only costs time. */
export const LONGEST_PASSWORD = 1024;
/** Argon2id as RFC 9106, section 4, recommends it where memory is short: 64 MiB, 3 passes. */
const COST = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 4 };

/** The password of a server, kept as its Argon2id fingerprint in a file. */
export class Password {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async isSet(): Promise<boolean> {
    return (await this.#read()) !== null;
  }

  /** Whether it is the password; never, where none is set. */
  async fits(password: string): Promise<boolean> {
    const kept = await this.#read();
    return kept !== null && (await verify(kept, normal(password)));
  }

  /** Sets it in place of the one before, whole or not at all; refuses a short one. */
  async set(password: string): Promise<Refusal | null> {
    const length = [...normal(password)].length;
    if (length < SHORTEST_PASSWORD) {
      return refuse('passphrase-weak', {
        need: `at least ${SHORTEST_PASSWORD} characters`,
        got: `${length} characters`,
        remedy: 'Take four or more words that do not belong together.',
      });
    }
    await mkdir(this.#folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
    const path = join(this.#folder, NAME);
    const text = await hash(normal(password), COST);
    await writeFile(`${path}.part`, text, { mode: OWNER_ONLY, flush: true });
    await rename(`${path}.part`, path);
    return null;
  }

  async #read(): Promise<string | null> {
    try {
      return await readFile(join(this.#folder, NAME), 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }
}

/** The same letters give the same bytes on every keyboard (NFC). */
function normal(password: string): string {
  return password.normalize('NFC');
}
