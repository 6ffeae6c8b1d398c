import { BROWS, frontal, LIPS_INNER, LIPS_OUTLINE } from './anatomy.ts';
import {
  boxOf,
  type Canvas,
  colour,
  createCanvas,
  curveThrough,
  distanceField,
  gloss,
  mix,
  type Point,
  paint,
  paintSpot,
  paintStroke,
  scaled,
  shade,
  smooth,
  tint,
} from './canvas.ts';
import { createNoise } from './noise.ts';
import type { Person } from './person.ts';
import { createRandom } from './random.ts';

/** The rectangle of the average face, seen from the front, that the skin is painted on (mm). */
const SKIN = { left: -100, right: 100, bottom: -125, top: 140 } as const;
/** Texels per millimetre at most; a smaller face needs fewer. */
const FINEST_SKIN = 5;
/** Texels for each pixel of the picture. */
const TEXELS_PER_PIXEL = 1.8;
const SKIN_GLOSS = 0.1;

/**
 * Paints a person's skin over the average face (`positions`, mm): everything that is not shape.
 * `pixelsPerMm` is how large the face will be drawn.
 */
export function paintSkin(
  positions: Float32Array,
  person: Person,
  seed: number,
  pixelsPerMm: number,
): Canvas {
  const canvas = createCanvas(SKIN, Math.min(FINEST_SKIN, TEXELS_PER_PIXEL * pixelsPerMm));
  paintGround(canvas, person, seed);
  paintLips(canvas, positions, person, seed);
  paintHollows(canvas, person);
  paintFolds(canvas, person);
  paintNostrils(canvas);
  if (person.maleness > 0.5) paintBeard(canvas, person, seed);
  for (const side of ['right', 'left'] as const) paintBrow(canvas, positions, person, side, seed);
  return canvas;
}

/** Base colour with large blotches, fine pores and a few spots. */
function paintGround(canvas: Canvas, person: Person, seed: number): void {
  const noise = createNoise(seed, 'skin');
  const { skin } = person;
  const { rgba } = canvas.texture;
  paint(
    canvas,
    SKIN,
    () => 1,
    (_, at) => {
      rgba.set([...skin, SKIN_GLOSS], at);
    },
  );
  paint(
    canvas,
    SKIN,
    (x, y) =>
      1 +
      0.035 * noise(x / 14 + 40, y / 14) +
      0.03 * noise(x / 3, y / 3 + 60) +
      0.035 * noise(x * 1.1, y * 1.1) +
      0.025 * noise(x * 2.3 + 90, y * 2.3),
    (texels, at, share) => {
      // Darker places are redder: blood, not soot.
      texels[at] = texels[at]! * share ** 0.75;
      texels[at + 1] = texels[at + 1]! * share ** 1.05;
      texels[at + 2] = texels[at + 2]! * share ** 1.1;
    },
  );
  const flush = shade(mix([1, 1, 1], [1.02, 0.76, 0.72], 1 - 0.55 * person.skinTone));
  for (const side of [-1, 1]) {
    paintSpot(canvas, { x: side * 45, y: -6, rx: 20, ry: 17, strength: 0.75 }, flush);
    paintSpot(canvas, { x: side * 15, y: -8, rx: 7, ry: 7, strength: 0.6 }, flush);
    paintSpot(canvas, { x: side * 86, y: 8, rx: 14, ry: 30, strength: 0.7 }, flush);
  }
  paintSpot(canvas, { x: 0, y: -8, rx: 12, ry: 10, strength: 0.7 }, flush);
  paintSpot(canvas, { x: 0, y: -80, rx: 16, ry: 11, strength: 0.45 }, flush);
  const random = createRandom(seed, 'spots');
  const freckles = random.chance(0.3) && person.skinTone < 0.45 ? 130 : 14;
  const brown = shade([0.72, 0.58, 0.5]);
  for (let k = 0; k < freckles; k++) {
    const spot = { x: 30 * random.normal(), y: -2 + 22 * random.normal() };
    const size = random.between(0.3, 0.75);
    paintSpot(canvas, { ...spot, rx: size, ry: size, strength: random.between(0.2, 0.7) }, brown);
  }
  const shiny = gloss(SKIN_GLOSS * 2.3);
  paintSpot(canvas, { x: 0, y: 4, rx: 5, ry: 22, strength: 0.8 }, shiny);
  paintSpot(canvas, { x: 0, y: -9, rx: 7, ry: 6, strength: 1 }, shiny);
  paintSpot(canvas, { x: 0, y: 65, rx: 26, ry: 14, strength: 0.6 }, shiny);
}

