import { paintBackdrop, paintBody } from './body.ts';
import { type Camera, createPose, type HeadPlace, type Pose } from './camera.ts';
import type { Canvas } from './canvas.ts';
import { createPulls, deform, type Pulls } from './deform.ts';
import { paintEar } from './ear.ts';
import { createEye, drawEye, type Eye } from './eye.ts';
import { glassesDepth, paintGlasses } from './glasses.ts';
import { paintHair } from './hair.ts';
import { createHead, eyeCentres, type Head, type Vector } from './head.ts';
import { createLighting, type Lighting, lightAt } from './light.ts';
import { computeNormals, type Mesh } from './mesh.ts';
import { drawMouth } from './mouth.ts';
import type { FaceMovement } from './movement.ts';
import type { Person } from './person.ts';
import { createRandom } from './random.ts';
import { createRaster, drawSheet, drawSolid, type Raster, type Shaded } from './raster.ts';
import { createSheet, overSkull, type Sheet } from './sheet.ts';
import { paintSkin } from './skin.ts';

/** Everything about one frame that is not the person. */
export interface Moment {
  readonly movement: FaceMovement;
  readonly place: HeadPlace;
  /** Direction of gaze in the head's frame, unit length. */
  readonly gaze: Vector;
}

/** A picture in linear light, three numbers a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Float32Array;
  /** Columns and rows that the last drawing changed; the rest is as before. */
  changed: { left: number; right: number; top: number; bottom: number };
}

/** Draws one person again and again. */
export interface Painter {
  readonly picture: Picture;
  /** Draws a moment into `picture`, replacing what was there. */
  draw(moment: Moment): void;
}

/** Pixels of the drawing a side for each pixel of the picture: what smooths the edges. */
const OVERSAMPLING = 2;
/** How far the head's sheets may sway from where they rest, mm. */
const MARGIN = 24;
/** The lowest the chin reaches with the jaw open, mm. */
const CHIN = -112;
const HAIR_THICKNESS = 9;
const BEHIND_HEAD = -60;
const EAR_DEPTH = -32;

/** Vertices with their normals, at rest and turned. */
interface Surfaced extends Shaded {
  readonly normals: Float32Array;
  readonly turned: Float32Array;
}

interface DrawnSheet extends Surfaced {
  readonly sheet: Sheet;
  readonly canvas: Canvas;
}

/** Makes a painter for a person in front of a camera. */
export function createPainter(
  face: Mesh,
  person: Person,
  seed: number,
  size: { width: number; height: number },
  camera: Camera,
): Painter {
  const head = createHead(face, person);
  const pulls = createPulls(head);
  const lighting = createLighting(createRandom(seed, 'light'));
  const skin = paintSkin(face.positions, person, seed, camera.scale);
  const centres = eyeCentres(head);
  const eyes = [
    createEye('right', centres.right, person, seed),
    createEye('left', centres.left, person, seed),
  ];
  const hair = paintHair(person, seed, camera.scale);
  const behind = drawn(hair.behind, () => BEHIND_HEAD);
  const over = drawn(hair.over, overSkull(HAIR_THICKNESS));
  const ears = drawn(paintEar(person), () => EAR_DEPTH);
  const glasses = person.glasses ? drawn(paintGlasses(seed), glassesDepth) : null;
  const background = paintScene(size, camera, person, seed, lighting);
  const surface = createSurface(head, skin);
  const window = windowOf(size, camera, [behind, over, ears]);
  const wide = (window.right - window.left) * OVERSAMPLING;
  const high = (window.bottom - window.top) * OVERSAMPLING;
  const raster = createRaster(wide, high);
  const rear = createRaster(window.right - window.left, window.bottom - window.top);
  const picture: Picture = {
    ...size,
    rgb: withBody(background),
    changed: { left: 0, right: size.width, top: 0, bottom: size.height },
  };
  const near = windowCamera(camera, window, OVERSAMPLING);
  const far = windowCamera(camera, window, 1);
  return {
    picture,
    draw: (moment) => {
      const pose = createPose(near, moment.place);
      clear(raster);
      clear(rear);
      project(behind, createPose(far, moment.place), lighting);
      drawSheet(rear, behind.sheet.mesh.triangles, behind, behind.canvas.texture);
      project(ears, pose, lighting);
      drawSheet(raster, ears.sheet.mesh.triangles, ears, ears.canvas.texture);
      drawHead(raster, surface, head, pulls, moment, pose, lighting, skin, eyes, near.scale);
      if (glasses) {
        project(glasses, pose, lighting);
        drawSheet(raster, glasses.sheet.mesh.triangles, glasses, glasses.canvas.texture);
      }
      project(over, pose, lighting);
      drawSheet(raster, over.sheet.mesh.triangles, over, over.canvas.texture);
      compose(picture, background, rear, raster, window);
      picture.changed = window;
    },
  };
}

