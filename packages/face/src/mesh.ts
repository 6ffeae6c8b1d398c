import {
  cropFeatures,
  cropTransform,
  LEFT_EYE,
  LIPS,
  newCrop,
  PICTURE_SIZE,
  placePoints,
  RIGHT_EYE,
} from './attention.ts';
import { cutModel } from './modelcut.ts';
import type { Network, Runtime } from './network.ts';
import type { Region } from './region.ts';

/** Points of the skin, lids and lips; the ten points of the irises follow them. */
export const SKIN_POINTS = 468;
/** All points: skin, then the right iris (centre and four of its rim), then the left. */
export const MESH_POINTS = 478;
const RIGHT_IRIS = [468, 469, 470, 471, 472];
const LEFT_IRIS = [473, 474, 475, 476, 477];
/** Lid margins come first among an eye's points; the iris lies at their mean depth. */
const LID_POINTS = 16;

// Tensors of face_landmark_with_attention.tflite on both sides of its custom operations.
const PICTURE = 0;
const COARSE_MESH = 186;
const FEATURES = 35;
const FACE_FLAG = 710;
const CROPS = [199, 200, 201]; // lips, right eye, left eye
const REFINED = [697, 687, 690, 693, 696]; // lips, right eye, right iris, left eye, left iris

/** The mesh of one face. */
export interface Mesh {
  /** 478 points x, y, z in pixels of the displayed picture. */
  readonly landmarks: Float32Array;
  /**
   * The network's belief that the whole face is there, as a logit: about 25 to 32 for a face in
   * the open, several less once a hand covers a part of it, below 0 for no face.
   */
  readonly logit: number;
}

/** The attention mesh network: a picture of a face in, 478 points out. */
export class AttentionMesh {
  readonly #coarse: Network;
  readonly #refine: Network;
  readonly #crops = [newCrop(), newCrop(), newCrop()] as const;

  constructor(runtime: Runtime, model: Uint8Array) {
    this.#coarse = runtime.compile(cutModel(model, [PICTURE], [COARSE_MESH, FEATURES, FACE_FLAG]));
    this.#refine = runtime.compile(cutModel(model, CROPS, REFINED));
  }

  /** Finds the points in a 192×192 RGB picture (0 to 1) that shows `region`. */
  find(picture: Float32Array, region: Region): Mesh {
    const [coarse, features, flag] = this.#coarse.run([picture]) as readonly [
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    const mesh = new Float32Array(MESH_POINTS * 3);
    mesh.set(coarse);

    const parts = [LIPS, RIGHT_EYE, LEFT_EYE] as const;
    const transforms = parts.map((part) => cropTransform(coarse, part));
    transforms.forEach((transform, i) => {
      cropFeatures(features, transform, this.#crops[i]!);
    });
    const refined = this.#refine.run(this.#crops);
    placePoints(refined[0]!, transforms[0]!, LIPS.points, mesh);
    placePoints(refined[1]!, transforms[1]!, RIGHT_EYE.points, mesh);
    placePoints(refined[2]!, transforms[1]!, RIGHT_IRIS, mesh);
    placePoints(refined[3]!, transforms[2]!, LEFT_EYE.points, mesh);
    placePoints(refined[4]!, transforms[2]!, LEFT_IRIS, mesh);
    setDepth(mesh, RIGHT_IRIS, RIGHT_EYE.points);
    setDepth(mesh, LEFT_IRIS, LEFT_EYE.points);

    toPicture(mesh, region);
    return { landmarks: mesh, logit: flag[0]! };
  }

  close(): void {
    this.#coarse.close();
    this.#refine.close();
  }
}

function setDepth(mesh: Float32Array, iris: readonly number[], eye: readonly number[]): void {
  let sum = 0;
  for (let i = 0; i < LID_POINTS; i++) sum += mesh[3 * eye[i]! + 2]!;
  for (const point of iris) mesh[3 * point + 2] = sum / LID_POINTS;
}

/** From pixels of the network's picture to pixels of the displayed one, in place. */
function toPicture(mesh: Float32Array, region: Region): void {
  const scale = region.size / PICTURE_SIZE;
  const cos = Math.cos(region.turn) * scale;
  const sin = Math.sin(region.turn) * scale;
  for (let i = 0; i < mesh.length; i += 3) {
    const u = mesh[i]! - PICTURE_SIZE / 2;
    const v = mesh[i + 1]! - PICTURE_SIZE / 2;
    mesh[i] = region.x + cos * u - sin * v;
    mesh[i + 1] = region.y + sin * u + cos * v;
    mesh[i + 2] = mesh[i + 2]! * scale;
  }
}
