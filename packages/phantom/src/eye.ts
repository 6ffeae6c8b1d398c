import { LEFT_EYE, RIGHT_EYE } from './anatomy.ts';
import type { Pose } from './camera.ts';
import {
  type Canvas,
  type Colour,
  colour,
  cover,
  curveThrough,
  mix,
  type Point,
  paint,
  paintStroke,
  scaled,
  shade,
  smooth,
} from './canvas.ts';
import { EYEBALL_RADIUS, type Vector } from './head.ts';
import { createNoise, type Noise } from './noise.ts';
import type { Person } from './person.ts';
import { createRandom } from './random.ts';
import { IRIS_MM } from './truth.ts';

/** One eye to draw: what does not change from frame to frame. */
export interface Eye {
  readonly side: 'right' | 'left';
  readonly chains: typeof RIGHT_EYE | typeof LEFT_EYE;
  readonly centre: Vector;
  readonly iris: Colour;
  readonly pupilRadius: number;
  readonly fibres: Noise;
  readonly lashes: readonly Lash[];
  readonly lashColour: Colour;
  readonly lid: Colour;
}

interface Lash {
  readonly lid: 'upper' | 'lower';
  /** Place along the lid, 0 outer to 1 inner canthus. */
  readonly along: number;
  readonly length: number;
  readonly lean: number;
  readonly width: number;
}

const UPPER_LASHES = 46;
const LOWER_LASHES = 26;

/** Makes an eye of a person. */
export function createEye(
  side: 'right' | 'left',
  centre: Vector,
  person: Person,
  seed: number,
): Eye {
  const random = createRandom(seed, `lashes ${side}`);
  const female = 1 - person.maleness;
  const lashes: Lash[] = [];
  for (let k = 0; k < UPPER_LASHES + LOWER_LASHES; k++) {
    const lid = k < UPPER_LASHES ? 'upper' : 'lower';
    const along = random.between(0.03, 0.93);
    const outer = 1 - along;
    const full = lid === 'upper' ? 4.2 + 2.6 * outer + 1.6 * female : 2 + 0.8 * female;
    lashes.push({
      lid,
      along,
      length: full * random.between(0.75, 1.1),
      lean: 1.25 * (outer - 0.38) + 0.12 * random.normal(),
      width: lid === 'upper' ? 0.14 + 0.07 * female : 0.08,
    });
  }
  return {
    side,
    chains: side === 'right' ? RIGHT_EYE : LEFT_EYE,
    centre,
    iris: person.iris,
    pupilRadius: 1.75 + 0.5 * random.next(),
    fibres: createNoise(seed, 'iris'),
    lashes,
    lashColour: mix(scaled(person.hair, 0.3), colour('#120c0a'), 0.6),
    lid: person.skin,
  };
}

/** How one eye looks in one frame. */
export interface EyeView {
  /** Deformed head vertices. */
  readonly positions: Float32Array;
  readonly pose: Pose;
  /** Unit direction of gaze in the head's frame. */
  readonly gaze: Vector;
  /** Upper lid, 0 open to 1 shut. */
  readonly lid: number;
  /** Unit direction towards the main light, camera's frame. */
  readonly light: Vector;
  /** Pixels of the canvas per millimetre. */
  readonly scale: number;
}

/** Draws eyeball, lid margins, crease and lashes over the skin; canvas units are its pixels, y up. */
export function drawEye(canvas: Canvas, eye: Eye, view: EyeView): void {
  const project = (chain: readonly number[]): Point[] =>
    chain.map((v) => {
      const p = view.positions;
      const [x, y] = view.pose.project(p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!);
      return [x, -y];
    });
  const upper = project(eye.chains.upperLid);
  const lower = project(eye.chains.lowerLid);
  const opening = createOpening(upper, lower);
  drawCrease(canvas, project(eye.chains.crease), upper, view);
  drawEyeball(canvas, eye, view, opening);
  drawMargins(canvas, eye, view, opening);
  drawLashes(canvas, eye, view, { upper: opening.upper, lower: opening.lower });
}

