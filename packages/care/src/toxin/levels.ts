import { numberOf, spreadOf } from '../evidence/evidence.ts';

/**
 * What is known of the two levels of a cycle: a, the untreated one, and c, how far the full effect
 * takes it down. A normal distribution as five numbers: the means of a and c, the variance of a,
 * the covariance, the variance of c.
 */
export type Levels = Float64Array;

/** Numbers of a `Levels`. */
export const LEVEL_NUMBERS = 'a c aa ac cc'.split(' ').length;

/** Spread of the depth from one cycle to the next of a person, beside that of the untreated level. */
const DEPTH_CHANGE = spreadOf('assumed-depth') / 2;

/**
 * The levels of somebody of whom nothing is known but how well the untreated state was recorded.
 *
 * @param untreatedVariance variance with which it was; without end where it was not
 */
export function firstLevels(untreatedVariance: number): Levels {
  const depth = numberOf('assumed-depth');
  const variance = Math.min(
    numberOf('assumed-untreated') ** 2 + untreatedVariance,
    numberOf('assumed-untreated-unseen') ** 2,
  );
  // c = a · depth: what moves the untreated level moves the effect with it.
  return Float64Array.of(
    1,
    depth,
    variance,
    depth * variance,
    depth ** 2 * variance + spreadOf('assumed-depth') ** 2,
  );
}

/**
 * The depth c / a of levels.
 *
 * @param at place of the levels in the array
 */
export function depthOf(levels: Float64Array, at: number): number {
  return levels[at + 1]! / levels[at]!;
}

/** The spread of that depth: the covariance of the levels carried over in first order. */
export function depthSpread(levels: Float64Array, at: number): number {
  const depth = depthOf(levels, at);
  const [aa, ac, cc] = [levels[at + 2]!, levels[at + 2 + 1]!, levels[at + 2 + 2]!];
  return Math.sqrt(Math.max(0, cc - 2 * depth * ac + depth * depth * aa)) / levels[at]!;
}

/**
 * The levels of a cycle before its observations: those of the person, give or take how far cycles
 * of one person differ. They come back to the person's own, so that an untreated state that is never
 * seen again between treatments is not forgotten.
 */
export function cycleLevels(person: Levels): Levels {
  const [a, c, aa, ac, cc] = numbersOf(person);
  const change = numberOf('assumed-untreated') ** 2;
  const depth = a > 0 ? Math.min(1, Math.max(0, c / a)) : 0;
  return Float64Array.of(
    a,
    c,
    aa + change,
    ac + depth * change,
    cc + depth ** 2 * change + DEPTH_CHANGE ** 2,
  );
}

/**
 * What a cycle teaches about the person: with P the person's covariance, V that of the cycle before its
 * observations and S after them, the gain is `G = P V⁻¹`, the mean moves by `G (after − before)`, and the
 * covariance becomes `P − G (V − S) Gᵀ`.
 */
export function learnLevels(person: Levels, before: Levels, after: Levels): Levels {
  const [a, c, paa, pac, pcc] = numbersOf(person);
  const [a0, c0, vaa, vac, vcc] = numbersOf(before);
  const [a1, c1, saa, sac, scc] = numbersOf(after);
  const determinant = vaa * vcc - vac * vac;
  const gaa = (paa * vcc - pac * vac) / determinant;
  const gac = (pac * vaa - paa * vac) / determinant;
  const gca = (pac * vcc - pcc * vac) / determinant;
  const gcc = (pcc * vaa - pac * vac) / determinant;
  const [da, dc] = [a1 - a0, c1 - c0];
  const [daa, dac, dcc] = [vaa - saa, vac - sac, vcc - scc];
  return Float64Array.of(
    a + gaa * da + gac * dc,
    c + gca * da + gcc * dc,
    paa - (gaa * gaa * daa + 2 * gaa * gac * dac + gac * gac * dcc),
    pac - (gaa * gca * daa + (gaa * gcc + gac * gca) * dac + gac * gcc * dcc),
    pcc - (gca * gca * daa + 2 * gca * gcc * dac + gcc * gcc * dcc),
  );
}

function numbersOf(levels: Levels): readonly [number, number, number, number, number] {
  return [levels[0]!, levels[1]!, levels[2]!, levels[2 + 1]!, levels[2 + 2]!];
}

/**
 * The normal regression of the burden on the relief, `y = a − c g`, with the levels as its prior.
 *
 * @param at place of the sums in `sums`
 * @param count number of observations
 * @param noise factor on the spread of the observations
 * @param out takes the fitted levels
 * @param to their place in it
 * @returns logarithm of the likelihood, the levels integrated out
 */
export function fitLevels(
  prior: Levels,
  sums: Float64Array,
  at: number,
  count: number,
  noise: number,
  out: Float64Array,
  to: number,
): number {
  const scale = 1 / (noise * noise);
  const [a0, c0, vaa, vac, vcc] = numbersOf(prior);
  const determinant = vaa * vcc - vac * vac;
  const paa = vcc / determinant;
  const pac = -vac / determinant;
  const pcc = vaa / determinant;
  const wyPlace = at + 2 + 1;
  // Precision, and its product with the mean; the relief enters with a minus.
  const naa = paa + sums[at]! * scale;
  const nac = pac - sums[at + 1]! * scale;
  const ncc = pcc + sums[at + 2]! * scale;
  const priorA = paa * a0 + pac * c0;
  const priorC = pac * a0 + pcc * c0;
  const ba = priorA + sums[wyPlace]! * scale;
  const bc = priorC - sums[wyPlace + 1]! * scale;
  const inverse = 1 / (naa * ncc - nac * nac);
  const aa = ncc * inverse;
  const ac = -nac * inverse;
  const cc = naa * inverse;
  const a = aa * ba + ac * bc;
  const c = ac * ba + cc * bc;
  out[to] = a;
  out[to + 1] = c;
  out[to + 2] = aa;
  out[to + 2 + 1] = ac;
  out[to + 2 + 2] = cc;
  const misfit = sums[wyPlace + 2]! * scale + a0 * priorA + c0 * priorC - (a * ba + c * bc);
  const logVariances = sums[wyPlace + 2 + 1]!;
  return (Math.log(inverse / determinant) - misfit - logVariances) / 2 - count * Math.log(noise);
}

/**
 * The normal distribution with mean and covariance of a mixture.
 *
 * @param parts levels one after another
 * @param weights weight of each, together 1
 * @param out takes the mixture's levels
 * @param to their place in it
 */
export function mixLevels(
  parts: Float64Array,
  weights: Float64Array,
  out: Float64Array,
  to: number,
): void {
  let a = 0;
  let c = 0;
  for (let i = 0; i < weights.length; i++) {
    a += weights[i]! * parts[i * LEVEL_NUMBERS]!;
    c += weights[i]! * parts[i * LEVEL_NUMBERS + 1]!;
  }
  let aa = 0;
  let ac = 0;
  let cc = 0;
  for (let i = 0; i < weights.length; i++) {
    const at = i * LEVEL_NUMBERS;
    const da = parts[at]! - a;
    const dc = parts[at + 1]! - c;
    aa += weights[i]! * (parts[at + 2]! + da * da);
    ac += weights[i]! * (parts[at + 2 + 1]! + da * dc);
    cc += weights[i]! * (parts[at + 2 + 2]! + dc * dc);
  }
  out[to] = a;
  out[to + 1] = c;
  out[to + 2] = aa;
  out[to + 2 + 1] = ac;
  out[to + 2 + 2] = cc;
}
