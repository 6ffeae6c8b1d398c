/**
 * An entry as it stands in a form: the fields of its kind, some still missing, and where a number
 * cannot be read the text that was typed.
 */
export type Draft = Readonly<Record<string, unknown>>;

type Keys = readonly (string | number)[];

/** The place of a field as the record writes it, such as `points[2].units`, as its keys. */
export function keysOf(at: string): (string | number)[] {
  return [...at.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? name! : Number(index),
  );
}

/** Keys as the record writes a place: the other way round than `keysOf`. */
export function atOf(keys: readonly PropertyKey[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** The name of a field without the numbers of lists: `points.units` for `points[2].units`. */
export function nameOf(at: string): string {
  return at.replaceAll(/\[\d+\]/g, '');
}

/** What stands at a place; undefined where nothing does. */
export function fieldOf(draft: Draft, at: string): unknown {
  return keysOf(at).reduce<unknown>((holder, key) => inside(holder, key), draft);
}

/**
 * The draft with another value at a place. Undefined takes the field out, or the item out of its
 * list, and whatever holds nothing afterwards with it, items of lists excepted.
 */
export function withField(draft: Draft, at: string, value: unknown): Draft {
  return (changed(draft, keysOf(at), value) ?? {}) as Draft;
}

function changed(holder: unknown, keys: Keys, value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const inner = changed(inside(holder, key), rest, value);
  if (typeof key === 'number') {
    const list = Array.isArray(holder) ? holder : [];
    if (inner !== undefined) return list.toSpliced(key, 1, inner);
    // An item that has lost its last field is still an item.
    if (rest.length > 0) return list.toSpliced(key, 1, {});
    return list.length > 1 ? list.toSpliced(key, 1) : undefined;
  }
  const { [key]: _, ...others } = (holder ?? {}) as Record<string, unknown>;
  if (inner !== undefined) return { ...others, [key]: inner };
  return Object.keys(others).length > 0 ? others : undefined;
}

function inside(holder: unknown, key: string | number): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? Reflect.get(holder, key)
    : undefined;
}
