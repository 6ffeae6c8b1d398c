import { compareTimes, type Entry, type OneSide, type ToxinSession } from '@facialis/record';
import { endsOf, type FigureId, figure } from '../evidence/evidence.ts';
import type { Observation } from './burden.ts';
import { DAYS, dayOf } from './day.ts';

/** A felt date, days from the session, and by how many days it may be off. */
export interface Felt {
  readonly day: number;
  readonly off: number;
}

/** One treatment of one side and what is known until the next. */
export interface Cycle {
  /** Day of the session. */
  readonly day: number;
  /** Products given that day, in order of name. */
  readonly products: readonly string[];
  /** Units on this side, in the product's own unit; null for several products. */
  readonly units: number | null;
  /** Muscles and sides that were injected, as one text, to tell a change of points. */
  readonly points: string;
  /** Days to the next session, or to the operation that ended the treatments; null for none. */
  readonly until: number | null;
  readonly onset: Felt | null;
  readonly peak: Felt | null;
  readonly end: Felt | null;
  /** Days from the session in which no end was felt, where none is in the record. */
  readonly silent: number;
  /** Share of this person's other cycles that are over with a felt end in the record; even before there are any. */
  readonly endsNoted: number;
  /** Stretches of unwanted weakness, days from the session. */
  readonly weakness: readonly (readonly [from: number, to: number])[];
  /** Days from the session. */
  readonly observations: readonly Observation[];
}

/** Unwanted effects that keep a muscle still, as a good effect would. */
const WEAKNESS = new Set([
  'drooping-lid',
  'drooping-mouth',
  'facial-weakness',
  'uneven-smile',
  'eye-does-not-close',
]);

/** Sessions of a side whose day is known, one list a day, in order of time. */
export function sessionsByDay(entries: readonly Entry[], side: OneSide): ToxinSession[][] {
  const sessions = entries
    .filter((entry) => entry.kind === 'toxin-session')
    .filter((session) => session.side === side || session.side === 'both')
    .filter((session) => dayOf(session.when).off === 0)
    .sort((a, b) => compareTimes(a.when, b.when) || (productName(a) < productName(b) ? -1 : 1));
  const days = Map.groupBy(sessions, ({ when }) => dayOf(when).day);
  return [...days].sort(([a], [b]) => a - b).map(([, together]) => together);
}

/**
 * The treatments of one side as cycles: what was given, what was felt, what was observed until the
 * next session, the end of treatments or today.
 */
export function cyclesOf(
  days: readonly (readonly ToxinSession[])[],
  side: OneSide,
  observations: readonly Observation[],
  end: number | null,
  today: number,
): Cycle[] {
  const starts = days.map(([session]) => dayOf(session!.when).day);
  const cycles = days.map((sessions, i) => {
    const day = starts[i]!;
    const next = starts[i + 1] ?? end;
    const until = next === null ? null : next - day;
    const silent = (next ?? today) - day;
    const products = [...new Set(sessions.map(productName))].sort();
    const points = sessions
      .flatMap((session) => session.points)
      .filter((point) => point.side === side || point.side === 'both');
    const felt = (field: 'effectOnset' | 'effectPeak' | 'effectEnd') =>
      feltOf(sessions, field, day, silent);
    return {
      day,
      products,
      units: products.length === 1 ? points.reduce((sum, { units }) => sum + units, 0) : null,
      points: [...new Set(points.map(({ muscle }) => muscle))].sort().join(' '),
      until,
      onset: felt('effectOnset'),
      peak: felt('effectPeak'),
      end: felt('effectEnd'),
      silent,
      weakness: sessions.flatMap((session) => weaknessOf(session, day)),
      observations: observations
        .filter((one) => one.day >= day && (next === null || one.day < next))
        .map((one) => ({ ...one, day: one.day - day })),
    };
  });
  const over = cycles.filter(({ until }) => until !== null);
  return cycles.map((cycle) => {
    const others = over.filter((one) => one !== cycle);
    const noted = others.filter((one) => one.end !== null).length;
    // Laplace's rule of succession.
    return { ...cycle, endsNoted: (noted + 1) / (others.length + 2) };
  });
}

/** What tells a product from others: its name, or the brand of one that is known by it alone. */
function productName({ product, brand }: ToxinSession): string {
  return product === 'other' ? `other ${brand}` : product;
}

/** A felt date within its cycle; one before the session or after the next, or after today, is left out. */
function feltOf(
  sessions: readonly ToxinSession[],
  field: 'effectOnset' | 'effectPeak' | 'effectEnd',
  day: number,
  until: number,
): Felt | null {
  const time = sessions.map((session) => session[field]).find((one) => one !== undefined);
  if (time === undefined) return null;
  const felt = dayOf(time);
  const after = felt.day - day;
  const apart = after > until + felt.off;
  return after + felt.off <= 0 || apart ? null : { day: Math.max(1, after), off: felt.off };
}

function weaknessOf({ unwantedEffects = [] }: ToxinSession, day: number) {
  const [, usualWeeks] = endsOf('toxin-unwanted-lasts');
  return unwantedEffects
    .filter(({ effect }) => WEAKNESS.has(effect))
    .map(({ start, end }): [number, number] => {
      const from = start === undefined ? 0 : dayOf(start).day - day;
      return [from, end === undefined ? from + usualWeeks * DAYS.wk : dayOf(end).day - day];
    });
}

/** The published duration that is nearest to what was given. */
export function durationFigure({ products }: Pick<Cycle, 'products'>): {
  readonly id: FigureId;
  readonly mean: number;
  readonly sd: number;
} {
  const known: Readonly<Record<string, FigureId>> = {
    abobotulinumtoxinA: 'toxin-duration-abo',
    rimabotulinumtoxinB: 'toxin-duration-rima',
  };
  const named = products.length === 1 ? known[products[0]!] : undefined;
  const id = named ?? 'toxin-duration-ona';
  const { value, sd, unit } = figure(id);
  const usual = figure('toxin-duration-ona');
  const mean = (value ?? 0) * DAYS[unit as keyof typeof DAYS];
  // Where a mean was published without its spread, that of the best known product in proportion.
  return { id, mean, sd: sd ?? (mean * usual.sd!) / usual.value! };
}
