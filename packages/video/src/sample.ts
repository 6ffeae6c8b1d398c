import { chromaScale, lumaScale, type RgbFactors, rgbFactors } from './colour.ts';
import type { Frame, PatchTransform, Plane } from './frame.ts';
import { type Outside, resample } from './resample.ts';

/** White on the scale of `sampleLuma` and width of that of `sampleChroma`. */
const EIGHT_BIT_WHITE = 255;
/** Chroma's no-colour on that scale. */
const EIGHT_BIT_NEUTRAL = 128;
/** Pixels averaged along one axis where a patch is measured: nothing of a thumbnail of HD is left out. */
const MEASURING_TAPS = 6;
/**
 * The same for a network's picture. A network wavers by its own tenths of a pixel, whatever is
 * averaged: more than these cost time and steady nothing. Colour is stored smooth already.
 */
const NETWORK_TAPS = { luma: 3, chroma: 2 } as const;

/**
 * Samples a patch of brightness, bilinear, or averaged where the patch shrinks the picture.
 * @param transform from patch pixels to displayed pixels; rotation of the video is handled here
 * @param out `width`·`height` values, row by row, 0 black to 255 white whatever the bit depth and
 * range (a codec's overshoot may pass both ends)
 */
export function sampleLuma(
  frame: Frame,
  transform: PatchTransform,
  width: number,
  height: number,
  out: Float32Array,
  outside: Outside = 'clamp',
): void {
  requireRoom(out, width * height);
  const scale = lumaScale(frame, EIGHT_BIT_WHITE);
  resample(
    frame.luma,
    onPlane(frame, frame.luma, transform),
    width,
    height,
    { out, step: 1, first: 0 },
    scale,
    { outside, mostTaps: MEASURING_TAPS },
  );
}

/**
 * Samples a patch of colour difference.
 * @param outCb `width`·`height` values, row by row, 0 to 255 around 128 for no colour
 * @param outCr likewise; beyond the picture its edge is carried on
 */
export function sampleChroma(
  frame: Frame,
  transform: PatchTransform,
  width: number,
  height: number,
  outCb: Float32Array,
  outCr: Float32Array,
): void {
  requireRoom(outCb, width * height);
  requireRoom(outCr, width * height);
  const { gain, bias } = chromaScale(frame, EIGHT_BIT_WHITE);
  const scale = { gain, bias: bias + EIGHT_BIT_NEUTRAL };
  resample(
    frame.cb,
    onPlane(frame, frame.cb, transform),
    width,
    height,
    { out: outCb, step: 1, first: 0 },
    scale,
    { outside: 'clamp', mostTaps: MEASURING_TAPS },
  );
  resample(
    frame.cr,
    onPlane(frame, frame.cr, transform),
    width,
    height,
    { out: outCr, step: 1, first: 0 },
    scale,
    { outside: 'clamp', mostTaps: MEASURING_TAPS },
  );
}

/**
 * Samples a patch of colour, as a network takes it: brightness for every pixel, colour difference
 * for every two by two, as video stores it.
 * @param out `width`·`height`·3 values, red, green, blue in turn, 0 to 1, by the frame's own
 * matrix and range
 */
export function sampleRgb(
  frame: Frame,
  transform: PatchTransform,
  width: number,
  height: number,
  out: Float32Array,
  outside: Outside = 'zero',
): void {
  requireRoom(out, 3 * width * height);
  resample(
    frame.luma,
    onPlane(frame, frame.luma, transform),
    width,
    height,
    { out, step: 3, first: 0 },
    lumaScale(frame, 1),
    { outside, mostTaps: NETWORK_TAPS.luma },
  );
  const { a, b, c, d, e, f } = transform;
  const coarse = { a: 2 * a, b: 2 * b, c: 2 * c, d: 2 * d, e, f };
  const across = Math.ceil(width / 2);
  const down = Math.ceil(height / 2);
  const cells = across * down;
  if (colour.length < 2 * cells) colour = new Float32Array(2 * cells);
  const scale = chromaScale(frame, 1);
  resample(
    frame.cb,
    onPlane(frame, frame.cb, coarse),
    across,
    down,
    { out: colour, step: 2, first: 0 },
    scale,
    { outside, mostTaps: NETWORK_TAPS.chroma },
  );
  resample(
    frame.cr,
    onPlane(frame, frame.cr, coarse),
    across,
    down,
    { out: colour, step: 2, first: 1 },
    scale,
    { outside, mostTaps: NETWORK_TAPS.chroma },
  );
  turnToRgb(out, colour, width, height, rgbFactors(frame.matrix));
}

/** Cb and Cr in turn for each two by two pixels; grown when needed. */
let colour = new Float32Array(0);

/** Luma at every third place becomes red, green and blue in turn, in place. */
function turnToRgb(
  out: Float32Array,
  colour: Float32Array,
  width: number,
  height: number,
  { crToRed, cbToGreen, crToGreen, cbToBlue }: RgbFactors,
): void {
  const across = Math.ceil(width / 2);
  for (let v = 0, i = 0; v < height; v++) {
    const row = (v >> 1) * across;
    for (let u = 0; u < width; u++, i += 3) {
      const at = 2 * (row + (u >> 1));
      const cb = colour[at]!;
      const cr = colour[at + 1]!;
      const y = out[i]!;
      const red = y + crToRed * cr;
      const green = y - cbToGreen * cb - crToGreen * cr;
      const blue = y + cbToBlue * cb;
      out[i] = red < 0 ? 0 : red > 1 ? 1 : red;
      out[i + 1] = green < 0 ? 0 : green > 1 ? 1 : green;
      out[i + 2] = blue < 0 ? 0 : blue > 1 ? 1 : blue;
    }
  }
}

function requireRoom(out: Float32Array, needed: number): void {
  if (out.length < needed)
    throw new TypeError(`out must hold at least ${needed} values; received ${out.length}`);
}

/** From patch pixels to the plane's own: turned back, then scaled to subsampled or oblong pixels. */
function onPlane(frame: Frame, plane: Plane, t: PatchTransform): PatchTransform {
  const { width, height, rotation } = frame;
  const lying = rotation === 90 || rotation === 270;
  const sx = plane.width / (lying ? height : width);
  const sy = plane.height / (lying ? width : height);
  switch (rotation) {
    case 0:
      return { a: sx * t.a, b: sy * t.b, c: sx * t.c, d: sy * t.d, e: sx * t.e, f: sy * t.f };
    case 90:
      return {
        a: sx * t.b,
        b: -sy * t.a,
        c: sx * t.d,
        d: -sy * t.c,
        e: sx * t.f,
        f: sy * (width - t.e),
      };
    case 180:
      return {
        a: -sx * t.a,
        b: -sy * t.b,
        c: -sx * t.c,
        d: -sy * t.d,
        e: sx * (width - t.e),
        f: sy * (height - t.f),
      };
    case 270:
      return {
        a: -sx * t.b,
        b: sy * t.a,
        c: -sx * t.d,
        d: sy * t.c,
        e: sx * (height - t.f),
        f: sy * t.e,
      };
  }
}
