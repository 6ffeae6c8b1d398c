import type { LeftOut, LeftOutReason, Taken } from './imported.ts';
import { type Item, typeOf } from './world.ts';

/** What became of each resource of a bundle. Every one is entered once. */
export class Ledger {
  readonly #taken = new Map<Item, Taken>();
  readonly #leftOut = new Map<Item, LeftOut>();

  /** Whether it is entered already. */
  has(item: Item): boolean {
    return this.#taken.has(item) || this.#leftOut.has(item);
  }

  take(item: Item, entry: string, without: readonly string[] = []): void {
    if (this.has(item)) return;
    this.#taken.set(item, { at: item.at, resourceType: typeOf(item.resource), entry, without });
  }

  leaveOut(item: Item, why: LeftOutReason): void {
    if (this.has(item)) return;
    this.#leftOut.set(item, { at: item.at, resourceType: typeOf(item.resource), why });
  }

  /** What was entered, in the order of the bundle. */
  close(): { taken: Taken[]; leftOut: LeftOut[] } {
    const inOrder = <T extends { at: number }>(entries: Iterable<T>) =>
      [...entries].sort((one, other) => one.at - other.at);
    return { taken: inOrder(this.#taken.values()), leftOut: inOrder(this.#leftOut.values()) };
  }
}
