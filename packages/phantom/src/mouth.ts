import { LIPS_INNER } from './anatomy.ts';
import type { Pose } from './camera.ts';
import {
  boxOf,
  type Canvas,
  colour,
  cover,
  curveThrough,
  distanceField,
  type Point,
  paint,
  paintStroke,
  shade,
  smooth,
} from './canvas.ts';

const INSIDE = colour('#2b0d0d');
const TEETH = colour('#d9d0c3');
/** Below this gap between the lips the mouth counts as closed, mm. */
const CLOSED = 0.8;
/** Visible height of the upper teeth below the upper lip, mm. */
const TEETH_HEIGHT = 6;

/** Draws the line between the lips and, where they part, teeth and dark behind them. */
export function drawMouth(
  canvas: Canvas,
  positions: Float32Array,
  pose: Pose,
  scale: number,
): void {
  const project = (chain: readonly number[]): Point[] =>
    chain.map((v) => {
      const [x, y] = pose.project(positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!);
      return [x, -y];
    });
  const upper = curveThrough(project(LIPS_INNER.upper), 4);
  const lower = curveThrough(project(LIPS_INNER.lower), 4);
  const middle = Math.floor(upper.length / 2);
  const gap = (upper[middle]![1] - lower[middle]![1]) / scale;
  if (gap > CLOSED) drawInside(canvas, upper, lower, scale);
  const line = upper.map(([x, y], k): Point => [(x + lower[k]![0]) / 2, (y + lower[k]![1]) / 2]);
  const dark = shade([0.3, 0.17, 0.17]);
  const strength = 0.75 * smooth(3, CLOSED, gap);
  if (strength <= 0) return;
  const half = Math.ceil(line.length / 2);
  for (const points of [line.slice(0, half), line.slice(half - 1).reverse()]) {
    paintStroke(canvas, { points, from: 0.25 * scale, to: 0.5 * scale, strength }, dark);
    const soft = { points, from: 0.8 * scale, to: 1.1 * scale, strength: strength * 0.3 };
    paintStroke(canvas, soft, dark);
  }
}

function drawInside(
  canvas: Canvas,
  upper: readonly Point[],
  lower: readonly Point[],
  scale: number,
): void {
  const outline = [...upper, ...[...lower].reverse()];
  const [left, right] = [upper[0]![0], upper.at(-1)![0]];
  const centre = (left + right) / 2;
  const half = (right - left) / 2;
  const field = distanceField(outline, 4, 1);
  let inside = 0;
  let teeth = 0;
  paint(
    canvas,
    boxOf(outline, 2),
    (x, y) => {
      const distance = field(x, y);
      inside = distance / scale;
      const place = ((x - left) / (right - left)) * (upper.length - 1);
      const k = Math.min(upper.length - 1, Math.max(0, Math.round(place)));
      const below = (upper[k]![1] - y) / scale;
      teeth =
        smooth(TEETH_HEIGHT + 0.5, TEETH_HEIGHT - 0.8, below) *
        smooth(0.98, 0.6, Math.abs(x - centre) / half);
      return Math.min(1, Math.max(0, distance + 0.5));
    },
    (rgba, at, share) => {
      const lit = 0.22 + 0.4 * smooth(0, 2.2, inside);
      for (let k = 0; k < 3; k++) {
        const value = INSIDE[k]! + (TEETH[k]! * lit - INSIDE[k]!) * teeth * 0.9;
        rgba[at + k] = rgba[at + k]! * (1 - share) + value * share;
      }
      rgba[at + 3] = rgba[at + 3]! * (1 - share) + share;
    },
  );
  paintStroke(
    canvas,
    { points: upper, from: 0.3 * scale, to: 0.3 * scale, strength: 0.6 },
    cover(INSIDE),
  );
}
