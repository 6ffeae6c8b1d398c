import { v5, validate } from 'uuid';
import { textOf } from './json.ts';
import { ENTRY_SYSTEM } from './local.ts';
import { type Item, identifierOf, typeOf } from './world.ts';

/** Names other systems' resources that have no UUID; made once at random. */
const FOREIGN = 'b0f6ad36-6f0f-4b2e-9d83-0a1f7f1f4c5e';

/** The id of the entry that a main resource of the record's own carries. */
export function entryIdOf({ resource }: Item): string | undefined {
  const id = identifierOf(resource, ENTRY_SYSTEM);
  return id !== undefined && validate(id) ? id : undefined;
}

/**
 * The id of an entry made of another system's resource: its own where it is a UUID, else one that
 * follows from its address, so that taking the same bundle twice gives the same ids.
 */
export function foreignId({ at, url, resource }: Item): string {
  const own = textOf(resource.id) ?? url?.replace('urn:uuid:', '');
  if (own !== undefined && validate(own)) return own.toLowerCase();
  return v5(url ?? `${typeOf(resource)}/${textOf(resource.id) ?? at}`, FOREIGN);
}
