import {
  type Canvas,
  cover,
  createCanvas,
  curveThrough,
  distanceField,
  type Point,
  paint,
  paintSpot,
  paintStroke,
  scaled,
  shade,
  smooth,
} from './canvas.ts';
import type { Person } from './person.ts';

const EARS = { left: -110, right: 110, bottom: -40, top: 60 } as const;
const EAR_DENSITY = 4;

/** Paints both ears on one sheet. */
export function paintEar(person: Person): Canvas {
  const canvas = createCanvas(EARS, EAR_DENSITY);
  const skin = scaled(person.skin, 0.95);
  const dark = shade([0.45, 0.33, 0.3]);
  const warm = shade([1, 0.78, 0.74]);
  for (const side of [-1, 1]) {
    const at = (x: number, y: number): Point => [side * x, y];
    const rim = curveThrough(
      [
        at(72, 28),
        at(80, 37),
        at(89, 36),
        at(94, 25),
        at(92, 8),
        at(86, -8),
        at(79, -20),
        at(72, -17),
      ],
      6,
    );
    const outline = [...rim, at(70, 0)];
    const distance = distanceField(outline, 3, 1);
    const box = {
      left: Math.min(side * 68, side * 98),
      right: Math.max(side * 68, side * 98),
      bottom: -26,
      top: 44,
    };
    paint(canvas, box, (x, y) => smooth(-0.7, 0.7, distance(x, y)), cover(skin));
    paintSpot(canvas, { x: side * 88, y: 10, rx: 9, ry: 26, strength: 0.7 }, warm);
    const inner = curveThrough([at(77, 25), at(84, 29), at(88, 20), at(86, 4), at(80, -8)], 5);
    paintStroke(canvas, { points: inner, from: 1.2, to: 1.6, strength: 0.45 }, dark);
    paintSpot(canvas, { x: side * 78, y: 6, rx: 5, ry: 9, strength: 0.75 }, dark);
    paintSpot(canvas, { x: side * 72, y: 2, rx: 5, ry: 24, strength: 0.5 }, dark);
  }
  return canvas;
}
