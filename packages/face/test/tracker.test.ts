import { isRefusal } from '@facialis/refusal';
import type { Frame } from '@facialis/video';
import { beforeAll, expect, test } from 'vitest';
import {
  type CanonicalFace,
  createFaceTracker,
  type FaceObservation,
  type FaceTrackerSummary,
  loadCanonicalFace,
  trackFaces,
} from '../src/index.ts';
import { type DrawnFace, drawFaces } from './drawnface.ts';

let canonical: CanonicalFace;

beforeAll(async () => {
  const face = await loadCanonicalFace();
  if (isRefusal(face)) throw new Error(face.need);
  canonical = face;
});

/** A face of about 300 pixels in the middle of the picture. */
const FACE: DrawnFace = { x: 240, y: 210, pixelsPerMm: 1.7 };
const FRAME_S = 0.1;

/** Pictures that were drawn already: the same one often comes several times in a row. */
const drawn = new Map<string, Frame>();

function draw(faces: readonly DrawnFace[], options: { width: number; mirrored: boolean }): Frame {
  const key = JSON.stringify([faces, options]);
  const frame = drawn.get(key) ?? drawFaces(canonical, faces, options);
  drawn.set(key, frame);
  return frame;
}

/** Follows pictures with these faces, one a tenth of a second. */
async function follow(
  pictures: readonly (readonly DrawnFace[])[],
  { threads = 1 as 1 | 2, mirrored = false, width = 480 } = {},
): Promise<{ seen: FaceObservation[]; summary: FaceTrackerSummary; open: number }> {
  const tracker = await createFaceTracker({ threads });
  if (isRefusal(tracker)) throw new Error(tracker.need);
  let open = 0;
  async function* frames(): AsyncGenerator<Frame> {
    for (const [index, faces] of pictures.entries()) {
      open += 1;
      yield {
        ...draw(faces, { width, mirrored }),
        index,
        timeS: index * FRAME_S,
        close() {
          open -= 1;
        },
      };
    }
  }
  const seen: FaceObservation[] = [];
  for await (const { frame, observation } of trackFaces(frames(), tracker)) {
    expect(observation.index).toBe(frame.index);
    seen.push(observation);
    frame.close();
  }
  tracker.close();
  return { seen, summary: tracker.summary(), open };
}

/** Mean distance between the mesh and what was drawn, over the points of nose, eyes and mouth. */
function distanceTo(seen: FaceObservation, face: DrawnFace): number {
  const points = [33, 133, 362, 263, 61, 291, 4, 168, 152];
  const distances = points.map((point) =>
    Math.hypot(
      seen.landmarks![3 * point]! - face.x - face.pixelsPerMm * canonical.vertices[3 * point]!,
      seen.landmarks![3 * point + 1]! -
        face.y -
        face.pixelsPerMm * canonical.vertices[3 * point + 1]!,
    ),
  );
  return distances.reduce((a, b) => a + b) / distances.length;
}

const times = (count: number, ...faces: DrawnFace[]) => Array.from({ length: count }, () => faces);

test('FACE-10 the mesh lies where the face was drawn, within 5 mm, and follows it', async () => {
  const path = Array.from({ length: 5 }, (_, i) => ({ ...FACE, x: 220 + 6 * i, y: 205 + 2 * i }));
  const { seen } = await follow(path.map((face) => [face]));
  seen.forEach((observation, i) => {
    expect(observation.state).toBe('tracked');
    expect(distanceTo(observation, path[i]!) / FACE.pixelsPerMm).toBeLessThan(5);
  });
});

test('FACE-10 a mirrored picture gives the mirrored mesh', async () => {
  const face = { ...FACE, x: 230, yawDeg: 12 };
  const [plain, mirrored] = await Promise.all([
    follow(times(3, face)),
    follow(times(3, face), { mirrored: true }),
  ]);
  const [a, b] = [plain.seen[2]!, mirrored.seen[2]!];
  // Outer canthi, mouth corners and temples change places.
  for (const [right, left] of [
    [33, 263],
    [61, 291],
    [127, 356],
  ] as const) {
    const across = Math.abs(a.landmarks![3 * right]! - (479 - b.landmarks![3 * left]!));
    const down = Math.abs(a.landmarks![3 * right + 1]! - b.landmarks![3 * left + 1]!);
    expect(Math.hypot(across, down) / FACE.pixelsPerMm).toBeLessThan(5);
  }
  expect(Math.sign(a.pose!.yawDeg)).toBe(1);
  expect(Math.sign(b.pose!.yawDeg)).toBe(-1);
});

