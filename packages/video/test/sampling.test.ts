import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Frame,
  frameFromRgb,
  memoryVideo,
  type PatchTransform,
  renderedVideo,
  sampleChroma,
  sampleLuma,
  sampleRgb,
} from '../src/index.ts';

const IDENTITY: PatchTransform = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** A frame whose luma is given sample by sample and which has no colour. */
function lumaFrame(
  width: number,
  height: number,
  lumaAt: (x: number, y: number) => number,
  kind: Partial<Pick<Frame, 'bitDepth' | 'fullRange' | 'rotation' | 'matrix'>> = {},
): Frame {
  const { bitDepth = 8, rotation = 0 } = kind;
  const of = (count: number) => (bitDepth === 8 ? new Uint8Array(count) : new Uint16Array(count));
  const data = of(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data[y * width + x] = lumaAt(x, y);
  const chroma = () => ({
    data: of((width / 2) * (height / 2)).fill(2 ** (bitDepth - 1)),
    stride: width / 2,
    width: width / 2,
    height: height / 2,
  });
  const lying = rotation === 90 || rotation === 270;
  return {
    index: 0,
    timeS: 0,
    width: lying ? height : width,
    height: lying ? width : height,
    rotation,
    bitDepth,
    fullRange: true,
    matrix: 'bt601',
    luma: { data, stride: width, width, height },
    cb: chroma(),
    cr: chroma(),
    close() {},
    ...kind,
  };
}

function luma(frame: Frame, transform: PatchTransform, width: number, height: number): number[] {
  const out = new Float32Array(width * height);
  sampleLuma(frame, transform, width, height, out);
  return [...out];
}

test('VIDEO-16 a ramp is met exactly under any turning, scaling and shifting', () => {
  const frame = lumaFrame(120, 120, (x, y) => x + y);
  fc.assert(
    fc.property(
      fc.double({ min: 0.3, max: 1.4, noNaN: true }),
      fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
      fc.double({ min: 40, max: 80, noNaN: true }),
      fc.double({ min: 40, max: 80, noNaN: true }),
      (scale, angle, x, y) => {
        const a = scale * Math.cos(angle);
        const b = scale * Math.sin(angle);
        const side = 16;
        const e = x - (a - b) * (side / 2);
        const f = y - (b + a) * (side / 2);
        const patch = luma(frame, { a, b, c: -b, d: a, e, f }, side, side);
        for (let v = 0; v < side; v++)
          for (let u = 0; u < side; u++) {
            const atX = a * (u + 0.5) - b * (v + 0.5) + e;
            const atY = b * (u + 0.5) + a * (v + 0.5) + f;
            expect(patch[v * side + u]).toBeCloseTo(atX + atY - 1, 3);
          }
      },
    ),
    { numRuns: 60 },
  );
});

test('VIDEO-16 black and white are 0 and 255 at each depth and range', () => {
  const kinds = [
    { bitDepth: 8, fullRange: true, black: 0, white: 255 },
    { bitDepth: 8, fullRange: false, black: 16, white: 235 },
    { bitDepth: 10, fullRange: true, black: 0, white: 1020 },
    { bitDepth: 10, fullRange: false, black: 64, white: 940 },
  ] as const;
  for (const { black, white, ...kind } of kinds) {
    const frame = lumaFrame(4, 4, (x) => (x < 2 ? black : white), kind);
    const [left, , , right] = luma(frame, IDENTITY, 4, 1);
    expect(left).toBeCloseTo(0, 3);
    expect(right).toBeCloseTo(255, 3);
  }
});

test('VIDEO-5 a patch of a turned video is the patch of the picture as shown', () => {
  const stored = (x: number, y: number) => 10 * y + x;
  const [width, height] = [8, 6];
  // Where a displayed pixel lies in the stored picture, for each clockwise turn.
  const source = {
    0: (x: number, y: number) => stored(x, y),
    90: (x: number, y: number) => stored(y, height - 1 - x),
    180: (x: number, y: number) => stored(width - 1 - x, height - 1 - y),
    270: (x: number, y: number) => stored(width - 1 - y, x),
  };
  for (const rotation of [0, 90, 180, 270] as const) {
    const frame = lumaFrame(width, height, stored, { rotation });
    const patch = luma(frame, IDENTITY, frame.width, frame.height);
    for (let y = 0; y < frame.height; y++)
      for (let x = 0; x < frame.width; x++)
        expect(patch[y * frame.width + x]).toBeCloseTo(source[rotation](x, y), 3);
  }
});

test('VIDEO-17 a colour comes back through luma and chroma, in each matrix', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(channel, channel, channel, fc.constantFrom(64, 720), (r, g, b, height) => {
      const width = 8;
      const data = Uint8Array.from({ length: width * height * 3 }, (_, i) => [r, g, b][i % 3]!);
      const frame = frameFromRgb({ data, channels: 3, width, height, timeS: 0, index: 0 });
      const out = new Float32Array(3);
      sampleRgb(frame, { ...IDENTITY, e: 3, f: 3 }, 1, 1, out);
      // Limited range keeps 219 steps of 255, and chroma 224: about one and a half steps of 8 bits.
      for (const [i, want] of [r, g, b].entries())
        expect(Math.abs(255 * out[i]! - want)).toBeLessThan(2.5);
    }),
    { numRuns: 30 },
  );
});

