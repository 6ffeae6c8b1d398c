import { isRefusal } from '@facialis/refusal';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  type CanonicalFace,
  carry,
  type FaceObservation,
  faceFrame,
  fitSimilarity,
  IRIS_DIAMETER_MM,
  IrisScaleGatherer,
  inverse,
  loadCanonicalFace,
  poseOf,
  type Similarity,
} from '../src/index.ts';

let canonical: CanonicalFace;
let points: number[];
let weights: number[];

beforeAll(async () => {
  const face = await loadCanonicalFace();
  if (isRefusal(face)) throw new Error(face.need);
  canonical = face;
  points = Array.from({ length: 468 }, (_, i) => i);
  weights = points.map((i) => 1 + (i % 3));
});

const RADIANS = Math.PI / 180;

/** A turn by yaw (nose to the person's left), then pitch (up), then roll (clockwise); y is down. */
function rotationOf(yawDeg: number, pitchDeg: number, rollDeg: number): number[] {
  const [sy, cy] = [Math.sin(yawDeg * RADIANS), Math.cos(yawDeg * RADIANS)];
  const [sp, cp] = [Math.sin(pitchDeg * RADIANS), Math.cos(pitchDeg * RADIANS)];
  const [sr, cr] = [Math.sin(rollDeg * RADIANS), Math.cos(rollDeg * RADIANS)];
  const yaw = [cy, 0, -sy, 0, 1, 0, sy, 0, cy];
  const pitch = [1, 0, 0, 0, cp, sp, 0, -sp, cp];
  const roll = [cr, -sr, 0, sr, cr, 0, 0, 0, 1];
  return product(roll, product(pitch, yaw));
}

function product(a: number[], b: number[]): number[] {
  return Array.from({ length: 9 }, (_, i) => {
    const row = 3 * Math.floor(i / 3);
    const column = i % 3;
    return a[row]! * b[column]! + a[row + 1]! * b[column + 3]! + a[row + 2]! * b[column + 6]!;
  });
}

const motions = fc
  .record({
    yaw: fc.double({ min: -80, max: 80, noNaN: true }),
    pitch: fc.double({ min: -60, max: 60, noNaN: true }),
    roll: fc.double({ min: -170, max: 170, noNaN: true }),
    scale: fc.double({ min: 0.3, max: 8, noNaN: true }),
    x: fc.double({ min: 0, max: 4000, noNaN: true }),
    y: fc.double({ min: 0, max: 4000, noNaN: true }),
  })
  .map(
    ({ yaw, pitch, roll, scale, x, y }): Similarity => ({
      rotation: rotationOf(yaw, pitch, roll),
      scale,
      shift: [x, y, 0],
    }),
  );

function moved(face: Float32Array, motion: Similarity): Float32Array {
  const out = new Float32Array(face.length);
  for (let i = 0; i < face.length; i += 3) {
    out.set(carry(motion, [face[i]!, face[i + 1]!, face[i + 2]!]), i);
  }
  return out;
}

function observationOf(landmarks: Float32Array, head: Similarity, irisPx = 20): FaceObservation {
  return {
    index: 0,
    timeS: 0,
    state: 'tracked',
    presence: 1,
    faces: 1,
    landmarks,
    irisPx: { left: irisPx, right: irisPx },
    pose: poseOf(head),
    head,
  };
}

test('FACE-6 any turn, scale and shift of the face is found again', () => {
  fc.assert(
    fc.property(motions, (motion) => {
      const found = fitSimilarity(
        canonical.vertices,
        moved(canonical.vertices, motion),
        points,
        weights,
      );
      expect(found.scale).toBeCloseTo(motion.scale, 3);
      found.rotation.forEach((entry, i) => {
        expect(entry).toBeCloseTo(motion.rotation[i]!, 4);
      });
    }),
  );
});

test('FACE-6 there and back again is the same point', () => {
  const coordinate = fc.double({ min: -200, max: 200, noNaN: true });
  fc.assert(
    fc.property(motions, fc.tuple(coordinate, coordinate, coordinate), (motion, point) => {
      const back = carry(inverse(motion), carry(motion, point));
      back.forEach((value, i) => {
        expect(value).toBeCloseTo(point[i]!, 6);
      });
    }),
  );
});

