import { LEFT_EYE, LIPS_INNER, LIPS_OUTLINE, RIGHT_EYE } from './anatomy.ts';
import { smooth } from './canvas.ts';
import { borderLoops, type Mesh, subdivide } from './mesh.ts';
import type { Person, Shape } from './person.ts';

/** A person's head at rest, millimetres: x to the picture's right, y up, z to the camera. */
export interface Head {
  readonly mesh: Mesh;
  /** Where each vertex lies on the painted skin: the average face seen from the front, mm. */
  readonly painted: Float32Array;
}

/** The skull as an ellipsoid behind the face, mm. */
export const SKULL = { x: 0, y: 34, z: -36, rx: 77, ry: 97, rz: 96 } as const;
/** Rings of vertices that carry the face's border round to the back of the head. */
const RINGS = 4;
/** How far round the last ring lies from the viewing direction, radians. */
const LAST_RING_ANGLE = 2.3;
const SUBDIVISIONS = 1;

/** Makes a person's head from the average face (468 vertices, mm). */
export function createHead(face: Mesh, person: Person): Head {
  const average = withSkull(face);
  const own: Mesh = {
    positions: shaped(average.positions, person.shape),
    triangles: average.triangles,
  };
  let mesh = own;
  let painted: Mesh = average;
  for (let k = 0; k < SUBDIVISIONS; k++) {
    mesh = subdivide(mesh);
    painted = subdivide(painted);
  }
  // Smoothing drew the lid margins together unevenly; set them to their curve again.
  for (const eye of [RIGHT_EYE, LEFT_EYE]) {
    for (const [v, y] of lidHeights(mesh.positions, eye, person.shape)) {
      mesh.positions[v * 3 + 1] = y;
    }
  }
  return { mesh, painted: painted.positions };
}

function withSkull(face: Mesh): Mesh {
  const border = borderLoops(face)[0]!;
  const count = face.positions.length / 3;
  const positions = Array.from(face.positions);
  const triangles = Array.from(face.triangles);
  for (let ring = 1; ring <= RINGS; ring++) {
    for (const vertex of border)
      positions.push(...skullPoint(face.positions, vertex, ring / RINGS));
  }
  const turn = turnOf(face.positions, border);
  const at = (ring: number, k: number) => {
    const place = (k + border.length) % border.length;
    return ring === 0 ? border[place]! : count + (ring - 1) * border.length + place;
  };
  for (let ring = 0; ring < RINGS; ring++) {
    for (let k = 0; k < border.length; k++) {
      const inner = at(ring, k);
      const innerNext = at(ring, k + turn);
      const outer = at(ring + 1, k);
      const outerNext = at(ring + 1, k + turn);
      triangles.push(inner, outer, outerNext, inner, outerNext, innerNext);
    }
  }
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) };
}

/** +1 when the border runs counter-clockwise as the camera sees it, −1 otherwise. */
function turnOf(positions: Float32Array, loop: readonly number[]): 1 | -1 {
  let area = 0;
  for (let k = 0; k < loop.length; k++) {
    const a = loop[k]! * 3;
    const b = loop[(k + 1) % loop.length]! * 3;
    area += positions[a]! * positions[b + 1]! - positions[b]! * positions[a + 1]!;
  }
  return area > 0 ? 1 : -1;
}

/** A border vertex carried backwards over the skull, `share` of the way to the last ring. */
function skullPoint(positions: Float32Array, vertex: number, share: number): number[] {
  const dx = positions[vertex * 3]! - SKULL.x;
  const dy = positions[vertex * 3 + 1]! - SKULL.y;
  const dz = positions[vertex * 3 + 2]! - SKULL.z;
  const radius = Math.hypot(dx, dy, dz);
  const round = Math.hypot(dx, dy);
  const start = Math.atan2(round, dz);
  const angle = start + (LAST_RING_ANGLE - start) * share;
  const ux = (Math.sin(angle) * dx) / round;
  const uy = (Math.sin(angle) * dy) / round;
  const uz = Math.cos(angle);
  const skull = 1 / Math.hypot(ux / SKULL.rx, uy / SKULL.ry, uz / SKULL.rz);
  const reach = radius + (skull - radius) * Math.min(1, share * 2);
  return [SKULL.x + ux * reach, SKULL.y + uy * reach, SKULL.z + uz * reach];
}

function bell(x: number, width: number): number {
  return Math.exp(-((x / width) ** 2));
}