test('VIDEO-17 known colours have the luma and chroma of their standard', () => {
  const red = { data: Uint8Array.of(255, 0, 0), channels: 3, timeS: 0, index: 0 } as const;
  const fill = (width: number, height: number) =>
    frameFromRgb({
      ...red,
      width,
      height,
      data: Uint8Array.from({ length: 3 * width * height }, (_, i) => (i % 3 === 0 ? 255 : 0)),
    });
  // ITU-R BT.601: Y = 16 + 219·0.299, Cr = 240. BT.709: Y = 16 + 219·0.2126, Cr = 240.
  const sd = fill(4, 4);
  expect(sd).toMatchObject({ matrix: 'bt601', fullRange: false });
  expect([sd.luma.data[0], sd.cr.data[0]]).toEqual([81, 240]);
  const hd = fill(4, 720);
  expect(hd.matrix).toBe('bt709');
  expect([hd.luma.data[0], hd.cr.data[0]]).toEqual([63, 240]);
});

test('VIDEO-17 grey has chroma 128 at each depth and range', () => {
  for (const bitDepth of [8, 10] as const)
    for (const fullRange of [true, false]) {
      const frame = lumaFrame(8, 8, () => 100, { bitDepth, fullRange });
      const cb = new Float32Array(4);
      const cr = new Float32Array(4);
      sampleChroma(frame, { ...IDENTITY, e: 2, f: 2 }, 2, 2, cb, cr);
      for (const value of [...cb, ...cr]) expect(value).toBeCloseTo(128, 4);
    }
});

test('VIDEO-18 shrinking a fine pattern gives its mean, not one of its values', () => {
  const frame = lumaFrame(128, 128, (x, y) => 255 * ((x + y) % 2));
  for (const scale of [2, 3, 4, 6]) {
    const side = Math.floor(128 / scale) - 2;
    const patch = luma(frame, { a: scale, b: 0, c: 0, d: scale, e: 0, f: 0 }, side, side);
    for (const value of patch) expect(Math.abs(value - 127.5)).toBeLessThan(255 / 9 + 1);
  }
});

test('VIDEO-18 shrinking keeps a ramp', () => {
  const frame = lumaFrame(128, 128, (x) => x);
  const patch = luma(frame, { a: 4, b: 0, c: 0, d: 4, e: 0, f: 0 }, 32, 32);
  for (let u = 0; u < 32; u++) expect(patch[u]).toBeCloseTo(4 * (u + 0.5) - 0.5, 3);
});

test('VIDEO-19 beyond the picture stands its edge or nothing', () => {
  const frame = lumaFrame(4, 4, () => 200);
  for (const scale of [1, 3]) {
    const far = { a: scale, b: 0, c: 0, d: scale, e: -40, f: -40 };
    const out = new Float32Array(4);
    sampleLuma(frame, far, 2, 2, out, 'clamp');
    for (const value of out) expect(value).toBeCloseTo(200, 3);
    sampleLuma(frame, far, 2, 2, out, 'zero');
    expect([...out]).toEqual([0, 0, 0, 0]);
    const rgb = new Float32Array(12).fill(1);
    sampleRgb(frame, far, 2, 2, rgb);
    expect([...rgb]).toEqual(new Array(12).fill(0));
  }
});

test('VIDEO-19 a patch across the edge meets the inside exactly', () => {
  const frame = lumaFrame(16, 16, (x, y) => 3 * x + 5 * y);
  const inside = luma(frame, IDENTITY, 16, 16);
  const across = luma(frame, { ...IDENTITY, e: -8, f: -8 }, 32, 32);
  for (let y = 0; y < 16; y++)
    for (let x = 0; x < 16; x++)
      expect(across[(y + 8) * 32 + x + 8]).toBeCloseTo(inside[y * 16 + x]!, 3);
});

test('VIDEO-16 too small an output is a programmer’s error', () => {
  const frame = lumaFrame(4, 4, () => 0);
  expect(() => sampleLuma(frame, IDENTITY, 4, 4, new Float32Array(15))).toThrow(
    /at least 16 values; received 15/,
  );
});

test('VIDEO-20 frames in memory are read in order, as often as wanted', async () => {
  const frames = [0, 1, 2].map((index) => ({
    ...lumaFrame(4, 4, () => 9),
    index,
    timeS: index / 10,
  }));
  const source = memoryVideo(frames);
  expect(source.info).toMatchObject({ width: 4, height: 4, packets: 3, decoder: 'memory' });
  expect(source.info.durationS).toBeCloseTo(0.3, 9);
  for (let reading = 0; reading < 2; reading++) {
    const seen: number[] = [];
    for await (const frame of source.frames()) seen.push(frame.index);
    expect(seen).toEqual([0, 1, 2]);
  }
  expect(() => memoryVideo([])).toThrow(TypeError);
});

test('VIDEO-20 drawn frames are made only when read', async () => {
  let drawn = 0;
  const source = renderedVideo({ width: 4, height: 4, durationS: 1 }, function* () {
    for (let index = 0; index < 5; index++) {
      drawn++;
      yield { ...lumaFrame(4, 4, () => 0), index, timeS: index / 5 };
    }
  });
  expect(drawn).toBe(0);
  for await (const frame of source.frames()) if (frame.index === 1) break;
  expect(drawn).toBe(2);
});

test('VIDEO-20 RGB and RGBA of the same picture give the same frame', () => {
  const rgb = Uint8Array.from({ length: 5 * 3 * 3 }, (_, i) => (i * 37) % 256);
  const rgba = new Uint8Array(5 * 3 * 4).fill(77);
  for (let pixel = 0; pixel < 15; pixel++)
    rgba.set(rgb.subarray(3 * pixel, 3 * pixel + 3), 4 * pixel);
  const about = { width: 5, height: 3, timeS: 0, index: 0 };
  const one = frameFromRgb({ ...about, data: rgb, channels: 3 });
  const other = frameFromRgb({ ...about, data: rgba, channels: 4 });
  expect(other.luma).toEqual(one.luma);
  expect(other.cb).toEqual(one.cb);
  expect([one.cb.width, one.cb.height]).toEqual([3, 2]);
});
