import {
  SIDES,
  type Side,
  TOXIN_UNITS_LIMIT,
  type ToxinPoint,
  type ToxinProduct,
  type ToxinSession,
  toxinTotals,
  toxinUnitOf,
} from '@facialis/record';
import { isObject } from '../differences.ts';
import { type Draft, withField } from '../draft.ts';

/** A point as it stands in the form: perhaps not whole yet. */
export type DraftPoint = Partial<Omit<ToxinPoint, 'units'>> & { readonly units?: unknown };

/** The points of a session in the form. */
export function pointsOf({ points }: Draft): readonly DraftPoint[] {
  return Array.isArray(points) ? points.filter(isObject) : [];
}

/**
 * What one press adds or takes away, in the product's own unit: the smallest common dose of one
 * point. Only a help for the hand; every number can be typed.
 */
const STEPS: Readonly<Record<ToxinProduct, number>> = {
  onabotulinumtoxinA: 1.25,
  incobotulinumtoxinA: 1.25,
  abobotulinumtoxinA: 5,
  rimabotulinumtoxinB: 50,
  daxibotulinumtoxinA: 1.25,
  prabotulinumtoxinA: 1.25,
  letibotulinumtoxinA: 1.25,
  other: 1,
};

/** Smallest part of a unit that is told apart, as the record has it. */
const UNIT_PARTS = 10_000;

/** Units after one press up or down; undefined when nothing is left. */
export function steppedUnits(
  units: unknown,
  product: ToxinProduct,
  direction: 1 | -1,
): number | undefined {
  const before = typeof units === 'number' ? units : 0;
  const next = Math.round((before + direction * STEPS[product]) * UNIT_PARTS) / UNIT_PARTS;
  return next > 0 ? Math.min(next, TOXIN_UNITS_LIMIT) : undefined;
}

/** Most doses that are offered at once. */
const MOST_OFFERED = 5;

/** The doses of points that were used with a product, the commonest first. */
export function usualDoses(
  product: ToxinProduct,
  session: Draft,
  earlier: readonly ToxinSession[],
): number[] {
  const before = earlier.filter((one) => one.product === product).flatMap(({ points }) => points);
  const units = [...pointsOf(session), ...before]
    .map((point) => point.units)
    .filter((one) => typeof one === 'number');
  return [...Map.groupBy(units, (one) => one)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_OFFERED)
    .map(([dose]) => dose)
    .sort((a, b) => a - b);
}

/** What a session has in the product's own unit: in all, and on each side that has points. */
export interface SessionTotals {
  readonly units: number;
  readonly bySide: readonly { readonly side: Side; readonly units: number }[];
}

/** Totals of the points that are whole; nothing is converted, as a session has one product. */
export function sessionTotals(product: ToxinProduct, draft: Draft): SessionTotals {
  const points = pointsOf(draft).filter(isWhole);
  const sum = (some: readonly ToxinPoint[]) =>
    toxinTotals([{ ...BARE, product, unit: toxinUnitOf(product), points: [...some] }])[0]!.units;
  const sides = Map.groupBy(points, ({ side }) => side);
  return {
    units: sum(points),
    bySide: SIDES.flatMap((side) => {
      const own = sides.get(side);
      return own === undefined ? [] : [{ side, units: sum(own) }];
    }),
  };
}

/** What a session has beside what is counted. */
const BARE = {
  kind: 'toxin-session',
  when: '2000',
  author: { role: 'self' },
  side: 'both',
} as const;

function isWhole(point: DraftPoint): point is ToxinPoint {
  return (
    point.muscle !== undefined &&
    point.side !== undefined &&
    typeof point.units === 'number' &&
    point.units > 0
  );
}

/** The draft with product, dilution, side and points of an earlier session; vial and effect are new. */
export function copySession(draft: Draft, session: ToxinSession): Draft {
  const { side, product, brand, unit, dilution, points } = session;
  return [
    ['brand', brand],
    ['dilution', dilution],
  ].reduce<Draft>((next, [name, value]) => withField(next, String(name), value), {
    ...draft,
    side,
    product,
    unit,
    points,
  });
}

/** The draft with another product in its own unit; the numbers of the points stay or go. */
export function withProduct(draft: Draft, product: ToxinProduct, keepsUnits: boolean): Draft {
  const points = keepsUnits ? draft.points : pointsOf(draft).map(({ units: _, ...point }) => point);
  const next = { ...draft, product, unit: toxinUnitOf(product) };
  return draft.points === undefined ? next : { ...next, points };
}
