import { z } from 'zod';

/** Where a field stands in an entry. */
export type FieldPath = readonly PropertyKey[];

/** A field of an entry that its schema has let through. */
export interface Field {
  readonly path: FieldPath;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

/** Writes a path as a person would point at it: `points[2].units`. */
export function pathText(path: FieldPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** Every field that holds a text, a number or another single value, in the schema's order. */
export function* fieldsOf(
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath = [],
): Generator<Field> {
  const inner = unwrapped(schema, value);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* fieldsOf(inner.element, item, [...path, i]);
  } else if (inner instanceof z.ZodObject && isObject(value)) {
    for (const [name, field] of Object.entries(inner.shape)) {
      if (value[name] !== undefined) yield* fieldsOf(field, value[name], [...path, name]);
    }
  } else {
    yield { path, schema: inner, value };
  }
}

/** The schema of the field at a path, and what stands there; undefined where the path leads off. */
export function fieldAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath,
): Field | undefined {
  let field: Field = { path: [], schema, value };
  for (const key of path) {
    const inner = unwrapped(field.schema, field.value);
    const next = inner instanceof z.ZodArray ? inner.element : shapeOf(inner)[String(key)];
    if (next === undefined) return undefined;
    const holder = field.value;
    field = {
      path: [...field.path, key],
      schema: next,
      value: typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined,
    };
  }
  return field;
}

/** The names that an object may have at a place; empty where there is no object. */
export function fieldNames(schema: z.core.$ZodType, value: unknown): string[] {
  return Object.keys(shapeOf(unwrapped(schema, value)));
}

/** What a schema says about its field: the nearest description, looking through `optional`. */
export function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const { description } = z.globalRegistry.get(schema) ?? {};
  if (description !== undefined) return description;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? descriptionOf(schema.unwrap())
    : undefined;
}

/** The fields of an object; of a union, those of its first when the value chooses none. */
function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  if (schema instanceof z.ZodDiscriminatedUnion) return shapeOf(schema.options[0]!);
  return schema instanceof z.ZodObject ? schema.shape : {};
}

/** The schema below `optional` and `nullable`, and of a union the one that the value chooses. */
function unwrapped(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return unwrapped(schema.unwrap(), value);
  }
  if (!(schema instanceof z.ZodDiscriminatedUnion) || !isObject(value)) return schema;
  const { discriminator } = schema.def;
  const chosen = schema.options.find(
    (option) =>
      option instanceof z.ZodObject &&
      z.safeParse(option.shape[discriminator]!, value[discriminator]).success,
  );
  return chosen ?? schema;
}

/** Whether a value is an object with fields, neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
