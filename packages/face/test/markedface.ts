import type { Frame, Plane } from '@facialis/video';
import {
  type CanonicalFace,
  type FaceObservation,
  type PlanarFit,
  placeOnPlane,
} from '../src/index.ts';

/** Size of the picture, pixels. */
const WIDTH = 480;
const HEIGHT = 480;

/** Where a face lies in the picture: nasion, pixels per millimetre, roll. */
export interface Lie {
  readonly x: number;
  readonly y: number;
  readonly pixelsPerMm: number;
  readonly rollDeg: number;
}

/** From millimetres of the canonical face to the picture. */
export function fitOf({ x, y, pixelsPerMm, rollDeg }: Lie): PlanarFit {
  const roll = (rollDeg * Math.PI) / 180;
  return { a: pixelsPerMm * Math.cos(roll), b: pixelsPerMm * Math.sin(roll), e: x, f: y };
}

/** Brightness at a place of the face, mm: waves without any symmetry. */
export function brightness(x: number, y: number): number {
  return (
    125 +
    35 * Math.sin(0.31 * x + 0.12 * y) +
    30 * Math.sin(0.23 * y - 0.17 * x + 1) +
    25 * Math.cos(0.4 * x - 0.35 * y + 2)
  );
}

/** Colour differences at a place of the face, mm. */
export function colours(x: number, y: number): readonly [cb: number, cr: number] {
  return [118 + 20 * Math.sin(0.2 * x + 1), 140 + 20 * Math.sin(0.25 * y - 0.1 * x)];
}

/** A flat face covered with waves, as a frame of full range. */
export function markedFrame(lie: Lie, { mirrored = false } = {}): Frame {
  const fit = fitOf(lie);
  const plane = (shrink: 1 | 2, value: (x: number, y: number) => number): Plane => {
    const [width, height] = [WIDTH / shrink, HEIGHT / shrink];
    const data = new Uint8Array(width * height);
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        const across = mirrored ? width - 1 - column : column;
        const [x, y] = placeOnPlane(fit, (across + 0.5) * shrink, (row + 0.5) * shrink);
        data[row * width + column] = Math.round(value(x, y));
      }
    }
    return { data, stride: width, width, height };
  };
  return {
    index: 0,
    timeS: 0,
    width: WIDTH,
    height: HEIGHT,
    rotation: 0,
    bitDepth: 8,
    fullRange: true,
    matrix: 'bt709',
    luma: plane(1, brightness),
    cb: plane(2, (x, y) => colours(x, y)[0]),
    cr: plane(2, (x, y) => colours(x, y)[1]),
    close() {},
  };
}

/** The mesh of a face that lies so, its points moved by some millimetres where `moved` says. */
export function meshOf(
  { vertices }: CanonicalFace,
  lie: Lie,
  moved: Readonly<Record<number, readonly [number, number]>> = {},
): Float32Array {
  const { a, b, e, f } = fitOf(lie);
  const out = new Float32Array(3 * 478);
  for (let point = 0; point < vertices.length / 3; point++) {
    const [dx, dy] = moved[point] ?? [0, 0];
    const x = vertices[3 * point]! + dx;
    const y = vertices[3 * point + 1]! + dy;
    out.set([a * x - b * y + e, b * x + a * y + f, 0], 3 * point);
  }
  return out;
}

/** A tracked face with this mesh. */
export function seen(landmarks: Float32Array): FaceObservation {
  return {
    index: 0,
    timeS: 0,
    state: 'tracked',
    presence: 1,
    faces: 1,
    landmarks,
    irisPx: { left: 20, right: 20 },
    pose: { yawDeg: 0, pitchDeg: 0, rollDeg: 0 },
    head: null,
  };
}

/** Left for right: the points keep their places in the picture and swap their sides. */
export function mirroredMesh(mesh: Float32Array, canonical: CanonicalFace): Float32Array {
  const { vertices } = canonical;
  const out = new Float32Array(mesh.length);
  for (let point = 0; point < vertices.length / 3; point++) {
    const twin = twinOf(vertices, point);
    out.set([WIDTH - mesh[3 * twin]!, mesh[3 * twin + 1]!, 0], 3 * point);
  }
  return out;
}

/** The point of the other half that lies across the midline. */
function twinOf(vertices: Float32Array, point: number): number {
  let best = 0;
  let least = Infinity;
  for (let other = 0; other < vertices.length / 3; other++) {
    const distance = Math.hypot(
      vertices[3 * other]! + vertices[3 * point]!,
      vertices[3 * other + 1]! - vertices[3 * point + 1]!,
      vertices[3 * other + 2]! - vertices[3 * point + 2]!,
    );
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}
