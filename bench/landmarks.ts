import type { KeptLandmarks } from '@facialis/measure';
import type { Side } from '@facialis/phantom';
import type { Signals } from '@facialis/spasm';

/** Mid-pupil lid points and canthi of each eye (MediaPipe's numbering). */
const EYES = {
  right: { upper: 159, lower: 145, canthi: [33, 133] },
  left: { upper: 386, lower: 374, canthi: [362, 263] },
} as const satisfies Record<Side, object>;

/** The landmarks that `lidsOfLandmarks` needs. */
export const LID_POINTS: readonly number[] = Object.values(EYES).flatMap(
  ({ upper, lower, canthi }) => [upper, lower, ...canthi],
);

/** The open level is that of the most open frames within this time on either side, s. */
const ENVELOPE_S = 5;
/** An eye is open for most of the time; a quantile below 1 leaves out the mesh's outliers. */
const OPEN_QUANTILE = 0.9;

/**
 * Lid closure as published tools have it: the gap between the mesh's upper and lower lid over the
 * eye's width, over its own running open level.
 */
export function lidsOfLandmarks(
  { timeS, tracked }: Signals,
  landmarks: KeptLandmarks,
): Record<Side, Float32Array> {
  const points = Array.from(timeS, (time, i) => (tracked[i] === 1 ? landmarks.at(time) : null));
  const closure = (side: Side) => {
    const { upper, lower, canthi } = EYES[side];
    const gap = points.map((p) =>
      p === null ? Number.NaN : distance(p, upper, lower) / distance(p, canthi[0], canthi[1]),
    );
    return closureOfGap(timeS, gap);
  };
  return { left: closure('left'), right: closure('right') };
}

/** One less the gap over its running open level; NaN where there is no gap. */
export function closureOfGap(timeS: Float64Array, gap: readonly number[]): Float32Array {
  let [from, to] = [0, 0];
  return Float32Array.from(timeS, (time, i) => {
    while (timeS[from]! < time - ENVELOPE_S) from++;
    while (to < timeS.length && timeS[to]! <= time + ENVELOPE_S) to++;
    const around = gap.slice(from, to).filter(Number.isFinite);
    around.sort((a, b) => a - b);
    return 1 - gap[i]! / around[Math.floor(OPEN_QUANTILE * (around.length - 1))]!;
  });
}

function distance(points: Float32Array, a: number, b: number): number {
  return Math.hypot(points[3 * a]! - points[3 * b]!, points[3 * a + 1]! - points[3 * b + 1]!);
}
