import { densestOf } from './order.ts';

/** The head's movement in the picture's plane, one number a frame. */
export interface HeadSeries {
  readonly timeS: readonly number[];
  readonly noseX: readonly number[];
  readonly noseY: readonly number[];
  readonly scale: readonly number[];
}

/** Rest may wander by posture and light; its level is free every so often, s; slower than any spasm's edge. */
const KNOT_S = 3;
/** Beyond this from rest a frame is movement and tells nothing of rest, mm, round by round. */
const REST_WITHIN_MM = [2, 1.5, 1.2, 1, 1, 1] as const;
/** Rest is where a third of the frames lie densest. */
const REST_SHARE = 0.33;
/** Fewer resting frames than this share, and all are used to look for rest. */
const LEAST_RESTING = 0.15;
/**
 * How stiff the fit is, in frames: a knot without frames of rest leans on its neighbours, and a
 * head that did not turn explains nothing.
 */
const KNOT_STIFFNESS = 15;
const TURN_STIFFNESS = 30;
/** Turn, nod, and distance of the head. */
const TURNS = 3;

/**
 * Takes out of some series what the head's movement and a slow change of posture put into them,
 * so that rest is 0: a robust regression on the nose's place against the canthi (turn and nod)
 * and the head's size, with a level every few seconds (iteratively reweighted, Tukey's biweight;
 * Beaton and Tukey 1974, doi 10.1080/00401706.1974.10489171). The series of one point are weighted
 * together. Frames are where they are in time: nothing assumes a frame rate.
 * @param resting frames in which the face is likely at rest, to start from
 */
export function removeHead(
  head: HeadSeries,
  series: readonly (readonly number[])[],
  resting: readonly boolean[],
): Float32Array[] {
  const frames = head.timeS.length;
  const out = series.map(() => new Float32Array(frames).fill(Number.NaN));
  const good = Array.from({ length: frames }, (_, i) => i).filter(
    (i) => Number.isFinite(head.noseX[i]!) && series.every((values) => Number.isFinite(values[i]!)),
  );
  if (good.length === 0) return out;
  const atRest = good.filter((i) => resting[i]);
  const start = atRest.length >= LEAST_RESTING * good.length ? atRest : good;

  const base = basis(head, good);
  let residuals = series.map((values) => {
    const level = densestOf(
      start.map((i) => values[i]!),
      REST_SHARE,
    );
    return good.map((i) => values[i]! - level);
  });
  for (const within of REST_WITHIN_MM) {
    const weights = good.map((_, k) =>
      biweight(Math.hypot(...residuals.map((r) => r[k]!)) / within),
    );
    residuals = series.map((values) => {
      const own = good.map((i) => values[i]!);
      const fitted = base.fit(own, weights);
      return own.map((value, k) => value - fitted[k]!);
    });
  }
  good.forEach((i, k) => {
    residuals.forEach((r, s) => {
      out[s]![i] = r[k]!;
    });
  });
  return out;
}

function biweight(distance: number): number {
  return distance < 1 ? (1 - distance * distance) ** 2 : 0;
}

/** Weighted least squares on turn, nod, distance and a level that moves between knots. */
function basis(head: HeadSeries, good: readonly number[]) {
  const from = head.timeS[good[0]!]!;
  const to = head.timeS[good[good.length - 1]!]!;
  const knots = Math.max(1, Math.round((to - from) / KNOT_S)) + 1;
  const spacing = Math.max((to - from) / (knots - 1), Number.EPSILON);
  const size = TURNS + knots;
  const turns = [
    centred(good.map((i) => head.noseX[i]!)),
    centred(good.map((i) => head.noseY[i]!)),
    // Shares of the head's size, in mm at about 40 mm from the nasion.
    centred(good.map((i) => 40 * Math.log(head.scale[i]!))),
  ];
  const places = good.map((i) => {
    const at = Math.min((head.timeS[i]! - from) / spacing, knots - 1.000001);
    return { knot: Math.floor(at), share: at - Math.floor(at) };
  });
  const row = (k: number): readonly (readonly [number, number])[] => {
    const { knot, share } = places[k]!;
    return [
      [0, turns[0]![k]!],
      [1, turns[1]![k]!],
      [2, turns[2]![k]!],
      [TURNS + knot, 1 - share],
      [TURNS + knot + 1, share],
    ];
  };
  return {
    fit(values: readonly number[], weights: readonly number[]): number[] {
      const normal = Array.from({ length: size }, () => new Float64Array(size + 1));
      values.forEach((value, k) => {
        const weight = weights[k]!;
        if (weight === 0) return;
        const entries = row(k);
        for (const [i, a] of entries) {
          for (const [j, b] of entries) normal[i]![j]! += weight * a * b;
          normal[i]![size]! += weight * a * value;
        }
      });
      for (let i = 0; i < TURNS; i++) normal[i]![i]! += TURN_STIFFNESS;
      for (let i = TURNS; i + 1 < size; i++) {
        normal[i]![i]! += KNOT_STIFFNESS;
        normal[i + 1]![i + 1]! += KNOT_STIFFNESS;
        normal[i]![i + 1]! -= KNOT_STIFFNESS;
        normal[i + 1]![i]! -= KNOT_STIFFNESS;
      }
      const solution = solve(normal);
      return values.map((_, k) => row(k).reduce((sum, [i, a]) => sum + a * solution[i]!, 0));
    },
  };
}

function centred(values: readonly number[]): number[] {
  const middle = densestOf(values, REST_SHARE);
  return values.map((value) => value - middle);
}

/** Gauss's elimination with pivoting; a column that nothing speaks of gives 0. */
function solve(rows: Float64Array[]): Float64Array {
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let k = i + 1; k < n; k++) {
      if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k;
    }
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    const lead = rows[i]![i]!;
    if (Math.abs(lead) < 1e-9) continue;
    for (let k = i + 1; k < n; k++) {
      const share = rows[k]![i]! / lead;
      if (share === 0) continue;
      for (let j = i; j <= n; j++) rows[k]![j]! -= share * rows[i]![j]!;
    }
  }
  const out = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    const lead = rows[i]![i]!;
    if (Math.abs(lead) < 1e-9) continue;
    let sum = rows[i]![n]!;
    for (let j = i + 1; j < n; j++) sum -= rows[i]![j]! * out[j]!;
    out[i] = sum / lead;
  }
  return out;
}
