import type { Muscle, Side, ToxinProduct, ToxinTotal, ToxinUnit } from '@facialis/record';

/** One injected point, as the record has it. */
export interface SessionPoint {
  readonly product: ToxinProduct;
  /** The brand of a product that is known by it alone; null for others. */
  readonly brand: string | null;
  readonly muscle: Muscle;
  /** The person's own side of the point; both for one on the midline. */
  readonly side: Side;
  /** In the unit of the product. */
  readonly units: number;
  readonly unit: ToxinUnit;
  /** Where exactly, in words; null where it was not noted. */
  readonly place: string | null;
}

/** The dose of one muscle in two sessions with the same product, in its unit. */
export interface DoseChange {
  readonly product: ToxinProduct;
  readonly unit: ToxinUnit;
  readonly muscle: Muscle;
  readonly side: Side;
  /** Zero where it was not injected. */
  readonly before: number;
  readonly now: number;
}

/** What changed against the session before. */
export interface SessionChange {
  readonly added: readonly SessionPoint[];
  readonly removed: readonly SessionPoint[];
  /** Points of the same muscle and side at another place. */
  readonly moved: readonly { readonly from: SessionPoint; readonly to: SessionPoint }[];
  /** Muscles of which the dose changed, of products that were given both times; never across products. */
  readonly doses: readonly DoseChange[];
  /** Whether the products were the same ones. */
  readonly sameProducts: boolean;
}

/** What was given in a session: its points, and one total for each product. */
export interface Given {
  readonly points: readonly SessionPoint[];
  readonly totals: readonly ToxinTotal[];
}

/**
 * What changed from one session to the next. Points of one muscle and side are matched by their places; what is
 * left of them on both sides has moved, what is left on one was added or removed. A place that was
 * not noted is held to be the same.
 */
export function sessionChange(before: Given, now: Given): SessionChange {
  const groups = new Set([...before.points, ...now.points].map(groupOf));
  const parts = [...groups].map((group) => {
    const ofGroup = (point: SessionPoint) => groupOf(point) === group;
    return matchPoints(before.points.filter(ofGroup), now.points.filter(ofGroup));
  });
  const names = (given: Given) => given.totals.map(nameOf).sort().join();
  return {
    added: parts.flatMap(({ added }) => added),
    removed: parts.flatMap(({ removed }) => removed),
    moved: parts.flatMap(({ moved }) => moved),
    doses: before.totals.flatMap((total) => {
      const same = now.totals.find((other) => nameOf(other) === nameOf(total));
      return same ? doseChanges(total, same) : [];
    }),
    sameProducts: names(before) === names(now),
  };
}

/** What tells a product from others: its name, with the brand of one that is known by it alone. */
export function nameOf({
  product,
  brand,
}: {
  readonly product: ToxinProduct;
  readonly brand?: string | undefined;
}): string {
  return product === 'other' ? `other ${brand}` : product;
}

function groupOf({ muscle, side }: SessionPoint): string {
  return `${muscle} ${side}`;
}

function matchPoints(before: readonly SessionPoint[], now: readonly SessionPoint[]) {
  const gone = [...before];
  const take = (fits: (one: SessionPoint) => boolean): boolean => {
    const at = gone.findIndex(fits);
    if (at >= 0) gone.splice(at, 1);
    return at >= 0;
  };
  const elsewhere = now.filter((point) => !take(({ place }) => place === point.place));
  const come = elsewhere.filter(
    (point) => !take(({ place }) => place === null || point.place === null),
  );
  const count = Math.min(gone.length, come.length);
  return {
    moved: gone.slice(0, count).map((from, i) => ({ from, to: come[i]! })),
    removed: gone.slice(count),
    added: come.slice(count),
  };
}

function doseChanges(before: ToxinTotal, now: ToxinTotal): DoseChange[] {
  const { product, unit } = now;
  const key = ({ muscle, side }: ToxinTotal['byMuscle'][number]) => `${muscle} ${side}`;
  const places = new Map([...before.byMuscle, ...now.byMuscle].map((one) => [key(one), one]));
  return [...places]
    .map(([place, { muscle, side }]) => {
      const unitsIn = ({ byMuscle }: ToxinTotal) =>
        byMuscle.find((one) => key(one) === place)?.units ?? 0;
      return { product, unit, muscle, side, before: unitsIn(before), now: unitsIn(now) };
    })
    .filter((dose) => dose.before !== dose.now);
}
