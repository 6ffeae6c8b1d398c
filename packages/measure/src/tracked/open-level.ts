/** Share of values below the level that counts as open: blinks and noise lie on either side. */
const OPEN_SHARE = 0.9;

/** Seconds to either side that a level looks at: long against a spasm, short against fatigue. */
const REACH_S = 15;

/** Seconds between levels; in between they are joined by straight lines. */
const STEP_S = 1;

/**
 * 1 − aperture / this eye's own open aperture, 0 open to 1 shut, from a series on any linear scale
 * (mm, pixels, eye-aspect ratio). The open aperture is a running upper envelope, so that a side whose
 * eye is always narrower is measured against itself. NaN where the aperture is.
 */
export function closureFrom(timeS: Float64Array, aperture: Float64Array): Float32Array {
  const openLevel = computeOpenLevel(timeS, aperture);
  return Float32Array.from(aperture, (value, index) => {
    const open = openLevel[index] ?? Number.NaN;
    return Math.min(1, Math.max(0, 1 - value / open));
  });
}

/** The value that a share of finite values lies below; NaN when there are none. */
export function quantile(values: Float64Array, share: number): number {
  const finite = values.filter((value) => Number.isFinite(value)).sort();
  return finite[Math.floor(share * (finite.length - 1))] ?? Number.NaN;
}

/** The middle of the finite values; NaN when there are none. */
export function median(values: Float64Array): number {
  return quantile(values, 0.5);
}

function computeOpenLevel(timeS: Float64Array, aperture: Float64Array): Float64Array {
  const level = new Float64Array(timeS.length).fill(Number.NaN);
  const knots = findKnots(timeS, aperture);
  let next = 0;
  for (const [index, time] of timeS.entries()) {
    while (next < knots.length && (knots[next]?.timeS ?? 0) < time) next += 1;
    const after = knots[next] ?? knots[knots.length - 1];
    const before = knots[next - 1] ?? after;
    if (!before || !after) continue;
    const span = after.timeS - before.timeS;
    const share = span > 0 ? Math.min(1, (time - before.timeS) / span) : 0;
    level[index] = before.level + share * (after.level - before.level);
  }
  return level;
}

/** Levels once a step, each from the values within reach; steps without any value have none. */
function findKnots(
  timeS: Float64Array,
  aperture: Float64Array,
): { timeS: number; level: number }[] {
  const knots: { timeS: number; level: number }[] = [];
  const endS = timeS[timeS.length - 1] ?? 0;
  let [from, to] = [0, 0];
  for (let centre = timeS[0] ?? 0; centre <= endS + STEP_S; centre += STEP_S) {
    while (from < timeS.length && (timeS[from] ?? 0) < centre - REACH_S) from += 1;
    while (to < timeS.length && (timeS[to] ?? 0) <= centre + REACH_S) to += 1;
    const level = quantile(aperture.subarray(from, to), OPEN_SHARE);
    if (Number.isFinite(level)) knots.push({ timeS: centre, level });
  }
  return knots;
}
