import type { Vector } from './head.ts';

/** Where the head is and how it is turned. */
export interface HeadPlace {
  /** Shift of the head, mm: x to the picture's right, y up, z to the camera. */
  readonly shift: Vector;
  /** Turns, degrees: yaw to the picture's right, pitch up, roll clockwise in the picture. */
  readonly yawDeg: number;
  readonly pitchDeg: number;
  readonly rollDeg: number;
}

/** A perspective camera that looks straight at where the head rests. */
export interface Camera {
  /** Pixels per millimetre in the plane of the eyes. */
  readonly scale: number;
  /** The picture's point, px, that the head's own origin falls on at rest. */
  readonly x: number;
  readonly y: number;
}

/** From the camera to the plane of the eyes, mm: a phone at arm's length. */
const DISTANCE = 650;
/** Depth of the eyes' plane in the head's frame, mm. */
const EYES_DEPTH = 36;
/** The neck, about which the head turns, mm. */
const PIVOT: Vector = [0, -60, -60];

/** A turned and shifted head: maps its points to the camera's frame and to the picture. */
export interface Pose {
  /** Turns a direction. */
  turn(x: number, y: number, z: number): Vector;
  /** `project` for many points at once, without a small array for each. */
  projectAll(positions: Float32Array, screen: Float32Array): void;
  /** `turn` for many directions at once. */
  turnAll(directions: Float32Array, turned: Float32Array): void;
  /** Position in the picture, px, y down, and nearness, mm. */
  project(x: number, y: number, z: number): Vector;
}

const RADIANS = Math.PI / 180;

/** Makes the map for one frame. */
export function createPose(camera: Camera, head: HeadPlace): Pose {
  const [cy, sy] = [Math.cos(head.yawDeg * RADIANS), Math.sin(head.yawDeg * RADIANS)];
  const [cp, sp] = [Math.cos(head.pitchDeg * RADIANS), Math.sin(head.pitchDeg * RADIANS)];
  const [cr, sr] = [Math.cos(-head.rollDeg * RADIANS), Math.sin(-head.rollDeg * RADIANS)];
  // Roll · pitch · yaw.
  const row0: Vector = [cr * cy - sr * sp * sy, -sr * cp, cr * sy + sr * sp * cy];
  const row1: Vector = [sr * cy + cr * sp * sy, cr * cp, sr * sy - cr * sp * cy];
  const row2: Vector = [-cp * sy, sp, cp * cy];
  const rotation = [...row0, ...row1, ...row2];
  const [tx, ty, tz] = head.shift;
  const shift = [PIVOT[0] + tx, PIVOT[1] + ty, PIVOT[2] + tz];
  const turnAll = (from: Float32Array, to: Float32Array) => {
    for (let at = 0; at < from.length; at += 3) {
      const [x, y, z] = [from[at]!, from[at + 1]!, from[at + 2]!];
      to[at] = rotation[0]! * x + rotation[1]! * y + rotation[2]! * z;
      to[at + 1] = rotation[3]! * x + rotation[4]! * y + rotation[5]! * z;
      to[at + 2] = rotation[6]! * x + rotation[7]! * y + rotation[8]! * z;
    }
  };
  const projectAll = (from: Float32Array, to: Float32Array) => {
    for (let at = 0; at < from.length; at += 3) {
      const x = from[at]! - PIVOT[0];
      const y = from[at + 1]! - PIVOT[1];
      const z = from[at + 2]! - PIVOT[2];
      const near = rotation[6]! * x + rotation[7]! * y + rotation[8]! * z + shift[2]!;
      const scale = (camera.scale * DISTANCE) / (DISTANCE - (near - EYES_DEPTH));
      const across = rotation[0]! * x + rotation[1]! * y + rotation[2]! * z + shift[0]!;
      const up = rotation[3]! * x + rotation[4]! * y + rotation[5]! * z + shift[1]!;
      to[at] = camera.x + across * scale;
      to[at + 1] = camera.y - up * scale;
      to[at + 2] = near;
    }
  };
  const one = new Float32Array(3);
  const out = new Float32Array(3);
  const single = (all: typeof turnAll, x: number, y: number, z: number): Vector => {
    one.set([x, y, z]);
    all(one, out);
    return [out[0]!, out[1]!, out[2]!];
  };
  return {
    turn: (x, y, z) => single(turnAll, x, y, z),
    project: (x, y, z) => single(projectAll, x, y, z),
    turnAll,
    projectAll,
  };
}
