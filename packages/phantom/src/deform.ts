import { frontal, LEFT_EYE, POINTS, RIGHT_EYE } from './anatomy.ts';
import { curveThrough, type Point, smooth } from './canvas.ts';
import type { Head } from './head.ts';
import {
  type FaceMovement,
  LOWER_LID_SHARE,
  type SideMovement,
  UPPER_LID_SHARE,
} from './movement.ts';

/** The vertices one pull moves, and how much of it each follows. */
interface Pull {
  readonly vertices: Uint32Array;
  readonly weights: Float32Array;
}

interface SidePulls {
  /** Weight × the open gap at this column, mm. */
  readonly upperLid: Pull;
  readonly lowerLid: Pull;
  readonly mouth: Pull;
  readonly cheek: Pull;
  readonly brow: Pull;
  readonly ala: Pull;
}

/** Everything needed to move a head's skin. */
export interface Pulls {
  readonly right: SidePulls;
  readonly left: SidePulls;
  readonly jaw: Pull;
}

const IGNORED_WEIGHT = 0.004;

/** Works out, once a head, which vertices follow which part of a movement. */
export function createPulls(head: Head): Pulls {
  return { right: sidePulls(head, 'right'), left: sidePulls(head, 'left'), jaw: jawPull(head) };
}

function createPull(
  head: Head,
  weigh: (x: number, y: number, z: number, vertex: number) => number,
): Pull {
  const p = head.mesh.positions;
  const vertices: number[] = [];
  const weights: number[] = [];
  for (let v = 0; v < p.length / 3; v++) {
    const weight = weigh(p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!, v);
    if (Math.abs(weight) < IGNORED_WEIGHT) continue;
    vertices.push(v);
    weights.push(weight);
  }
  return { vertices: Uint32Array.from(vertices), weights: Float32Array.from(weights) };
}

/** Skin behind this depth belongs to the skull's back and stays (mm). */
const BACK = -45;

function sidePulls(head: Head, side: 'right' | 'left'): SidePulls {
  const p = head.mesh.positions;
  const eye = side === 'right' ? RIGHT_EYE : LEFT_EYE;
  const lids = lidShape(p, eye);
  const spot = (vertex: number, rx: number, ry: number) => {
    const [x0, y0] = frontal(p, [vertex])[0]!;
    return (x: number, y: number, z: number) =>
      z < BACK ? 0 : Math.exp(-(((x - x0) / rx) ** 2) - ((y - y0) / ry) ** 2);
  };
  const commissure = spot(POINTS[side].commissure, 19, 17);
  const cheek = spot(POINTS[side].cheek, 19, 15);
  const ala = spot(POINTS[side].ala, 9, 10);
  const brow = spot(POINTS[side].brow, 24, 13);
  return {
    upperLid: createPull(head, (x, y, z) => (z < 0 ? 0 : lids.upper(x, y))),
    lowerLid: createPull(head, (x, y, z) => (z < 0 ? 0 : lids.lower(x, y))),
    mouth: createPull(head, commissure),
    // The lids are moved by their own pulls only, so that the truth of the aperture holds.
    cheek: createPull(head, (x, y, z) => cheek(x, y, z) * lids.away(x, y)),
    brow: createPull(head, (x, y, z) => brow(x, y, z) * lids.away(x, y)),
    ala: createPull(head, ala),
  };
}

/** Lid skin folds in from this many times the height between margin and crease. */
const FOLD_GAIN = 1.35;

