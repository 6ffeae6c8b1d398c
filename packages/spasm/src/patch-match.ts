import type { Crop } from '@facialis/face';

/** A rectangle of a crop, in its pixels. */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far a patch has moved, in crop pixels, and how alike it is there (correlation, −1 to 1). */
export interface PatchShift {
  readonly dx: number;
  readonly dy: number;
  readonly likeness: number;
}

/** From here on a found place is believed without looking elsewhere. */
const SURE = 0.85;
/** Steps of the walk from a first guess; a patch moves a few pixels between frames. */
const MOST_STEPS = 24;
/** Likeness of a place beyond the reach: no place is less alike. */
const UNREACHED = -1;

/**
 * Follows one patch of skin: the shift, to a fraction of a pixel, at which a template correlates
 * best (normalised, so light does not count).
 */
export class PatchMatcher {
  readonly #patch: Patch;
  readonly #reach: readonly [number, number];
  readonly #template: Float32Array;
  /** Likeness of each shift within reach in the frame at hand, row by row; NaN not looked at. */
  readonly #scores: Float64Array;

  /** @param reach how far the patch may move from its place, in crop pixels, across and down */
  constructor(template: Float32Array, crop: Crop, patch: Patch, reach: readonly [number, number]) {
    this.#patch = patch;
    this.#reach = [
      Math.min(reach[0], patch.x, crop.width - patch.x - patch.width),
      Math.min(reach[1], patch.y, crop.height - patch.y - patch.height),
    ];
    this.#template = standardised(template, crop.width, patch);
    this.#scores = new Float64Array((2 * this.#reach[0] + 1) * (2 * this.#reach[1] + 1));
  }

  /** Where the patch is in a crop, from where it was in the frame before and from its own place. */
  match(
    crop: { readonly luma: Uint8Array | Float32Array; readonly width: number },
    from: PatchShift,
  ): PatchShift {
    const [reachX, reachY] = this.#reach;
    const scores = this.#scores.fill(Number.NaN);
    const score = (dx: number, dy: number): number => {
      if (dx < -reachX || dx > reachX || dy < -reachY || dy > reachY) return UNREACHED;
      const at = (dy + reachY) * (2 * reachX + 1) + dx + reachX;
      if (Number.isNaN(scores[at]!)) {
        scores[at] = this.#likeness(crop.luma, crop.width, dx, dy);
      }
      return scores[at]!;
    };
    let best = climb(score, Math.round(from.dx), Math.round(from.dy));
    if (best.likeness < SURE) {
      for (const start of this.#starts()) {
        const other = climb(score, start[0], start[1]);
        if (other.likeness > best.likeness) best = other;
      }
    }
    const { dx, dy, likeness } = best;
    const [u, v] = summit((across, down) => score(dx + across, dy + down));
    return { dx: dx + u, dy: dy + v, likeness };
  }

  /** A coarse net of places to start a walk from. */
  *#starts(): Generator<readonly [number, number]> {
    const [reachX, reachY] = this.#reach;
    const step = Math.max(2, this.#patch.height >> 2);
    for (let dy = -(reachY - (reachY % step)); dy <= reachY; dy += step) {
      for (let dx = -(reachX - (reachX % step)); dx <= reachX; dx += step) yield [dx, dy];
    }
  }

  #likeness(luma: Uint8Array | Float32Array, stride: number, dx: number, dy: number): number {
    const { x, y, width, height } = this.#patch;
    const template = this.#template;
    let [sum, squares, product] = [0, 0, 0];
    let k = 0;
    for (let row = 0; row < height; row++) {
      let at = (y + dy + row) * stride + x + dx;
      for (let column = 0; column < width; column++, at++, k++) {
        const value = luma[at]!;
        sum += value;
        squares += value * value;
        product += value * template[k]!;
      }
    }
    const variance = squares - (sum * sum) / k;
    return variance > 0 ? product / Math.sqrt(variance) : 0;
  }
}

/** Walks uphill, one pixel at a time, from a start. */
function climb(
  score: (dx: number, dy: number) => number,
  dx: number,
  dy: number,
): { dx: number; dy: number; likeness: number } {
  let best = { dx, dy, likeness: score(dx, dy) };
  for (let step = 0; step < MOST_STEPS; step++) {
    const here = best;
    for (let v = -1; v <= 1; v++) {
      for (let u = -1; u <= 1; u++) {
        const likeness = score(here.dx + u, here.dy + v);
        if (likeness > best.likeness) best = { dx: here.dx + u, dy: here.dy + v, likeness };
      }
    }
    if (best === here) break;
  }
  return best;
}

/** The patch of a picture with mean 0 and length 1. */
function standardised(luma: Float32Array, stride: number, patch: Patch): Float32Array {
  const out = new Float32Array(patch.width * patch.height);
  for (let row = 0; row < patch.height; row++) {
    const at = (patch.y + row) * stride + patch.x;
    out.set(luma.subarray(at, at + patch.width), row * patch.width);
  }
  const mean = out.reduce((a, b) => a + b, 0) / out.length;
  const length = Math.sqrt(out.reduce((a, b) => a + (b - mean) ** 2, 0));
  return out.map((value) => (length > 0 ? (value - mean) / length : 0));
}

/**
 * Where the paraboloid through a highest score and its eight neighbours peaks, −1 to 1 about it.
 * Both directions go together: a lip's slanting edge makes a slanting ridge, on which each
 * direction by itself would peak elsewhere.
 */
function summit(score: (across: number, down: number) => number): readonly [number, number] {
  const neighbours = [score(-1, 0), score(1, 0), score(0, -1), score(0, 1)] as const;
  const [before, after, above, below] = neighbours;
  const slopeX = (after - before) / 2;
  const slopeY = (below - above) / 2;
  const bendX = before - 2 * score(0, 0) + after;
  const bendY = above - 2 * score(0, 0) + below;
  const twist = (score(1, 1) - score(1, -1) - score(-1, 1) + score(-1, -1)) / 4;
  const roundness = bendX * bendY - twist * twist;
  // At the end of its reach, or on a ridge without a peak, the whole pixel is all that is known.
  if (Math.min(...neighbours) === UNREACHED || !(roundness > 0)) return [0, 0];
  return [
    clamp((twist * slopeY - bendY * slopeX) / roundness),
    clamp((twist * slopeX - bendX * slopeY) / roundness),
  ];
}

function clamp(shift: number): number {
  return Math.min(1, Math.max(-1, shift));
}
