import { courseTicks } from '@facialis/report';
import type { TimeWindow } from '../plots/time-window.ts';

/** A mark of the time axis. */
export interface TimeTick {
  /** ms since 1970 UTC. */
  readonly at: number;
  /** How much of the date is told. */
  readonly tells: 'year' | 'month' | 'day';
}

const DAY_MS = 86_400_000;
/** A shorter window is marked by days. */
const DAYS_BELOW_MS = 75 * DAY_MS;
/** Days between marks, from close to wide. */
const STEPS_DAYS = [1, 2, 7, 14];
/** 1970 began on a Thursday: weeks are marked on Mondays. */
const MONDAY = 4;

/** Marks at round times, so many that their words have room. */
export function timeTicks({ from, to }: TimeWindow, most: number): TimeTick[] {
  if (to - from < DAYS_BELOW_MS) return dayTicks(from, to, most);
  const ticks = courseTicks(from, to).map(({ at }): TimeTick => {
    return { at, tells: new Date(at).getUTCMonth() === 0 ? 'year' : 'month' };
  });
  return thinned(ticks, most);
}

function dayTicks(from: number, to: number, most: number): TimeTick[] {
  const days = (to - from) / DAY_MS;
  const step = STEPS_DAYS.find((size) => days / size <= most) ?? STEPS_DAYS.at(-1)!;
  const first = Math.ceil((from / DAY_MS - MONDAY) / step) * step + MONDAY;
  const ticks: TimeTick[] = [];
  for (let day = first; day * DAY_MS <= to; day += step) {
    ticks.push({ at: day * DAY_MS, tells: 'day' });
  }
  return thinned(ticks, most);
}

/** Every second, third … mark where there is no room for all, years before others. */
function thinned(ticks: readonly TimeTick[], most: number): TimeTick[] {
  if (ticks.length <= most) return [...ticks];
  const years = ticks.filter(({ tells }) => tells === 'year');
  const some = years.length >= 2 ? years : ticks;
  const step = Math.ceil(some.length / Math.max(1, most));
  return some.filter((_, i) => i % step === 0);
}
