import type { Entry } from '@facialis/record';

/** The same entry of the other side of the face. */
export function mirrored(entry: Entry): Entry {
  return swapped(entry) as Entry;
}

function swapped(value: unknown): unknown {
  if (value === 'left') return 'right';
  if (value === 'right') return 'left';
  if (Array.isArray(value)) return value.map(swapped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, swapped(one)]));
}

/** The same entries in another order. */
export function shuffled<T>(values: readonly T[], seed: number): T[] {
  return values
    .map((value, i) => ({ value, key: Math.sin((i + 1) * (seed + 1.7)) }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
