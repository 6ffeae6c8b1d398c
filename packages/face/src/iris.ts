import type { FaceObservation } from './observation.ts';

/**
 * Horizontal visible iris diameter of adults, mm, mean of both eyes; about ±0.5 between people
 * (Rüfer, Schröder and Erb 2005, doi 10.1097/01.ICO.0000148312.01805.53).
 */
export const IRIS_DIAMETER_MM = 11.7;

/** Mesh points of one eye: two ends of the iris, and the lids above and below its centre. */
interface Eye {
  readonly iris: readonly [number, number];
  readonly lids: readonly [upper: number, lower: number];
}
const RIGHT: Eye = { iris: [469, 471], lids: [159, 145] };
const LEFT: Eye = { iris: [474, 476], lids: [386, 374] };

/** An iris is seen when the lids leave at least this share of its diameter open. */
const LEAST_OPENING = 0.3;

/** Horizontal iris diameters in pixels; null for an eye that is too far closed to show its iris. */
export function irisDiameters(landmarks: Float32Array): FaceObservation['irisPx'] {
  return { right: diameter(landmarks, RIGHT), left: diameter(landmarks, LEFT) };
}

function diameter(landmarks: Float32Array, eye: Eye): number | null {
  const across = distance(landmarks, eye.iris);
  return distance(landmarks, eye.lids) < LEAST_OPENING * across ? null : across;
}

function distance(landmarks: Float32Array, [a, b]: readonly [number, number]): number {
  return Math.hypot(
    landmarks[3 * a]! - landmarks[3 * b]!,
    landmarks[3 * a + 1]! - landmarks[3 * b + 1]!,
  );
}

/** How large this person's face is, from the irises of a whole recording. */
export interface IrisScale {
  /** Pixels of the displayed picture per millimetre, median over the frames. */
  readonly pixelsPerMm: number;
  /**
   * This person's millimetres per millimetre of the canonical face: a length in the face frame of
   * one frame is pixels / (head.scale / mmPerModelMm).
   */
  readonly mmPerModelMm: number;
  /** Frames that the medians rest on. */
  readonly frames: number;
}

/** Gathers the iris scale over a recording, two numbers a frame. */
export class IrisScaleGatherer {
  readonly #pixelsPerMm: number[] = [];
  readonly #mmPerModelMm: number[] = [];

  /** Takes one frame in; only tracked frames in which both irises are seen count. */
  add({ state, irisPx, head }: FaceObservation): void {
    if (state !== 'tracked' || head === null || irisPx.left === null || irisPx.right === null) {
      return;
    }
    // No correction for a turned head: eyes that look at the camera show it their full width.
    const pixelsPerMm = (irisPx.left + irisPx.right) / 2 / IRIS_DIAMETER_MM;
    this.#pixelsPerMm.push(pixelsPerMm);
    this.#mmPerModelMm.push(head.scale / pixelsPerMm);
  }

  /** The scale so far, or null when no frame counted. */
  result(): IrisScale | null {
    const frames = this.#pixelsPerMm.length;
    if (frames === 0) return null;
    return {
      pixelsPerMm: median(this.#pixelsPerMm),
      mmPerModelMm: median(this.#mmPerModelMm),
      frames,
    };
  }
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