function drawn(canvas: Canvas, depthAt: (x: number, y: number) => number): DrawnSheet {
  const sheet = createSheet(canvas, depthAt);
  const count = sheet.mesh.positions.length / 3;
  const normals = new Float32Array(count * 3);
  computeNormals(sheet.mesh, normals);
  return {
    sheet,
    canvas,
    normals,
    turned: new Float32Array(count * 3),
    texels: sheet.texels,
    screen: new Float32Array(count * 3),
    light: new Float32Array(count * 3),
    gloss: new Float32Array(count),
  };
}

interface Surface extends Surfaced {
  readonly mesh: Mesh;
  /** Triangles that are not under the hair at any turn of the head. */
  readonly visible: Uint32Array;
}

function createSurface(head: Head, skin: Canvas): Surface {
  const count = head.mesh.positions.length / 3;
  const texels = new Float32Array(count * 2);
  for (let v = 0; v < count; v++) {
    texels[v * 2] = (head.painted[v * 3]! - skin.left) * skin.density;
    texels[v * 2 + 1] = (skin.top - head.painted[v * 3 + 1]!) * skin.density;
  }
  return {
    mesh: { positions: new Float32Array(count * 3), triangles: head.mesh.triangles },
    visible: visibleTriangles(head),
    normals: new Float32Array(count * 3),
    turned: new Float32Array(count * 3),
    texels,
    screen: new Float32Array(count * 3),
    light: new Float32Array(count * 3),
    gloss: new Float32Array(count),
  };
}

/** Above this the scalp is under the hair whatever its style, behind this under the ears, mm. */
const SCALP = { y: 112, z: -75 } as const;

function visibleTriangles({ mesh: { positions, triangles } }: Head): Uint32Array {
  const hidden = (v: number) => positions[v * 3 + 1]! > SCALP.y || positions[v * 3 + 2]! < SCALP.z;
  const corners = (t: number) => triangles.subarray(t * 3, t * 3 + 3);
  const count = triangles.length / 3;
  const seen = Array.from({ length: count }, (_, t) => t).filter((t) => !corners(t).every(hidden));
  return Uint32Array.from(seen.flatMap((t) => [...corners(t)]));
}

function project(sheet: DrawnSheet, pose: Pose, lighting: Lighting): void {
  const { positions } = sheet.sheet.mesh;
  place(positions, sheet.normals, sheet, pose, lighting);
}

function place(
  positions: Float32Array,
  normals: Float32Array,
  { screen, turned, light, gloss }: Surfaced,
  pose: Pose,
  lighting: Lighting,
): void {
  pose.projectAll(positions, screen);
  pose.turnAll(normals, turned);
  for (let v = 0; v < gloss.length; v++) {
    const at = v * 3;
    gloss[v] = lightAt(lighting, turned[at]!, turned[at + 1]!, turned[at + 2]!, light, at);
  }
}

function drawHead(
  raster: Raster,
  surface: Surface,
  head: Head,
  pulls: Pulls,
  moment: Moment,
  pose: Pose,
  lighting: Lighting,
  skin: Canvas,
  eyes: readonly Eye[],
  scale: number,
): void {
  const { positions } = surface.mesh;
  deform(head, pulls, moment.movement, positions);
  computeNormals(surface.mesh, surface.normals);
  place(positions, surface.normals, surface, pose, lighting);
  drawSolid(raster, surface.visible, surface, skin.texture);
  const canvas: Canvas = { texture: raster, density: 1, left: 0, top: 0 };
  drawMouth(canvas, positions, pose, scale);
  for (const eye of eyes) {
    const { lid } = moment.movement[eye.side];
    drawEye(canvas, eye, { positions, pose, gaze: moment.gaze, lid, light: lighting.key, scale });
  }
}

