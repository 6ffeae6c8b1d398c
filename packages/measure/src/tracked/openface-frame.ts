import type { Side, SideSignals } from '@facialis/spasm';
import { median } from './open-level.ts';

/** Coordinates of landmarks by their number in the 68-point scheme: one series an axis. */
export type Points = ReadonlyMap<number, readonly Float64Array[]>;

/** Movement of one side in the face frame. */
type SideMovement = Pick<SideSignals, 'commissureLateralMm' | 'commissureUpMm' | 'browMm'>;

type Vector = readonly [number, number, number];

/** Outer canthi, nasion and subnasale carry the frame: they move least with expression. */
const RIGHT_CANTHUS = 36;
const LEFT_CANTHUS = 45;
const NASION = 27;
const SUBNASALE = 33;

/** The person's right is the picture's left, where the scheme starts to count. */
const SIDES = {
  right: { commissure: 48, brow: [17, 18, 19, 20, 21], lateral: -1 },
  left: { commissure: 54, brow: [22, 23, 24, 25, 26], lateral: 1 },
} as const;

/**
 * Mouth corners and brows in the face frame (x from right to left canthus, y from nasion to
 * subnasale, origin at the nasion), in mm against their own median. Points are OpenFace's X, Y, Z:
 * right and down in the picture, and away from the camera. NaN where `tracked` is 0.
 */
export function measureMovement(points: Points, tracked: Uint8Array): Record<Side, SideMovement> {
  const frames = Array.from(tracked, (isTracked, index) =>
    isTracked ? frameAt(points, index) : undefined,
  );
  const along = (axis: 'x' | 'y', numbers: readonly number[], sign: number): Float32Array =>
    againstRest(
      Float64Array.from(frames, (frame, index) => {
        if (!frame) return Number.NaN;
        const places = numbers.map((point) =>
          dot(minus(at(points, point, index), frame.origin), frame[axis]),
        );
        return (sign * places.reduce((sum, place) => sum + place, 0)) / places.length;
      }),
    );
  const side = ({ commissure, brow, lateral }: (typeof SIDES)[Side]): SideMovement => ({
    commissureLateralMm: along('x', [commissure], lateral),
    commissureUpMm: along('y', [commissure], -1),
    browMm: along('y', brow, -1),
  });
  return { left: side(SIDES.left), right: side(SIDES.right) };
}

interface Frame {
  readonly origin: Vector;
  readonly x: Vector;
  readonly y: Vector;
}

function frameAt(points: Points, index: number): Frame {
  const origin = at(points, NASION, index);
  const x = unit(minus(at(points, LEFT_CANTHUS, index), at(points, RIGHT_CANTHUS, index)));
  const down = minus(at(points, SUBNASALE, index), origin);
  const y = unit(minus(down, scale(x, dot(down, x))));
  return { origin, x, y };
}

function againstRest(series: Float64Array): Float32Array {
  const rest = median(series);
  return Float32Array.from(series, (value) => value - rest);
}

function at(points: Points, point: number, index: number): Vector {
  const [x, y, z] = points.get(point) ?? [];
  return [x?.[index] ?? Number.NaN, y?.[index] ?? Number.NaN, z?.[index] ?? Number.NaN];
}

function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function scale(a: Vector, by: number): Vector {
  return [a[0] * by, a[1] * by, a[2] * by];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function unit(a: Vector): Vector {
  return scale(a, 1 / Math.hypot(...a));
}
