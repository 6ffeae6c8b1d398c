import { SIDES } from '@facialis/record';
import { jsonIn } from './attachment.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { ENTRY_SYSTEM, PART_SYSTEM } from './local.ts';
import type { Mapping } from './mapping.ts';
import { ELEMENT_NAMES } from './r4-names.ts';
import type { KeptEntry } from './record.ts';
import { type Item, identifierOf, type World } from './world.ts';
import { type Filed, partValue, sideStructure, urn, writeEntry } from './write.ts';

/** Elements whose difference says nothing about the person. */
const BOOKKEEPING = new Set(['id', 'meta', 'identifier', 'resourceType']);

/** What a reference means, told in a way that does not depend on the addresses of a bundle. */
export type Identity = (address: string) => string;

/**
 * For each resource of an entry, the elements that hold something else than what was read of it:
 * those that differ when the entry is written again. The main resource's part has no name.
 */
export function changedElements(
  items: readonly (readonly [part: string, Item])[],
  mapping: Mapping,
  entry: KeptEntry,
  bundle: { readonly world: World; readonly id: string },
): string[][] {
  const filed = writeEntry(mapping, entry, bundle.id);
  const identities = { found: identityIn(bundle.world), again: identityOf(filed, bundle.id) };
  const written = new Map(
    filed.map(({ resource }) => [identifierOf(resource, PART_SYSTEM) ?? '', resource]),
  );
  return items.map(([part, { resource }]) => {
    const again = written.get(part === '' ? '' : partValue(entry.id, part)) ?? {};
    return differing(resource, again, identities);
  });
}

/** Names of the elements in which a resource differs from what it is written as. */
export function differing(
  found: JsonObject,
  again: JsonObject,
  identities: { readonly found: Identity; readonly again: Identity },
): string[] {
  const one = named(found, identities.found);
  const other = named(again, identities.again);
  const names = Object.keys(one).filter((name) => !BOOKKEEPING.has(name));
  return elementNames(names.filter((name) => !isSame(one[name], other[name])));
}

/** Names of elements as they may be told to people: `unknown` for those that R4 does not have. */
export function elementNames(names: readonly string[]): string[] {
  const known = names.filter((name) => ELEMENT_NAMES.has(name.replace(/^_/, '')));
  return known.length === names.length ? known : [...known, 'unknown'];
}

/** What references of a bundle mean. */
export function identityIn(world: World): Identity {
  return (address) => {
    const target = world.resolve({ reference: address })?.resource;
    return (target && ownName(target)) ?? address;
  };
}

/** What references of resources mean that were written for this person. */
export function identityOf(filed: readonly Filed[], person: string): Identity {
  const sides = SIDES.map((side) => sideStructure(person, side));
  const known = new Map(
    [...filed, ...sides].map(({ id, resource }) => [urn(id), ownName(resource) ?? id]),
  );
  known.set(urn(person), person);
  return (address) => known.get(address) ?? address;
}

function ownName(resource: JsonObject): string | undefined {
  return identifierOf(resource, ENTRY_SYSTEM) ?? identifierOf(resource, PART_SYSTEM);
}

/** A copy whose references and attached JSON are told by what they mean. */
function named(resource: JsonObject, identity: Identity): JsonObject {
  const rename = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(rename);
    if (!isObject(value)) return value;
    const copy: JsonObject = {};
    for (const [name, inner] of Object.entries(value)) {
      if (inner !== undefined) copy[name] = rename(inner);
    }
    if (typeof copy.reference === 'string') copy.reference = identity(copy.reference);
    if (typeof copy.data === 'string') copy.data = jsonIn(copy.data) ?? copy.data;
    return copy;
  };
  return rename(resource) as JsonObject;
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, at) => isSame(each, other[at]));
  }
  if (isObject(one) && isObject(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isSame(one[name], other[name]));
  }
  return one === other;
}