test('FACE-7 yaw is positive to the person’s left, pitch up, roll clockwise', () => {
  const pose = (yaw: number, pitch: number, roll: number) =>
    poseOf({ rotation: rotationOf(yaw, pitch, roll), scale: 1, shift: [0, 0, 0] });
  // Independent of the matrices above: where does the nose tip of a turned face go?
  const noseOf = (rotation: number[]) =>
    carry({ rotation, scale: 1, shift: [0, 0, 0] }, [0, 0, -1]);
  expect(noseOf(rotationOf(30, 0, 0))[0]).toBeGreaterThan(0); // the person's left: larger x
  expect(noseOf(rotationOf(0, 30, 0))[1]).toBeLessThan(0); // up: smaller y
  expect(pose(30, 0, 0).yawDeg).toBeCloseTo(30, 6);
  expect(pose(0, 20, 0).pitchDeg).toBeCloseTo(20, 6);
  expect(pose(0, 0, 10).rollDeg).toBeCloseTo(10, 6);
  expect(pose(-25, 0, 0).yawDeg).toBeCloseTo(-25, 6);
});

test('FACE-8 places in the face frame do not change when the head moves, turns or comes nearer', () => {
  fc.assert(
    fc.property(motions, fc.integer({ min: 0, max: 467 }), (motion, landmark) => {
      const picture = moved(canonical.vertices, motion);
      const head = fitSimilarity(canonical.vertices, picture, points, weights);
      const frame = faceFrame(observationOf(picture, head), head.scale);
      const place = frame?.place(landmark);
      for (let i = 0; i < 3; i++) {
        expect(place?.[i]).toBeCloseTo(canonical.vertices[3 * landmark + i]!, 1);
      }
    }),
  );
});

test('FACE-8 a point of the face frame is shown where its landmark lies', () => {
  fc.assert(
    fc.property(motions, fc.integer({ min: 0, max: 467 }), (motion, landmark) => {
      const picture = moved(canonical.vertices, motion);
      const head = fitSimilarity(canonical.vertices, picture, points, weights);
      const frame = faceFrame(observationOf(picture, head), 1.7 * head.scale);
      const [x, y] = frame!.show(frame!.place(landmark));
      expect(x).toBeCloseTo(picture[3 * landmark]!, 1);
      expect(y).toBeCloseTo(picture[3 * landmark + 1]!, 1);
    }),
  );
});

test('FACE-8 a lost face has no face frame, and a scale of 0 is a TypeError', () => {
  const head: Similarity = { rotation: rotationOf(0, 0, 0), scale: 2, shift: [0, 0, 0] };
  const seen = observationOf(canonical.vertices, head);
  expect(faceFrame({ ...seen, state: 'lost', landmarks: null, head: null }, 2)).toBeNull();
  expect(() => faceFrame(seen, 0)).toThrow(TypeError);
  expect(() => faceFrame(seen, 2)?.place(468)).toThrow(
    new TypeError('landmark must be 0 to 467; received 468'),
  );
});

test('FACE-9 the iris scale is the median over tracked frames with both irises in sight', () => {
  const gatherer = new IrisScaleGatherer();
  expect(gatherer.result()).toBeNull();
  const head: Similarity = { rotation: rotationOf(0, 0, 0), scale: 3, shift: [0, 0, 0] };
  const seen = observationOf(canonical.vertices, head, 2 * IRIS_DIAMETER_MM);
  gatherer.add(seen);
  gatherer.add(seen);
  gatherer.add({ ...seen, irisPx: { left: 40, right: 40 } });
  gatherer.add({ ...seen, irisPx: { left: null, right: 400 } });
  gatherer.add({ ...seen, state: 'covered', irisPx: { left: 400, right: 400 } });
  const scale = gatherer.result();
  expect(scale?.frames).toBe(3);
  expect(scale?.pixelsPerMm).toBeCloseTo(2, 9);
  expect(scale?.mmPerModelMm).toBeCloseTo(1.5, 9);
});
