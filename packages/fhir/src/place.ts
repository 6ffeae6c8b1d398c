import {
  type Codec,
  hasLocalCode,
  type LocalConcept,
  localConcept,
  valueName,
  wordsOf,
} from './codec.ts';
import { type ExtensionName, extensionUrl } from './extensions.ts';
import {
  elementPath,
  getAt,
  isObject,
  type Json,
  type JsonObject,
  objectsOf,
  setAt,
} from './json.ts';

/** Where one field of an entry stands in a resource. */
export interface Place {
  /** The element, as the mapping table prints it. */
  readonly where: string;
  /** Resource beside the main one that holds it; absent for the main one. */
  readonly on?: string;
  /** What the field is when it was given as empty. */
  readonly empty?: 'list' | 'object';
  /** Local codes that it may write. */
  readonly concepts?: readonly LocalConcept[];
  /** Places of the fields of an object, when each has its own. */
  readonly inner?: Readonly<Record<string, Place>>;
  /** `content` is the whole entry. */
  write(value: Json, resource: JsonObject, content: JsonObject): void;
  /** `content` is what was read of the entry before. */
  read(resource: JsonObject, content: JsonObject): Json | undefined;
}

/** Why there is no value, by FHIR's own code system. */
export const DATA_ABSENT = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

/** An element of the resource itself. */
export function element(path: string, codec: Codec): Place {
  return {
    where: path,
    ...(codec.concepts && { concepts: codec.concepts }),
    write(value, resource) {
      const said = codec.write(value);
      if (said.value !== undefined) setAt(resource, path, said.value);
      if (said.beside !== undefined) setAt(resource, elementPath(path), said.beside);
    },
    read: (resource) =>
      codec.read({ value: getAt(resource, path), beside: getAt(resource, elementPath(path)) }),
  };
}

/** A component of an Observation, told by its local code. */
export function component(concept: LocalConcept, codec: Codec): Place {
  return {
    where: `component[${concept.code}].${valueName(codec)}`,
    concepts: [concept, ...(codec.concepts ?? [])],
    write: (value, resource) => addComponent(resource, concept, codec, value),
    read: (resource) => {
      const found = componentsOf(resource, concept)[0];
      return found && readComponent(found, codec);
    },
  };
}

/** A list as components of the same code. */
export function components(concept: LocalConcept, codec: Codec): Place {
  return {
    ...component(concept, codec),
    empty: 'list',
    write(value, resource) {
      for (const each of value as Json[]) addComponent(resource, concept, codec, each);
    },
    read: (resource) =>
      whole(componentsOf(resource, concept).map((found) => readComponent(found, codec))),
  };
}

/** A list of names with a figure each as components whose codes are the names. */
export function figures(
  group: string,
  names: readonly string[],
  fields: { readonly name: string; readonly figure: string },
  codec: Codec,
): Place {
  const concepts = names.map((name) => ({ code: `${group}.${name}`, display: wordsOf(name) }));
  return {
    where: `component[${group}.*].${valueName(codec)}`,
    empty: 'list',
    concepts,
    write(value, resource) {
      for (const each of objectsOf(value)) {
        const concept = concepts[names.indexOf(String(each[fields.name]))]!;
        addComponent(resource, concept, codec, each[fields.figure]!);
      }
    },
    read: (resource) =>
      whole(
        objectsOf(resource.component).map((found) => {
          const at = concepts.findIndex(({ code }) => hasLocalCode(found.code, code));
          const figure = readComponent(found, codec);
          if (at < 0) return NOT_HERE;
          return figure === undefined
            ? undefined
            : { [fields.name]: names[at]!, [fields.figure]: figure };
        }),
      ),
  };
}

/** A local extension of the resource. */
export function extension(name: ExtensionName, codec: Codec): Place {
  const url = extensionUrl(name);
  return {
    where: `extension[${name}].${valueName(codec)}`,
    ...(codec.concepts && { concepts: codec.concepts }),
    write(value, resource) {
      addExtension(resource, { url, ...valued(codec, value) });
    },
    read: (resource) => {
      const found = objectsOf(resource.extension).find((each) => each.url === url);
      return found && readValued(found, codec);
    },
  };
}

/** An object whose fields stand in places of their own. */
export function each(places: Readonly<Record<string, Place>>): Place {
  const all = Object.entries(places);
  return {
    where: all.map(([, { where }]) => where).join('; '),
    inner: places,
    empty: 'object',
    concepts: all.flatMap(([, { concepts }]) => concepts ?? []),
    write(value, resource, content) {
      const object = value as JsonObject;
      for (const [name, place] of all) {
        if (object[name] !== undefined) place.write(object[name], resource, content);
      }
    },
    read(resource, content) {
      const found = all.flatMap(([name, place]) => {
        const value = place.read(resource, content);
        return value === undefined ? [] : [[name, value] as const];
      });
      return found.length === 0 ? undefined : Object.fromEntries(found);
    },
  };
}

/** The same place in a resource beside the main one. */
export function on(companion: string, place: Place): Place {
  return { ...place, on: companion };
}

/** Adds an extension to a resource or an element. */
export function addExtension(holder: JsonObject, extension: JsonObject): void {
  holder.extension = [...objectsOf(holder.extension), extension];
}

/** Components that have a local code. */
function componentsOf(resource: JsonObject, { code }: LocalConcept): JsonObject[] {
  return objectsOf(resource.component).filter((found) => hasLocalCode(found.code, code));
}

function addComponent(resource: JsonObject, concept: LocalConcept, codec: Codec, value: Json) {
  const made = { code: localConcept(concept), ...valued(codec, value) };
  resource.component = [...objectsOf(resource.component), made];
}

/** `value[x]` of a type; null is said by the reason that it does not apply. */
function valued(codec: Codec, value: Json): JsonObject {
  if (value === null) {
    return { dataAbsentReason: { coding: [{ system: DATA_ABSENT, code: 'not-applicable' }] } };
  }
  const said = codec.write(value);
  return {
    [valueName(codec)]: said.value,
    ...(said.beside !== undefined && { [`_${valueName(codec)}`]: said.beside }),
  };
}

function readComponent(found: JsonObject, codec: Codec): Json | undefined {
  return isObject(found.dataAbsentReason) ? null : readValued(found, codec);
}

function readValued(found: JsonObject, codec: Codec): Json | undefined {
  return codec.read({ value: found[valueName(codec)], beside: found[`_${valueName(codec)}`] });
}

/** Stands for a member of a list that belongs to another field. */
const NOT_HERE = Symbol();

/** A list read whole: undefined when it has no member or one that is not understood. */
function whole(members: (Json | undefined | typeof NOT_HERE)[]): Json[] | undefined {
  const here = members.filter((member) => member !== NOT_HERE);
  return here.length === 0 || here.includes(undefined) ? undefined : (here as Json[]);
}
