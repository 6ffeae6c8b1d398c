/** Lower and upper end of a 95 % interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Probability left out at each end of an interval: 95 % is within. */
export const TAIL = 0.025;
/** The normal deviate that leaves out `TAIL` on one side. */
export const NORMAL_DEVIATE = 1.959964;

/** Halvings of a bracket: enough for the precision of a double. */
const BISECTIONS = 80;

/**
 * Exact 95 % interval of the mean of a Poisson count (Garwood 1936,
 * doi 10.1093/biomet/28.3-4.437). No event still allows a mean of up to 3.69.
 */
export function poissonInterval(count: number): Interval {
  // Brackets beyond six standard deviations of the count.
  const ceiling = count + 6 * Math.sqrt(count + 1) + 6;
  return {
    low: count === 0 ? 0 : bisect(0, ceiling, (mean) => 1 - poissonAtMost(count - 1, mean) > TAIL),
    high: bisect(count, ceiling, (mean) => poissonAtMost(count, mean) < TAIL),
  };
}

/** The probability of at most `count` events when `mean` are expected. */
export function poissonAtMost(count: number, mean: number): number {
  if (mean === 0) return 1;
  let logTerm = -mean;
  let sum = 0;
  for (let k = 0; k <= count; k++) {
    if (k > 0) logTerm += Math.log(mean / k);
    sum += Math.exp(logTerm);
  }
  return Math.min(sum, 1);
}

/** Where a condition that holds above some point begins to hold. */
function bisect(low: number, high: number, holds: (x: number) => boolean): number {
  let [below, above] = [low, high];
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = (below + above) / 2;
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return (below + above) / 2;
}

/**
 * 95 % interval of a share of independent cases (Wilson 1927,
 * doi 10.1080/01621459.1927.10502953), 0 to 1.
 */
export function wilsonInterval(successes: number, cases: number): Interval {
  const z2 = NORMAL_DEVIATE ** 2;
  const share = successes / cases;
  const centre = (share + z2 / (2 * cases)) / (1 + z2 / cases);
  const spread = Math.sqrt((share * (1 - share)) / cases + z2 / (4 * cases ** 2));
  const half = (NORMAL_DEVIATE * spread) / (1 + z2 / cases);
  return { low: Math.max(centre - half, 0), high: Math.min(centre + half, 1) };
}

/**
 * How probable it is that the true share is at least `share`, after `successes` out of `cases`
 * and with every share equally likely beforehand: the upper tail of a beta distribution, which
 * for whole counts is a sum of binomial terms.
 */
export function probabilityShareAtLeast(share: number, successes: number, cases: number): number {
  const trials = cases + 1;
  let sum = 0;
  let logTerm = trials * Math.log(1 - share);
  for (let k = 0; k <= successes; k++) {
    if (k > 0) logTerm += Math.log(((trials - k + 1) * share) / (k * (1 - share)));
    sum += Math.exp(logTerm);
  }
  return Math.min(sum, 1);
}
