/**
 * A similarity in space: turn, scale and shift. A point p goes to scale · R · p + shift, with R
 * row by row.
 */
export interface Similarity {
  readonly rotation: readonly number[];
  readonly scale: number;
  readonly shift: readonly [number, number, number];
}

/** Jacobi sweeps; a 4×4 matrix is diagonal to double precision after five or six. */
const SWEEPS = 8;

/**
 * The similarity that carries points `from` onto points `to` with the least weighted sum of
 * squares (weighted Procrustes; Horn 1987, closed form with quaternions,
 * doi 10.1364/JOSAA.4.000629; scale as the ratio of the two spreads).
 * @param from,to x, y, z of each point in turn
 * @param points which points take part
 * @param weights one for each of `points`
 */
export function fitSimilarity(
  from: Float32Array,
  to: Float32Array,
  points: readonly number[],
  weights: readonly number[],
): Similarity {
  const a = weightedMean(from, points, weights);
  const b = weightedMean(to, points, weights);

  // Cross-covariance, and each set's own spread.
  const s = new Array<number>(9).fill(0);
  let spreadFrom = 0;
  let spreadTo = 0;
  points.forEach((point, k) => {
    const weight = weights[k]!;
    for (let i = 0; i < 3; i++) {
      const p = from[3 * point + i]! - a[i]!;
      spreadFrom += weight * p * p;
      spreadTo += weight * (to[3 * point + i]! - b[i]!) ** 2;
      for (let j = 0; j < 3; j++) s[3 * i + j]! += weight * p * (to[3 * point + j]! - b[j]!);
    }
  });

  const rotation = rotationOf(
    largestEigenvector([
      [s[0]! + s[4]! + s[8]!, s[5]! - s[7]!, s[6]! - s[2]!, s[1]! - s[3]!],
      [s[5]! - s[7]!, s[0]! - s[4]! - s[8]!, s[1]! + s[3]!, s[6]! + s[2]!],
      [s[6]! - s[2]!, s[1]! + s[3]!, s[4]! - s[0]! - s[8]!, s[5]! + s[7]!],
      [s[1]! - s[3]!, s[6]! + s[2]!, s[5]! + s[7]!, s[8]! - s[0]! - s[4]!],
    ]),
  );
  const scale = Math.sqrt(spreadTo / spreadFrom);
  const turned = turn(rotation, a);
  return {
    rotation,
    scale,
    shift: [b[0] - scale * turned[0], b[1] - scale * turned[1], b[2] - scale * turned[2]],
  };
}

/** Where a similarity carries a point. */
export function carry(
  { rotation, scale, shift }: Similarity,
  point: readonly [number, number, number],
): [number, number, number] {
  const [x, y, z] = turn(rotation, point);
  return [scale * x + shift[0], scale * y + shift[1], scale * z + shift[2]];
}

/** The way back. */
export function inverse({ rotation: r, scale, shift }: Similarity): Similarity {
  const rotation = [r[0]!, r[3]!, r[6]!, r[1]!, r[4]!, r[7]!, r[2]!, r[5]!, r[8]!];
  const [x, y, z] = turn(rotation, shift);
  return { rotation, scale: 1 / scale, shift: [-x / scale, -y / scale, -z / scale] };
}

function turn(r: readonly number[], [x, y, z]: readonly [number, number, number]) {
  return [
    r[0]! * x + r[1]! * y + r[2]! * z,
    r[3]! * x + r[4]! * y + r[5]! * z,
    r[6]! * x + r[7]! * y + r[8]! * z,
  ] as [number, number, number];
}

function weightedMean(
  values: Float32Array,
  points: readonly number[],
  weights: readonly number[],
): [number, number, number] {
  const mean: [number, number, number] = [0, 0, 0];
  let total = 0;
  points.forEach((point, k) => {
    total += weights[k]!;
    for (let i = 0; i < 3; i++) mean[i]! += weights[k]! * values[3 * point + i]!;
  });
  return [mean[0] / total, mean[1] / total, mean[2] / total];
}

/** Rotation matrix, row by row, of a unit quaternion w, x, y, z. */
function rotationOf([w, x, y, z]: readonly [number, number, number, number]): number[] {
  return [
    1 - 2 * (y * y + z * z),
    2 * (x * y - w * z),
    2 * (x * z + w * y),
    2 * (x * y + w * z),
    1 - 2 * (x * x + z * z),
    2 * (y * z - w * x),
    2 * (x * z - w * y),
    2 * (y * z + w * x),
    1 - 2 * (x * x + y * y),
  ];
}

/** Unit eigenvector of a symmetric 4×4 matrix's largest eigenvalue, by Jacobi's rotations. */
function largestEigenvector(matrix: number[][]): [number, number, number, number] {
  const vectors = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < 3; p++) {
      for (let q = p + 1; q < 4; q++) {
        const off = matrix[p]![q]!;
        if (off === 0) continue;
        const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * off);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cos = 1 / Math.sqrt(t * t + 1);
        const sin = t * cos;
        for (let k = 0; k < 4; k++) rotatePair(matrix[k]!, p, q, cos, sin);
        for (let k = 0; k < 4; k++) {
          const above = matrix[p]![k]!;
          const below = matrix[q]![k]!;
          matrix[p]![k] = cos * above - sin * below;
          matrix[q]![k] = sin * above + cos * below;
        }
        for (const row of vectors) rotatePair(row, p, q, cos, sin);
      }
    }
  }
  const values = [0, 1, 2, 3].map((i) => matrix[i]![i]!);
  const best = values.indexOf(Math.max(...values));
  return vectors.map((row) => row[best]!) as [number, number, number, number];
}

function rotatePair(row: number[], p: number, q: number, cos: number, sin: number): void {
  const left = row[p]!;
  const right = row[q]!;
  row[p] = cos * left - sin * right;
  row[q] = sin * left + cos * right;
}
