import type { Vector } from './head.ts';
import type { Random } from './random.ts';

/** A soft main light from one side, a fill from the other and the room's own light. */
export interface Lighting {
  /** Unit direction to the main light in the camera's frame. */
  readonly key: Vector;
  readonly fill: Vector;
  readonly keyStrength: number;
  readonly fillStrength: number;
}

function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

/** Makes a lighting as a window or a lamp gives it. */
export function createLighting(random: Random): Lighting {
  const side = random.chance(0.5) ? 1 : -1;
  return {
    key: unit([side * random.between(0.3, 0.75), random.between(0.35, 0.7), 0.85]),
    fill: unit([-side * 0.8, 0.15, 0.6]),
    keyStrength: random.between(0.72, 0.9),
    fillStrength: random.between(0.16, 0.3),
  };
}

const KEY_COLOUR: Vector = [1.04, 1, 0.95];
const FILL_COLOUR: Vector = [0.92, 0.98, 1.08];
const SKY: Vector = [0.26, 0.27, 0.29];
const GROUND: Vector = [0.17, 0.145, 0.13];
/** Light creeps round edges under the skin, red the furthest. */
const WRAP: Vector = [0.34, 0.22, 0.17];
const SHININESS = 14;

/** Light on a surface with unit normal n: three factors into `out`, and the gloss it returns. */
export function lightAt(
  lighting: Lighting,
  nx: number,
  ny: number,
  nz: number,
  out: Float32Array,
  at: number,
): number {
  const { key, fill, keyStrength, fillStrength } = lighting;
  const toKey = nx * key[0] + ny * key[1] + nz * key[2];
  const toFill = nx * fill[0] + ny * fill[1] + nz * fill[2];
  const up = 0.5 + 0.5 * ny;
  for (let k = 0; k < 3; k++) {
    const wrap = WRAP[k]!;
    const lit = Math.max(0, (toKey + wrap) / (1 + wrap));
    const filled = Math.max(0, (toFill + wrap) / (1 + wrap));
    out[at + k] =
      lit * keyStrength * KEY_COLOUR[k]! +
      filled * fillStrength * FILL_COLOUR[k]! +
      GROUND[k]! +
      (SKY[k]! - GROUND[k]!) * up;
  }
  // Blinn's half vector between light and camera.
  const half = Math.hypot(key[0], key[1], key[2] + 1);
  const facing = (nx * key[0] + ny * key[1] + nz * (key[2] + 1)) / half;
  return facing > 0 ? keyStrength * facing ** SHININESS : 0;
}