/** The mesh draws the eyes small: between the canthi they are wider by this. */
const EYE_WIDTH_GAIN = 1.1;
/** Centre of the average eye, mm from the midline and above the origin. */
const EYE_CENTRE = { x: 31.6, y: 26.2 } as const;
/** The eye is widened in full up to the first distance from its centre, not beyond the second, mm. */
const EYE_REACH = { full: 16, none: 40 } as const;
/** Height of the open lids over and under the line between the canthi, mm. */
const OPENING = { upper: 5.6, lower: 4.1 } as const;
/** How sharply the lids turn at the canthi: 1 a sine, less a fuller almond. */
const ALMOND = 0.78;
/** Skin this far from a lid margin follows it by about a third, mm. */
const LID_FOLLOW = 8;

/** Heights of the lid margins' vertices on an almond between the canthi, mm. */
function lidHeights(
  positions: Float32Array,
  eye: typeof RIGHT_EYE | typeof LEFT_EYE,
  shape: Shape,
): Map<number, number> {
  const at = (v: number) => [positions[v * 3]!, positions[v * 3 + 1]!] as const;
  const [ox, oy] = at(eye.upperLid[0]);
  const [ix, iy] = at(eye.upperLid[8]);
  const gain = 1 + 0.1 * shape.eyeOpening;
  const heights = new Map<number, number>();
  for (const [chain, height, skew] of [
    [eye.upperLid, OPENING.upper * gain, 0.92],
    [eye.lowerLid, -OPENING.lower * gain, 1.12],
  ] as const) {
    for (const v of chain.slice(1, -1)) {
      const along = Math.min(1, Math.max(0, (at(v)[0] - ox) / (ix - ox)));
      const arch = Math.sin(Math.PI * along ** (1 / skew)) ** ALMOND;
      heights.set(v, oy + (iy - oy) * along + height * arch);
    }
  }
  return heights;
}

/** Gives an eye its almond opening and lets the skin round it follow. */
function openEye(positions: Float32Array, eye: typeof RIGHT_EYE | typeof LEFT_EYE, shape: Shape) {
  const before = Float32Array.from(positions);
  const heights = lidHeights(before, eye, shape);
  const canthi: number[] = [eye.upperLid[0], eye.upperLid[8]];
  const side = Math.sign(before[eye.upperLid[0] * 3]!);
  for (let v = 0; v < positions.length / 3; v++) {
    const own = heights.get(v);
    if (own !== undefined) {
      positions[v * 3 + 1] = own;
      continue;
    }
    const [x, y] = [before[v * 3]!, before[v * 3 + 1]!];
    if (Math.sign(x) !== side || canthi.includes(v)) continue;
    let total = 0;
    let weights = 0;
    let nearest = Number.POSITIVE_INFINITY;
    for (const [margin, height] of heights) {
      const far = Math.hypot(x - before[margin * 3]!, y - before[margin * 3 + 1]!);
      const weight = 1 / (1 + far ** 4);
      total += weight * (height - before[margin * 3 + 1]!);
      weights += weight;
      nearest = Math.min(nearest, far);
    }
    positions[v * 3 + 1] = y + (total / weights) * bell(nearest, LID_FOLLOW);
  }
}

function shaped(average: Float32Array, shape: Shape): Float32Array {
  const own = Float32Array.from(average);
  closeLips(own);
  openEye(own, RIGHT_EYE, shape);
  openEye(own, LEFT_EYE, shape);
  for (let v = 0; v < own.length; v += 3) {
    let [x, y, z] = [own[v]!, own[v + 1]!, own[v + 2]!];
    const side = Math.sign(x);
    [x, y] = eyeShaped(x, y, shape);
    // Nose: wings and length.
    const nose = bell(y + 10, 16) * bell(x, 24) * bell(z - 62, 26);
    x *= 1 + 0.11 * shape.noseWidth * nose;
    const tip = bell(y + 12, 15) * bell(x, 20) * bell(z - 65, 22);
    y -= 1.8 * shape.noseLength * tip;
    z += 1.2 * shape.noseLength * tip;
    // Lips: fullness about the line between them, width of the mouth.
    const lips = bell(y + 43, 12) * bell(x, 26);
    y += 0.17 * shape.lipFullness * lips * (y + 42.6);
    z += 0.8 * shape.lipFullness * lips;
    x *= 1 + 0.06 * shape.mouthWidth * lips;
    // Jaw, chin, cheekbones, width of the face.
    x *= 1 + 0.05 * shape.jawWidth * bell(y + 62, 38);
    y -= 3.2 * shape.chinLength * bell(y + 92, 34) * (y < -40 ? 1 : 0.4);
    x += side * 2 * shape.cheekbones * bell(y - 2, 24) * bell(Math.abs(x) - 58, 22);
    x *= 1 + 0.035 * shape.faceWidth;
    // Brows.
    y += 1.6 * shape.browHeight * bell(y - 49, 11) * bell(Math.abs(x) - 33, 32);
    own[v] = x;
    own[v + 1] = y;
    own[v + 2] = z;
  }
  return own;
}

