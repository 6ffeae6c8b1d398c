import type { FaceObservation } from '@facialis/face';
import type { QualityFacts } from '@facialis/spasm';
import { type Frame, type PatchTransform, sampleLuma } from '@facialis/video';
import { measureEyeEdge } from './eye-edge.ts';
import { landmarkBox } from './landmark-box.ts';

/** The facts that are read from the pictures. */
export type PictureFacts = Pick<
  QualityFacts,
  'luma' | 'darkShare' | 'brightShare' | 'edgeWidth' | 'frameDifference'
>;

/** Pictures are looked at this often, s: light and focus change slowly. */
const EVERY_S = 0.25;
/** Samples across and down the face. */
const GRID = 48;
/** Share of the face's box that is looked at, around its middle: skin, and little hair or wall. */
const INNER_SHARE = 0.75;
/** Luma at or below this is black, at or above this white (the gate's own words), 0 to 255. */
const BLACK = 16;
const WHITE = 235;
/** The share of differences that a living face may stay below. */
const STILL_QUANTILE = 0.95;

interface Look {
  readonly luma: number;
  readonly darkShare: number;
  readonly brightShare: number;
}

/** A patch waiting for the frame after it, to see whether anything moves. */
interface Waiting {
  readonly place: PatchTransform;
  readonly patch: Float32Array;
}

/** Looks at light, sharpness and life of the pictures, a few times a second. */
export class PictureQuality {
  readonly #face: Look[] = [];
  /** Looks at the whole picture, as long as no face was seen. */
  readonly #picture: Look[] = [];
  readonly #edges: number[] = [];
  readonly #differences: number[] = [];
  #nextS = Number.NEGATIVE_INFINITY;
  #waiting: Waiting | null = null;

  /** Looks at the next frame; to be called for every frame before it is closed. */
  add(frame: Frame, observation: FaceObservation): void {
    if (this.#waiting !== null) {
      const { place, patch } = this.#waiting;
      this.#differences.push(meanDifference(patch, samplePatch(frame, place)));
      this.#waiting = null;
    }
    if (frame.timeS < this.#nextS) return;
    this.#nextS = frame.timeS + EVERY_S;
    const { landmarks } = observation;
    if (landmarks === null) {
      if (this.#face.length === 0) this.#picture.push(lookAt(samplePatch(frame, wholeOf(frame))));
      return;
    }
    const place = middleOf(landmarks);
    const patch = samplePatch(frame, place);
    this.#face.push(lookAt(patch));
    this.#waiting = { place, patch };
    const edge = measureEyeEdge(frame, observation);
    if (edge !== null) this.#edges.push(edge);
  }

  /** What was seen: medians over the looks at the face, or at the picture where there was no face. */
  result(): PictureFacts {
    const looks = this.#face.length > 0 ? this.#face : this.#picture;
    return {
      luma: quantile(
        looks.map(({ luma }) => luma),
        0.5,
      ),
      darkShare: quantile(
        looks.map(({ darkShare }) => darkShare),
        0.5,
      ),
      brightShare: quantile(
        looks.map(({ brightShare }) => brightShare),
        0.5,
      ),
      edgeWidth: quantile(this.#edges, 0.5),
      frameDifference: quantile(this.#differences, STILL_QUANTILE),
    };
  }
}

function samplePatch(frame: Frame, place: PatchTransform): Float32Array {
  const patch = new Float32Array(GRID * GRID);
  sampleLuma(frame, place, GRID, GRID, patch);
  return patch;
}

function wholeOf({ width, height }: Frame): PatchTransform {
  return { a: width / GRID, b: 0, c: 0, d: height / GRID, e: 0, f: 0 };
}

/** The middle of the landmarks' box. */
function middleOf(landmarks: Float32Array): PatchTransform {
  const { left, top, right, bottom } = landmarkBox(landmarks);
  const margin = (1 - INNER_SHARE) / 2;
  const [width, height] = [right - left, bottom - top];
  return {
    a: (INNER_SHARE * width) / GRID,
    b: 0,
    c: 0,
    d: (INNER_SHARE * height) / GRID,
    e: left + margin * width,
    f: top + margin * height,
  };
}

function lookAt(patch: Float32Array): Look {
  let [sum, dark, bright] = [0, 0, 0];
  for (const value of patch) {
    sum += value;
    if (value <= BLACK) dark++;
    if (value >= WHITE) bright++;
  }
  return {
    luma: Math.min(255, Math.max(0, sum / patch.length)),
    darkShare: dark / patch.length,
    brightShare: bright / patch.length,
  };
}

function meanDifference(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i]! - b[i]!);
  return sum / a.length;
}

/** The value below which a share of the values lies; null when there are none. */
export function quantile(values: ArrayLike<number>, share: number): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)]!;
  return low + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - low);
}
