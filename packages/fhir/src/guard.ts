import { parseJson } from '@facialis/record';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { isObject, type JsonObject, objectsOf, textOf } from './json.ts';
import type { Item } from './world.ts';

/** Largest bundle that is read: a course of years with its recordings, bytes. */
const BUNDLE_MOST_BYTES = 256 * 1024 * 1024;
/** Most resources of one person's bundle. */
const BUNDLE_MOST_ENTRIES = 100_000;
/** Deepest nesting of lists and objects that is read; FHIR itself needs some 20. */
const BUNDLE_MOST_DEPTH = 64;

const EXPORT_AGAIN = 'Have the other system export one person as a FHIR R4 bundle in JSON.';

/** Reads a text or checks a parsed value as a bundle of R4. */
export function readItems(value: unknown): readonly Item[] | Refusal {
  const json = typeof value === 'string' ? parsed(value) : value;
  if (isRefusal(json)) return json;
  if (!isObject(json) || json.resourceType !== 'Bundle') {
    return refuse('bundle-invalid', {
      need: 'a FHIR bundle',
      got: isObject(json) && 'resourceType' in json ? 'a single resource' : 'something else',
      remedy: EXPORT_AGAIN,
    });
  }
  if (isDeep(json, BUNDLE_MOST_DEPTH)) {
    return refuse('json-too-deep', {
      need: `at most ${BUNDLE_MOST_DEPTH} lists and objects within each other`,
      got: 'more',
      remedy: EXPORT_AGAIN,
    });
  }
  return itemsOf(json);
}

function parsed(text: string): unknown | Refusal {
  if (text.replace('\uFEFF', '').trimStart().startsWith('<')) {
    return refuse('bundle-not-read', {
      need: 'FHIR as JSON',
      got: 'XML',
      remedy: EXPORT_AGAIN,
    });
  }
  return parseJson(text, { mostBytes: BUNDLE_MOST_BYTES, mostDepth: BUNDLE_MOST_DEPTH });
}

function itemsOf({ entry = [] }: JsonObject): readonly Item[] | Refusal {
  if (!Array.isArray(entry) || !entry.every(isObject)) {
    return refuse('bundle-invalid', {
      at: 'entry',
      need: 'a list of entries',
      got: 'something else',
      remedy: EXPORT_AGAIN,
    });
  }
  if (entry.length > BUNDLE_MOST_ENTRIES) {
    return refuse('json-too-large', {
      at: 'entry',
      need: `at most ${BUNDLE_MOST_ENTRIES} resources`,
      got: `${entry.length}`,
      remedy: EXPORT_AGAIN,
    });
  }
  const items = objectsOf(entry).map(({ fullUrl, resource }, at) => ({
    at,
    url: textOf(fullUrl),
    resource: isObject(resource) ? resource : {},
  }));
  return doubled(items) ?? items;
}

/** Two resources under one address: a reference to it could mean either. */
function doubled(items: readonly Item[]): Refusal | undefined {
  const seen = new Map<string, number>();
  for (const { at, url } of items) {
    if (url === undefined) continue;
    const first = seen.get(url);
    if (first !== undefined) {
      return refuse('bundle-invalid', {
        at: `entry[${at}].fullUrl`,
        need: 'an address of its own for each resource',
        got: `the address of entry[${first}]`,
        remedy: EXPORT_AGAIN,
      });
    }
    seen.set(url, at);
  }
  return undefined;
}

/** Whether lists and objects nest deeper than so many; stops as soon as they do. */
function isDeep(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most === 0 || Object.values(value).some((inner) => isDeep(inner, most - 1));
}
