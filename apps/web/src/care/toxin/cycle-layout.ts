import type { ToxinOutlook } from '@facialis/care';

/** Where times and levels lie in the picture of the cycles, CSS pixels. */
export interface CycleLayout {
  /** First and last time that is shown, ms since 1970 UTC. */
  readonly from: number;
  readonly to: number;
  /** Cycles that are shown, from this one on. */
  readonly first: number;
  x(date: string): number;
  /** Of a level in parts of the untreated one; what is above the picture lies on its edge. */
  y(level: number): number;
}

/** Numerics: margins of the picture, CSS pixels at the usual text size. */
export const MARGIN = { top: 30, right: 14, bottom: 30, left: 14 } as const;
/** Numerics: height of the picture, CSS pixels. */
export const HEIGHT = 300;
/** Numerics: highest level that is shown, in parts of the untreated one. */
const HIGHEST = 1.25;
/** Numerics: room that a cycle needs at least, CSS pixels. */
const CYCLE_WIDTH = 150;
/** Numerics: milliseconds of a day. */
const DAY_MS = 86_400_000;
/** Numerics: days shown before the first session and behind today. */
const DAYS_AROUND = 10;
/** Numerics: days after an operation that are shown at most; more would press the treatments together. */
const DAYS_AFTER_OPERATION = 366;

/** Lays the cycles out: the latest, as many as there is room for. */
export function cycleLayout(
  { cycles, curves, forecast }: Pick<ToxinOutlook, 'cycles' | 'curves' | 'forecast'>,
  today: string,
  width: number,
): CycleLayout {
  const shown = Math.max(1, Math.floor(width / CYCLE_WIDTH));
  const first = Math.max(0, cycles.length - shown);
  // After an operation no treatment follows: only what was noted since.
  const operation = cycles.at(-1)?.until;
  const ends = operation
    ? [Math.min(Date.parse(today), Date.parse(operation) + DAYS_AFTER_OPERATION * DAY_MS)]
    : [today, forecast?.wearOff.high ?? today, curves.at(-1)?.at(-1)?.date ?? today].map((day) =>
        Date.parse(day),
      );
  const from = Date.parse(cycles[first]?.session ?? today) - DAYS_AROUND * DAY_MS;
  const to = Math.max(...ends) + DAYS_AROUND * DAY_MS;
  const [inner, tall] = [width - MARGIN.left - MARGIN.right, HEIGHT - MARGIN.top - MARGIN.bottom];
  return {
    from,
    to,
    first,
    x: (date) => MARGIN.left + ((Date.parse(date) - from) / (to - from)) * inner,
    y: (level) => MARGIN.top + (1 - Math.min(HIGHEST, Math.max(0, level)) / HIGHEST) * tall,
  };
}

/** A line through points as the data of an SVG path. */
export function linePath(points: readonly (readonly [x: number, y: number])[]): string {
  return points
    .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`)
    .join('');
}
