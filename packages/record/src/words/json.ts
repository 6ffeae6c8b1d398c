import { type Refusal, refuse } from '@facialis/refusal';

/** What a JSON text may be at most. */
export interface JsonLimits {
  /** Name of the file, for a refusal; none for a text without one. */
  readonly at?: string;
  /** Size in UTF-8, bytes. */
  readonly mostBytes?: number;
  /** Lists and objects within each other. */
  readonly mostDepth?: number;
}

/** Largest JSON text that is read unless more is allowed: hours of recording have some 2 MB, bytes. */
export const JSON_MOST_BYTES = 16 * 1024 * 1024;
/** Deepest nesting that is read unless more is allowed: an entry has 6, a FHIR bundle some 20. */
export const JSON_MOST_DEPTH = 64;

/** Names that would reach into the objects of the program. */
const FORBIDDEN_NAME = '__proto__';

const REMEDY = 'Correct the file, or have the program write it again that made it.';

/**
 * Reads JSON that comes from outside. Size and nesting are looked at before anything is built;
 * malformed text, a name twice in one object, `__proto__`, halves of surrogate pairs and numbers
 * beyond all measure are refused by line and column, without a word of the text. A byte order mark
 * at the beginning is passed over.
 */
export function parseJson(text: string, limits: JsonLimits = {}): unknown | Refusal {
  const { at, mostBytes = JSON_MOST_BYTES, mostDepth = JSON_MOST_DEPTH } = limits;
  if (text.length > mostBytes || new TextEncoder().encode(text).length > mostBytes) {
    return refuse('json-too-large', {
      ...(at !== undefined && { at }),
      need: `at most ${mostBytes} bytes`,
      got: 'more',
      remedy: 'Split it into parts.',
    });
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const fault = findFault(json, mostDepth);
  if (!fault) return JSON.parse(json);
  const before = json.slice(0, fault.position).split('\n');
  const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
  return refuse(fault.code ?? 'json-invalid', {
    at: at === undefined ? place : `${at}, ${place}`,
    need: fault.need,
    got: fault.got,
    remedy: REMEDY,
  });
}

interface JsonFault {
  readonly position: number;
  readonly code?: 'json-too-deep';
  readonly need: string;
  readonly got: string;
}

/** An object or list that is open: the names it has so far; null for a list. */
type Open = Set<string> | null;

/** What may come next. */
type Next =
  | 'value'
  | 'value-or-end'
  | 'name'
  | 'name-or-end'
  | 'colon'
  | 'comma-or-end'
  | 'nothing';

const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:"])|(true|false|null)|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?))?/y;

/** Goes through the text token by token, without recursion, and gives the first fault. */
function findFault(text: string, mostDepth: number): JsonFault | undefined {
  const open: Open[] = [];
  let next: Next = 'value';
  let position = 0;
  const afterValue = (): Next => (open.length === 0 ? 'nothing' : 'comma-or-end');
  for (;;) {
    TOKEN.lastIndex = position;
    const [all, mark, word, number] = TOKEN.exec(text) ?? [''];
    const token = mark ?? word ?? number ?? '';
    const start = position + all.length - token.length;
    position += all.length;
    const malformed = { position: start, need: 'well-formed JSON', got: 'something else' };
    if (token === '') {
      return next === 'nothing' && start === text.length ? undefined : malformed;
    }
    const takesValue = next === 'value' || next === 'value-or-end';
    if (token === '{' || token === '[') {
      if (!takesValue) return malformed;
      if (open.length === mostDepth) {
        return {
          position: start,
          code: 'json-too-deep',
          need: `at most ${mostDepth} lists and objects within each other`,
          got: 'more',
        };
      }
      open.push(token === '{' ? new Set() : null);
      next = token === '{' ? 'name-or-end' : 'value-or-end';
    } else if (token === '}' || token === ']') {
      const empty = token === '}' ? 'name-or-end' : 'value-or-end';
      const isObject = open.at(-1) instanceof Set;
      if (open.length === 0 || isObject !== (token === '}')) return malformed;
      if (next !== 'comma-or-end' && next !== empty) return malformed;
      open.pop();
      next = afterValue();
    } else if (token === ',') {
      if (next !== 'comma-or-end') return malformed;
      next = open.at(-1) instanceof Set ? 'name' : 'value';
    } else if (token === ':') {
      if (next !== 'colon') return malformed;
      next = 'value';
    } else if (token === '"') {
      const string = stringAt(text, start);
      if (string === undefined) return malformed;
      position = string.end;
      if (!string.value.isWellFormed()) {
        return {
          position: start,
          need: 'whole Unicode characters',
          got: 'half of a surrogate pair',
        };
      }
      if (takesValue) {
        next = afterValue();
        continue;
      }
      if (next !== 'name' && next !== 'name-or-end') return malformed;
      const names = open.at(-1)!;
      if (names.has(string.value) || string.value === FORBIDDEN_NAME) {
        const got = names.has(string.value) ? 'one twice' : 'one that is forbidden';
        return { position: start, need: 'each name once in an object', got };
      }
      names.add(string.value);
      next = 'colon';
    } else {
      if (!takesValue) return malformed;
      if (number !== undefined && !Number.isFinite(Number(number))) {
        return { position: start, need: 'a number below 1.8e308', got: 'a larger one' };
      }
      next = afterValue();
    }
  }
}

/** The string that begins at a quotation mark, and where it ends; undefined when it is malformed. */
function stringAt(text: string, start: number): { value: string; end: number } | undefined {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  try {
    const value: unknown = JSON.parse(text.slice(start, end + 1));
    return typeof value === 'string' ? { value, end: end + 1 } : undefined;
  } catch {
    return undefined;
  }
}