interface Opening {
  /** Dense curves from the outer to the inner canthus. */
  readonly upper: readonly Point[];
  readonly lower: readonly Point[];
  /** Signed heights (px) of a point above the lower and below the upper margin, and its place. */
  at(x: number, y: number): Place;
  readonly box: { left: number; right: number; bottom: number; top: number };
}

interface Place {
  /** Pixels from the upper margin, positive inside the opening. */
  belowUpper: number;
  /** Pixels from the lower margin, positive inside. */
  aboveLower: number;
  /** 0 at the outer, 1 at the inner canthus. */
  along: number;
}

const CURVE_PIECES = 6;
const TABLE = 96;

/** The palpebral opening in the frame of its own canthi, so that roll does not matter. */
function createOpening(upper: readonly Point[], lower: readonly Point[]): Opening {
  const up = curveThrough(upper, CURVE_PIECES);
  const low = curveThrough(lower, CURVE_PIECES);
  const [ox, oy] = upper[0]!;
  const [ix, iy] = upper.at(-1)!;
  const length = Math.hypot(ix - ox, iy - oy);
  const ex = (ix - ox) / length;
  const ey = (iy - oy) / length;
  // Up in the eye's frame, whichever way its axis runs.
  const flip = ex > 0 ? 1 : -1;
  const along = ([x, y]: Point) => ((x - ox) * ex + (y - oy) * ey) / length;
  const height = ([x, y]: Point) => flip * ((y - oy) * ex - (x - ox) * ey);
  const tabulate = (curve: readonly Point[]) => {
    const table = new Float64Array(TABLE + 1);
    for (let k = 0, j = 0; k <= TABLE; k++) {
      while (j < curve.length - 2 && along(curve[j + 1]!) < k / TABLE) j++;
      const [s0, s1] = [along(curve[j]!), along(curve[j + 1]!)];
      const [h0, h1] = [height(curve[j]!), height(curve[j + 1]!)];
      table[k] = h0 + ((h1 - h0) * (k / TABLE - s0)) / (s1 - s0 || 1);
    }
    return table;
  };
  const upTable = tabulate(up);
  const lowTable = tabulate(low);
  const place: Place = { belowUpper: 0, aboveLower: 0, along: 0 };
  const all = [...up, ...low];
  return {
    upper: up,
    lower: low,
    box: {
      left: Math.min(...all.map((p) => p[0])),
      right: Math.max(...all.map((p) => p[0])),
      bottom: Math.min(...all.map((p) => p[1])),
      top: Math.max(...all.map((p) => p[1])),
    },
    at: (x, y) => {
      const s = ((x - ox) * ex + (y - oy) * ey) / length;
      const h = flip * ((y - oy) * ex - (x - ox) * ey);
      const t = Math.min(TABLE - 0.001, Math.max(0, s * TABLE));
      const k = Math.floor(t);
      const f = t - k;
      place.along = s;
      place.belowUpper = upTable[k]! * (1 - f) + upTable[k + 1]! * f - h;
      place.aboveLower = h - (lowTable[k]! * (1 - f) + lowTable[k + 1]! * f);
      if (s < 0 || s > 1) place.belowUpper = place.aboveLower = -length;
      return place;
    },
  };
}

const SCLERA = colour('#e3dcd6');
const SCLERA_CORNER = colour('#c99a90');
const CARUNCLE = colour('#b8736a');
/** Width of the limbus, where the iris fades into the white; its outer edge is the iris' own, mm. */
const LIMBUS_MM = 0.75;
const PUPIL = colour('#050404');
const HIGHLIGHT: Colour = [1.6, 1.6, 1.65];

