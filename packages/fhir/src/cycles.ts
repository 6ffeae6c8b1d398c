import { isObject, type Json, objectsOf } from './json.ts';
import type { Item, World } from './world.ts';

/** Elements by which a resource is part of another or made of others. */
const WHOLES = ['partOf', 'hasMember', 'derivedFrom', 'basedOn', 'result', 'replaces'] as const;

/**
 * The resources that are part of themselves by way of their references, and those between two such
 * rings. Resources that nothing leads to, or that lead to nothing, are peeled off until none is left.
 */
export function findCircular(world: World): ReadonlySet<Item> {
  const left = new Set(world.items);
  const onwards = new Map(world.items.map((item) => [item, targetsOf(item, world)]));
  const backwards = new Map<Item, Item[]>(world.items.map((item) => [item, []]));
  for (const [item, targets] of onwards) for (const to of targets) backwards.get(to)!.push(item);
  peel(left, onwards, backwards);
  peel(left, backwards, onwards);
  return left;
}

/** Takes away every item without ways on, then those whose ways led to it alone, and so on. */
function peel(left: Set<Item>, ways: Map<Item, Item[]>, back: Map<Item, Item[]>): void {
  const count = new Map(
    [...left].map((item) => [item, ways.get(item)!.filter((to) => left.has(to)).length]),
  );
  const ends = [...left].filter((item) => count.get(item) === 0);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    left.delete(end);
    for (const from of back.get(end)!) {
      if (!left.has(from)) continue;
      count.set(from, count.get(from)! - 1);
      if (count.get(from) === 0) ends.push(from);
    }
  }
}

function targetsOf({ resource }: Item, world: World): Item[] {
  const references = WHOLES.flatMap((name): Json[] => {
    const found = resource[name];
    return isObject(found) ? [found] : objectsOf(found);
  });
  return references.flatMap((reference) => world.resolve(reference) ?? []);
}
