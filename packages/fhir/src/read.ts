import { type Json, type JsonObject, objectsOf, textOf } from './json.ts';
import { isPart, type Mapping, type Part } from './mapping.ts';
import type { Place } from './place.ts';
import type { Item } from './world.ts';
import { EMPTY } from './write.ts';

/** What was read of an entry, and the resources it was read from by the names of their parts. */
export interface Read {
  readonly content: JsonObject;
  readonly parts: ReadonlyMap<string, Item>;
}

/** Reads an entry back out of its main resource and the parts that belong to it. */
export function readEntry(mapping: Mapping, main: Item, all: ReadonlyMap<string, Item>): Read {
  const content: JsonObject = { kind: mapping.kind };
  const parts = new Map<string, Item>();
  for (const name of Object.keys(mapping.companions)) {
    const item = all.get(name);
    if (item) parts.set(name, item);
  }
  const empty = emptyFields(main.resource);
  for (const [field, place] of Object.entries(mapping.fields)) {
    let value: Json | undefined;
    if (empty.has(field)) value = emptyOf(place);
    else if (isPart(place)) {
      const members = membersOf(field, place, all);
      for (const [name, item] of members) parts.set(name, item);
      value = readMembers(place, members, content);
    } else {
      const item = place.on === undefined ? main : parts.get(place.on);
      value = item && place.read(item.resource, content);
    }
    if (value !== undefined) content[field] = value;
  }
  return { content, parts };
}

/** Fields that were given as empty. */
function emptyFields(main: JsonObject): ReadonlySet<string> {
  const marks = objectsOf(main.extension).filter(({ url }) => url === EMPTY);
  return new Set(marks.flatMap(({ valueCode }) => textOf(valueCode) ?? []));
}

function emptyOf(place: Place | Part): Json | undefined {
  if (isPart(place)) return place.many ? [] : {};
  return place.empty && (place.empty === 'list' ? [] : {});
}

/** The resources of a part in the order of its list. */
function membersOf(
  field: string,
  { many }: Part,
  all: ReadonlyMap<string, Item>,
): [string, Item][] {
  if (!many) return [...all].filter(([name]) => name === field);
  const index = (name: string) => Number(name.slice(field.length + 1));
  return [...all]
    .filter(([name]) => name.startsWith(`${field}/`))
    .sort(([one], [other]) => index(one) - index(other));
}

function readMembers(
  part: Part,
  members: readonly [string, Item][],
  content: JsonObject,
): Json | undefined {
  const values = members.map(([, { resource }]) =>
    Object.fromEntries(
      Object.entries(part.fields).flatMap(([field, place]) => {
        const value = place.read(resource, content);
        return value === undefined ? [] : [[field, value]];
      }),
    ),
  );
  if (values.length === 0) return undefined;
  return part.many ? values : values[0];
}
