import { isRefusal, type Refusal, refuse } from '@facialis/refusal';

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
  if (!fault) return dataIn(json, at);
  const before = json.slice(0, fault.position).split('\n');
  const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
  return refuse(fault.code ?? 'json-invalid', {
    at: at === undefined ? place : `${at}, ${place}`,
    need: fault.need,
    got: fault.got,
    remedy: REMEDY,
  });
}

/** The data in a sound text: never something that callers would take for a refusal of ours. */
function dataIn(json: string, at: string | undefined): unknown | Refusal {
  const data: unknown = JSON.parse(json);
  if (!isRefusal(data)) return data;
  return refuse('json-invalid', {
    ...(at !== undefined && { at }),
    need: 'data',
    got: 'a refusal',
    remedy: REMEDY,
  });
}

interface JsonFault {
  readonly position: number;
  readonly code?: 'json-too-deep';
  readonly need: string;
  readonly got: string;
}

/** What may come next. */
type Next =
  | 'value'
  | 'value-or-end'
  | 'name'
  | 'name-or-end'
  | 'colon'
  | 'comma-or-end'
  | 'nothing';

/** White space, then a mark, a word or a number; or nothing that JSON knows. */
const TOKEN =
  /[ \t\n\r]*([{}[\],:"]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)?/y;

/** The first fault of a text, token by token, without recursion; undefined when there is none. */
function findFault(text: string, mostDepth: number): JsonFault | undefined {
  const scan = new Scan(text, mostDepth);
  while (!scan.atEnd()) {
    const fault = scan.take();
    if (fault) return fault;
  }
  return undefined;
}

/** Goes through a text and knows what may come next. */
class Scan {
  readonly #text: string;
  readonly #mostDepth: number;
  /** The objects and lists that are open: the names each object has so far; null for a list. */
  readonly #open: (Set<string> | null)[] = [];
  #next: Next = 'value';
  /** Where the token begins, and where what follows it. */
  #start = 0;
  #end = 0;
  #token = '';

  constructor(text: string, mostDepth: number) {
    this.#text = text;
    this.#mostDepth = mostDepth;
    this.#read();
  }

  /** Whether a whole value has been read and nothing follows. */
  atEnd(): boolean {
    return this.#next === 'nothing' && this.#start === this.#text.length;
  }

  /** Takes one token and reads on; the fault when it does not belong there. */
  take(): JsonFault | undefined {
    const fault = this.#takeToken();
    if (!fault) this.#read();
    return fault;
  }

  #read(): void {
    TOKEN.lastIndex = this.#end;
    const [all = '', token = ''] = TOKEN.exec(this.#text) ?? [];
    this.#token = token;
    this.#start = this.#end + all.length - token.length;
    this.#end += all.length;
  }

  #takeToken(): JsonFault | undefined {
    switch (this.#token) {
      case '':
        return this.#malformed();
      case '{':
      case '[':
        return this.#takeOpening();
      case '}':
      case ']':
        return this.#takeClosing();
      case ',':
        return this.#advance('comma-or-end', this.#open.at(-1) ? 'name' : 'value');
      case ':':
        return this.#advance('colon', 'value');
      case '"':
        return this.#takeString();
      default:
        if (!this.#takesValue()) return this.#malformed();
        if (/\d/.test(this.#token) && !Number.isFinite(Number(this.#token))) {
          return this.#fault('a number below 1.8e308', 'a larger one');
        }
        return this.#afterValue();
    }
  }

  #takeOpening(): JsonFault | undefined {
    if (!this.#takesValue()) return this.#malformed();
    if (this.#open.length === this.#mostDepth) {
      const need = `at most ${this.#mostDepth} lists and objects within each other`;
      return { ...this.#fault(need, 'more'), code: 'json-too-deep' };
    }
    this.#open.push(this.#token === '{' ? new Set() : null);
    this.#next = this.#token === '{' ? 'name-or-end' : 'value-or-end';
    return undefined;
  }

  #takeClosing(): JsonFault | undefined {
    const isObject = this.#token === '}';
    const empty: Next = isObject ? 'name-or-end' : 'value-or-end';
    const open = this.#open.at(-1);
    if (open === undefined || (open !== null) !== isObject) return this.#malformed();
    if (this.#next !== 'comma-or-end' && this.#next !== empty) return this.#malformed();
    this.#open.pop();
    return this.#afterValue();
  }

  #takeString(): JsonFault | undefined {
    const string = stringAt(this.#text, this.#start);
    if (!string) return this.#malformed();
    this.#end = string.end;
    if (!string.value.isWellFormed()) {
      return this.#fault('whole Unicode characters', 'half of a surrogate pair');
    }
    if (this.#takesValue()) return this.#afterValue();
    const names = this.#open.at(-1);
    if (!names || (this.#next !== 'name' && this.#next !== 'name-or-end')) return this.#malformed();
    if (names.has(string.value)) return this.#fault('each name once in an object', 'one twice');
    if (string.value === FORBIDDEN_NAME) {
      return this.#fault('names of data', 'a name that reaches into programs');
    }
    names.add(string.value);
    this.#next = 'colon';
    return undefined;
  }

  #takesValue(): boolean {
    return this.#next === 'value' || this.#next === 'value-or-end';
  }

  #afterValue(): undefined {
    this.#next = this.#open.length === 0 ? 'nothing' : 'comma-or-end';
  }

  #advance(expected: Next, next: Next): JsonFault | undefined {
    if (this.#next !== expected) return this.#malformed();
    this.#next = next;
    return undefined;
  }

  #malformed(): JsonFault {
    return this.#fault('well-formed JSON', 'something else');
  }

  #fault(need: string, got: string): JsonFault {
    return { position: this.#start, need, got };
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