/** Shade where little light arrives: round the eyes, beside the nose, under nose and lip. */
function paintHollows(canvas: Canvas, person: Person): void {
  const deep = shade([0.66, 0.55, 0.52]);
  const lidTone = shade(mix([0.86, 0.74, 0.72], [0.8, 0.68, 0.66], person.age));
  for (const side of [-1, 1]) {
    const angle = side * 0.12;
    paintSpot(canvas, { x: side * 31, y: 31, rx: 19, ry: 8, angle, strength: 0.42 }, deep);
    paintSpot(canvas, { x: side * 16, y: 30, rx: 6, ry: 10, strength: 0.6 }, deep);
    paintSpot(canvas, { x: side * 30, y: 30.5, rx: 15, ry: 4.5, strength: 0.6 }, lidTone);
    const under = 0.35 + 0.4 * person.age;
    paintSpot(
      canvas,
      { x: side * 27, y: 15, rx: 14, ry: 5, angle: side * 0.2, strength: under },
      lidTone,
    );
    paintSpot(canvas, { x: side * 19, y: -13, rx: 4, ry: 7, strength: 0.4 }, deep);
    paintSpot(
      canvas,
      { x: side * 14, y: 8, rx: 5, ry: 20, angle: side * 0.1, strength: 0.25 },
      deep,
    );
    paintSpot(canvas, { x: side * 27, y: -43, rx: 4, ry: 4, strength: 0.5 }, deep);
    paintSpot(canvas, { x: side * 24.5, y: -43, rx: 5, ry: 5, strength: 1 }, gloss(0));
    paintSpot(canvas, { x: side * 72, y: 20, rx: 12, ry: 60, strength: 0.3 }, deep);
  }
  paintSpot(canvas, { x: 0, y: -23, rx: 14, ry: 5, strength: 0.6 }, deep);
  paintSpot(canvas, { x: 0, y: -59.5, rx: 17, ry: 4.5, strength: 0.5 }, deep);
  paintSpot(canvas, { x: 0, y: -31, rx: 1.8, ry: 5, strength: 0.25 }, deep);
}

/** Folds that come with age: beside the mouth, between and beside the eyes, on the forehead. */
function paintFolds(canvas: Canvas, person: Person): void {
  const { age } = person;
  const line = shade([0.6, 0.48, 0.45]);
  const fold = (points: Point[], width: number, strength: number) => {
    const curve = curveThrough(points, 6);
    const soft = { points: curve, from: width * 2.2, to: width, strength: strength * 0.3 };
    const fine = { points: curve, from: width * 0.6, to: width * 0.25, strength: strength * 0.6 };
    paintStroke(canvas, soft, line);
    paintStroke(canvas, fine, line);
  };
  for (const side of [-1, 1]) {
    const at = (x: number, y: number): Point => [side * x, y];
    fold([at(18, -9), at(24, -20), at(30, -33), at(33, -44)], 1.3, 0.06 + 0.45 * age);
    fold([at(18, 20), at(24, 14), at(31, 11)], 0.8, 0.1 + 0.35 * age);
    const crow = Math.max(0, age - 0.3);
    fold([at(50, 29), at(57, 33)], 0.5, 0.6 * crow);
    fold([at(51, 26), at(60, 26)], 0.5, 0.6 * crow);
    fold([at(50, 23), at(58, 19)], 0.5, 0.6 * crow);
    fold([at(5, 46), at(6, 38)], 0.6, 0.4 * crow);
  }
  for (const y of [60, 68, 76]) {
    const strength = 0.45 * Math.max(0, age - 0.35);
    fold(
      [
        [-38, y - 2],
        [-14, y],
        [12, y - 0.6],
        [37, y - 2.4],
      ],
      0.7,
      strength,
    );
  }
}

function paintLips(canvas: Canvas, positions: Float32Array, person: Person, seed: number): void {
  const outline = frontal(positions, LIPS_OUTLINE);
  const noise = createNoise(seed, 'lips');
  const soft = 0.9;
  const whole = distanceField(outline, 6, 0.5);
  const box = boxOf(outline, 3);
  const brush = (x: number, y: number) =>
    smooth(-soft, soft, whole(x, y)) * (0.86 + 0.1 * noise(x * 1.6, y * 0.35));
  paint(canvas, box, brush, tint(person.lips));
  paint(canvas, box, brush, gloss(0.28));
  const upper = frontal(positions, LIPS_INNER.upper);
  const red = [...outline.slice(0, 11), ...[...upper].reverse()];
  const upperRed = distanceField(red, 6, 0.5);
  paint(canvas, box, (x, y) => smooth(-soft, soft, upperRed(x, y)), shade([0.8, 0.72, 0.72]));
  const lower = frontal(positions, LIPS_INNER.lower);
  const meeting = [...upper, ...[...lower].reverse()];
  const line = distanceField(meeting, 6, 0.5);
  paint(canvas, box, (x, y) => smooth(-1.6, 0.4, line(x, y)) * 0.7, shade([0.5, 0.34, 0.34]));
}

