import { createRandom } from './random.ts';

/** Smooth noise over a plane, about −1 to 1, one bump per unit of length. */
export type Noise = (x: number, y: number) => number;

const LATTICE = 256;

/** Value noise on a lattice of seeded random heights, repeating every 256 units. */
export function createNoise(seed: number, purpose: string): Noise {
  const random = createRandom(seed, purpose);
  const heights = Float32Array.from({ length: LATTICE * LATTICE }, () => random.between(-1, 1));
  const mask = LATTICE - 1;
  return (x, y) => {
    const ix = Math.floor(x);
    const iy = Math.floor(y);
    const fx = x - ix;
    const fy = y - iy;
    const sx = fx * fx * (3 - 2 * fx);
    const sy = fy * fy * (3 - 2 * fy);
    const row0 = (iy & mask) * LATTICE;
    const row1 = ((iy + 1) & mask) * LATTICE;
    const x0 = ix & mask;
    const x1 = (ix + 1) & mask;
    const upper = heights[row0 + x0]! * (1 - sx) + heights[row0 + x1]! * sx;
    const lower = heights[row1 + x0]! * (1 - sx) + heights[row1 + x1]! * sx;
    return upper * (1 - sy) + lower * sy;
  };
}
