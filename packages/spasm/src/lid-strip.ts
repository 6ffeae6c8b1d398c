import type { EyeCrop } from '@facialis/face';

/** Columns of a strip, evenly spaced over the middle half of the palpebral fissure. */
export const STRIP_COLUMNS = 12;
/** Rows of a strip: one is a twenty-fourth of the open aperture, about a third of a millimetre. */
export const STRIP_ROWS = 72;
/** Luma, Cb, Cr. */
export const STRIP_CHANNELS = 3;
/** Values of a strip. */
export const STRIP_VALUES = STRIP_ROWS * STRIP_COLUMNS * STRIP_CHANNELS;

/** What a strip spans, in open apertures: 0 is the upper lid margin, 1 the lower. */
const STRIP_TOP = -1.2;
const STRIP_BOTTOM = 1.8;
/** The middle half of the fissure, in shares of the way between the canthi. */
const FIRST_COLUMN = 0.25;
const LAST_COLUMN = 0.75;

/** Lid margins of one open eye in the face frame: points x, y along each, canthus to canthus. */
export interface LidContour {
  /** Nine points x, y of the upper margin. */
  readonly upper: Float32Array;
  /** Nine points x, y of the lower margin, over the same canthi. */
  readonly lower: Float32Array;
}

/** Height in a strip (0 upper margin, 1 lower) of a row's centre. */
export function heightOfRow(row: number): number {
  return STRIP_TOP + (row / (STRIP_ROWS - 1)) * (STRIP_BOTTOM - STRIP_TOP);
}

/** The row, with its fraction, at a height. */
export function rowOfHeight(height: number): number {
  return ((height - STRIP_TOP) / (STRIP_BOTTOM - STRIP_TOP)) * (STRIP_ROWS - 1);
}

/** Where each value of a strip lies in an eye's crops, so that both lid margins become straight. */
export class StripGrid {
  /** Crop pixels, x and y in turn, row by row. */
  readonly #points = new Float32Array(2 * STRIP_ROWS * STRIP_COLUMNS);
  /** Open aperture over the columns, median, mm of the canonical face. */
  readonly apertureMm: number;

  constructor(contour: LidContour, { left, top, stepMm }: EyeCrop) {
    const [from, to] = [contour.upper[0]!, contour.upper[contour.upper.length - 2]!];
    const apertures: number[] = [];
    for (let column = 0; column < STRIP_COLUMNS; column++) {
      const share = FIRST_COLUMN + ((LAST_COLUMN - FIRST_COLUMN) * column) / (STRIP_COLUMNS - 1);
      const x = from + share * (to - from);
      const upper = alongContour(contour.upper, x);
      const aperture = alongContour(contour.lower, x) - upper;
      apertures.push(aperture);
      for (let row = 0; row < STRIP_ROWS; row++) {
        const at = 2 * (row * STRIP_COLUMNS + column);
        this.#points[at] = (x - left) / stepMm;
        this.#points[at + 1] = (upper + heightOfRow(row) * aperture - top) / stepMm;
      }
    }
    this.apertureMm = apertures.sort((a, b) => a - b)[STRIP_COLUMNS >> 1]!;
  }

  /** Reads one strip out of a crop: luma, Cb, Cr of each point in turn. */
  read(crop: EyeCrop, out: Float32Array): void {
    const { luma, cb, cr, width, height } = crop;
    const halfWidth = width / 2;
    const halfHeight = height / 2;
    for (let i = 0, at = 0; i < this.#points.length; i += 2) {
      const x = this.#points[i]!;
      const y = this.#points[i + 1]!;
      // A colour pixel covers two by two; its centre lies half a pixel further on.
      const cx = (x - 0.5) / 2;
      const cy = (y - 0.5) / 2;
      out[at++] = bilinear(luma, width, height, x, y);
      out[at++] = bilinear(cb, halfWidth, halfHeight, cx, cy);
      out[at++] = bilinear(cr, halfWidth, halfHeight, cx, cy);
    }
  }
}

/** Height of a contour at x; its first and last point hold beyond it. */
function alongContour(points: Float32Array, x: number): number {
  const last = points.length - 2;
  // The right eye's points run from its outer canthus, the left eye's from its inner one: both
  // rise with x.
  if (x <= points[0]!) return points[1]!;
  for (let i = 2; i <= last; i += 2) {
    if (x > points[i]!) continue;
    const share = (x - points[i - 2]!) / (points[i]! - points[i - 2]!);
    return points[i - 1]! + share * (points[i + 1]! - points[i - 1]!);
  }
  return points[last + 1]!;
}

function bilinear(data: Uint8Array, width: number, height: number, x: number, y: number): number {
  const cx = Math.min(Math.max(x, 0), width - 1.001);
  const cy = Math.min(Math.max(y, 0), height - 1.001);
  const column = cx | 0;
  const row = cy | 0;
  const fx = cx - column;
  const fy = cy - row;
  const at = row * width + column;
  const above = data[at]! + fx * (data[at + 1]! - data[at]!);
  const below = data[at + width]! + fx * (data[at + width + 1]! - data[at + width]!);
  return above + fy * (below - above);
}
