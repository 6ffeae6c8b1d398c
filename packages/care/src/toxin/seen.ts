import { numberOf } from '../evidence/evidence.ts';
import type { Observation } from './burden.ts';
import type { Cycle } from './cycles.ts';

/** Numerics: days stronger than untreated that are worth a word. */
const SEVERAL = 3;
/** Numerics: so many of the days since then: of days as untreated about one in six lies beyond by chance. */
const STRONGER_SHARE = 1 / 2;
/** Half of the untreated level. */
const HALF = 1 / 2;

/**
 * Whether the spasm was stronger than before treatment on several days of a cycle, and on most since it was
 * last at most half: by more than the spread of reading it off and of good and bad days.
 */
export function isStronger({ observations }: Pick<Cycle, 'observations'>): boolean {
  const spread = numberOf('assumed-day-to-day');
  const since = observations.slice(observations.findLastIndex(isHalf) + 1);
  const above = since.filter(({ burden, sd }) => burden > 1 + Math.hypot(spread, sd));
  return above.length >= Math.max(SEVERAL, STRONGER_SHARE * since.length);
}

/** Whether a day of a cycle was noted or recorded on which the spasm was at most half of its untreated level. */
export function isHalfSeen({ observations }: Pick<Cycle, 'observations'>): boolean {
  return observations.some(isHalf);
}

function isHalf({ burden }: Observation): boolean {
  return burden <= HALF;
}
