import {
  boxOf,
  type Canvas,
  cover,
  createCanvas,
  curveThrough,
  distanceField,
  type Point,
  paint,
  paintStroke,
  scaled,
  shade,
  smooth,
} from './canvas.ts';
import type { HairStyle, Person } from './person.ts';
import { createRandom, type Random } from './random.ts';

/** Hair as two painted sheets: one behind the head, one over the forehead and temples. */
export interface Hair {
  readonly behind: Canvas;
  readonly over: Canvas;
}

const SHEET = { left: -135, right: 135, bottom: -190, top: 165 } as const;
/** Texels per millimetre at most, and for each pixel of the picture: softer than skin. */
const FINEST_HAIR = 3;
const TEXELS_PER_PIXEL = 1.35;

/** Height of the hairline over the middle of the forehead, mm. */
const HAIRLINE = 84;
/** The hair's own outline, about this centre with these radii, mm. */
const CROWN = { y: 44, rx: 87, ry: 104 } as const;

/** Paints a person's hair; `pixelsPerMm` is how large the head will be drawn. */
export function paintHair(person: Person, seed: number, pixelsPerMm: number): Hair {
  const random = createRandom(seed, 'hair');
  const density = Math.min(FINEST_HAIR, TEXELS_PER_PIXEL * pixelsPerMm);
  const behind = createCanvas(SHEET, density);
  const over = createCanvas(SHEET, density);
  const style = person.hairStyle;
  if (style === 'long') paintFall(behind, person, random);
  paintCrown(over, person, random, style);
  if (style === 'long') for (const side of [-1, 1]) paintLocks(over, person, random, side);
  return { behind, over };
}

function tone(person: Person, random: Random, light = 1): readonly [number, number, number] {
  return scaled(person.hair, light * Math.exp(0.42 * random.normal()));
}

/** Long hair behind neck and shoulders. */
function paintFall(canvas: Canvas, person: Person, random: Random): void {
  const outline: Point[] = curveThrough(
    [
      [-40, 120],
      [-78, 84],
      [-97, 20],
      [-101, -60],
      [-98, -135],
      [-60, -165],
      [0, -120],
      [60, -165],
      [98, -135],
      [101, -60],
      [97, 20],
      [78, 84],
      [40, 120],
    ],
    5,
  );
  fill(canvas, outline, scaled(person.hair, 0.45), 2);
  for (let k = 0; k < 1100; k++) {
    const side = random.chance(0.5) ? 1 : -1;
    const spread = random.between(0.45, 1.03);
    const end = random.between(-110, -168);
    const sway = random.between(-5, 5);
    const points = curveThrough(
      [
        [side * 80 * spread, 90],
        [side * 96 * spread, 20],
        [side * (100 * spread + sway * 0.4), -60],
        [side * (95 * spread + sway), end],
      ],
      4,
    );
    paintStroke(
      canvas,
      { points, from: 0.9, to: 0.25, strength: 0.6 },
      cover(tone(person, random, 0.6)),
    );
  }
}

function fill(
  canvas: Canvas,
  outline: readonly Point[],
  of: readonly [number, number, number],
  soft: number,
) {
  const distance = distanceField(outline, 2 * soft, 2);
  const brush = (x: number, y: number) => smooth(-soft, soft, distance(x, y));
  paint(canvas, boxOf(outline, soft), brush, cover(of));
}

/** Height of the hairline at a distance from the middle. */
function hairline(x: number, style: HairStyle): number {
  const side = Math.abs(x);
  const recess = style === 'short' ? 4 * Math.exp(-(((side - 40) / 12) ** 2)) : 0;
  const temple = 62 * smooth(38, 76, side) ** 1.5;
  return HAIRLINE + recess - temple - 0.0016 * side * side;
}

function crownHeight(x: number): number {
  return CROWN.y + CROWN.ry * Math.sqrt(Math.max(0, 1 - (x / CROWN.rx) ** 2));
}

function paintCrown(canvas: Canvas, person: Person, random: Random, style: HairStyle): void {
  const steps = 44;
  const line: Point[] = [];
  const top: Point[] = [];
  const edge = style === 'short' ? 82 : 80;
  for (let k = 0; k <= steps; k++) {
    const x = -edge + (2 * edge * k) / steps;
    line.push([x, hairline(x, style) + 2]);
    top.push([x, crownHeight(x) - (style === 'tied' ? 7 : 2)]);
  }
  // Down beside the ear: sideburns of short hair, wisps of tied hair.
  const low = style === 'short' ? 8 : 18;
  const outline: Point[] = [
    ...line,
    [edge - 2, low],
    [edge + 2, low],
    ...top.reverse(),
    [-edge - 2, low],
    [-edge + 2, low],
  ];
  fill(canvas, outline, scaled(person.hair, 0.6), 2.5);
  const part = style === 'tied' ? 0 : random.between(-38, 38);
  const strands = style === 'short' ? 2600 : 1700;
  for (let k = 0; k < strands; k++) {
    const x = random.between(-edge, edge);
    const base = hairline(x, style);
    const crown = crownHeight(x * 0.97);
    const start = base + (crown - base) * random.next() ** 1.35 * 0.9;
    const points =
      style === 'short'
        ? shortStrand(random, x, start, part)
        : combedStrand(random, x, start, part, style);
    const height = (start - base) / Math.max(10, crown - base);
    const sheen = 0.75 + 0.75 * Math.exp(-(((height - 0.4) / 0.22) ** 2));
    const light = cover(tone(person, random, sheen));
    paintStroke(canvas, { points, from: 0.55, to: 0.12, strength: 0.75 }, light);
  }
  for (const side of [-1, 1]) paintSideburn(canvas, person, random, side, style);
}

