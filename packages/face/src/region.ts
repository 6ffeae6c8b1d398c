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

/** The region around a box, turned so that the line from `right` to `left` eye is horizontal. */
export function regionAround(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  right: { readonly x: number; readonly y: number },
  left: { readonly x: number; readonly y: number },
): Region {
  return {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    size: MARGIN * Math.max(box.width, box.height),
    turn: Math.atan2(left.y - right.y, left.x - right.x),
  };
}

/** The region in which the next frame's face is looked for, from this frame's landmarks. */
export function regionOfLandmarks(landmarks: Float32Array, points: number): Region {
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
  const point = (i: number) => ({ x: landmarks[3 * i]!, y: landmarks[3 * i + 1]! });
  return regionAround(
    { x: left, y: top, width: right - left, height: bottom - top },
    point(RIGHT_OUTER_CANTHUS),
    point(LEFT_OUTER_CANTHUS),
  );
}