function drawEyeball(canvas: Canvas, eye: Eye, view: EyeView, opening: Opening): void {
  const { box } = opening;
  const { scale } = view;
  const mm = 1 / scale;
  const [cx, cyDown] = view.pose.project(...eye.centre);
  const gaze = view.pose.turn(...view.gaze);
  const look = eyeballColours(eye, view, gaze);
  const out = new Float32Array(3);
  const wider = {
    left: box.left - 1,
    right: box.right + 1,
    bottom: box.bottom - 1,
    top: box.top + 1,
  };
  let x = 0;
  let y = 0;
  let near: Place = { belowUpper: 0, aboveLower: 0, along: 0 };
  paint(
    canvas,
    wider,
    (px, py) => {
      x = px;
      y = py;
      near = opening.at(px, py);
      return Math.min(1, Math.max(0, Math.min(near.belowUpper, near.aboveLower) + 0.5));
    },
    (rgba, at, share) => {
      look((x - cx) * mm, (y + cyDown) * mm, out);
      const corner = smooth(0.8, 0.97, near.along);
      const ends = 0.45 * smooth(0.22, 0, near.along) + 0.35 * smooth(0.7, 0.9, near.along);
      const lidShade = 0.62 * Math.exp(-near.belowUpper * mm * 0.55);
      // The lower lid's wet edge: skin, lit from above.
      const rim = 0.75 * smooth(1.15, 0.55, near.aboveLower * mm);
      for (let k = 0; k < 3; k++) {
        let value = out[k]!;
        value += (SCLERA_CORNER[k]! * value * 1.35 - value) * ends;
        value += (CARUNCLE[k]! - value) * corner;
        value *= 1 - lidShade;
        value += (0.45 * eye.lid[k]! + 0.5 * CARUNCLE[k]! - value) * rim;
        rgba[at + k] = rgba[at + k]! * (1 - share) + value * share;
      }
      rgba[at + 3] = rgba[at + 3]! * (1 - share) + share;
    },
  );
}

/** Colour of the eyeball at a point in millimetres from its centre, as the camera sees it. */
function eyeballColours(eye: Eye, view: EyeView, gaze: Vector) {
  const radius = IRIS_MM / 2;
  const depth = Math.sqrt(EYEBALL_RADIUS ** 2 - radius ** 2);
  const [gx, gy, gz] = gaze;
  const [lx, ly, lz] = view.light;
  const outer = scaled(eye.iris, 0.35);
  const inner = mix(scaled(eye.iris, 1.5), colour('#8a5a2c'), 0.25);
  // The light's mirror image on the cornea lies half way between the light and the camera.
  const half = Math.hypot(lx, ly, lz + 1);
  const shineX = gx * depth * 0.72 + (lx / half) * 6.4;
  const shineY = gy * depth * 0.72 + (ly / half) * 6.4;
  return (x: number, y: number, out: Float32Array): void => {
    const flat = Math.min(1, (x * x + y * y) / EYEBALL_RADIUS ** 2);
    const z = Math.sqrt(1 - flat);
    const lit = 0.66 + 0.34 * Math.max(0, (x * lx + y * ly) / EYEBALL_RADIUS + z * lz);
    const facing = (x * gx + y * gy) / EYEBALL_RADIUS + z * gz;
    const r =
      facing <= 0 ? EYEBALL_RADIUS : EYEBALL_RADIUS * Math.sqrt(Math.max(0, 1 - facing ** 2));
    const irisShare = smooth(radius, radius - LIMBUS_MM, r);
    for (let k = 0; k < 3; k++) out[k] = SCLERA[k]! * lit;
    if (irisShare > 0) {
      const angle = Math.atan2(y - gy * depth, x - gx * depth);
      const fibre =
        eye.fibres(angle * 13 + 50, r * 0.55) + 0.6 * eye.fibres(angle * 29 + 90, r * 1.1);
      const t = r / radius;
      const limbus = smooth(0.78, 1, t);
      const collar = smooth(0.62, 0.4, t);
      // Light that enters from above leaves on the far side of the iris.
      const glow = 1 + 0.35 * (-(y - gy * depth) / radius) * (1 - t * 0.3);
      const pupil = smooth(eye.pupilRadius + 0.3, eye.pupilRadius - 0.3, r);
      for (let k = 0; k < 3; k++) {
        let iris = eye.iris[k]! * (1.05 + 0.42 * fibre) * glow;
        iris += (inner[k]! * (1 + 0.3 * fibre) - iris) * collar * 0.6;
        iris += (outer[k]! - iris) * limbus * 0.85;
        iris += (PUPIL[k]! - iris) * pupil;
        out[k] = out[k]! + (iris - out[k]!) * irisShare;
      }
    }
    const sx = Math.abs(x - shineX) / 0.8;
    const sy = Math.abs(y - shineY) / 0.95;
    const shine = smooth(1.2, 0.6, (sx ** 4 + sy ** 4) ** 0.25);
    const second =
      0.16 *
      smooth(1, 0.3, Math.hypot(x + shineX * 0.7 - gx * 10, y + shineY * 0.9 - gy * 10) / 1.5);
    for (let k = 0; k < 3; k++) {
      out[k] = out[k]! + (HIGHLIGHT[k]! - out[k]!) * shine * 0.92 + second * irisShare;
    }
  };
}

