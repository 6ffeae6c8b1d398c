import type { Side } from '@facialis/record';
import { v5 } from 'uuid';
import { localConcept } from './codec.ts';
import { LATERALITY } from './codes.ts';
import { extensionUrl } from './extensions.ts';
import { isObject, type Json, type JsonObject, objectsOf } from './json.ts';
import { ENTRY_SYSTEM, LOCAL_SYSTEM, PART_SYSTEM } from './local.ts';
import { type Beside, isPart, type Mapping, type Part } from './mapping.ts';
import { addExtension } from './place.ts';
import type { KeptEntry } from './record.ts';

/** A resource with the id by which others of the bundle refer to it. */
export interface Filed {
  readonly id: string;
  readonly resource: JsonObject;
}

/** The extension that names a field which was given as empty: asked, and there is none. */
export const EMPTY = extensionUrl('empty');

/** Local code of the head's half that a body structure describes. */
export const HALF_OF_HEAD = {
  code: 'half-of-head',
  display: 'half of the head, with face and ear',
};

/** Types whose `identifier` is one and not a list. */
const ONE_IDENTIFIER = new Set(['QuestionnaireResponse']);

/** The id of a resource that is part of an entry: the same each time it is written. */
export function partId(entry: string, part: string): string {
  return v5(part, entry);
}

/** The value of the identifier that says which part of an entry a resource is. */
export function partValue(entry: string, part: string): string {
  return `${entry}/${part}`;
}

/** The address of a resource within its bundle. */
export function urn(id: string): string {
  return `urn:uuid:${id}`;
}

/** Writes an entry as the resources of its mapping, the main one first. */
export function writeEntry(mapping: Mapping, { id, content }: KeptEntry, person: string): Filed[] {
  return new EntryWriter(mapping, id, content as unknown as JsonObject, person).write();
}

class EntryWriter {
  readonly #mapping: Mapping;
  readonly #entry: string;
  readonly #content: JsonObject;
  readonly #person: string;
  readonly #main: JsonObject;
  /** Resources beside the main one by the name of their part. */
  readonly #beside = new Map<string, JsonObject>();

  constructor(mapping: Mapping, entry: string, content: JsonObject, person: string) {
    this.#mapping = mapping;
    this.#entry = entry;
    this.#content = content;
    this.#person = person;
    this.#main = {
      resourceType: mapping.resource,
      id: entry,
      meta: { tag: [tag(mapping.kind)] },
      ...mapping.fixed(content),
    };
    this.#main.identifier = [{ system: ENTRY_SYSTEM, value: entry }];
  }

  write(): Filed[] {
    for (const [name, companion] of Object.entries(this.#mapping.companions)) {
      if (companion.always) this.#companion(name);
    }
    for (const [field, place] of Object.entries(this.#mapping.fields)) {
      const value = this.#content[field];
      if (value === undefined) continue;
      if (isEmpty(value)) this.#markEmpty(field);
      else if (isPart(place)) this.#writePart(field, place, value);
      else {
        const resource = place.on === undefined ? this.#main : this.#companion(place.on);
        place.write(value, resource, this.#content);
      }
    }
    const all = [this.#main, ...this.#beside.values()];
    return all.map((resource) => ({
      id: String(resource.id),
      resource: this.#bound(resource) as JsonObject,
    }));
  }

  #markEmpty(field: string): void {
    addExtension(this.#main, { url: EMPTY, valueCode: field });
  }

  #companion(name: string): JsonObject {
    const sheet = this.#mapping.companions[name]!;
    return this.#beside.get(name) ?? this.#add(name, name, sheet);
  }

  #writePart(field: string, part: Part, value: Json): void {
    const members = part.many ? objectsOf(value) : [value as JsonObject];
    for (const [index, member] of members.entries()) {
      const resource = this.#add(field, part.many ? `${field}/${index}` : field, part);
      for (const [name, place] of Object.entries(part.fields)) {
        if (member[name] !== undefined) place.write(member[name], resource, this.#content);
      }
    }
  }

  #add(name: string, part: string, sheet: Beside): JsonObject {
    const id = partId(this.#entry, part);
    const identifier = { system: PART_SYSTEM, value: partValue(this.#entry, part) };
    const resource: JsonObject = {
      resourceType: sheet.resource,
      id,
      meta: { tag: [tag(`${this.#mapping.kind}.${name}`)] },
      identifier: ONE_IDENTIFIER.has(sheet.resource) ? identifier : [identifier],
      ...sheet.fixed(this.#content),
    };
    this.#beside.set(part, resource);
    if (sheet.listedIn !== undefined) {
      const list = objectsOf(this.#main[sheet.listedIn]);
      this.#main[sheet.listedIn] = [...list, { reference: urn(id) }];
    }
    return resource;
  }

  /** A copy in which symbols of references have become addresses. */
  #bound(value: Json): Json {
    if (Array.isArray(value)) return value.map((each) => this.#bound(each));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) => {
        if (inner === undefined) return [];
        const isSymbol = name === 'reference' && typeof inner === 'string' && inner.startsWith('#');
        return [[name, isSymbol ? this.#address(inner.slice(1)) : this.#bound(inner)]];
      }),
    );
  }

  #address(symbol: string): string {
    if (symbol === 'patient') return urn(this.#person);
    if (symbol === 'main') return urn(this.#entry);
    if (symbol.startsWith('side.')) return urn(partId(this.#person, symbol));
    return urn(partId(this.#entry, symbol));
  }
}

/** The body structures that carry the laterality of one person's sides. */
export function sideStructure(person: string, side: Side): Filed {
  const part = `side.${side}`;
  const id = partId(person, part);
  return {
    id,
    resource: {
      resourceType: 'BodyStructure',
      id,
      meta: { tag: [tag('side')] },
      identifier: [{ system: PART_SYSTEM, value: partValue(person, part) }],
      location: localConcept(HALF_OF_HEAD),
      locationQualifier: [{ coding: [{ ...LATERALITY[side] }] }],
      patient: { reference: urn(person) },
    },
  };
}

/** The tag that says what a resource is in the record. */
export function tag(code: string): JsonObject {
  return { system: LOCAL_SYSTEM, code };
}

function isEmpty(value: Json): boolean {
  return Array.isArray(value)
    ? value.length === 0
    : isObject(value) && Object.keys(value).length === 0;
}
