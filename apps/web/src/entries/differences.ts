import type { Draft } from './draft.ts';

/** A field, or an item of a list, that is not the same in two versions. */
export interface Difference {
  /** The name of the field, without numbers of lists. */
  readonly name: string;
  /** Left out where it was added. */
  readonly before?: unknown;
  /** Left out where it was taken out. */
  readonly after?: unknown;
}

/** What is different between two versions, field by field in the order of both; lists by their items. */
export function differences(before: Draft, after: Draft, within = ''): Difference[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((key) =>
    valueDifferences(before[key], after[key], within === '' ? key : `${within}.${key}`),
  );
}

function valueDifferences(before: unknown, after: unknown, name: string): Difference[] {
  if (isSame(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const [gone, come] = [leftOver(before, after), leftOver(after, before)];
    // The same items in another order: both are told whole.
    if (gone.length + come.length === 0) return [{ name, before, after }];
    return [
      ...gone.map((item) => ({ name, before: item })),
      ...come.map((item) => ({ name, after: item })),
    ];
  }
  if (isObject(before) && isObject(after)) return differences(before, after, name);
  return [{ name, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

/** The items of a list that another has not, each counted as often as it is there. */
function leftOver(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const rest = [...other];
  return list.filter((item) => {
    const at = rest.findIndex((one) => isSame(one, item));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** Whether two values of JSON are the same; the order of names does not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  }
  if (!isObject(a) || !isObject(b)) return Object.is(a, b);
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}

/** Whether a value of JSON has fields. */
export function isObject(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
