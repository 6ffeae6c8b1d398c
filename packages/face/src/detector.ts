import type { Network, Runtime } from './network.ts';

/** Side of the detector's picture, pixels. */
export const DETECTOR_SIZE = 128;
/** Anchors of one cell, by feature map: 16×16 cells with 2, 8×8 cells with 6. */
const ANCHOR_MAPS = [
  { cells: 16, anchors: 2 },
  { cells: 8, anchors: 6 },
] as const;
/** Numbers of one prediction: box centre and size, then six points. */
const PREDICTION = 16;
/** Scores are cut to this before the logistic, as the model was trained. */
const SCORE_LIMIT = 100;
/** Least score of a face (MediaPipe's own threshold for this model). */
const LEAST_SCORE = 0.5;
/** Boxes that share more than this of their union are one face. */
const SAME_FACE_OVERLAP = 0.3;

/** A box in shares of the detector's picture, 0 to 1. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A face found, in shares of the detector's picture, 0 to 1. */
export interface Detection extends Box {
  readonly score: number;
  /** Eyes of the person. */
  readonly rightEye: { readonly x: number; readonly y: number };
  readonly leftEye: { readonly x: number; readonly y: number };
}

/** The short-range face detector: faces within about two metres of the camera. */
export class FaceDetector {
  readonly #network: Network;
  readonly #anchors = anchors();

  constructor(runtime: Runtime, model: Uint8Array) {
    this.#network = runtime.compile(model);
  }

  /** Faces in a 128×128 RGB picture (−1 to 1), best first. */
  find(picture: Float32Array): Detection[] {
    const [predictions, scores] = this.#network.run([picture]) as readonly [
      Float32Array,
      Float32Array,
    ];
    const candidates: Detection[] = [];
    scores.forEach((raw, i) => {
      const score = 1 / (1 + Math.exp(-Math.max(-SCORE_LIMIT, Math.min(SCORE_LIMIT, raw))));
      if (score < LEAST_SCORE) return;
      const anchor = this.#anchors[i]!;
      const at = (k: number) => predictions[i * PREDICTION + k]! / DETECTOR_SIZE;
      const width = at(2);
      const height = at(3);
      candidates.push({
        x: anchor.x + at(0) - width / 2,
        y: anchor.y + at(1) - height / 2,
        width,
        height,
        score,
        rightEye: { x: anchor.x + at(4), y: anchor.y + at(5) },
        leftEye: { x: anchor.x + at(6), y: anchor.y + at(7) },
      });
    });
    return mergeOverlapping(candidates);
  }

  close(): void {
    this.#network.close();
  }
}

/** Shared area of two boxes over the area of both together, 0 to 1. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (a.width * a.height + b.width * b.height - shared);
}

/** Anchor centres, row by row; all have unit size. */
function anchors(): { x: number; y: number }[] {
  return ANCHOR_MAPS.flatMap(({ cells, anchors }) =>
    Array.from({ length: cells * cells * anchors }, (_, i) => {
      const cell = Math.floor(i / anchors);
      return { x: ((cell % cells) + 0.5) / cells, y: (Math.floor(cell / cells) + 0.5) / cells };
    }),
  );
}

/** Non-maximum suppression that blends each face's boxes by their scores (BlazeFace, arXiv 1907.05047). */
function mergeOverlapping(candidates: Detection[]): Detection[] {
  const rest = candidates.toSorted((a, b) => b.score - a.score);
  const faces: Detection[] = [];
  while (rest.length > 0) {
    const best = rest[0]!;
    const same = rest.filter((other) => overlap(best, other) > SAME_FACE_OVERLAP);
    const total = same.reduce((sum, other) => sum + other.score, 0);
    const blend = (pick: (detection: Detection) => number) =>
      same.reduce((sum, other) => sum + pick(other) * other.score, 0) / total;
    faces.push({
      score: best.score,
      x: blend((d) => d.x),
      y: blend((d) => d.y),
      width: blend((d) => d.width),
      height: blend((d) => d.height),
      rightEye: { x: blend((d) => d.rightEye.x), y: blend((d) => d.rightEye.y) },
      leftEye: { x: blend((d) => d.leftEye.x), y: blend((d) => d.leftEye.y) },
    });
    const taken = new Set(same);
    rest.splice(0, rest.length, ...rest.filter((other) => !taken.has(other) && other !== best));
  }
  return faces;
}
