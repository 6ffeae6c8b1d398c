import { type KnownCode, SYSTEMS } from './codes.ts';
import { extensionUrl } from './extensions.ts';
import { isObject, type Json, type JsonObject, objectsOf } from './json.ts';
import { LOCAL_SYSTEM } from './local.ts';

/** A value in FHIR's terms. */
export interface Said {
  readonly value?: Json | undefined;
  /** What stands in the element of the same name with an underscore, beside a primitive value. */
  readonly beside?: Json | undefined;
}

/** A code of the local system with the words that people read. */
export interface LocalConcept {
  readonly code: string;
  readonly display: string;
}

/** How a value of the record is said as one data type of FHIR, and read back. */
export interface Codec {
  /** The data type; `value[x]` is named after it. */
  readonly type: string;
  /** Local codes that it may write. */
  readonly concepts?: readonly LocalConcept[];
  write(value: Json): Said;
  /** Undefined for what it cannot understand. */
  read(said: Said): Json | undefined;
}

/** Name of the element that holds a value of this type: `valueQuantity`. */
export function valueName({ type }: Codec): string {
  return `value${type.charAt(0).toUpperCase()}${type.slice(1)}`;
}

function primitive(type: string, holds: 'string' | 'number' | 'boolean'): Codec {
  return {
    type,
    write: (value) => ({ value }),
    read: ({ value }) => (typeof value === holds ? value : undefined),
  };
}

/** Words. */
export const text = primitive('string', 'string');
/** Words of several lines. */
export const markdown = primitive('markdown', 'string');
/** A code that FHIR itself or another standard gives. */
export const code = primitive('code', 'string');
/** A whole number. */
export const integer = primitive('integer', 'number');
/** A number without a unit. */
export const decimal = primitive('decimal', 'number');

/** Marks a year that is only about right, as the record's `2019~` does. */
export const ABOUT = extensionUrl('about');

/** A time; its form is its precision, as in the record. An extension says that a year is about. */
export const time: Codec = {
  type: 'dateTime',
  write: (value) => {
    const said = String(value);
    if (!said.endsWith('~')) return { value: said };
    return {
      value: said.slice(0, -1),
      beside: { extension: [{ url: ABOUT, valueBoolean: true }] },
    };
  },
  read: ({ value, beside }) => {
    if (typeof value !== 'string') return undefined;
    const marks = isObject(beside) ? objectsOf(beside.extension) : [];
    return marks.some(({ url, valueBoolean }) => url === ABOUT && valueBoolean === true)
      ? `${value}~`
      : value;
  },
};

/** A number with its unit in UCUM. */
export function quantity(unit: string, words: string = unit): Codec {
  return {
    type: 'Quantity',
    write: (value) => ({ value: { value, unit: words, system: SYSTEMS.ucum, code: unit } }),
    read: ({ value }) =>
      isObject(value) && value.system === SYSTEMS.ucum && value.code === unit
        ? value.value
        : undefined,
  };
}

/** Points of a scale. */
export const score = quantity('{score}', 'points');

/** One name of a list, with the codes that other systems have for it where they are known. */
export function concept<Name extends string>(
  group: string,
  names: readonly Name[],
  known: Partial<Record<Name, readonly KnownCode[]>> = {},
): Codec {
  const local = (name: Name) => ({ code: `${group}.${name}`, display: wordsOf(name) });
  return {
    type: 'CodeableConcept',
    concepts: names.map(local),
    write: (value) => {
      const name = value as Name;
      return {
        value: {
          coding: [...(known[name] ?? []), { system: LOCAL_SYSTEM, ...local(name) }].map(copy),
        },
      };
    },
    read: ({ value }) => names.find((name) => hasLocalCode(value, `${group}.${name}`)),
  };
}

/** Names as people read them: `drooping-lid` as `drooping lid`. */
export function wordsOf(name: string): string {
  return name.replaceAll('-', ' ');
}

/** The concept of one local code, after codes that others know. */
export function localConcept(
  { code, display }: LocalConcept,
  known: readonly KnownCode[] = [],
): JsonObject {
  return { coding: [...known.map(copy), { system: LOCAL_SYSTEM, code, display }] };
}

/** Whether a concept has a local code. */
export function hasLocalCode(found: Json | undefined, code: string): boolean {
  return (
    isObject(found) &&
    objectsOf(found.coding).some((coding) => coding.system === LOCAL_SYSTEM && coding.code === code)
  );
}

function copy(each: KnownCode): JsonObject {
  return { ...each };
}
