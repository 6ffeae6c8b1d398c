import type { FaceObservation } from '@facialis/face';

/** Coordinates of a landmark that are kept: x and y. */
const KEPT = 2;
/** Coordinates of a landmark in an observation: x, y and z. */
const OBSERVED = 3;
/** Landmarks of an observation. */
const LANDMARKS = 478;

/**
 * Some of the face's landmarks in every frame, for pictures that are taken afterwards: a few
 * numbers a frame instead of a second search for the face.
 */
export class KeptLandmarks {
  readonly #points: readonly number[];
  readonly #timesS: number[] = [];
  readonly #frames: (Float32Array | null)[] = [];

  /** @param points which landmarks, in MediaPipe's numbering */
  constructor(points: readonly number[]) {
    this.#points = points;
  }

  /** Takes the next frame in. */
  add({ timeS, landmarks }: FaceObservation): void {
    if (this.#points.length === 0) return;
    this.#timesS.push(timeS);
    this.#frames.push(
      landmarks === null
        ? null
        : Float32Array.from({ length: this.#points.length * KEPT }, (_, i) => {
            const point = this.#points[Math.floor(i / KEPT)]!;
            return landmarks[point * OBSERVED + (i % KEPT)]!;
          }),
    );
  }

  /**
   * The landmarks at a frame's own time: 478 points x, y, z in pixels of the displayed picture, of
   * which only x and y of the kept ones are numbers. Null where there was no face or no such frame.
   */
  at(timeS: number): Float32Array | null {
    const kept = this.#frames[indexOfTime(this.#timesS, timeS)];
    if (!kept) return null;
    const landmarks = new Float32Array(LANDMARKS * OBSERVED).fill(Number.NaN);
    for (const [i, point] of this.#points.entries()) {
      landmarks.set(kept.subarray(i * KEPT, (i + 1) * KEPT), point * OBSERVED);
    }
    return landmarks;
  }
}

/** Where a time stands in rising times, or −1. */
function indexOfTime(timesS: readonly number[], timeS: number): number {
  let low = 0;
  let high = timesS.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timesS[middle]! < timeS) low = middle + 1;
    else high = middle;
  }
  return timesS[low] === timeS ? low : -1;
}
