/** A picture in linear light. The fourth channel is gloss on skin and coverage on sheets. */
export interface Texture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Float32Array;
}

/** Linear light, red, green, blue, 0 to 1. */
export type Colour = readonly [number, number, number];

/** A point of a drawing, in millimetres: x to the picture's right, y up. */
export type Point = readonly [number, number];

/** A colour given as a web hex code ("#c68863"), turned to linear light (IEC 61966-2-1). */
export function colour(hex: string): Colour {
  const channel = (at: number) => {
    const s = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Between two colours, 0 the first and 1 the second. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const at = (k: 0 | 1 | 2) => from[k] + (to[k] - from[k]) * share;
  return [at(0), at(1), at(2)];
}

/** A colour made lighter or darker. */
export function scaled(of: Colour, factor: number): Colour {
  return [of[0] * factor, of[1] * factor, of[2] * factor];
}

/** 0 below `from`, 1 above `to`, smooth between (either order). */
export function smooth(from: number, to: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** A surface in millimetres to paint on. */
export interface Canvas {
  readonly texture: Texture;
  /** Texels per millimetre. */
  readonly density: number;
  /** The left and the top edge, mm. */
  readonly left: number;
  readonly top: number;
}

/** Makes an empty canvas over a rectangle in millimetres. */
export function createCanvas(
  bounds: { left: number; right: number; bottom: number; top: number },
  density: number,
): Canvas {
  const width = Math.ceil((bounds.right - bounds.left) * density);
  const height = Math.ceil((bounds.top - bounds.bottom) * density);
  const texture = { width, height, rgba: new Float32Array(width * height * 4) };
  return { texture, density, left: bounds.left, top: bounds.top };
}

/** Where a point in millimetres lies on a canvas, in texels. */
export function texelOf(canvas: Canvas, x: number, y: number): Point {
  return [(x - canvas.left) * canvas.density, (canvas.top - y) * canvas.density];
}

/** What a brush leaves: a share 0 to 1 at a point in millimetres. */
export type Brush = (x: number, y: number) => number;

/** How a brush's share changes a texel (four numbers from `at`). */
export type Blend = (rgba: Float32Array, at: number, share: number) => void;

/** Runs a brush over a rectangle (mm). */
export function paint(
  canvas: Canvas,
  box: { left: number; right: number; bottom: number; top: number },
  brush: Brush,
  blend: Blend,
): void {
  const { texture, density, left, top } = canvas;
  const x0 = Math.max(0, Math.floor((box.left - left) * density));
  const x1 = Math.min(texture.width - 1, Math.ceil((box.right - left) * density));
  const y0 = Math.max(0, Math.floor((top - box.top) * density));
  const y1 = Math.min(texture.height - 1, Math.ceil((top - box.bottom) * density));
  for (let ty = y0; ty <= y1; ty++) {
    const y = top - (ty + 0.5) / density;
    for (let tx = x0; tx <= x1; tx++) {
      const share = brush(left + (tx + 0.5) / density, y);
      if (share > 0) blend(texture.rgba, (ty * texture.width + tx) * 4, share);
    }
  }
}

/** Lays a colour over, leaving the fourth channel alone. */
export function tint(of: Colour): Blend {
  return (rgba, at, share) => {
    for (let k = 0; k < 3; k++) rgba[at + k] = rgba[at + k]! + (of[k]! - rgba[at + k]!) * share;
  };
}

/** Multiplies what is there, as thin paint or shade does. */
export function shade(by: Colour): Blend {
  return (rgba, at, share) => {
    for (let k = 0; k < 3; k++) rgba[at + k] = rgba[at + k]! * (1 + (by[k]! - 1) * share);
  };
}

/** Lays a colour over with coverage in the fourth channel, premultiplied. */
export function cover(of: Colour): Blend {
  return (rgba, at, share) => {
    for (let k = 0; k < 3; k++) rgba[at + k] = rgba[at + k]! * (1 - share) + of[k]! * share;
    rgba[at + 3] = rgba[at + 3]! * (1 - share) + share;
  };
}

/** Sets how glossy the skin is. */
export function gloss(to: number): Blend {
  return (rgba, at, share) => {
    rgba[at + 3] = rgba[at + 3]! + (to - rgba[at + 3]!) * share;
  };
}

/** A soft round spot: full in the middle, falling as a bell over its two radii. */
export function paintSpot(
  canvas: Canvas,
  spot: { x: number; y: number; rx: number; ry: number; angle?: number; strength: number },
  blend: Blend,
): void {
  const reach = 2.4 * Math.max(spot.rx, spot.ry);
  const c = Math.cos(spot.angle ?? 0);
  const s = Math.sin(spot.angle ?? 0);
  const box = {
    left: spot.x - reach,
    right: spot.x + reach,
    bottom: spot.y - reach,
    top: spot.y + reach,
  };
  const brush: Brush = (x, y) => {
    const dx = x - spot.x;
    const dy = y - spot.y;
    const u = (dx * c + dy * s) / spot.rx;
    const v = (dy * c - dx * s) / spot.ry;
    return spot.strength * Math.exp(-u * u - v * v);
  };
  paint(canvas, box, brush, blend);
}

/** A hair or a line: its points, its half width from first to last point (mm), its strength. */
export interface Stroke {
  readonly points: readonly Point[];
  readonly from: number;
  readonly to: number;
  readonly strength: number;
}

/** Paints a tapered line with soft edges. */
export function paintStroke(canvas: Canvas, stroke: Stroke, blend: Blend): void {
  const { points, from, to, strength } = stroke;
  const soft = 0.5 / canvas.density;
  const pieces = points.length - 1;
  const half = (k: number) => from + ((to - from) * k) / pieces;
  for (let k = 0; k < pieces; k++) {
    const wide = Math.max(half(k), half(k + 1)) + soft;
    const before = k > 0 ? capsule(points[k - 1]!, points[k]!, half(k - 1), half(k), soft) : null;
    const piece = capsule(points[k]!, points[k + 1]!, half(k), half(k + 1), soft);
    const brush: Brush = (x, y) => {
      const share = strength * piece(x, y);
      if (share === 0 || before === null) return share;
      // Where two pieces overlap the stronger one counts, not their sum.
      const laid = strength * before(x, y);
      return share > laid ? (share - laid) / (1 - laid) : 0;
    };
    const [ax, ay] = points[k]!;
    const [bx, by] = points[k + 1]!;
    const box = {
      left: Math.min(ax, bx) - wide,
      right: Math.max(ax, bx) + wide,
      bottom: Math.min(ay, by) - wide,
      top: Math.max(ay, by) + wide,
    };
    paint(canvas, box, brush, blend);
  }
}

/** Coverage of a line between two points whose half width goes from `fromHalf` to `toHalf`. */
function capsule(
  [ax, ay]: Point,
  [bx, by]: Point,
  fromHalf: number,
  toHalf: number,
  soft: number,
): Brush {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy || 1;
  return (x, y) => {
    const along = ((x - ax) * dx + (y - ay) * dy) / square;
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    const ex = x - ax - dx * t;
    const ey = y - ay - dy * t;
    const half = fromHalf + (toHalf - fromHalf) * t;
    const share = (half + soft - Math.sqrt(ex * ex + ey * ey)) / (2 * soft);
    if (share <= 0) return 0;
    // A hair thinner than a texel still shows, only fainter.
    return Math.min(1, share) * Math.min(1, half / soft);
  };
}

/**
 * Signed distance from a closed outline, mm, positive inside, as a brush. Sampled every `step` mm
 * and interpolated, so that a large outline costs no more than a small one.
 */
export function distanceField(outline: readonly Point[], reach: number, step: number): Brush {
  const box = boxOf(outline, reach);
  const columns = Math.ceil((box.right - box.left) / step) + 2;
  const rows = Math.ceil((box.top - box.bottom) / step) + 2;
  const field = new Float32Array(columns * rows);
  const corners = new Float64Array(outline.flat());
  for (let k = 0; k < field.length; k++) {
    const x = box.left + (k % columns) * step;
    field[k] = insideDistance(corners, x, box.bottom + Math.floor(k / columns) * step);
  }
  return (x, y) => {
    const u = (x - box.left) / step;
    const v = (y - box.bottom) / step;
    const iu = Math.floor(u);
    const iv = Math.floor(v);
    if (iu < 0 || iv < 0 || iu >= columns - 1 || iv >= rows - 1) return -reach;
    const [fu, fv] = [u - iu, v - iv];
    const k = iv * columns + iu;
    const low = field[k]! * (1 - fu) + field[k + 1]! * fu;
    const high = field[k + columns]! * (1 - fu) + field[k + columns + 1]! * fu;
    return low * (1 - fv) + high * fv;
  };
}

function insideDistance(corners: Float64Array, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  let inside = false;
  let ax = corners.at(-2)!;
  let ay = corners.at(-1)!;
  for (let k = 0; k < corners.length; k += 2) {
    const bx = corners[k]!;
    const by = corners[k + 1]!;
    const dx = bx - ax;
    const dy = by - ay;
    const t = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const clamped = t < 0 ? 0 : t > 1 ? 1 : t;
    const ex = x - ax - dx * clamped;
    const ey = y - ay - dy * clamped;
    nearest = Math.min(nearest, ex * ex + ey * ey);
    if (ay > y !== by > y && x < ax + ((y - ay) / dy) * dx) inside = !inside;
    ax = bx;
    ay = by;
  }
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

/** The box around an outline, wider by a margin (mm). */
export function boxOf(outline: readonly Point[], margin: number) {
  return {
    left: Math.min(...outline.map((p) => p[0])) - margin,
    right: Math.max(...outline.map((p) => p[0])) + margin,
    bottom: Math.min(...outline.map((p) => p[1])) - margin,
    top: Math.max(...outline.map((p) => p[1])) + margin,
  };
}

/** A smooth curve through points (Catmull and Rom), `pieces` steps between two neighbours. */
export function curveThrough(points: readonly Point[], pieces: number): Point[] {
  const at = (k: number) => points[Math.min(points.length - 1, Math.max(0, k))]!;
  const curve: Point[] = [];
  for (let k = 0; k < points.length - 1; k++) {
    for (let piece = 0; piece < pieces; piece++) {
      const t = piece / pieces;
      const value = (axis: 0 | 1) => {
        const [p0, p1, p2, p3] = [at(k - 1)[axis], at(k)[axis], at(k + 1)[axis], at(k + 2)[axis]];
        return (
          p1 +
          (t * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0)))) / 2
        );
      };
      curve.push([value(0), value(1)]);
    }
  }
  curve.push(at(points.length - 1));
  return curve;
}