function lidShape(p: Float32Array, eye: typeof RIGHT_EYE | typeof LEFT_EYE) {
  const upper = column(frontal(p, eye.upperLid));
  const lower = column(frontal(p, eye.lowerLid));
  const crease = column(frontal(p, eye.crease));
  const fold = column(frontal(p, eye.lowerFold));
  const openAt = (x: number) => Math.max(0, upper(x) - lower(x));
  return {
    upper: (x: number, y: number) => {
      const open = openAt(x);
      if (y < (upper(x) + lower(x)) / 2) return 0;
      const reach = Math.max(0.5, (crease(x) - upper(x)) * FOLD_GAIN);
      // Inside the opening nothing may pass the other lid: the skin would turn over.
      if (y < upper(x)) return Math.max(0, y - lower(x));
      return open * Math.max(0, 1 - (y - upper(x)) / reach);
    },
    lower: (x: number, y: number) => {
      const open = openAt(x);
      if (y >= (upper(x) + lower(x)) / 2) return 0;
      const reach = Math.max(0.5, (lower(x) - fold(x)) * 2);
      if (y > lower(x)) return Math.max(0, upper(x) - y);
      return open * Math.max(0, 1 - (lower(x) - y) / reach);
    },
    /** 0 on the lids, 1 well away from them. */
    away: (x: number, y: number) => {
      if (openAt(x) <= 0) return 1;
      const above = smooth(crease(x), crease(x) + 7, y);
      const below = smooth(fold(x), fold(x) - 6, y);
      return Math.max(above, below);
    },
  };
}

/** A chain of points as a height over x; outside the chain the height at its end. */
function column(chain: readonly Point[]): (x: number) => number {
  const sorted = curveThrough(chain, 8).sort((a, b) => a[0] - b[0]);
  return (x) => {
    const next = sorted.findIndex((point) => point[0] >= x);
    if (next === 0) return sorted[0]![1];
    if (next < 0) return sorted.at(-1)![1];
    const [ax, ay] = sorted[next - 1]!;
    const [bx, by] = sorted[next]!;
    return ay + ((by - ay) * (x - ax)) / (bx - ax || 1);
  };
}

/** Height of the line between the lips of the average face, and half its width, mm. */
const AVERAGE_MOUTH = { y: -42.6, half: 21.5 } as const;

function jawPull(head: Head): Pull {
  // Told by the average face, whose lips are apart: here both edges lie in the same place.
  const { painted } = head;
  return createPull(head, (_x, _y, z, v) => {
    if (z < BACK) return 0;
    const x = painted[v * 3]!;
    const y = painted[v * 3 + 1]!;
    const inMouth = Math.sqrt(Math.max(0, 1 - (x / AVERAGE_MOUTH.half) ** 2));
    const below = AVERAGE_MOUTH.y - y;
    const lip = below > 0 ? inMouth * 0.85 : 0;
    const chin = smooth(0, 24, below) * smooth(75, 30, Math.abs(x));
    return Math.max(lip, chin) * smooth(BACK, 10, z);
  });
}

/** Writes the head's moved vertices into `positions`. */
export function deform(
  head: Head,
  pulls: Pulls,
  movement: FaceMovement,
  positions: Float32Array,
): void {
  positions.set(head.mesh.positions);
  for (const side of ['right', 'left'] as const) moveSide(positions, pulls[side], movement[side]);
  pull(positions, pulls.jaw, 1, -movement.jaw);
  pull(positions, pulls.jaw, 2, -0.25 * movement.jaw);
}

function moveSide(positions: Float32Array, pulls: SidePulls, side: SideMovement): void {
  const raised = LOWER_LID_SHARE * side.lower;
  pull(positions, pulls.upperLid, 1, -(1 - raised) * UPPER_LID_SHARE * side.lid);
  pull(positions, pulls.lowerLid, 1, raised);
  pull(positions, pulls.mouth, 0, side.mouth[0]);
  pull(positions, pulls.mouth, 1, -side.mouth[1]);
  pull(positions, pulls.cheek, 1, side.cheek);
  // Skin pushed up bulges forward.
  pull(positions, pulls.cheek, 2, 0.5 * Math.max(0, side.cheek));
  pull(positions, pulls.brow, 1, side.brow);
  pull(positions, pulls.ala, 1, side.ala);
}

function pull(positions: Float32Array, { vertices, weights }: Pull, axis: number, by: number) {
  if (by === 0) return;
  for (let k = 0; k < vertices.length; k++) {
    const at = vertices[k]! * 3 + axis;
    positions[at] = positions[at]! + weights[k]! * by;
  }
}