type Window = Picture['changed'];

function windowOf(
  size: { width: number; height: number },
  camera: Camera,
  sheets: readonly DrawnSheet[],
): Window {
  const reach = { left: 0, right: 0, top: 0, bottom: CHIN };
  for (const { sheet } of sheets) {
    for (const v of sheet.mesh.triangles) {
      const x = sheet.mesh.positions[v * 3]!;
      const y = sheet.mesh.positions[v * 3 + 1]!;
      reach.left = Math.min(reach.left, x);
      reach.right = Math.max(reach.right, x);
      reach.top = Math.max(reach.top, y);
      reach.bottom = Math.min(reach.bottom, y);
    }
  }
  // Even bounds: the colour planes have half the resolution.
  const even = (pixels: number, limit: number) => Math.min(limit, Math.max(0, pixels)) & ~1;
  const { x, y, scale } = camera;
  return {
    left: even(x + (reach.left - MARGIN) * scale, size.width),
    right: even(x + (reach.right + MARGIN) * scale, size.width),
    top: even(y - (reach.top + MARGIN) * scale, size.height),
    bottom: even(y - (reach.bottom - MARGIN) * scale, size.height),
  };
}

function windowCamera(camera: Camera, window: Window, factor: number): Camera {
  return {
    scale: camera.scale * factor,
    x: (camera.x - window.left) * factor,
    y: (camera.y - window.top) * factor,
  };
}

function clear(raster: Raster): void {
  raster.rgba.fill(0);
  raster.depth.fill(Number.NEGATIVE_INFINITY);
}

interface Scene {
  /** The wall. */
  readonly rgb: Float32Array;
  /** Neck, shoulders and clothes with their coverage. */
  readonly body: Float32Array;
}

function paintScene(
  size: { width: number; height: number },
  camera: Camera,
  person: Person,
  seed: number,
  lighting: Lighting,
): Scene {
  const rgb = paintBackdrop(size.width, size.height, person, seed);
  const raster = createRaster(size.width, size.height);
  const canvas = paintBody(person, seed, camera.scale);
  const sheet = drawn(canvas, (x) => -50 - 0.0016 * x * x);
  const still: HeadPlace = { shift: [0, 0, 0], yawDeg: 0, pitchDeg: 0, rollDeg: 0 };
  project(sheet, createPose(camera, still), lighting);
  drawSheet(raster, sheet.sheet.mesh.triangles, sheet, canvas.texture);
  return { rgb, body: raster.rgba };
}

/** The picture without a head: all that lies outside the window. */
function withBody({ rgb, body }: Scene): Float32Array {
  return rgb.map((value, k) => {
    const at = Math.floor(k / 3) * 4;
    return body[at + (k % 3)]! + (1 - body[at + 3]!) * value;
  });
}

/** Puts wall, rear hair, body and head over one another inside the window. */
function compose(
  picture: Picture,
  scene: Scene,
  rear: Raster,
  raster: Raster,
  window: Window,
): void {
  const { width, rgb } = picture;
  const { rgb: walls, body } = scene;
  const row = raster.width * 4;
  const head = raster.rgba;
  const hair = rear.rgba;
  for (let y = window.top; y < window.bottom; y++) {
    let at = (y * width + window.left) * 3;
    let b = (y * width + window.left) * 4;
    let h = (y - window.top) * rear.width * 4;
    let p = (y - window.top) * OVERSAMPLING * row;
    for (let x = window.left; x < window.right; x++, at += 3, b += 4, h += 4, p += 8) {
      const q = p + row;
      const open = 1 - (head[p + 3]! + head[p + 7]! + head[q + 3]! + head[q + 7]!) / 4;
      const bare = 1 - body[b + 3]!;
      const through = 1 - hair[h + 3]!;
      for (let k = 0; k < 3; k++) {
        const front = (head[p + k]! + head[p + 4 + k]! + head[q + k]! + head[q + 4 + k]!) / 4;
        rgb[at + k] =
          open === 0
            ? front
            : front + open * (body[b + k]! + bare * (walls[at + k]! * through + hair[h + k]!));
      }
    }
  }
}