function eyeShaped(x: number, y: number, shape: Shape): [number, number] {
  const side = Math.sign(x) || 1;
  const dx = Math.abs(x) - EYE_CENTRE.x;
  const dy = y - EYE_CENTRE.y;
  const { full, none } = EYE_REACH;
  const near = smooth(none, full, Math.hypot(dx, 1.3 * dy));
  const wide = 1 + (EYE_WIDTH_GAIN - 1 + 0.04 * shape.eyeWidth) * near;
  // Turned about its centre: the outer canthus higher or lower.
  const tilt = (0.035 + 0.05 * shape.eyeTilt) * near;
  return [side * (EYE_CENTRE.x + dx * wide), y + dx * tilt];
}

/** The average face has its lips apart; a face at rest has them closed. */
function closeLips(positions: Float32Array): void {
  const { upper, lower } = LIPS_INNER;
  const before = Float32Array.from(positions);
  const pulls: { vertex: number; dy: number; dz: number }[] = [];
  for (let k = 1; k < upper.length - 1; k++) {
    const a = upper[k]! * 3;
    const b = lower[k]! * 3;
    const middleY = before[a + 1]! * 0.45 + before[b + 1]! * 0.55;
    const middleZ = (before[a + 2]! + before[b + 2]!) / 2;
    pulls.push({ vertex: upper[k]!, dy: middleY - before[a + 1]!, dz: middleZ - before[a + 2]! });
    pulls.push({ vertex: lower[k]!, dy: middleY - before[b + 1]!, dz: middleZ - before[b + 2]! });
  }
  const fixed = new Set<number>([...LIPS_OUTLINE, ...upper, ...lower]);
  for (const { vertex, dy, dz } of pulls) {
    positions[vertex * 3 + 1] = before[vertex * 3 + 1]! + dy;
    positions[vertex * 3 + 2] = before[vertex * 3 + 2]! + dz;
  }
  // The red of the lips between outline and meeting line follows half of its nearest pull.
  for (let v = 0; v < before.length / 3; v++) {
    const [x, y] = [before[v * 3]!, before[v * 3 + 1]!];
    if (fixed.has(v) || Math.abs(x) > 21 || y > -34 || y < -54) continue;
    const nearest = pulls.reduce((best, pull) =>
      gap(before, best.vertex, x, y) <= gap(before, pull.vertex, x, y) ? best : pull,
    );
    positions[v * 3 + 1] = y + nearest.dy * 0.6;
  }
}

function gap(positions: Float32Array, vertex: number, x: number, y: number): number {
  return Math.hypot(positions[vertex * 3]! - x, positions[vertex * 3 + 1]! - y);
}

/** The centres of both eyeballs, mm, so that the lids lie on them. */
export function eyeCentres(head: Head): { right: Vector; left: Vector } {
  return {
    right: eyeCentre(head, RIGHT_EYE),
    left: eyeCentre(head, LEFT_EYE),
  };
}

/** A point or a direction in the head's own frame. */
export type Vector = readonly [number, number, number];

/** Radius of the eyeball, mm. */
export const EYEBALL_RADIUS = 12;
/** How far the eyeball's front lies behind the lid margin, mm. */
const LID_THICKNESS = 1.5;

function eyeCentre(head: Head, eye: typeof RIGHT_EYE | typeof LEFT_EYE): Vector {
  const p = head.mesh.positions;
  const chain = [...eye.upperLid, ...eye.lowerLid];
  const mean = (axis: number) => chain.reduce((sum, v) => sum + p[v * 3 + axis]!, 0) / chain.length;
  const middle = eye.upperLid[4]!;
  return [mean(0), mean(1) + 0.5, p[middle * 3 + 2]! - LID_THICKNESS - EYEBALL_RADIUS * 0.9];
}
