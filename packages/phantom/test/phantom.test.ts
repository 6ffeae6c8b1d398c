import {
  type CanonicalFace,
  createFaceTracker,
  loadCanonicalFace,
  trackFaces,
} from '@facialis/face';
import type { Frame } from '@facialis/video';
import { beforeAll, describe, expect, test } from 'vitest';
import { LEFT_EYE, RIGHT_EYE } from '../src/anatomy.ts';
import { createPulls, deform } from '../src/deform.ts';
import { createHead } from '../src/head.ts';
import { createPhantom, type PhantomOptions, type Truth } from '../src/index.ts';
import { closureOf, REST_SIDE } from '../src/movement.ts';
import { createPerson } from '../src/person.ts';
import { drawingMesh } from '../src/phantom.ts';

let face: CanonicalFace;
/** Frames of `SMALL`, drawn once. */
let plain: { frames: Frame[]; truth: Truth };

beforeAll(async () => {
  const loaded = await loadCanonicalFace();
  if ('refused' in loaded) throw new Error(loaded.got);
  face = loaded;
  plain = await framesOf(SMALL);
});

/** Small and still, so that the tests are quick and compare like with like. */
const SMALL = {
  scenario: 'mouth',
  seconds: 1,
  frameRate: 5,
  seed: 1,
  width: 320,
  height: 240,
  faceHeight: 130,
  movement: 0,
  noise: 0,
  flicker: 0,
} as const satisfies PhantomOptions;

async function framesOf(options: PhantomOptions): Promise<{ frames: Frame[]; truth: Truth }> {
  const { video, truth } = createPhantom(options, face);
  const frames: Frame[] = [];
  for await (const frame of video.frames()) frames.push(frame);
  return { frames, truth };
}

function meanLuma({ luma }: Frame): number {
  let sum = 0;
  for (const value of luma.data) sum += value;
  return sum / luma.data.length;
}

describe('frames', () => {
  test('PHANTOM-1 the same options give the same frames', async () => {
    const options = { ...SMALL, noise: 2, movement: 1, flicker: 0.02 };
    const [first, second] = [await framesOf(options), await framesOf(options)];
    expect(second.truth).toEqual(first.truth);
    expect(second.frames.map(({ luma }) => luma.data)).toEqual(
      first.frames.map(({ luma }) => luma.data),
    );
  });

  test('PHANTOM-11 a mirrored picture is the picture turned left for right, with its truth', async () => {
    const turned = await framesOf({ ...SMALL, mirrored: true });
    expect(turned.truth).toEqual({ ...plain.truth, mirrored: true });
    const { width, height, data } = plain.frames[0]!.luma;
    const other = turned.frames[0]!.luma.data;
    for (let y = 0; y < height; y += 7) {
      const row = data.slice(y * width, (y + 1) * width).reverse();
      expect(other.slice(y * width, (y + 1) * width)).toEqual(row);
    }
  });

  test('PHANTOM-12 another seed is another person; looks that are named are kept', async () => {
    const [one] = plain.frames;
    const [two] = (await framesOf({ ...SMALL, seed: 2 })).frames;
    expect(two!.luma.data).not.toEqual(one!.luma.data);
    const skin = async (skinTone: number) =>
      meanLuma((await framesOf({ ...SMALL, seconds: 0.2, looks: { skinTone } })).frames[0]!);
    expect(await skin(0)).toBeGreaterThan((await skin(1)) + 5);
    const looks = { beard: true, glasses: true, hairStyle: 'tied', age: 0.9 } as const;
    expect(createPerson(3, looks)).toMatchObject(looks);
  });

  test('PHANTOM-13 frames have the size, number and times that were asked for', async () => {
    const { frames } = plain;
    expect(frames.map(({ timeS }) => timeS)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
    expect(frames.every(({ index }, k) => index === k)).toBe(true);
    for (const { width, height, luma, cb, cr } of frames) {
      expect([width, height, luma.width, luma.height]).toEqual([320, 240, 320, 240]);
      expect([cb.width, cb.height, cr.width, cr.height]).toEqual([160, 120, 160, 120]);
    }
  });

  test('PHANTOM-14 less light is darker, and noise is as strong as asked for', async () => {
    const clean = plain.frames[0]!;
    const dark = (await framesOf({ ...SMALL, light: 0.3 })).frames[0]!;
    expect(meanLuma(dark)).toBeLessThan(0.75 * meanLuma(clean));
    const noisy = (await framesOf({ ...SMALL, noise: 3 })).frames[0]!;
    let square = 0;
    noisy.luma.data.forEach((value, k) => {
      square += (value - clean.luma.data[k]!) ** 2;
    });
    // Rounding to whole steps adds a twelfth twice.
    expect(Math.sqrt(square / clean.luma.data.length)).toBeCloseTo(Math.sqrt(9 + 1 / 6), 0);
  });

  test('PHANTOM-10 a movement is seen on the side the truth names', async () => {
    for (const side of ['left', 'right'] as const) {
      const { frames, truth } = await framesOf({ ...SMALL, side, seconds: 4, frameRate: 10 });
      const pulls = truth.truth[side].mouth.map(([x, y]) => Math.hypot(x, y));
      const peak = pulls.indexOf(Math.max(...pulls));
      const { width, data } = frames[peak]!.luma;
      const change = { left: 0, right: 0 };
      data.forEach((value, k) => {
        // Only below the nose: eyes glance about on both sides.
        if (k / width < 120) return;
        const half = k % width < width / 2 ? 'right' : 'left';
        change[half] += Math.abs(value - frames[0]!.luma.data[k]!);
      });
      const other = side === 'left' ? 'right' : 'left';
      expect(change[side]).toBeGreaterThan(5 * change[other]);
    }
  });
});

describe('lids', () => {
  test('PHANTOM-9 the drawn aperture is the open one times one less the true closure', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const head = createHead(drawingMesh(face), createPerson(seed, {}));
      const pulls = createPulls(head);
      const moved = new Float32Array(head.mesh.positions.length);
      const aperture = (positions: Float32Array, eye: typeof RIGHT_EYE | typeof LEFT_EYE) => {
        const y = (v: number) => positions[v * 3 + 1]!;
        return y(eye.upperLid[4]) - y(eye.lowerLid[4]);
      };
      for (const [lid, lower] of [
        [0.3, 0],
        [0.3, 0.3],
        [0.8, 0.6],
        [1, 0],
      ] as const) {
        const side = { ...REST_SIDE, lid, lower, cheek: 2, brow: 3 };
        deform(head, pulls, { left: side, right: side, jaw: 0 }, moved);
        for (const eye of [RIGHT_EYE, LEFT_EYE]) {
          const share = aperture(moved, eye) / aperture(head.mesh.positions, eye);
          expect(share).toBeCloseTo(1 - closureOf(side), 1);
          expect(Math.abs(share - (1 - closureOf(side)))).toBeLessThan(0.03);
        }
      }
    }
  });
});

