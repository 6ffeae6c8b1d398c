/** A mark of a time axis. */
export interface Tick {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly label: string;
}

/** Months between two marks, from close to wide. */
const STEPS_MONTHS = [1, 3, 6, 12, 24, 60, 120];
const MOST_TICKS = 10;
const MONTH_MS = 30.44 * 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Marks at the beginnings of months or years, so many that their names have room. */
export function courseTicks(from: number, to: number): Tick[] {
  const months = (to - from) / MONTH_MS;
  const step = STEPS_MONTHS.find((size) => months / size <= MOST_TICKS) ?? STEPS_MONTHS.at(-1)!;
  const start = new Date(from);
  const first = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  const ticks: Tick[] = [];
  for (let month = first; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (at > to) return ticks;
    if (at >= from) ticks.push({ at, label: tickLabel(month, step) });
  }
}

function tickLabel(month: number, step: number): string {
  const year = String(Math.floor(month / 12));
  return step >= 12 ? year : `${MONTHS[month % 12]} ${year}`;
}
