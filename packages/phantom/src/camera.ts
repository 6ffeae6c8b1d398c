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
  /** Rows of the rotation. */
  readonly rotation: readonly [Vector, Vector, Vector];
  /** Position in the camera's frame, mm: x to the picture's right, y up, z towards the camera. */
  place(x: number, y: number, z: number): Vector;
  /** Turns a direction. */
  turn(x: number, y: number, z: number): Vector;
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
  const [tx, ty, tz] = head.shift;
  const turn = (x: number, y: number, z: number): Vector => [
    row0[0] * x + row0[1] * y + row0[2] * z,
    row1[0] * x + row1[1] * y + row1[2] * z,
    row2[0] * x + row2[1] * y + row2[2] * z,
  ];
  const place = (x: number, y: number, z: number): Vector => {
    const [rx, ry, rz] = turn(x - PIVOT[0], y - PIVOT[1], z - PIVOT[2]);
    return [rx + PIVOT[0] + tx, ry + PIVOT[1] + ty, rz + PIVOT[2] + tz];
  };
  return {
    rotation: [row0, row1, row2],
    place,
    turn,
    project: (x, y, z) => {
      const [px, py, pz] = place(x, y, z);
      const scale = (camera.scale * DISTANCE) / (DISTANCE - (pz - EYES_DEPTH));
      return [camera.x + px * scale, camera.y - py * scale, pz];
    },
  };
}
