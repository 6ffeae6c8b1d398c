import type { Store } from '@facialis/record/store';
import { type Refusal, refuse } from '@facialis/refusal';

/** Why a record is only read: a newer program wrote it, or it was met damaged. */
export const ONLY_READ = ['newer', 'damaged'] as const;

/**
 * Whether the record may be written. Where damage was met, nothing is added until the program is
 * started again over a sound record: what is written to a damaged one may be lost with it.
 */
export class Soundness {
  readonly #store: Store;
  #isDamaged = false;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Why it is only read; null where it is written, too. */
  get onlyRead(): (typeof ONLY_READ)[number] | null {
    if (this.#isDamaged) return 'damaged';
    return this.#store.readOnly ? 'newer' : null;
  }

  /** Hears why something was refused. */
  hear({ code }: Pick<Refusal, 'code'>): void {
    if (code === 'store-damaged') this.#isDamaged = true;
  }

  /** Why nothing can be changed; null while nothing damaged was met. */
  refusal(): Refusal | null {
    if (!this.#isDamaged) return null;
    return refuse('store-damaged', {
      need: 'a sound record to write to',
      got: 'one that is damaged; it is only read, so that nothing more is lost',
      remedy:
        'Keep its folder as it is, restore the newest backup into a new one (facialis restore), and start the program with that.',
    });
  }
}
