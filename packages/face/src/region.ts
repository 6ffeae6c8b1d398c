import type { PatchTransform } from '@facialis/video';
import type { Box } from './detector.ts';
import { type PlanarFit, placeOnPlane, planarScale } from './planar.ts';

/** A square region of the displayed picture, turned with the head. Pixels and radians. */
export interface Region {
  /** Centre. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Clockwise turn of the head's own horizontal from the picture's, in the displayed picture. */
  readonly turn: number;
}

/** The mesh was trained on regions this much larger than the face's bounding box. */
const MARGIN = 1.5;

// Outer canthi in the mesh's numbering: the person's right eye stands at smaller x.
const RIGHT_OUTER_CANTHUS = 33;
const LEFT_OUTER_CANTHUS = 263;

/** A point of the displayed picture, pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The region around a box, turned so that the line from `right` to `left` eye is horizontal. */
export function regionAround(box: Box, right: Point, left: Point): Region {
  return {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    size: MARGIN * Math.max(box.width, box.height),
    turn: Math.atan2(left.y - right.y, left.x - right.x),
  };
}

/** The region in which the next frame's face is looked for, from this frame's first `points`. */
export function regionOfLandmarks(landmarks: Float32Array, points: number): Region {
  const point = (i: number) => ({ x: landmarks[3 * i]!, y: landmarks[3 * i + 1]! });
  return regionAround(
    boxOfLandmarks(landmarks, points),
    point(RIGHT_OUTER_CANTHUS),
    point(LEFT_OUTER_CANTHUS),
  );
}

/** Bounding box of the first `points` landmarks. */
export function boxOfLandmarks(landmarks: Float32Array, points: number): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let i = 0; i < points; i++) {
    const x = landmarks[3 * i]!;
    const y = landmarks[3 * i + 1]!;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** `from` moved towards `to` by a share of the way, 0 to 1. */
export function blendRegions(from: Region, to: Region, share: number): Region {
  return {
    x: from.x + share * (to.x - from.x),
    y: from.y + share * (to.y - from.y),
    size: from.size + share * (to.size - from.size),
    turn: from.turn + share * shortestTurn(to.turn - from.turn),
  };
}

/** A region of the picture as one fixed to the head: on the canonical face, mm. */
export function regionOnHead(region: Region, head: PlanarFit): Region {
  const [x, y] = placeOnPlane(head, region.x, region.y);
  return {
    x,
    y,
    size: region.size / planarScale(head),
    turn: shortestTurn(region.turn - Math.atan2(head.b, head.a)),
  };
}

/** Where a region fixed to the head lies in the picture. */
export function regionInPicture(region: Region, head: PlanarFit): Region {
  return {
    x: head.a * region.x - head.b * region.y + head.e,
    y: head.b * region.x + head.a * region.y + head.f,
    size: region.size * planarScale(head),
    turn: region.turn + Math.atan2(head.b, head.a),
  };
}

function shortestTurn(turn: number): number {
  return turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
}

/** From the pixels of a square picture with `side` pixels to those of the displayed one. */
export function patchOf(region: Region, side: number): PatchTransform {
  const scale = region.size / side;
  const a = Math.cos(region.turn) * scale;
  const b = Math.sin(region.turn) * scale;
  return {
    a,
    b,
    c: -b,
    d: a,
    e: region.x - (a - b) * (side / 2),
    f: region.y - (a + b) * (side / 2),
  };
}
