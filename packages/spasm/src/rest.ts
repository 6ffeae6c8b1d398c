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
/**
 * Round by round: beyond `withinMm` from rest a frame is movement and tells nothing of rest. The
 * head's turn shifts a mouth corner by up to 5 mm and is found first, with one level for all; only
 * then may the level wander, or it would follow a long spasm.
 */
const ROUNDS = [
  { withinMm: 6, wanders: false },
  { withinMm: 4, wanders: false },
  { withinMm: 2.5, wanders: false },
  { withinMm: 2, wanders: true },
  { withinMm: 1.5, wanders: true },
  { withinMm: 1.2, wanders: true },
  { withinMm: 1, wanders: true },
  { withinMm: 1, wanders: true },
] as const;
/** Rest is where a third of the frames lie densest. */
const REST_SHARE = 0.33;
/** Fewer resting frames than this share, and all are used to look for rest. */
const LEAST_RESTING = 0.15;
/** How much a frame that is likely not at rest says of rest. */
const UNLIKELY_REST = 0.05;
/**
 * How stiff the fit is, in frames: a knot without frames of rest leans on its neighbours, and a
 * head that did not turn explains nothing.
 */
const KNOT_STIFFNESS = 15;
const LEVEL_STIFFNESS = 1e6;
const TURN_STIFFNESS = 30;
/** Turn, nod, distance of the head, and the squares of the first two (foreshortening). */
const TURNS = 5;
/** Brings the head's size to what it moves at the mouth, mm from the nasion. */
const NOSE_TO_MOUTH_MM = 70;
/** Brings the squares to the size of the rest: the nose's path in a turn of some 10°, mm. */
const BEND_MM = 8;

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
  // A long weak pull is nearer to rest than the rounds below can tell; the lids tell it.
  const belief = good.map((i) => (start === good || resting[i] ? 1 : UNLIKELY_REST));

  const base = basis(head, good);
  let residuals = series.map((values) => {
    const level = densestOf(
      start.map((i) => values[i]!),
      REST_SHARE,
    );
    return good.map((i) => values[i]! - level);
  });
  for (const { withinMm, wanders } of ROUNDS) {
    const weights = good.map(
      (_, k) => belief[k]! * biweight(Math.hypot(...residuals.map((r) => r[k]!)) / withinMm),
    );
    residuals = series.map((values) => {
      const own = good.map((i) => values[i]!);
      const fitted = base.fit(own, weights, wanders ? KNOT_STIFFNESS : LEVEL_STIFFNESS);
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

/** Weighted least squares on the head's movement and a level that moves between knots. */
function basis(head: HeadSeries, good: readonly number[]) {
  const from = head.timeS[good[0]!]!;
  const to = head.timeS[good[good.length - 1]!]!;
  const knots = Math.max(1, Math.round((to - from) / KNOT_S)) + 1;
  const spacing = Math.max((to - from) / (knots - 1), Number.EPSILON);
  const size = TURNS + knots;
  const turn = centred(good.map((i) => head.noseX[i]!));
  const nod = centred(good.map((i) => head.noseY[i]!));
  const distance = centred(good.map((i) => NOSE_TO_MOUTH_MM * Math.log(head.scale[i]!)));
  const squared = (values: readonly number[]) => values.map((value) => value ** 2 / BEND_MM);
  const turns = [turn, nod, distance, squared(turn), squared(nod)];
  /** What a frame's value is made of: `places` in the solution, and the shares of each. */
  const parts = TURNS + 2;
  const places = new Int32Array(parts * good.length);
  const shares = new Float64Array(parts * good.length);
  good.forEach((i, k) => {
    const at = Math.min((head.timeS[i]! - from) / spacing, knots - 1.000001);
    const knot = Math.floor(at);
    turns.forEach((values, t) => {
      places[parts * k + t] = t;
      shares[parts * k + t] = values[k]!;
    });
    places[parts * k + TURNS] = TURNS + knot;
    shares[parts * k + TURNS] = 1 - (at - knot);
    places[parts * k + TURNS + 1] = TURNS + knot + 1;
    shares[parts * k + TURNS + 1] = at - knot;
  });
  return {
    fit(values: readonly number[], weights: readonly number[], stiffness: number): number[] {
      const normal = Array.from({ length: size }, () => new Float64Array(size + 1));
      for (let k = 0; k < values.length; k++) {
        const weight = weights[k]!;
        if (weight === 0) continue;
        for (let i = parts * k; i < parts * (k + 1); i++) {
          const row = normal[places[i]!]!;
          const weighted = weight * shares[i]!;
          for (let j = parts * k; j < parts * (k + 1); j++) {
            row[places[j]!]! += weighted * shares[j]!;
          }
          row[size]! += weighted * values[k]!;
        }
      }
      for (let i = 0; i < TURNS; i++) normal[i]![i]! += TURN_STIFFNESS;
      for (let i = TURNS; i + 1 < size; i++) {
        normal[i]![i]! += stiffness;
        normal[i + 1]![i + 1]! += stiffness;
        normal[i]![i + 1]! -= stiffness;
        normal[i + 1]![i]! -= stiffness;
      }
      const solution = solve(normal);
      return values.map((_, k) => {
        let sum = 0;
        for (let i = parts * k; i < parts * (k + 1); i++) sum += shares[i]! * solution[places[i]!]!;
        return sum;
      });
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
