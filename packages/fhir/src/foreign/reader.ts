import { elementNames } from '../changes.ts';
import type { LeftOutReason } from '../imported.ts';
import type { JsonObject } from '../json.ts';
import type { Item, World } from '../world.ts';

/** What another system's resource says in the words of the record. */
export interface Understood {
  /** An entry, still to be checked. */
  readonly content: JsonObject;
  /** Other resources that were read for it. */
  readonly also?: readonly Item[];
}

/** How a type of resource of other systems is understood. */
export interface Reader {
  /** Elements that are read; what stands in others is told as not taken. */
  readonly reads: readonly string[];
  read(resource: JsonObject, world: World): Understood | LeftOutReason;
}

/** Elements that every resource has and that say nothing about the person themselves. */
const ENVELOPE = ['resourceType', 'id', 'meta', 'identifier', 'text'];

/** The elements of a resource that were not read. */
export function unread(resource: JsonObject, reads: readonly string[]): string[] {
  const names = Object.keys(resource).filter(
    (name) => !ENVELOPE.includes(name) && !reads.includes(name.replace(/^_/, '')),
  );
  return elementNames(names);
}
