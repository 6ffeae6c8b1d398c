import { checkAgainstPerson, type Entry, type Person, readEntry } from '@facialis/record';
import { isRefusal } from '@facialis/refusal';
import type { Imported } from './imported.ts';
import type { JsonObject } from './json.ts';
import { Ledger } from './ledger.ts';
import type { Keeping, KeptEntry } from './record.ts';
import type { Item, World } from './world.ts';

/** One person's record while it is taken out of a bundle. */
export class Intake {
  readonly world: World;
  /** The Patient. */
  readonly patient: Item;
  /** The person's id. */
  readonly id: string;
  /** What became of each resource. */
  readonly ledger = new Ledger();
  readonly #now: Date;
  readonly #person: Person;
  readonly #entries = new Map<string, Entry>();
  readonly #kept = new Map<string, Keeping>();

  constructor(world: World, now: Date, patient: Item, person: KeptEntry<Person>) {
    this.world = world;
    this.patient = patient;
    this.id = person.id;
    this.#now = now;
    this.#person = person.content;
  }

  /** The person's content. */
  get person(): Person {
    return this.#person;
  }

  /** Whether an id is taken already. */
  has(id: string): boolean {
    return id === this.id || this.#entries.has(id);
  }

  /** An entry that the record can hold, or undefined. */
  checked(content: JsonObject): Entry | undefined {
    const entry = readEntry(content, { now: this.#now });
    if (isRefusal(entry) || entry.kind === 'person') return undefined;
    return checkAgainstPerson(entry, this.#person) ? undefined : entry;
  }

  keep(id: string, entry: Entry): void {
    this.#entries.set(id, entry);
  }

  /** Says how an entry was kept before; false when there is no such entry. */
  attach(id: string, kept: Keeping): boolean {
    if (!this.has(id) || this.#kept.has(id)) return false;
    this.#kept.set(id, kept);
    return true;
  }

  close(): Imported {
    const all = [...this.#entries].map(([id, content]) => this.#entry(id, content));
    const record = { person: this.#entry(this.id, this.#person), entries: all };
    return { record, ...this.ledger.close() };
  }

  #entry<E extends Entry>(id: string, content: E): KeptEntry<E> {
    const kept = this.#kept.get(id);
    return { id, content, ...(kept && { kept }) };
  }
}
