import { type Entry, EXAMPLES, type Side, type ToxinSession } from '@facialis/record';

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2025, 0, 6);

/** A day of the made-up record as an ISO date. */
export function on(day: number): string {
  return new Date(FIRST + day * DAY_MS).toISOString().slice(0, 10);
}

/** Days of the made-up record at an ISO date. */
export function dayAt(date: string): number {
  return (Date.parse(date) - FIRST) / DAY_MS;
}

/** A session on a day, with what is said of it. */
export function session(day: number, change: Partial<ToxinSession> = {}): ToxinSession {
  const { effectOnset, effectPeak, effectEnd, effect, unwantedEffects, ...example } =
    EXAMPLES['toxin-session'];
  return {
    ...example,
    when: on(day),
    side: 'left',
    points: [{ muscle: 'orbicularis-oculi', side: 'left', units: 20 }],
    ...change,
  };
}

/** The strength of the spasm on a day. */
export function strength(day: number, value: number, side: Side = 'left'): Entry {
  return {
    ...EXAMPLES.symptoms,
    when: on(day),
    side,
    symptoms: [{ symptom: 'eyelid-twitching', strength: value }],
  };
}

/** A cycle as a test wants it, days from its session. */
export interface Wanted {
  readonly onset: number;
  /** Half of the untreated strength is back. */
  readonly half: number;
  /** Share of the strength that is gone at best. */
  readonly depth: number;
}

/** Untreated strength of the person. */
const UNTREATED = 8;

/** The strength on a day of a cycle: down within a week, up again in a straight line through half. */
export function strengthIn({ onset, half, depth }: Wanted, day: number): number {
  const down = Math.min(1, Math.max(0, (day - onset) / 7));
  const back = Math.max(0, (day - (2 / 3) * half) / (half / 3)) * (depth - 1 / 2);
  return UNTREATED * (1 - down * Math.max(0, depth - back));
}

/** Every third day of a cycle that began on a day, for so long. */
export function noted(start: number, wanted: Wanted, days: number, every = 3): Entry[] {
  return Array.from({ length: Math.ceil(days / every) }, (_, i) =>
    strength(start + i * every, strengthIn(wanted, i * every)),
  );
}

/** Four weeks before any treatment. */
export function untreated(from: number): Entry[] {
  return Array.from({ length: 8 }, (_, i) => strength(from + 3 * i, UNTREATED));
}