/** The lash line along the upper lid and the finer one along the lower. */
function drawMargins(canvas: Canvas, eye: Eye, view: EyeView, opening: Opening): void {
  const { scale } = view;
  const { box } = opening;
  const reach = 2.2 * scale;
  const wider = {
    left: box.left,
    right: box.right,
    bottom: box.bottom - reach,
    top: box.top + reach,
  };
  paint(
    canvas,
    wider,
    (x, y) => {
      const near = opening.at(x, y);
      if (near.along < 0 || near.along > 1) return 0;
      const ends = smooth(1, 0.86, near.along) * smooth(0, 0.04, near.along);
      const upper = near.belowUpper / scale;
      const lower = near.aboveLower / scale;
      const line = 0.85 * Math.exp(-(((upper - 0.05) / 0.55) ** 2));
      const fine = 0.3 * Math.exp(-(((lower + 0.15) / 0.45) ** 2));
      return Math.max(line, fine) * ends;
    },
    cover(eye.lashColour),
  );
}

function drawCrease(
  canvas: Canvas,
  crease: readonly Point[],
  upper: readonly Point[],
  view: EyeView,
): void {
  const { scale, lid } = view;
  // The fold smooths out while the lid comes down; it lies a little under the ring of vertices.
  const points = curveThrough(
    crease.slice(1, -1).map(([x, y], k): Point => {
      const [ux, uy] = upper[k + 1]!;
      return [x + (ux - x) * 0.12, y + (uy - y) * 0.12];
    }),
    3,
  );
  const strength = 0.62 - 0.3 * lid;
  const dark = shade([0.42, 0.3, 0.28]);
  paintStroke(canvas, { points, from: 0.5 * scale, to: 0.45 * scale, strength }, dark);
  const soft = { points, from: 1.5 * scale, to: 1.3 * scale, strength: 0.2 - 0.1 * lid };
  paintStroke(canvas, soft, dark);
}

function drawLashes(
  canvas: Canvas,
  eye: Eye,
  view: EyeView,
  lids: { upper: readonly Point[]; lower: readonly Point[] },
): void {
  const out = eye.side === 'right' ? -1 : 1;
  const { scale } = view;
  for (const lash of eye.lashes) {
    const curve = lids[lash.lid];
    const place = lash.along * (curve.length - 1);
    const k = Math.min(curve.length - 2, Math.floor(place));
    const f = place - k;
    const x = curve[k]![0] * (1 - f) + curve[k + 1]![0] * f;
    const y = curve[k]![1] * (1 - f) + curve[k + 1]![1] * f;
    const length = lash.length * scale;
    // Upper lashes point up and forwards; as the lid comes down they swing through the line of
    // sight and hang over the cheek.
    const rise = lash.lid === 'upper' ? 0.62 - 1.4 * view.lid : -0.8;
    const curl = lash.lid === 'upper' ? 0.34 : 0.1;
    const bend: Point = [
      x + out * lash.lean * 0.45 * length,
      y + (rise * 0.5 - curl * 0.55) * length,
    ];
    const tip: Point = [x + out * lash.lean * 0.85 * length, y + (rise + curl * 0.2) * length];
    const stroke = {
      points: [[x, y], bend, tip] as const,
      from: lash.width * scale,
      to: 0.02 * scale,
      strength: 0.85,
    };
    paintStroke(canvas, stroke, cover(eye.lashColour));
  }
}
