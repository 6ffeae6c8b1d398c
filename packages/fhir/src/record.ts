import type { Entry, Person } from '@facialis/record';

/** What a store knows about a version beside its content. */
export interface Keeping {
  /** 1 for the first, then one more each time. */
  readonly version: number;
  /** When it was kept, ISO 8601 in UTC. */
  readonly at: string;
  /** Who kept it; a label of the staff or the program. */
  readonly actor: string;
  /** Why it was changed. */
  readonly why?: string;
  /** Codes of the questions that were answered with yes. */
  readonly confirmed: readonly string[];
}

/** An entry with its id, a UUID, and how it was kept where a store kept it. */
export interface KeptEntry<E extends Entry = Entry> {
  readonly id: string;
  readonly content: E;
  readonly kept?: Keeping;
}

/** One person with the entries of the course. */
export interface PersonRecord {
  readonly person: KeptEntry<Person>;
  /** In any order; none of kind `person`. */
  readonly entries: readonly KeptEntry[];
}