function paintNostrils(canvas: Canvas): void {
  const dark = tint(colour('#2a130f'));
  for (const side of [-1, 1]) {
    paintSpot(
      canvas,
      { x: side * 8.2, y: -15.2, rx: 3.6, ry: 1.9, angle: side * -0.35, strength: 0.9 },
      dark,
    );
    const wing: Point[] = [
      [side * 14.5, -3],
      [side * 17.6, -8],
      [side * 16.4, -14],
      [side * 12, -17],
    ];
    const points = curveThrough(wing, 6);
    paintStroke(canvas, { points, from: 0.7, to: 0.9, strength: 0.35 }, shade([0.5, 0.38, 0.36]));
  }
}

/** Where beard grows, 0 to 1: moustache, chin and jaw, not the lips' surroundings. */
function beardGround(x: number, y: number): number {
  const side = Math.abs(x);
  const jaw = smooth(-30, -48, y + 0.35 * Math.max(0, side - 40)) * smooth(12, 22, side);
  const whiskers = smooth(52, 64, side) * smooth(22, -10, y);
  const chin = smooth(-54, -62, y);
  const lip = smooth(-23, -27, y) * smooth(-33, -31, y) * smooth(24, 20, side);
  const corner = bellAt(side - 27, 5) * smooth(-28, -36, y);
  return Math.min(1, Math.max(jaw, whiskers, chin, lip, corner));
}

function bellAt(x: number, width: number): number {
  return Math.exp(-((x / width) ** 2));
}

function paintBeard(canvas: Canvas, person: Person, seed: number): void {
  const shadow = (person.beard ? 0.5 : 0.16) * (1 - person.skinTone) * person.maleness;
  paint(
    canvas,
    SKIN,
    (x, y) => shadow * beardGround(x, y),
    tint(person.beard ? mix(person.hair, person.skin, 0.35) : colour('#5b5654')),
  );
  if (!person.beard) return;
  const random = createRandom(seed, 'beard');
  for (let k = 0; k < 9000; k++) {
    const x = random.between(-78, 78);
    const y = random.between(-104, 20);
    if (random.next() > beardGround(x, y)) continue;
    const length = random.between(1.5, 4.5);
    const lean = 0.5 * Math.sign(x) * Math.min(1, Math.abs(x) / 40) + 0.25 * random.normal();
    const points: Point[] = [
      [x, y],
      [x + length * 0.5 * lean, y - length * 0.6],
      [x + length * lean, y - length],
    ];
    const tone = scaled(person.hair, random.between(0.6, 2));
    paintStroke(canvas, { points, from: 0.16, to: 0.05, strength: 0.6 }, tint(tone));
  }
}

const BROW_HAIRS = 420;

function paintBrow(
  canvas: Canvas,
  positions: Float32Array,
  person: Person,
  side: 'right' | 'left',
  seed: number,
): void {
  const random = createRandom(seed, `brow ${side}`);
  const upper = curveThrough(frontal(positions, BROWS[side].upper), 8);
  const lower = curveThrough(frontal(positions, BROWS[side].lower), 8);
  const out = side === 'right' ? -1 : 1;
  const thick = 0.62 + 0.16 * person.shape.browThickness;
  const hair = mix(scaled(person.hair, 0.55), colour('#1d1410'), 0.35);
  const middle = upper.map(([x, y], k): Point => {
    const [lx, ly] = lower[k]!;
    return [(x + lx) / 2, (y + ly) / 2];
  });
  const inner: Point[] = [...middle].reverse();
  paintStroke(
    canvas,
    { points: inner.slice(2), from: 2.6 * thick, to: 0.6, strength: 0.4 },
    tint(hair),
  );
  for (let k = 0; k < BROW_HAIRS; k++) {
    // 0 at the nose, 1 at the temple.
    const along = random.next();
    const across = random.between(-0.5, 0.5) * thick * (1.15 - 0.75 * along ** 2);
    const place = along * (upper.length - 1);
    const index = Math.min(upper.length - 2, Math.floor(upper.length - 1 - place));
    const [ux, uy] = upper[index]!;
    const [lx, ly] = lower[index]!;
    const x = (ux + lx) / 2 + (ux - lx) * across + random.between(-0.8, 0.8);
    const y = (uy + ly) / 2 + (uy - ly) * across;
    // Upright at the nose, lying outwards along the brow, slightly down at its tail.
    const angle = 1.25 - 1.45 * Math.min(1, along * 1.6) - 0.8 * across + 0.18 * random.normal();
    const length = random.between(3.5, 6.5) * (1 - 0.35 * along);
    const tip: Point = [x + out * Math.cos(angle) * length, y + Math.sin(angle) * length];
    const bend: Point = [(x + tip[0]) / 2 + out * 0.25, (y + tip[1]) / 2 + 0.35];
    const tone = scaled(hair, random.between(0.6, 1.5));
    const strength = random.between(0.45, 0.9);
    paintStroke(
      canvas,
      { points: [[x, y], bend, tip], from: 0.24, to: 0.05, strength },
      tint(tone),
    );
  }
}
