import { isRefusal } from '@facialis/refusal';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  type CanonicalFace,
  type Crop,
  CropSampler,
  type FaceCrops,
  fitPlane,
  loadCanonicalFace,
  placeOnPlane,
  planarScale,
} from '../src/index.ts';
import {
  brightness,
  colours,
  fitOf,
  type Lie,
  markedFrame,
  meshOf,
  mirroredMesh,
  seen,
} from './markedface.ts';

let canonical: CanonicalFace;

beforeAll(async () => {
  const face = await loadCanonicalFace();
  if (isRefusal(face)) throw new Error(face.need);
  canonical = face;
});

const UPRIGHT: Lie = { x: 240, y: 200, pixelsPerMm: 2, rollDeg: 0 };
const MOVED: readonly Lie[] = [
  { ...UPRIGHT, x: 251.3, y: 187.8 },
  { ...UPRIGHT, rollDeg: 9 },
  { ...UPRIGHT, pixelsPerMm: 2.3 },
  { x: 228.6, y: 214.1, pixelsPerMm: 1.8, rollDeg: -6.5 },
];
/** Mouth corners, lips and lids: points that the facial muscles move. */
const MOVABLE = [61, 291, 0, 17, 159, 145, 386, 374, 105, 334, 205, 425];
const SIDES = ['left', 'right'] as const;

const lies = fc.record({
  x: fc.double({ min: -500, max: 4000, noNaN: true }),
  y: fc.double({ min: -500, max: 4000, noNaN: true }),
  pixelsPerMm: fc.double({ min: 0.5, max: 12, noNaN: true }),
  rollDeg: fc.double({ min: -180, max: 180, noNaN: true }),
});

function cropsOf(lie: Lie, sampler = new CropSampler(canonical)): FaceCrops {
  return sampler.sample(markedFrame(lie), seen(meshOf(canonical, lie)))!;
}

/** All crops of a frame. */
function all({ eyes, brows, cheeks }: FaceCrops): Crop[] {
  return [eyes, brows, cheeks].flatMap((part) => SIDES.map((side) => part[side]));
}

function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i]!)));
}

test('FACE-21 shift, roll and size of a face in the picture are found, and lead back to its millimetres', () => {
  fc.assert(
    fc.property(lies, fc.integer({ min: 0, max: 467 }), (lie, point) => {
      const mesh = meshOf(canonical, lie);
      const fit = fitPlane(mesh, canonical);
      expect(planarScale(fit) / lie.pixelsPerMm).toBeCloseTo(1, 4);
      const [x, y] = placeOnPlane(fit, mesh[3 * point]!, mesh[3 * point + 1]!);
      expect(x).toBeCloseTo(canonical.vertices[3 * point]!, 1);
      expect(y).toBeCloseTo(canonical.vertices[3 * point + 1]!, 1);
    }),
  );
});

test('FACE-21 what lids, brows, cheeks and mouth do does not change it', () => {
  const moved = Object.fromEntries(MOVABLE.map((point) => [point, [4, -6] as const]));
  expect(fitPlane(meshOf(canonical, UPRIGHT, moved), canonical)).toEqual(
    fitPlane(meshOf(canonical, UPRIGHT), canonical),
  );
});

test('FACE-22 a crop shows each place of the face where it says that it does', () => {
  for (const lie of [UPRIGHT, ...MOVED]) {
    const crops = cropsOf(lie);
    for (const { luma, width, height, stepMm, left, top } of all(crops)) {
      expect(luma).toHaveLength(width * height);
      const expected = Float32Array.from(luma, (_, i) =>
        brightness(left + stepMm * (i % width), top + stepMm * Math.floor(i / width)),
      );
      expect(largestDifference(luma, expected)).toBeLessThan(4);
    }
    for (const side of SIDES) {
      const { cb, cr, width, height, stepMm, left, top } = crops.eyes[side];
      expect(cb).toHaveLength((width * height) / 4);
      const half = width / 2;
      const expected = Array.from(cb, (_, i) =>
        colours(
          left + stepMm * (2 * (i % half) + 0.5),
          top + stepMm * (2 * Math.floor(i / half) + 0.5),
        ),
      );
      expect(
        largestDifference(
          cb,
          expected.map(([blue]) => blue),
        ),
      ).toBeLessThan(3);
      expect(
        largestDifference(
          cr,
          expected.map(([, red]) => red),
        ),
      ).toBeLessThan(3);
    }
  }
});

