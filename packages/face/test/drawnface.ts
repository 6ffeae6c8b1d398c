import { type Frame, frameFromRgb } from '@facialis/video';
import type { CanonicalFace } from '../src/index.ts';

/** How a face is drawn: pixels, degrees, and model millimetres. */
export interface DrawnFace {
  /** Nasion in the picture. */
  readonly x: number;
  readonly y: number;
  readonly pixelsPerMm: number;
  readonly yawDeg?: number;
  readonly pitchDeg?: number;
  readonly rollDeg?: number;
  /** Stretches the face to make another person of it. */
  readonly wider?: number;
  /** A hand before nose and mouth. */
  readonly covered?: boolean;
}

type Colour = readonly [number, number, number];
type Point = readonly [number, number, number];

const SKIN: Colour = [214, 168, 142];
const RADIANS = Math.PI / 180;

// Rings of mesh points that outline what is painted on the skin.
const LIPS = [61, 40, 37, 0, 267, 270, 291, 321, 314, 17, 84, 91];
const EYES = [
  { lids: [33, 160, 158, 133, 153, 144], inner: 133, outer: 33 },
  { lids: [263, 387, 385, 362, 380, 373], inner: 362, outer: 263 },
];
const BROWS = [
  [70, 63, 105, 66, 107, 55, 65, 52, 53, 46],
  [300, 293, 334, 296, 336, 285, 295, 282, 283, 276],
];

/** A picture with drawn faces, as a frame. */
export function drawFaces(
  canonical: CanonicalFace,
  faces: readonly DrawnFace[],
  { width, mirrored }: { readonly width: number; readonly mirrored: boolean },
): Frame {
  const height = 480;
  const data = new Uint8Array(width * height * 3);
  for (let i = 0; i < data.length; i += 3) data.set([120, 130, 140], i);
  const paint = (x: number, y: number, [r, g, b]: Colour) => {
    const column = mirrored ? width - 1 - x : x;
    if (column >= 0 && column < width && y >= 0 && y < height) {
      data.set([r, g, b], 3 * (y * width + column));
    }
  };
  for (const face of faces) drawFace(canonical, face, paint);
  return frameFromRgb({ data, channels: 3, width, height, index: 0, timeS: 0 });
}

function drawFace(
  { vertices, triangles }: CanonicalFace,
  face: DrawnFace,
  paint: (x: number, y: number, colour: Colour) => void,
): void {
  const turn = turnOf(face);
  const scale = face.pixelsPerMm;
  const place = ([x, y, z]: Point): Point => {
    const [a, b, c] = turn([x * (face.wider ?? 1), y, z]);
    return [face.x + scale * a, face.y + scale * b, scale * c];
  };
  const vertex = (i: number): Point =>
    place([vertices[3 * i]!, vertices[3 * i + 1]!, vertices[3 * i + 2]!]);

  fillEllipse(place([0, -10, 60]), 82 * scale, 118 * scale, [70, 50, 40], paint); // hair
  fillEllipse(place([0, 110, 80]), 45 * scale, 60 * scale, [190, 145, 122], paint); // neck
  fillEllipse(place([0, 12, 40]), 76 * scale, 100 * scale, SKIN, paint); // head
  const corners = Array.from({ length: triangles.length / 3 }, (_, i) =>
    [0, 1, 2].map((k) => vertex(triangles[3 * i + k]!)),
  );
  corners.sort((a, b) => depth(b) - depth(a));
  for (const corner of corners) {
    const [p, q, r] = corner as [Point, Point, Point];
    fill(corner, shade(SKIN, 0.55 + 0.45 * facing(p, q, r)), paint);
  }
  for (const brow of BROWS) fill(brow.map(vertex), [80, 58, 46], paint);
  fill(LIPS.map(vertex), [176, 92, 92], paint);
  for (const { lids, inner, outer } of EYES) {
    fill(lids.map(vertex), [236, 234, 230], paint);
    const a = vertex(inner);
    const b = vertex(outer);
    const centre: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, 0];
    fillEllipse(centre, 5.5 * scale, 5.5 * scale, [92, 70, 50], paint);
    fillEllipse(centre, 2.2 * scale, 2.2 * scale, [18, 16, 16], paint);
  }
  if (face.covered) {
    const [x, y] = vertex(13);
    for (let v = -40 * scale; v < 45 * scale; v++) {
      for (let u = -45 * scale; u < 45 * scale; u++) {
        paint(Math.round(x + u), Math.round(y + v), [196, 150, 126]);
      }
    }
  }
}

/** Yaw to the person's left, pitch up, roll clockwise; the person's left is at larger x. */
function turnOf({ yawDeg = 0, pitchDeg = 0, rollDeg = 0 }: DrawnFace): (point: Point) => Point {
  const yaw = yawDeg * RADIANS;
  const pitch = pitchDeg * RADIANS;
  const roll = rollDeg * RADIANS;
  return ([x0, y0, z0]) => {
    const y1 = y0 * Math.cos(pitch) + z0 * Math.sin(pitch);
    const z1 = z0 * Math.cos(pitch) - y0 * Math.sin(pitch);
    const x2 = x0 * Math.cos(yaw) - z1 * Math.sin(yaw);
    const z2 = z1 * Math.cos(yaw) + x0 * Math.sin(yaw);
    return [
      x2 * Math.cos(roll) - y1 * Math.sin(roll),
      x2 * Math.sin(roll) + y1 * Math.cos(roll),
      z2,
    ];
  };
}

function depth(corners: readonly Point[]): number {
  return corners.reduce((sum, corner) => sum + corner[2], 0);
}

/** How much a triangle faces a light above the viewer's left shoulder, 0 to 1. */
function facing(p: Point, q: Point, r: Point): number {
  const u = [q[0] - p[0], q[1] - p[1], q[2] - p[2]] as const;
  const v = [r[0] - p[0], r[1] - p[1], r[2] - p[2]] as const;
  const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  const length = Math.hypot(n[0]!, n[1]!, n[2]!);
  return Math.abs((0.25 * n[0]! + 0.35 * n[1]! + 0.9 * n[2]!) / length);
}

function shade([r, g, b]: Colour, factor: number): Colour {
  return [r * factor, g * factor, b * factor];
}

/** Fills a polygon by its crossings with each row. */
function fill(
  corners: readonly Point[],
  colour: Colour,
  paint: (x: number, y: number, colour: Colour) => void,
): void {
  const ys = corners.map((corner) => corner[1]);
  for (let y = Math.ceil(Math.min(...ys)); y <= Math.max(...ys); y++) {
    const crossings = corners
      .flatMap((from, i) => {
        const to = corners[(i + 1) % corners.length]!;
        if (from[1] <= y === to[1] <= y) return [];
        return [from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])];
      })
      .sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      for (let x = Math.ceil(crossings[i]!); x <= crossings[i + 1]!; x++) paint(x, y, colour);
    }
  }
}

function fillEllipse(
  [x, y]: Point,
  radiusX: number,
  radiusY: number,
  colour: Colour,
  paint: (x: number, y: number, colour: Colour) => void,
): void {
  for (let v = Math.ceil(-radiusY); v <= radiusY; v++) {
    const half = radiusX * Math.sqrt(Math.max(0, 1 - (v / radiusY) ** 2));
    for (let u = Math.ceil(-half); u <= half; u++) {
      paint(Math.round(x + u), Math.round(y + v), colour);
    }
  }
}
