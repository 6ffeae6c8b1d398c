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
/** Samples over which a slope is taken, so that noise makes none. */
const SLOPE_SAMPLES = 2;
/** Rows looked at on either side of the centre's, in iris diameters: noise averages out. */
const ROWS = [-0.1, -0.05, 0, 0.05, 0.1];
/** Where the border between iris and white is looked for, in diameters from the centre. */
const BORDER = [0.3, 0.8] as const;
/** A lower step, in levels of 255, is no edge between iris and white but shadow or make-up. */
const LEAST_STEP = 15;
/** A straight ramp rises from 10 to 90 % of its height in this share of its width. */
const TEN_TO_NINETY = 0.8;

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

/** Height over steepest slope: the width of the ramp that rises as steeply. */
function stepWidth(row: Float32Array): number | null {
  const at = (diameters: number) => Math.round((diameters / REACH) * SAMPLES);
  const [from, to] = [at(BORDER[0]), at(BORDER[1])];
  const dark = Math.min(...row.subarray(0, to));
  const bright = Math.max(...row.subarray(from));
  let steepest = 0;
  for (let i = from; i < to; i++) {
    steepest = Math.max(steepest, (row[i + SLOPE_SAMPLES]! - row[i]!) / SLOPE_SAMPLES);
  }
  if (bright - dark < LEAST_STEP || steepest <= 0) return null;
  return (TEN_TO_NINETY * (bright - dark) * REACH) / (steepest * SAMPLES);
}
