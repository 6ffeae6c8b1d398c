import {
  type Canvas,
  cover,
  createCanvas,
  curveThrough,
  distanceField,
  mix,
  type Point,
  paint,
  paintSpot,
  scaled,
  shade,
  smooth,
} from './canvas.ts';
import { createNoise } from './noise.ts';
import type { Person } from './person.ts';

const BODY = { left: -330, right: 330, bottom: -420, top: -20 } as const;
/** Texels per millimetre at most, and for each pixel of the picture: cloth is out of focus. */
const FINEST_BODY = 2;
const TEXELS_PER_PIXEL = 0.8;

/**
 * Paints neck, shoulders and clothes, which stay where they are; `pixelsPerMm` is how large they
 * will be drawn.
 */
export function paintBody(person: Person, seed: number, pixelsPerMm: number): Canvas {
  const canvas = createCanvas(BODY, Math.min(FINEST_BODY, TEXELS_PER_PIXEL * pixelsPerMm));
  const broad = 0.9 + 0.2 * person.maleness;
  const neck = 52 + 9 * person.maleness;
  paintNeck(canvas, person, neck);
  paintClothes(canvas, person, seed, broad, neck);
  return canvas;
}

function both(half: readonly Point[]): Point[] {
  return [...half, ...[...half].reverse().map(([x, y]): Point => [-x, y])];
}

function paintNeck(canvas: Canvas, person: Person, neck: number): void {
  const outline = both(
    curveThrough(
      [
        [-neck - 4, -25],
        [-neck, -90],
        [-neck + 1, -120],
        [-neck - 12, -156],
        [-neck - 70, -205],
        [-neck - 70, -300],
      ],
      6,
    ),
  );
  const distance = distanceField(outline, 6, 3);
  const skin = scaled(person.skin, 0.86);
  paint(canvas, BODY, (x, y) => smooth(-1.2, 1.2, distance(x, y)), cover(skin));
  const dark = shade([0.34, 0.27, 0.25]);
  // The chin's shadow, the round of the neck, and the hollow between the collar bones.
  paintSpot(canvas, { x: 0, y: -82, rx: 70, ry: 30, strength: 0.95 }, dark);
  paintSpot(canvas, { x: 0, y: -110, rx: 50, ry: 22, strength: 0.4 }, dark);
  for (const side of [-1, 1]) {
    paintSpot(canvas, { x: side * (neck + 2), y: -110, rx: 17, ry: 75, strength: 0.7 }, dark);
  }
  paintSpot(canvas, { x: 0, y: -168, rx: 9, ry: 7, strength: 0.35 }, dark);
}

function paintClothes(
  canvas: Canvas,
  person: Person,
  seed: number,
  broad: number,
  neck: number,
): void {
  const noise = createNoise(seed, 'cloth');
  const collar = person.maleness > 0.5 ? -152 : -168;
  const outline = both(
    curveThrough(
      [
        [0, collar - 22],
        [-26, collar - 15],
        [-neck + 4, collar + 4],
        [-neck - 12, collar + 14],
        [-130 * broad, -180],
        [-188 * broad, -212],
        [-222 * broad, -300],
        [-235 * broad, -430],
      ],
      6,
    ),
  );
  const distance = distanceField(outline, 6, 4);
  let depth = 0;
  paint(
    canvas,
    BODY,
    (x, y) => {
      depth = distance(x, y);
      return smooth(-1.5, 1.5, depth);
    },
    (rgba, at, share) => {
      const pixel = at / 4;
      const x = canvas.left + (pixel % canvas.texture.width) / canvas.density;
      const y = canvas.top - Math.floor(pixel / canvas.texture.width) / canvas.density;
      const fold = 0.12 * noise(x / 34 + 7, y / 70) + 0.05 * noise(x / 9, y / 12);
      const weave = 0.03 * noise(x * 1.3, y * 1.3);
      const round = 0.55 + 0.45 * smooth(0, 70, depth);
      const hem = 1 - 0.35 * smooth(7.5, 6.5, depth) * smooth(5, 6, depth);
      const lit = (round + fold + weave) * hem * (1 - 0.0006 * Math.max(0, -180 - y));
      for (let k = 0; k < 3; k++) {
        rgba[at + k] = rgba[at + k]! * (1 - share) + person.clothes[k]! * lit * share;
      }
      rgba[at + 3] = rgba[at + 3]! * (1 - share) + share;
    },
  );
}

/** The room behind: a plain wall with a soft pool of light, per pixel of the picture. */
export function paintBackdrop(
  width: number,
  height: number,
  person: Person,
  seed: number,
): Float32Array {
  const noise = createNoise(seed, 'wall');
  const rgb = new Float32Array(width * height * 3);
  const dim = scaled(person.backdrop, 0.45);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = x / width - 0.42;
      const v = y / height - 0.38;
      const pool =
        Math.exp(-2.6 * (u * u + v * v)) + 0.06 * noise((x / width) * 5, (y / height) * 4);
      rgb.set(mix(dim, person.backdrop, pool), (y * width + x) * 3);
    }
  }
  return rgb;
}
