import {
  heightOfRow,
  rowOfHeight,
  STRIP_CHANNELS,
  STRIP_COLUMNS,
  STRIP_ROWS,
  STRIP_VALUES,
} from './lid-strip.ts';

/** Heights the upper margin is tried at: from an eye wider open than its reference to fully shut. */
const UPPER_FROM = -0.3;
const UPPER_STEPS = 28;
/** Rises of the lower margin that are tried. */
const LOWER_FROM = -0.15;
const LOWER_STEPS = 16;
/** Step of both, in open apertures; the minimum is found between steps by a parabola. */
const STEP = 0.05;
/**
 * Where the skin that follows the upper margin stops moving, in open apertures above it: the
 * crease of a deep lid, a usual one, or none up to the brow.
 */
const UPPER_HINGES = [-0.4, -0.7, -1.1] as const;
/** The same beneath the lower margin. */
const LOWER_HINGES = [1.35, 1.6] as const;
/** Margins may overlap by this much before a pair is left out, in open apertures. */
const OVERLAP = 0.05;
/**
 * A value this many squared standard deviations off counts half as much as it would (Geman and
 * McClure's loss): highlights, lashes and a moved iris must not outvote the rest.
 */
const HALF_WEIGHT = 16;

/** How an open eye looks, and how much each value wavers while it is open. */
export interface LidReference {
  readonly strip: Float32Array;
  /** Standard deviation of each value. */
  readonly spread: Float32Array;
}

/** Heights of the margins, in open apertures of the reference. */
export interface LidMargins {
  /** How far the upper margin has come down. */
  readonly upper: number;
  /** How far the lower margin has gone up. */
  readonly lower: number;
}

/**
 * Finds the lid margins in a strip by drawing what it would look like. For each height of the
 * upper margin the skin between it and its hinge is stretched over the eye; the same from below;
 * between the margins the eye stays as it was. The pair of heights that explains the strip best
 * is taken. Nothing is asked of the mesh, whose lid points stay on the skin above a lid that
 * droops, and nothing of the eye's colour.
 */
export class LidFitter {
  /** Reference, and its stretched skins, each value over its spread. */
  readonly #open: Float32Array;
  readonly #upperSkins: readonly (readonly Float32Array[])[];
  readonly #lowerSkins: readonly (readonly Float32Array[])[];
  readonly #weights: Float32Array;
  readonly #seen = new Float32Array(STRIP_VALUES);
  readonly #eyeCost = new Float64Array(STRIP_ROWS + 1);
  readonly #rowCost = new Float64Array(STRIP_ROWS + 1);
  readonly #upper = new Float64Array(UPPER_STEPS);
  readonly #lower = new Float64Array(LOWER_STEPS);

  constructor({ strip, spread }: LidReference) {
    this.#weights = spread.map((value) => 1 / value);
    this.#open = strip.map((value, i) => value * this.#weights[i]!);
    this.#upperSkins = UPPER_HINGES.map((hinge) =>
      range(UPPER_STEPS, (i) => this.#stretch(strip, hinge, 0, UPPER_FROM + i * STEP)),
    );
    this.#lowerSkins = LOWER_HINGES.map((hinge) =>
      range(LOWER_STEPS, (i) => this.#stretch(strip, hinge, 1, 1 - (LOWER_FROM + i * STEP))),
    );
  }

  /** The margins that explain a strip best. */
  fit(strip: Float32Array): LidMargins {
    const seen = this.#seen;
    for (let i = 0; i < STRIP_VALUES; i++) seen[i] = strip[i]! * this.#weights[i]!;
    const { upper, lower } = this.#costs(seen);

    // An upper margin may not lie beneath the lower one: best of the allowed pairs for each.
    const bestUpper = new Float64Array(UPPER_STEPS).fill(Infinity);
    const bestLower = new Float64Array(LOWER_STEPS).fill(Infinity);
    for (let i = 0; i < UPPER_STEPS; i++) {
      const most = 1 + OVERLAP - (UPPER_FROM + i * STEP);
      for (let j = 0; j < LOWER_STEPS && LOWER_FROM + j * STEP <= most; j++) {
        const cost = upper[i]! + lower[j]!;
        if (cost < bestUpper[i]!) bestUpper[i] = cost;
        if (cost < bestLower[j]!) bestLower[j] = cost;
      }
    }
    return {
      upper: UPPER_FROM + STEP * minimum(bestUpper),
      lower: LOWER_FROM + STEP * minimum(bestLower),
    };
  }

