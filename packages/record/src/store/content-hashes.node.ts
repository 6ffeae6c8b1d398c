/** Room for so many hashes at first; it doubles when full. */
const FIRST_ROOM = 1024;
/** Bytes of a SHA-256. */
const HASH_BYTES = 32;

/** The hashes of millions of versions by their rows of the audit, in 41 bytes each. */
export class ContentHashes {
  #rows = new Float64Array(FIRST_ROOM);
  #hashes = Buffer.alloc(FIRST_ROOM * HASH_BYTES);
  #seen = new Uint8Array(FIRST_ROOM);
  #count = 0;
  #seenCount = 0;

  /** Adds one; rows come in rising order. */
  add(seq: number, hash: string): void {
    if (this.#count === this.#rows.length) this.#grow();
    this.#rows[this.#count] = seq;
    this.#hashes.write(hash, this.#count * HASH_BYTES, 'hex');
    this.#count++;
  }

  /** The hash that a row of the audit tells, once; undefined where it tells none, or told it before. */
  take(seq: number): string | undefined {
    const index = this.#find(seq);
    if (index < 0 || this.#seen[index] === 1) return undefined;
    this.#seen[index] = 1;
    this.#seenCount++;
    return this.#hashes.toString('hex', index * HASH_BYTES, (index + 1) * HASH_BYTES);
  }

  /** Whether a row's hash was taken. */
  wasTaken(seq: number): boolean {
    return this.#seen[this.#find(seq)] === 1;
  }

  /** Whether all were taken. */
  get isEmpty(): boolean {
    return this.#seenCount === this.#count;
  }

  #find(seq: number): number {
    let low = 0;
    let high = this.#count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#rows[middle]!;
      if (found === seq) return middle;
      if (found < seq) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  #grow(): void {
    const rows = new Float64Array(this.#count * 2);
    rows.set(this.#rows);
    const hashes = Buffer.alloc(this.#count * 2 * HASH_BYTES);
    this.#hashes.copy(hashes);
    const seen = new Uint8Array(this.#count * 2);
    seen.set(this.#seen);
    this.#rows = rows;
    this.#hashes = hashes;
    this.#seen = seen;
  }
}
