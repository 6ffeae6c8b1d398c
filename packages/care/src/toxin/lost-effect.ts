import type { StatementId } from '../evidence/evidence.ts';
import { dayOf } from './day.ts';
import type { CycleEffect, ToxinCourse } from './forecast.ts';
import { medianOf } from './numbers.ts';

/** What is looked at when an effect is lost, in this order, and the statement that says why. */
export const LOST_EFFECT_CHECKS = [
  { check: 'technique', statement: 'toxin-pretarsal' },
  { check: 'dose', statement: 'toxin-recovers' },
  { check: 'diagnosis', statement: 'referred-mimics' },
  { check: 'antibodies', statement: 'toxin-antibodies' },
] as const satisfies readonly { readonly check: string; readonly statement: StatementId }[];

/** A treatment that did less than those before. */
export interface LostEffect {
  /** Day of the session, ISO date. */
  readonly session: string;
  /** Weaker at best, shorter, or both. */
  readonly ways: readonly ('weaker' | 'shorter')[];
}

/**
 * Whether the latest treatment did clearly less than the person's earlier ones: its whole interval
 * lies below what is usual for the person. Null where that is not clear, and with fewer than two earlier
 * treatments.
 */
export function lostEffect({ cycles }: Pick<ToxinCourse, 'cycles'>): LostEffect | null {
  const latest = cycles.at(-1);
  const earlier = cycles.slice(0, -1);
  if (!latest || earlier.length < 2) return null;
  const ways: ('weaker' | 'shorter')[] = [];
  const usualDepth = medianOf(earlier.map(({ depth }) => depth.low));
  if (latest.depth.high < usualDepth) ways.push('weaker');
  const usualDays = medianOf(earlier.map((cycle) => daysOf(cycle, 'low') ?? 0));
  const days = daysOf(latest, 'high');
  if (days !== undefined && days < usualDays) ways.push('shorter');
  return ways.length === 0 ? null : { session: latest.session, ways };
}

function daysOf({ session, wearOff }: CycleEffect, end: 'low' | 'high'): number | undefined {
  return wearOff === null ? undefined : dayOf(wearOff[end]).day - dayOf(session).day;
}
