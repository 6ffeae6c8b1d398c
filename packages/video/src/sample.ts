import { chromaScale, lumaScale, type RgbFactors, rgbFactors } from './colour.ts';
import type { Frame, PatchTransform, Plane } from './frame.ts';
import { type Outside, resample } from './resample.ts';

/** White on the scale of `sampleLuma` and width of that of `sampleChroma`. */
const EIGHT_BIT_WHITE = 255;
/** Chroma's no-colour on that scale. */
const EIGHT_BIT_NEUTRAL = 128;

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
    outside,
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
    'clamp',
  );
  resample(
    frame.cr,
    onPlane(frame, frame.cr, transform),
    width,
    height,
    { out: outCr, step: 1, first: 0 },
    scale,
    'clamp',
  );
}

/**
 * Samples a patch of colour, as a network takes it.
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
  const chroma = chromaScale(frame, 1);
  resample(
    frame.luma,
    onPlane(frame, frame.luma, transform),
    width,
    height,
    { out, step: 3, first: 0 },
    lumaScale(frame, 1),
    outside,
  );
  resample(
    frame.cb,
    onPlane(frame, frame.cb, transform),
    width,
    height,
    { out, step: 3, first: 1 },
    chroma,
    outside,
  );
  resample(
    frame.cr,
    onPlane(frame, frame.cr, transform),
    width,
    height,
    { out, step: 3, first: 2 },
    chroma,
    outside,
  );
  turnToRgb(out, 3 * width * height, rgbFactors(frame.matrix));
}

/** Luma and chroma in turn become red, green and blue in turn, in place. */
function turnToRgb(out: Float32Array, end: number, factors: RgbFactors): void {
  const { crToRed, cbToGreen, crToGreen, cbToBlue } = factors;
  for (let i = 0; i < end; i += 3) {
    const y = out[i]!;
    const cb = out[i + 1]!;
    const cr = out[i + 2]!;
    out[i] = Math.min(1, Math.max(0, y + crToRed * cr));
    out[i + 1] = Math.min(1, Math.max(0, y - cbToGreen * cb - crToGreen * cr));
    out[i + 2] = Math.min(1, Math.max(0, y + cbToBlue * cb));
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
