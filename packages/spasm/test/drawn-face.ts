import {
  type CanonicalFace,
  type FaceObservation,
  IRIS_DIAMETER_MM,
  type PlanarFit,
  placeOnPlane,
} from '@facialis/face';
import type { Frame, Plane } from '@facialis/video';
import type { Side } from '../src/index.ts';
import { arch, type Colour, DrawnEye, LOWER, UPPER } from './drawn-eye.ts';
import { uniform } from './movements.ts';

/** Side of the picture, px, and size of the face in it. */
const SIZE = 300;
export const PIXELS_PER_MM = 1.6;
/** Grid of the skin's marks, mm: a square of 200 mm about the nasion. */
const MARK_MM = 0.5;
const MARKS = 400;
/** How far the skin about a mouth corner is pulled along: a bell of this standard deviation, mm. */
const PULL_SPREAD_MM = 12;
const PULL_ENDS_MM = 45;
const STILL = [0, 0] as const;
/** Nothing of the face is looked at beyond. */
const FACE_ENDS_MM = 85;
const BACKGROUND: Colour = [110, 128, 128];
const POINTS = {
  right: {
    canthi: [33, 133],
    upper: [246, 161, 160, 159, 158, 157, 173],
    lower: [7, 163, 144, 145, 153, 154, 155],
    corner: 61,
  },
  left: {
    canthi: [362, 263],
    upper: [398, 384, 385, 386, 387, 388, 466],
    lower: [382, 381, 380, 374, 373, 390, 249],
    corner: 291,
  },
} as const;
const SIDES = ['left', 'right'] as const;

/** What one half of the face does: lid closure, and the mouth corner's way, mm, x to its left. */
export interface HalfState {
  readonly lid?: number;
  readonly pull?: readonly [number, number];
}

/** Where the face lies in the picture, and what it does. */
export interface FaceState {
  readonly fit: PlanarFit;
  readonly left?: HalfState;
  readonly right?: HalfState;
}

/** A flat face with marked skin, two eyes and two mouth corners, seen without any network. */
export class DrawnFace {
  readonly #vertices: Float32Array;
  readonly #eyes = { left: new DrawnEye(1), right: new DrawnEye(2) } as const;
  readonly #middles: Readonly<Record<Side, readonly [number, number]>>;
  readonly #marks = new Float32Array(MARKS * MARKS);

