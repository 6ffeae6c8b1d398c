import { code } from './markdown.ts';

/** The parts of a JSON Schema that the pages use; `unit` and `source` are the record's own. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly description?: string;
  readonly unit?: string;
  readonly source?: string;
  /** What a text holds, where it is not free. */
  readonly holds?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** A schema, or the one that it refers to. */
export function resolved(root: Schema, schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : (root.$defs?.[name] ?? schema);
}

/** What a field holds, in words. */
export function holds(root: Schema, schema: Schema): string {
  const { type, enum: names, const: only, anyOf, items } = schema;
  if (only !== undefined) return code(String(only));
  if (names !== undefined) return names.map((name) => code(String(name))).join(', ');
  if (anyOf !== undefined) {
    return anyOf.map((one) => holds(root, resolved(root, one))).join(' or ');
  }
  if (type !== 'array') return typeof type === 'string' ? type : (type?.join(' or ') ?? '');
  const inner = items === undefined ? '' : holds(root, resolved(root, items));
  return inner === 'object' || inner === '' ? 'list' : `list of ${inner}`;
}
