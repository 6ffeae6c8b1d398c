import { numberOf } from '../evidence/evidence.ts';
import { type Cycle, durationFigure } from './cycles.ts';
import { logNormalOf } from './grid.ts';

/** What the logarithms of the durations of all cycles are taken to be before any data. */
export interface Prior {
  readonly mean: Float64Array;
  /** Covariance, row by row. */
  readonly covariance: Float64Array;
}

/**
 * Published mean and spread of the duration for each cycle, and how far cycles resemble each other.
 * With the share ρ of the variance σ² between people, two cycles i and j have
 *
 *     ρ σ² − product² [other product] − points² [other points] + dose² x_i x_j + drift² min(i, j)
 *
 * in common; x is the logarithm of the units over the first units of that product. The rest of σ²
 * each has for itself, so that a first cycle has the published spread.
 */
export function priorOf(cycles: readonly Cycle[], share: number): Prior {
  const count = cycles.length;
  const kin = cycles.map((cycle) => {
    const { mean, sd } = durationFigure(cycle);
    return { ...logNormalOf(mean, sd), dose: doseOf(cycle, cycles) };
  });
  const [product, points, dose, drift] = (
    [
      'assumed-product-change',
      'assumed-points-change',
      'assumed-dose-change',
      'assumed-drift',
    ] as const
  ).map((id) => numberOf(id) ** 2) as [number, number, number, number];
  const covariance = new Float64Array(count * count);
  for (const [i, one] of cycles.entries()) {
    for (const [j, other] of cycles.entries()) {
      const spread = Math.sqrt(kin[i]!.variance * kin[j]!.variance);
      covariance[i * count + j] =
        share * spread +
        (i === j ? (1 - share) * kin[i]!.variance : 0) +
        (one.products.join() === other.products.join() ? 0 : -product) +
        (one.points === other.points ? 0 : -points) +
        dose * kin[i]!.dose * kin[j]!.dose +
        drift * Math.min(i, j);
    }
  }
  return { mean: Float64Array.from(kin, ({ mu }) => mu), covariance };
}

function doseOf({ products, units }: Cycle, cycles: readonly Cycle[]): number {
  const first = cycles.find((one) => one.units && one.products.join() === products.join());
  return units && first?.units ? Math.log(units / first.units) : 0;
}

/** The same prior, to learn from there. */
export function copyOf({ mean, covariance }: Prior): Prior {
  return { mean: mean.slice(), covariance: covariance.slice() };
}

/**
 * Moves a joint normal distribution after one of its quantities was learned to have this mean and
 * variance: the others follow as far as they are related.
 */
export function learn({ mean, covariance }: Prior, index: number, to: number, variance: number) {
  const count = mean.length;
  const before = covariance[index * count + index]!;
  const column = mean.map((_, i) => covariance[i * count + index]!);
  const [step, narrowing] = [(to - mean[index]!) / before, (before - variance) / (before * before)];
  for (let i = 0; i < count; i++) {
    mean[i]! += column[i]! * step;
    for (let j = 0; j < count; j++) {
      covariance[i * count + j]! -= column[i]! * column[j]! * narrowing;
    }
  }
}
