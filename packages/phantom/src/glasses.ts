import {
  type Canvas,
  colour,
  cover,
  createCanvas,
  curveThrough,
  distanceField,
  type Point,
  paint,
  paintStroke,
  smooth,
} from './canvas.ts';
import { createRandom } from './random.ts';

const GLASSES = { left: -90, right: 90, bottom: -10, top: 55 } as const;
/** Texels per millimetre. */
const GLASSES_DENSITY = 4;
const FRAMES = ['#1b1a1c', '#3a2a20', '#5d6066'] as const;
/** Shine of the room on the lenses: how much of the eye's light it hides. */
const LENS_SHINE = 0.02;

/** Paints a pair of glasses: two rims with lenses, a bridge and the start of the arms. */
export function paintGlasses(seed: number): Canvas {
  const random = createRandom(seed, 'glasses');
  const canvas = createCanvas(GLASSES, GLASSES_DENSITY);
  const frame = cover(colour(random.pick(FRAMES)));
  const half = random.between(0.7, 1.5);
  const [wide, high] = [random.between(24, 27), random.between(17, 21)];
  for (const side of [-1, 1]) {
    const centre: Point = [side * 33, 23];
    const rim = Array.from({ length: 41 }, (_, k): Point => {
      const angle = (2 * Math.PI * k) / 40;
      // Between a circle and a rectangle.
      const corner = (value: number) => Math.sign(value) * Math.abs(value) ** 0.7;
      const x = centre[0] + wide * corner(Math.cos(angle));
      return [x, centre[1] + high * corner(Math.sin(angle))];
    });
    const inside = distanceField(rim, 4, 1);
    const lens = (x: number, y: number) => LENS_SHINE * smooth(0, 1, inside(x, y));
    paint(canvas, GLASSES, lens, cover(colour('#e6eef5')));
    paintStroke(canvas, { points: rim, from: half, to: half, strength: 1 }, frame);
    const hinge: Point = [side * (33 + wide), 30];
    const arm: readonly Point[] = [hinge, [side * 70, 32], [side * 82, 30]];
    paintStroke(canvas, { points: arm, from: half, to: half, strength: 1 }, frame);
  }
  const bridge = curveThrough(
    [
      [wide - 33, 28],
      [0, 32],
      [33 - wide, 28],
    ],
    6,
  );
  paintStroke(canvas, { points: bridge, from: half, to: half, strength: 1 }, frame);
  return canvas;
}

/** Depth of the glasses in the head's frame, mm: before the eyes, bent back to the ears. */
export function glassesDepth(x: number): number {
  return 56 - 0.0085 * x * x;
}
