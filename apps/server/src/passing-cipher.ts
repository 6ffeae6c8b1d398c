import { createCipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-ctr';
const KEY_BYTES = 32;
/** Bytes of a block, and of the counter that begins it. */
const BLOCK_BYTES = 16;
const COUNTERS = 2n ** BigInt(8 * BLOCK_BYTES);

/** Makes bytes unreadable for others for as long as this program runs; the same call undoes it. */
export class PassingCipher {
  readonly #key = randomBytes(KEY_BYTES);

  /** Where counting begins in a new file: never twice the same. */
  newStart(): string {
    return randomBytes(BLOCK_BYTES).toString('hex');
  }

  /** Turns the bytes that begin at an offset. */
  async *turn(
    content: AsyncIterable<Uint8Array>,
    start: string,
    offset: number,
  ): AsyncIterable<Uint8Array> {
    const counter = (BigInt(`0x${start}`) + BigInt(Math.floor(offset / BLOCK_BYTES))) % COUNTERS;
    const begin = Buffer.from(counter.toString(16).padStart(2 * BLOCK_BYTES, '0'), 'hex');
    const cipher = createCipheriv(ALGORITHM, this.#key, begin);
    cipher.update(Buffer.alloc(offset % BLOCK_BYTES));
    for await (const piece of content) yield cipher.update(piece);
  }
}
