import { expect, test } from 'vitest';
import { type HeadSeries, removeHead } from '../src/rest.ts';
import { gaussian, signalsOf, unevenTimes } from './movements.ts';

/** A head that turns, nods and comes nearer, slowly, on its own clock. */
function swaying(seconds: number, seed: number): HeadSeries & { readonly timeS: number[] } {
  const timeS = [...unevenTimes(seconds, seed)];
  const phase = gaussian(seed);
  const [a, b, c] = [phase(), phase(), phase()];
  return {
    timeS,
    noseX: timeS.map((t) => 1.5 * Math.sin(0.9 * t + a) + 0.8 * Math.sin(2.1 * t + b)),
    noseY: timeS.map((t) => 1.2 * Math.sin(0.7 * t + c)),
    scale: timeS.map((t) => 2 * Math.exp(0.012 * Math.sin(0.5 * t + b))),
  };
}

/** What a head that turns so feigns at a mouth corner, mm. */
function feigned({ timeS, noseX, noseY, scale }: HeadSeries): number[] {
  return timeS.map(
    (t, i) => 31 + 0.5 * noseX[i]! - 0.3 * noseY[i]! + 25 * Math.log(scale[i]! / 2) + 0.01 * t,
  );
}

const PULLS = [2, 5, 6.1, 9, 12.5, 15, 18].map((onset) => ({
  side: 'left' as const,
  onset,
  hold: 0.2,
  mouth: 4,
}));

function worst(values: Float32Array, truth: ArrayLike<number>): number {
  return Math.max(...Array.from(values, (value, i) => Math.abs(value - truth[i]!)));
}

test('SPASM-22 without movement of the face rest is 0, however the head moves', () => {
  for (const seed of [1, 2, 3]) {
    const head = swaying(20, seed);
    const noise = gaussian(seed);
    const still = head.timeS.map(() => true);
    const [exact] = removeHead(head, [feigned(head)], still);
    expect(
      worst(
        exact!,
        head.timeS.map(() => 0),
      ),
    ).toBeLessThan(0.15);
    const noisy = feigned(head).map((value) => value + 0.15 * noise());
    const [rest] = removeHead(head, [noisy], still);
    const mean = rest!.reduce((a, b) => a + b, 0) / rest!.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
  }
});

test('SPASM-23 a spasm on a head that turns comes back within 0.15 mm', () => {
  for (const seed of [1, 2, 3, 4]) {
    const head = swaying(20, seed);
    const { commissureLateralMm: lateral, commissureUpMm: up } = signalsOf(PULLS, {
      timeS: Float64Array.from(head.timeS),
    }).left;
    const carried = feigned(head);
    const still = head.timeS.map(() => true);
    const [x, y] = removeHead(
      head,
      [carried.map((value, i) => value + lateral![i]!), carried.map((value, i) => value - up![i]!)],
      still,
    );
    expect(worst(x!, lateral!)).toBeLessThan(0.15);
    expect(
      worst(
        y!.map((value) => -value),
        up!,
      ),
    ).toBeLessThan(0.15);
  }
});

test('SPASM-23 a contraction of several seconds is not taken for rest', () => {
  const head = swaying(20, 1);
  const tonic = { side: 'left' as const, onset: 8, rise: 0.15, hold: 3.5, fall: 0.25, mouth: 5 };
  const { commissureLateralMm: lateral } = signalsOf([tonic], {
    timeS: Float64Array.from(head.timeS),
  }).left;
  const carried = feigned(head).map((value, i) => value + lateral![i]!);
  const [x] = removeHead(
    head,
    [carried],
    head.timeS.map(() => true),
  );
  expect(worst(x!, lateral!)).toBeLessThan(0.4);
});

test('SPASM-24 frames without a face stay unmeasured and change nothing about the others', () => {
  const head = swaying(20, 2);
  const carried = feigned(head);
  const gone = (t: number) => t > 7 && t < 9;
  const holed = (values: readonly number[]) =>
    values.map((value, i) => (gone(head.timeS[i]!) ? Number.NaN : value));
  const [rest] = removeHead(
    { ...head, noseX: holed(head.noseX) },
    [holed(carried)],
    head.timeS.map(() => true),
  );
  rest!.forEach((value, i) => {
    if (gone(head.timeS[i]!)) expect(value).toBeNaN();
    else expect(Math.abs(value)).toBeLessThan(0.1);
  });
  const nothing = head.timeS.map(() => Number.NaN);
  const [none] = removeHead(
    head,
    [nothing],
    head.timeS.map(() => true),
  );
  expect(none!.every(Number.isNaN)).toBe(true);
});