  constructor({ vertices }: CanonicalFace) {
    this.#vertices = vertices;
    this.#middles = {
      left: middleOf(vertices, POINTS.left.canthi),
      right: middleOf(vertices, POINTS.right.canthi),
    };
    const random = uniform(11);
    for (let wave = 0; wave < 12; wave++) {
      const direction = 2 * Math.PI * random();
      const perStep = (2 * Math.PI * MARK_MM) / (5 + 10 * random());
      const [x, y] = [perStep * Math.cos(direction), perStep * Math.sin(direction)];
      const phase = 2 * Math.PI * random();
      for (let i = 0; i < this.#marks.length; i++) {
        this.#marks[i]! += 5 * Math.sin(x * (i % MARKS) + y * Math.floor(i / MARKS) + phase);
      }
    }
  }

  /** The picture, of full range. */
  frame(state: FaceState, timeS: number): Frame {
    const luma = new Uint8Array(SIZE * SIZE);
    const cb = new Uint8Array((SIZE * SIZE) / 4);
    const cr = new Uint8Array((SIZE * SIZE) / 4);
    for (let row = 0; row < SIZE; row++) {
      for (let column = 0; column < SIZE; column++) {
        const [x, y] = placeOnPlane(state.fit, column + 0.5, row + 0.5);
        const colour = this.#colour(x, y, state);
        luma[row * SIZE + column] = Math.round(colour[0]);
        if (row % 2 === 0 && column % 2 === 0) {
          cb[(row * SIZE) / 4 + column / 2] = Math.round(colour[1]);
          cr[(row * SIZE) / 4 + column / 2] = Math.round(colour[2]);
        }
      }
    }
    const plane = (data: Uint8Array, size: number): Plane => ({
      data,
      stride: size,
      width: size,
      height: size,
    });
    return {
      index: 0,
      timeS,
      width: SIZE,
      height: SIZE,
      rotation: 0,
      bitDepth: 8,
      fullRange: true,
      matrix: 'bt709',
      luma: plane(luma, SIZE),
      cb: plane(cb, SIZE / 2),
      cr: plane(cr, SIZE / 2),
      close() {},
    };
  }

  /** What a tracker would say of it: lids stay where they are while open, corners go along. */
  observation({ fit, left, right }: FaceState, timeS: number): FaceObservation {
    const vertices = this.#vertices;
    const landmarks = new Float32Array(3 * 478);
    const set = (point: number, x: number, y: number) =>
      landmarks.set([fit.a * x - fit.b * y + fit.e, fit.b * x + fit.a * y + fit.f, 0], 3 * point);
    for (let point = 0; point < vertices.length / 3; point++) {
      set(point, vertices[3 * point]!, vertices[3 * point + 1]!);
    }
    for (const side of SIDES) {
      const { canthi, upper, lower, corner } = POINTS[side];
      const [middle, height] = this.#middles[side];
      const [from, to] = canthi.map((point) => vertices[3 * point]!) as [number, number];
      upper.forEach((point, i) => {
        const x = from + ((i + 1) / 8) * (to - from);
        set(point, x, height + UPPER * arch(x - middle));
        set(lower[i]!, x, height + LOWER * arch(x - middle));
      });
      const [dx, dy] = (side === 'left' ? left : right)?.pull ?? [0, 0];
      set(corner, vertices[3 * corner]! + dx, vertices[3 * corner + 1]! + dy);
    }
    const irisPx = IRIS_DIAMETER_MM * Math.hypot(fit.a, fit.b);
    return {
      index: 0,
      timeS,
      state: 'tracked',
      presence: 1,
      faces: 1,
      landmarks,
      irisPx: { left: irisPx, right: irisPx },
      pose: { yawDeg: 0, pitchDeg: 0, rollDeg: 0 },
      head: null,
    };
  }

  #colour(x: number, y: number, state: FaceState): Colour {
    if (Math.abs(x) > FACE_ENDS_MM || Math.abs(y) > FACE_ENDS_MM) return BACKGROUND;
    for (const side of SIDES) {
      const middle = this.#middles[side];
      const u = x - middle[0];
      const v = y - middle[1];
      if (Math.abs(u) < 16 && v > -15 && v < 12) {
        return this.#eyes[side].colourAt(u, v, { upper: state[side]?.lid ?? 0 });
      }
    }
    let skinX = x;
    let skinY = y;
    for (const side of SIDES) {
      const [dx, dy] = state[side]?.pull ?? STILL;
      const at = 3 * POINTS[side].corner;
      const [cornerX, cornerY] = [this.#vertices[at]!, this.#vertices[at + 1]!];
      if ((dx === 0 && dy === 0) || Math.hypot(x - cornerX, y - cornerY) > PULL_ENDS_MM) continue;
      // Where the skin that is seen here lies at rest: a few rounds find it.
      for (let round = 0; round < 4; round++) {
        const square = (skinX - cornerX) ** 2 + (skinY - cornerY) ** 2;
        const share = Math.exp(-square / (2 * PULL_SPREAD_MM ** 2));
        skinX = x - dx * share;
        skinY = y - dy * share;
      }
    }
    return [150 + this.#mark(skinX, skinY), 112, 148];
  }

  #mark(x: number, y: number): number {
    const column = Math.min(Math.max(x / MARK_MM + MARKS / 2, 0), MARKS - 1.001);
    const row = Math.min(Math.max(y / MARK_MM + MARKS / 2, 0), MARKS - 1.001);
    const at = (row | 0) * MARKS + (column | 0);
    const [fx, fy] = [column - (column | 0), row - (row | 0)];
    const marks = this.#marks;
    const above = marks[at]! + fx * (marks[at + 1]! - marks[at]!);
    const below = marks[at + MARKS]! + fx * (marks[at + MARKS + 1]! - marks[at + MARKS]!);
    return above + fy * (below - above);
  }
}

/** Middle of an eye, between its canthi, mm. */
function middleOf(
  vertices: Float32Array,
  [a, b]: readonly [number, number],
): readonly [number, number] {
  return [
    (vertices[3 * a]! + vertices[3 * b]!) / 2,
    (vertices[3 * a + 1]! + vertices[3 * b + 1]!) / 2,
  ];
}

/** A head that drifts, rolls and comes nearer by a little, slowly. */
export function swayAt(t: number): PlanarFit {
  const scale = PIXELS_PER_MM * (1 + 0.02 * Math.sin(0.7 * t));
  const roll = 0.03 * Math.sin(0.9 * t + 1);
  return {
    a: scale * Math.cos(roll),
    b: scale * Math.sin(roll),
    e: SIZE / 2 + 6 * Math.sin(0.5 * t),
    f: 125 + 4 * Math.sin(0.8 * t),
  };
}