/** The hair's outline as a round: angle from straight up to the picture's right, share of the radius. */
function roundOf(x: number, y: number): { angle: number; radius: number } {
  const u = x / CROWN.rx;
  const v = (y - CROWN.y) / CROWN.ry;
  return { angle: Math.atan2(u, v), radius: Math.hypot(u, v) };
}

function fromRound(angle: number, radius: number): Point {
  return [CROWN.rx * radius * Math.sin(angle), CROWN.y + CROWN.ry * radius * Math.cos(angle)];
}

/** A strand that leaves its root by steps of angle and radius, never far beyond the outline. */
function roundStrand(x: number, y: number, turn: number, rise: number, limit: number): Point[] {
  const { angle, radius } = roundOf(x, y);
  const steps = [0, 0.35, 0.7, 1];
  const points = steps.map((t): Point => {
    const lifted = radius + rise * t;
    return fromRound(angle + turn * t, Math.min(lifted, Math.max(radius, limit)));
  });
  return curveThrough(points, 2);
}

/** Short hair stands up and back from the forehead, and lies down along the sides. */
function shortStrand(random: Random, x: number, y: number, part: number): Point[] {
  const away = Math.max(-1, Math.min(1, (x - part) / 25));
  const turn = 0.13 * away + 0.1 * random.normal();
  return roundStrand(x, y, turn, random.between(0.08, 0.2), 1 + 0.025 * random.normal());
}

/** Longer hair is combed from the parting round the head; tied hair straight back. */
function combedStrand(
  random: Random,
  x: number,
  y: number,
  part: number,
  style: HairStyle,
): Point[] {
  if (style === 'tied') {
    return roundStrand(x, y, 0.04 * random.normal(), random.between(0.2, 0.45), 0.95);
  }
  const away = x > part ? 1 : -1;
  const turn = away * random.between(0.3, 0.75);
  return roundStrand(x, y, turn, random.between(-0.04, 0.05), 1.015 + 0.012 * random.normal());
}

function paintSideburn(
  canvas: Canvas,
  person: Person,
  random: Random,
  side: number,
  style: HairStyle,
): void {
  const low = style === 'short' ? -2 : 22;
  for (let k = 0; k < (style === 'short' ? 420 : 120); k++) {
    const y = random.between(low, 58);
    const x = side * (81 - random.next() * (7 + 0.16 * Math.max(0, y - 10)));
    const length = random.between(5, 12);
    const points: Point[] = [
      [x, y],
      [x + side * 0.8 + random.normal() * 0.6, y - length * 0.5],
      [x + side * 1.2 + random.normal(), y - length],
    ];
    const thin = { points, from: 0.4, to: 0.1, strength: 0.6 };
    paintStroke(canvas, thin, cover(tone(person, random, 0.7)));
  }
}

/** Long hair in front of temples and cheeks' edge. */
function paintLocks(canvas: Canvas, person: Person, random: Random, side: number): void {
  for (let k = 0; k < 620; k++) {
    const depth = random.next();
    const inner = 66 + 32 * depth;
    const end = random.between(-70, -160);
    const points = curveThrough(
      [
        [side * (26 + 44 * depth), 96 + 22 * (1 - depth)],
        [side * (52 + 34 * depth), 74],
        [side * inner, 30],
        [side * (inner + 4), -30],
        [side * (inner + 3 + 4 * random.normal()), end],
      ],
      4,
    );
    // The lock's inner edge lies in its own shadow.
    const sheen = 0.55 + 0.7 * smooth(0, 0.5, depth);
    const stroke = { points, from: 0.75, to: 0.2, strength: 0.8 };
    paintStroke(canvas, stroke, cover(tone(person, random, sheen)));
  }
  const edge: Point[] = [
    [side * 66, 34],
    [side * 68, -30],
    [side * 68, -110],
  ];
  paintStroke(canvas, { points: edge, from: 3, to: 2, strength: 0.2 }, shade([0.5, 0.5, 0.5]));
}