  /** Cost of each height of each margin; the eye between them is shared out between the two. */
  #costs(seen: Float32Array): { upper: Float64Array; lower: Float64Array } {
    accumulate(seen, this.#open, this.#eyeCost, 0, STRIP_ROWS);
    for (let i = 0; i < UPPER_STEPS; i++) {
      const row = edge(UPPER_FROM + i * STEP);
      const end = Math.min(STRIP_ROWS, Math.ceil(row));
      let least = Infinity;
      for (const skins of this.#upperSkins) {
        accumulate(seen, skins[i]!, this.#rowCost, 0, end);
        least = Math.min(least, between(this.#rowCost, row));
      }
      this.#upper[i] = least - between(this.#eyeCost, row);
    }
    for (let j = 0; j < LOWER_STEPS; j++) {
      const row = edge(1 - (LOWER_FROM + j * STEP));
      let least = Infinity;
      for (const skins of this.#lowerSkins) {
        accumulate(seen, skins[j]!, this.#rowCost, Math.floor(row), STRIP_ROWS);
        least = Math.min(least, this.#rowCost[STRIP_ROWS]! - between(this.#rowCost, row));
      }
      this.#lower[j] = least + between(this.#eyeCost, row);
    }
    return { upper: this.#upper, lower: this.#lower };
  }

  /** The reference with the skin between `hinge` and `margin` pulled until the margin is at `to`. */
  #stretch(strip: Float32Array, hinge: number, margin: number, to: number): Float32Array {
    const out = new Float32Array(STRIP_VALUES);
    const width = STRIP_COLUMNS * STRIP_CHANNELS;
    for (let row = 0; row < STRIP_ROWS; row++) {
      const height = heightOfRow(row);
      const beyondHinge = margin === 0 ? height <= hinge : height >= hinge;
      const from = beyondHinge
        ? height
        : hinge + ((height - hinge) * (margin - hinge)) / (to - hinge);
      const at = Math.min(Math.max(rowOfHeight(from), 0), STRIP_ROWS - 1.001);
      const above = (at | 0) * width;
      const share = at - (at | 0);
      for (let i = 0; i < width; i++) {
        const value = strip[above + i]! + share * (strip[above + width + i]! - strip[above + i]!);
        out[row * width + i] = value * this.#weights[row * width + i]!;
      }
    }
    return out;
  }
}

/** Sums of the rows' costs: `out[r]` is the cost of the rows from `from` up to r. */
function accumulate(
  seen: Float32Array,
  drawn: Float32Array,
  out: Float64Array,
  from: number,
  to: number,
): void {
  out[from] = 0;
  let at = from * STRIP_COLUMNS * STRIP_CHANNELS;
  for (let row = from; row < to; row++) {
    let cost = 0;
    for (let column = 0; column < STRIP_COLUMNS; column++, at += 3) {
      const y = seen[at]! - drawn[at]!;
      const b = seen[at + 1]! - drawn[at + 1]!;
      const r = seen[at + 2]! - drawn[at + 2]!;
      const square = y * y + b * b + r * r;
      cost += square / (1 + square / HALF_WEIGHT);
    }
    out[row + 1] = out[row]! + cost;
  }
}

/** Number of rows, with its fraction, above a height. */
function edge(height: number): number {
  return Math.min(Math.max(rowOfHeight(height) + 0.5, 0), STRIP_ROWS);
}

/** A sum between two of its rows. */
function between(sums: Float64Array, row: number): number {
  const whole = Math.floor(row);
  if (whole >= STRIP_ROWS) return sums[STRIP_ROWS]!;
  return sums[whole]! + (row - whole) * (sums[whole + 1]! - sums[whole]!);
}

/** Where a row of costs is least, with the fraction that a parabola through its neighbours gives. */
function minimum(costs: Float64Array): number {
  let best = 0;
  for (let i = 1; i < costs.length; i++) if (costs[i]! < costs[best]!) best = i;
  if (best === 0 || best === costs.length - 1) return best;
  const [a, b, c] = [costs[best - 1]!, costs[best]!, costs[best + 1]!];
  const bend = a - 2 * b + c;
  return bend > 0 && Number.isFinite(bend) ? best + (a - c) / (2 * bend) : best;
}

function range<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}
