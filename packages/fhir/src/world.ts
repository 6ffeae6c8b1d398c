import { isObject, type Json, type JsonObject, objectsOf, textOf } from './json.ts';
import { LOCAL_SYSTEM, PART_SYSTEM } from './local.ts';
import { RESOURCE_TYPES } from './r4-names.ts';

/** A resource of a bundle and where it stands. */
export interface Item {
  /** 0 for the first of `Bundle.entry`. */
  readonly at: number;
  readonly url: string | undefined;
  readonly resource: JsonObject;
}

/** The type of a resource; `unknown` for a name that R4 does not have. */
export function typeOf(resource: JsonObject): string {
  const type = textOf(resource.resourceType) ?? '';
  return RESOURCE_TYPES.has(type) ? type : 'unknown';
}

/** The value of the first identifier of a system. */
export function identifierOf(resource: JsonObject, system: string): string | undefined {
  const { identifier } = resource;
  const all = isObject(identifier) ? [identifier] : objectsOf(identifier);
  return textOf(all.find((each) => each.system === system)?.value);
}

/** The resources of a bundle with the ways from one to another. */
export class World {
  readonly items: readonly Item[];
  readonly #byUrl = new Map<string, Item>();
  /** Resources that are part of an entry of the record, by entry and part. */
  readonly #parts = new Map<string, Map<string, Item>>();

  constructor(items: readonly Item[]) {
    this.items = items;
    for (const item of items) {
      const { resource, url } = item;
      if (url !== undefined) this.#byUrl.set(url, item);
      const relative = `${typeOf(resource)}/${textOf(resource.id) ?? ''}`;
      if (!this.#byUrl.has(relative)) this.#byUrl.set(relative, item);
      this.#file(item);
    }
  }

  /** The item that a Reference means. */
  resolve(reference: Json | undefined): Item | undefined {
    const address = isObject(reference) ? textOf(reference.reference) : undefined;
    if (address === undefined) return undefined;
    return this.#byUrl.get(address) ?? this.#byUrl.get(address.split('/_history/')[0]!);
  }

  /** The parts of an entry by their names, such as `points/0`. */
  partsOf(entry: string): ReadonlyMap<string, Item> {
    return this.#parts.get(entry) ?? new Map();
  }

  #file(item: Item): void {
    const value = identifierOf(item.resource, PART_SYSTEM);
    const slash = value?.indexOf('/') ?? -1;
    if (value === undefined || slash < 0) return;
    const [entry, part] = [value.slice(0, slash), value.slice(slash + 1)];
    const parts = this.#parts.get(entry) ?? new Map<string, Item>();
    if (!parts.has(part)) parts.set(part, item);
    this.#parts.set(entry, parts);
  }
}

/** The local tag that says what a resource is in the record. */
export function tagOf(resource: JsonObject): string | undefined {
  const tags = isObject(resource.meta) ? objectsOf(resource.meta.tag) : [];
  return textOf(tags.find(({ system }) => system === LOCAL_SYSTEM)?.code);
}
