import type { EyeCrop } from '@facialis/face';
import type { EyeLook } from '../src/lid-reader.ts';
import { gaussian, uniform } from './movements.ts';

/** What an eye does in one picture; lengths in mm. */
export interface EyeState {
  /** How far the upper margin has come down, and the lower up, in open apertures. */
  readonly upper?: number;
  readonly lower?: number;
  /** The eyeball turned, so that the iris lies so far aside. */
  readonly glance?: number;
  /** Share of light that the upper lid takes from the eyeball just beneath it. */
  readonly shadow?: number;
  /** Light on everything, 1 ordinary. */
  readonly light?: number;
}

/** Luma, Cb, Cr. */
export type Colour = readonly [number, number, number];

/** From the middle of an eye to its canthi. */
const HALF_WIDTH = 14;
/** Heights of the open margins at the middle, y down, and where their skins stop moving. */
export const UPPER = -5.5;
export const LOWER = 4.5;
const HINGE_UPPER = -13;
const HINGE_LOWER = 9;
const IRIS_RADIUS = 5.85;
const PUPIL_RADIUS = 2;
const SHADOW_MM = 1;
/** Grid of the skin's marks: a square of 60 mm about the eye. */
const MARK_MM = 0.15;
const MARKS = 400;
/** Each crop pixel is the mean of so many by so many points. */
const FINENESS = 3;
const WINDOW = { width: 110, height: 90, stepMm: 0.4, left: -22, top: -20 } as const;

const SCLERA: Colour = [205, 126, 131];
const IRIS: Colour = [72, 120, 136];
const PUPIL: Colour = [22, 128, 128];
const SKIN: Colour = [160, 112, 148];
const LASHES: Colour = [50, 122, 134];

/**
 * One eye as a camera sees it, drawn point by point and then sampled: skin with spots and a crease
 * that is stretched by the lid on it, lashes that ride on the margin, an eyeball that stays. The
 * mesh's contour stays where the open margins are, as it does when a lid droops.
 */
export class DrawnEye {
  /** Marks of the skin while the eye is open, one value every `MARK_MM`. */
  readonly #marks: Float32Array;
  readonly #noise: () => number;

  constructor(seed: number) {
    const random = uniform(seed);
    const waves = Array.from({ length: 10 }, () => {
      const direction = 2 * Math.PI * random();
      const perMm = (2 * Math.PI) / (2.5 + 8 * random());
      return { x: perMm * Math.cos(direction), y: perMm * Math.sin(direction), phase: random() };
    });
    this.#marks = new Float32Array(MARKS * MARKS);
    for (let row = 0; row < MARKS; row++) {
      for (let column = 0; column < MARKS; column++) {
        let sum = 0;
        for (const { x, y, phase } of waves) {
          sum += 4 * Math.sin((x * column + y * row) * MARK_MM + 2 * Math.PI * phase);
        }
        this.#marks[row * MARKS + column] = sum;
      }
    }
    this.#noise = gaussian(seed);
  }

  /** The eye in one frame, with a sensor's noise. */
  look(state: EyeState): EyeLook {
    const { width, height, stepMm, left, top } = WINDOW;
    const fine = { width: width * FINENESS, height: height * FINENESS, step: stepMm / FINENESS };
    const sums = new Float64Array(3 * width * height);
    for (let v = 0; v < fine.height; v++) {
      for (let u = 0; u < fine.width; u++) {
        const x = left + (u - (FINENESS - 1) / 2) * fine.step;
        const y = top + (v - (FINENESS - 1) / 2) * fine.step;
        const colour = this.colourAt(x, y, state);
        const at = 3 * (Math.floor(v / FINENESS) * width + Math.floor(u / FINENESS));
        for (let k = 0; k < 3; k++) sums[at + k]! += colour[k]! / FINENESS ** 2;
      }
    }
    const { light = 1 } = state;
    const noise = this.#noise;
    const luma = Uint8Array.from({ length: width * height }, (_, i) =>
      clamp(light * sums[3 * i]! + 1.5 * noise()),
    );
    const chroma = (channel: 1 | 2) =>
      Uint8Array.from({ length: (width * height) / 4 }, (_, i) => {
        const row = 2 * Math.floor(i / (width / 2));
        const column = 2 * (i % (width / 2));
        let sum = 0;
        for (const [dy, dx] of [
          [0, 0],
          [0, 1],
          [1, 0],
          [1, 1],
        ] as const) {
          sum += sums[3 * ((row + dy) * width + column + dx) + channel]! - 128;
        }
        return clamp(128 + (light * sum) / 4 + noise());
      });
    const crop: EyeCrop = { ...WINDOW, luma, cb: chroma(1), cr: chroma(2) };
    return {
      crop,
      contour: { upper: margin(UPPER, this.#noise), lower: margin(LOWER, this.#noise) },
    };
  }

  /** Luma, Cb and Cr at a place, mm from the middle of the eye, y down. */
  colourAt(
    x: number,
    y: number,
    { upper = 0, lower = 0, glance = 0, shadow = 0 }: EyeState,
  ): Colour {
    const openUpper = UPPER * arch(x);
    const openLower = LOWER * arch(x);
    const aperture = openLower - openUpper;
    const atUpper = openUpper + upper * aperture;
    const atLower = openLower - lower * aperture;
    if (y < atUpper)
      return this.#skin(x, unstretched(y, atUpper, openUpper, HINGE_UPPER), openUpper);
    if (y > atLower)
      return this.#skin(x, unstretched(y, atLower, openLower, HINGE_LOWER), openUpper);
    const fromIris = Math.hypot(x - glance, y + 0.5);
    const [luma, cb, cr] = fromIris < PUPIL_RADIUS ? PUPIL : fromIris < IRIS_RADIUS ? IRIS : SCLERA;
    // The lid's shadow on the eyeball goes with the lid.
    return [luma * (y - atUpper < SHADOW_MM ? 1 - shadow : 1), cb, cr];
  }

  #skin(x: number, y: number, openUpper: number): Colour {
    if (Math.abs(x) < HALF_WIDTH && y < openUpper && openUpper - y < 0.7) return LASHES;
    const crease = Math.exp(-(((y - (openUpper - 3.2)) / 0.6) ** 2));
    const row = Math.round(y / MARK_MM) + MARKS / 2;
    const column = Math.round(x / MARK_MM) + MARKS / 2;
    const depth = this.#marks[row * MARKS + column]! - 26 * crease;
    return [SKIN[0] + depth, SKIN[1], SKIN[2]];
  }
}

/** Share of the middle's height that a margin has at x: 0 at and beyond the canthi. */
export function arch(x: number): number {
  return Math.max(0, 1 - (x / HALF_WIDTH) ** 2);
}

/** Where the skin seen at y lies while the eye is open. */
function unstretched(y: number, margin: number, openMargin: number, hinge: number): number {
  const within = (y - hinge) / (margin - hinge);
  return within <= 0 ? y : hinge + within * (openMargin - hinge);
}

/** Nine mesh points along a margin, a little unsure. */
function margin(middle: number, noise: () => number): Float32Array {
  return Float32Array.from(
    Array.from({ length: 9 }, (_, i) => -HALF_WIDTH + (i * HALF_WIDTH) / 4).flatMap((x) => [
      x,
      middle * arch(x) + 0.1 * noise(),
    ]),
  );
}

function clamp(value: number): number {
  return Math.round(Math.min(255, Math.max(0, value)));
}
