import type { FaceObservation } from '@facialis/face';
import { type Frame, sampleLuma } from '@facialis/video';

/** Centre and the two ends of each iris (MediaPipe's numbering). */
const IRISES = {
  right: { centre: 468, ends: [469, 471] },
  left: { centre: 473, ends: [474, 476] },
} as const;

/** How far from the iris's centre a row is looked at, in iris diameters: into the white. */
const REACH = 1.1;
/** Samples from the centre outwards. */
const SAMPLES = 48;
/** Rows looked at on either side of the centre's, in iris diameters: noise averages out. */
const ROWS = [-0.1, -0.05, 0, 0.05, 0.1];
/** Where the iris is surely iris, beyond the pupil, in diameters from the centre. */
const IRIS_PART = [0.25, 0.4] as const;
/** Where the white begins at the latest, in diameters from the centre. */
const WHITE_FROM = 0.55;
/** A lower step, in levels of 255, is no edge between iris and white but shadow or make-up. */
const LEAST_STEP = 15;
/** Shares of the step between which its width is taken. */
const LOW_SHARE = 0.1;
const HIGH_SHARE = 0.9;

/**
 * Width of the step from iris to white along the row through the iris, 10 to 90 % of its height,
 * over the iris's diameter: the narrowest of up to four steps, as shadows only widen them. Null
 * when no eye shows a step.
 */
export function measureEyeEdge(frame: Frame, observation: FaceObservation): number | null {
  const { landmarks, irisPx } = observation;
  if (landmarks === null) return null;
  const widths = (['left', 'right'] as const).flatMap((side) => {
    if (irisPx[side] === null) return [];
    const { centre, ends } = IRISES[side];
    const [x, y] = [landmarks[3 * centre]!, landmarks[3 * centre + 1]!];
    return ends.flatMap((end) => {
      // From the centre through this end of the iris, one diameter long.
      const across = 2 * (landmarks[3 * end]! - x);
      const down = 2 * (landmarks[3 * end + 1]! - y);
      const width = stepWidth(sampleRow(frame, x, y, across, down));
      return width === null ? [] : [width];
    });
  });
  return widths.length === 0 ? null : Math.min(...widths);
}

function sampleRow(frame: Frame, x: number, y: number, across: number, down: number) {
  const step = REACH / SAMPLES;
  const row = new Float32Array(SAMPLES);
  const mean = new Float32Array(SAMPLES);
  for (const shift of ROWS) {
    const start = { e: x - shift * down, f: y + shift * across };
    sampleLuma(
      frame,
      { a: across * step, b: down * step, c: -down * step, d: across * step, ...start },
      SAMPLES,
      1,
      row,
    );
    for (let i = 0; i < SAMPLES; i++) mean[i]! += row[i]! / ROWS.length;
  }
  return mean;
}

function stepWidth(row: Float32Array): number | null {
  const at = (diameters: number) => Math.round((diameters / REACH) * SAMPLES);
  const iris = row.slice(at(IRIS_PART[0]), at(IRIS_PART[1])).sort();
  const dark = iris[iris.length >> 1]!;
  const bright = Math.max(...row.subarray(at(WHITE_FROM)));
  const step = bright - dark;
  if (step < LEAST_STEP) return null;
  const top = row.findIndex(
    (value, i) => i > at(IRIS_PART[0]) && value >= dark + HIGH_SHARE * step,
  );
  let foot = top;
  while (foot > 0 && row[foot]! > dark + LOW_SHARE * step) foot--;
  return (
    ((crossing(row, top, dark + HIGH_SHARE * step) -
      crossing(row, foot + 1, dark + LOW_SHARE * step)) *
      REACH) /
    SAMPLES
  );
}

/** Where between a sample and the one before it the row passes a level, in samples. */
function crossing(row: Float32Array, at: number, level: number): number {
  const before = row[at - 1] ?? row[at]!;
  const rise = row[at]! - before;
  return rise > 0 ? at - Math.min(1, (row[at]! - level) / rise) : at;
}