test('FACE-22 crops hold the eye, the brow and the mouth corner of their own side', () => {
  const crops = cropsOf(UPRIGHT);
  const holds = ({ left, top, width, height, stepMm }: Crop, point: number) => {
    const x = (canonical.vertices[3 * point]! - left) / stepMm;
    const y = (canonical.vertices[3 * point + 1]! - top) / stepMm;
    return x >= 0 && y >= 0 && x < width && y < height;
  };
  for (const [side, eye, brow, mouth] of [
    ['left', [362, 263, 386, 374], [334, 296], [291, 425]],
    ['right', [33, 133, 159, 145], [105, 66], [61, 205]],
  ] as const) {
    const other = side === 'left' ? 'right' : 'left';
    expect(eye.every((point) => holds(crops.eyes[side], point))).toBe(true);
    expect(brow.every((point) => holds(crops.brows[side], point))).toBe(true);
    expect(mouth.every((point) => holds(crops.cheeks[side], point))).toBe(true);
    expect(eye.some((point) => holds(crops.eyes[other], point))).toBe(false);
  }
});

test('FACE-23 crops stand still while the face moves, rolls, comes nearer and stirs', () => {
  const sampler = new CropSampler(canonical);
  const still = all(cropsOf(UPRIGHT, sampler));
  for (const lie of MOVED) {
    all(cropsOf(lie, sampler)).forEach((crop, i) => {
      expect(crop.left).toBe(still[i]!.left);
      expect(crop.top).toBe(still[i]!.top);
      expect(largestDifference(crop.luma, still[i]!.luma)).toBeLessThan(5);
    });
  }
  const stirred = Object.fromEntries(MOVABLE.map((point) => [point, [3, 5] as const]));
  const mesh = meshOf(canonical, UPRIGHT, stirred);
  const again = sampler.sample(markedFrame(UPRIGHT), seen(mesh))!;
  expect(all(again)).toEqual(still);
});

test('FACE-24 the crops of a mirrored picture are those of the other side, mirrored', () => {
  const straight = cropsOf(UPRIGHT);
  const mesh = mirroredMesh(meshOf(canonical, UPRIGHT), canonical);
  const turned = new CropSampler(canonical).sample(
    markedFrame(UPRIGHT, { mirrored: true }),
    seen(mesh),
  )!;
  for (const part of ['eyes', 'brows', 'cheeks'] as const) {
    for (const side of SIDES) {
      const { luma, width } = turned[part][side];
      const other = straight[part][side === 'left' ? 'right' : 'left'].luma;
      const flipped = Uint8Array.from(
        luma,
        (_, i) => other[i - (i % width) + (width - 1 - (i % width))]!,
      );
      expect(largestDifference(luma, flipped)).toBeLessThan(4);
    }
  }
});

test('FACE-25 a frame that is not to be measured has no crops', () => {
  const sampler = new CropSampler(canonical);
  const frame = markedFrame(UPRIGHT);
  const tracked = seen(meshOf(canonical, UPRIGHT));
  for (const state of ['lost', 'covered', 'extreme-pose', 'too-small', 'changed'] as const) {
    expect(sampler.sample(frame, { ...tracked, state })).toBeNull();
  }
  expect(sampler.sample(frame, { ...tracked, landmarks: null })).toBeNull();
  expect(sampler.sample(frame, tracked)?.fit.a).toBeCloseTo(fitOf(UPRIGHT).a, 4);
});