test('FACE-11 one thread and two threads see the same to the last bit', async () => {
  const pictures = Array.from({ length: 5 }, (_, i) => [{ ...FACE, x: 225 + 4 * i, rollDeg: i }]);
  const [one, two] = await Promise.all([
    follow(pictures, { threads: 1 }),
    follow(pictures, { threads: 2 }),
  ]);
  expect(two.seen).toEqual(one.seen);
  expect(two.summary).toEqual(one.summary);
});

test('FACE-12 a face that leaves is lost, without landmarks, and is found when it is back', async () => {
  const { seen } = await follow([...times(3, FACE), ...times(4), ...times(5, FACE)]);
  const states = seen.map(({ state }) => state);
  expect(states.slice(0, 3)).toEqual(['tracked', 'tracked', 'tracked']);
  expect(states.slice(3, 7)).toEqual(['lost', 'lost', 'lost', 'lost']);
  expect(states.slice(-2)).toEqual(['tracked', 'tracked']);
  for (const { landmarks, pose, head, faces } of seen.slice(3, 7)) {
    expect([landmarks, pose, head, faces]).toEqual([null, null, null, 0]);
  }
});

test('FACE-13 a hand before the mouth marks the face as covered from the first frame', async () => {
  const { seen } = await follow([
    ...times(4, FACE),
    ...times(3, { ...FACE, covered: true }),
    ...times(3, FACE),
  ]);
  expect(seen.map(({ state }) => state)).toEqual([
    ...Array(4).fill('tracked'),
    ...Array(3).fill('covered'),
    ...Array(3).fill('tracked'),
  ]);
});

test('FACE-14 a head turned far aside is marked as an extreme pose', async () => {
  const { seen } = await follow(times(3, { ...FACE, yawDeg: 50 }));
  expect(seen.map(({ state }) => state)).toEqual(Array(3).fill('extreme-pose'));
});

test('FACE-15 a face whose iris is under 8 pixels is marked as too small', async () => {
  const { seen } = await follow(times(3, { ...FACE, pixelsPerMm: 0.5 }));
  expect(seen.map(({ state }) => state)).toEqual(Array(3).fill('too-small'));
});

test('FACE-16 of two faces the larger one is taken, kept, counted and named', async () => {
  const left = { ...FACE, x: 200, pixelsPerMm: 1.6 };
  const other = { ...FACE, x: 520, pixelsPerMm: 1.1 };
  const { seen, summary } = await follow(times(6, left, other), { width: 700 });
  for (const observation of seen) {
    expect(observation.faces).toBe(2);
    expect(distanceTo(observation, left)).toBeLessThan(20);
  }
  expect(summary.mostFaces).toBe(2);
  expect(summary.choice).toBe('the largest and most central of 2 faces');
});

test('FACE-17 another person in the kept one’s place is marked as changed, not measured', async () => {
  const { seen } = await follow([
    ...times(5, FACE),
    ...times(2),
    ...times(6, { ...FACE, wider: 1.25 }),
  ]);
  expect(seen.slice(0, 5).every(({ state }) => state === 'tracked')).toBe(true);
  expect(seen.slice(-4).map(({ state }) => state)).toEqual(Array(4).fill('changed'));
});

test('FACE-18 the summary counts every frame once', async () => {
  const { seen, summary } = await follow([...times(3, FACE), ...times(2)]);
  expect(summary.frames).toBe(5);
  for (const [state, count] of Object.entries(summary.states)) {
    expect(count).toBe(seen.filter((observation) => observation.state === state).length);
  }
});

test('FACE-18 a consumer that stops early leaves no frame open', async () => {
  const tracker = await createFaceTracker({ threads: 1 });
  if (isRefusal(tracker)) throw new Error(tracker.need);
  let open = 0;
  async function* frames(): AsyncGenerator<Frame> {
    for (let index = 0; index < 6; index++) {
      open += 1;
      yield {
        ...draw([FACE], { width: 480, mirrored: false }),
        index,
        timeS: index * FRAME_S,
        close() {
          open -= 1;
        },
      };
    }
  }
  for await (const { frame } of trackFaces(frames(), tracker)) {
    frame.close();
    break;
  }
  tracker.close();
  expect(open).toBe(0);
});