describe('truth', () => {
  test('PHANTOM-6 recordings at different frame rates sample the same course', () => {
    const at = (frameRate: number) =>
      createPhantom({ ...SMALL, scenario: 'severe', seconds: 12, frameRate }, face).truth;
    const [slow, fast] = [at(30), at(60)];
    expect(fast.events).toEqual(slow.events);
    for (const side of ['left', 'right'] as const) {
      for (const curve of ['lid', 'lower', 'closure', 'cheek', 'brow', 'ala', 'mouth'] as const) {
        const every = fast.truth[side][curve].filter((_, k) => k % 2 === 0);
        expect(every).toEqual(slow.truth[side][curve]);
      }
    }
  });

  test('PHANTOM-16 the truth holds one value of each curve a frame and survives JSON', () => {
    const { truth, video } = createPhantom({ ...SMALL, seconds: 9, frameRate: 24 }, face);
    expect(video.info.packets).toBe(216);
    for (const side of [truth.truth.left, truth.truth.right]) {
      for (const curve of Object.values(side)) expect(curve).toHaveLength(216);
    }
    expect(truth.jaw).toHaveLength(216);
    expect(truth.iris_px / truth.px_per_mm).toBeCloseTo(11.7, 2);
    expect(JSON.parse(JSON.stringify(truth))).toEqual(truth);
  });

  test('PHANTOM-17 options that make no picture name what is allowed and what was received', () => {
    const make = (change: Partial<PhantomOptions>) => () =>
      createPhantom({ ...SMALL, ...change }, face);
    expect(make({ width: 321 })).toThrow(/width.*even.*321/);
    expect(make({ frameRate: 0 })).toThrow(/frameRate.*0/);
    expect(make({ width: 321 })).toThrow(TypeError);
  });
});

describe('tracking', () => {
  test('PHANTOM-15 the attention mesh follows lids, lips and irises', {
    timeout: 60_000,
  }, async () => {
    const tracker = await createFaceTracker({ threads: 1 });
    if ('refused' in tracker) throw new Error(tracker.got);
    const { video, truth } = createPhantom(
      {
        scenario: 'moderate',
        side: 'left',
        seconds: 4,
        frameRate: 10,
        seed: 4,
        severity: 1,
        width: 640,
        height: 480,
        faceHeight: 300,
      },
      face,
    );
    const irises: number[] = [];
    const lids: number[] = [];
    const corners: number[] = [];
    for await (const { frame, observation } of trackFaces(video.frames(), tracker)) {
      expect(observation.state).toBe('tracked');
      const points = observation.landmarks!;
      const distance = (a: number, b: number) =>
        Math.hypot(points[a * 3]! - points[b * 3]!, points[a * 3 + 1]! - points[b * 3 + 1]!);
      irises.push((observation.irisPx.left! + observation.irisPx.right!) / 2);
      lids.push(distance(386, 374) / distance(159, 145));
      // The left corner's way across from the nose against the right one's, mm.
      const across = points[291 * 3]! + points[61 * 3]! - 2 * points[3]!;
      corners.push(across / truth.px_per_mm);
      frame.close();
    }
    tracker.close();
    const iris = irises.toSorted((a, b) => a - b)[irises.length >> 1]!;
    expect(Math.abs(iris / truth.iris_px - 1)).toBeLessThan(0.1);
    const shut = truth.truth.left.closure;
    const strongest = shut.indexOf(Math.max(...shut));
    const rest = (values: readonly number[]) => {
      const quiet = values.filter((_, k) => shut[k] === 0 && truth.truth.right.closure[k] === 0);
      return quiet.reduce((a, b) => a + b, 0) / quiet.length;
    };
    expect(lids[strongest]! / rest(lids)).toBeLessThan(0.75);
    const pulls = truth.truth.left.mouth.map(([x]) => x);
    const furthest = pulls.indexOf(Math.max(...pulls));
    expect(corners[furthest]! - rest(corners)).toBeGreaterThan(0.4 * pulls[furthest]!);
  });
});
