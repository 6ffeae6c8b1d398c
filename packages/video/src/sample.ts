import { chromaScale, lumaScale, rgbFactors, type Scale } from './colour.ts';
import type { Frame, PatchTransform, Plane } from './frame.ts';

/** What stands where a patch reaches beyond the picture: its nearest edge, or 0. */
export type Outside = 'clamp' | 'zero';

/** Source pixels to one patch pixel from which several are averaged, so that nothing aliases. */
const AVERAGE_FROM = 1.5;
/** Most samples averaged along one axis of a patch pixel; keeps a 4K thumbnail affordable. */
const MOST_TAPS = 8;
/** White on the scale of `sampleLuma` and width of that of `sampleChroma`. */
const EIGHT_BIT_WHITE = 255;
/** Chroma's no-colour on that scale. */
const EIGHT_BIT_NEUTRAL = 128;

/**
 * Samples a patch of brightness.
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
  samplePlane(frame, frame.luma, transform, width, height, out, 1, 0, scale, outside);
}

/**
 * Samples a patch of colour difference.
 * @param outCb,outCr `width`·`height` values each, row by row, 0 to 255 around 128 for no colour
 */
export function sampleChroma(
  frame: Frame,
  transform: PatchTransform,
  width: number,
  height: number,
  outCb: Float32Array,
  outCr: Float32Array,
  outside: Outside = 'clamp',
): void {
  requireRoom(outCb, width * height);
  requireRoom(outCr, width * height);
  const { gain, bias } = chromaScale(frame, EIGHT_BIT_WHITE);
  const scale = { gain, bias: bias + EIGHT_BIT_NEUTRAL };
  samplePlane(frame, frame.cb, transform, width, height, outCb, 1, 0, scale, outside);
  samplePlane(frame, frame.cr, transform, width, height, outCr, 1, 0, scale, outside);
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
  samplePlane(frame, frame.luma, transform, width, height, out, 3, 0, lumaScale(frame, 1), outside);
  samplePlane(frame, frame.cb, transform, width, height, out, 3, 1, chroma, outside);
  samplePlane(frame, frame.cr, transform, width, height, out, 3, 2, chroma, outside);
  const { crToRed, cbToGreen, crToGreen, cbToBlue } = rgbFactors(frame.matrix);
  for (let i = 0, end = 3 * width * height; i < end; i += 3) {
    const y = out[i]!;
    const cb = out[i + 1]!;
    const cr = out[i + 2]!;
    out[i] = unit(y + crToRed * cr);
    out[i + 1] = unit(y - cbToGreen * cb - crToGreen * cr);
    out[i + 2] = unit(y + cbToBlue * cb);
  }
}

function unit(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}

function requireRoom(out: Float32Array, needed: number): void {
  if (out.length < needed)
    throw new TypeError(`out must hold at least ${needed} values; received ${out.length}`);
}

/** Bilinear samples of one plane, written to every `step`-th place of `out` from `first`. */
function samplePlane(
  frame: Frame,
  plane: Plane,
  transform: PatchTransform,
  width: number,
  height: number,
  out: Float32Array,
  step: number,
  first: number,
  { gain, bias }: Scale,
  outside: Outside,
): void {
  const { a, b, c, d, e, f } = onPlane(frame, plane, transform);
  const acrossTaps = tapsFor(Math.hypot(a, b));
  const downTaps = tapsFor(Math.hypot(c, d));
  // Taps lie evenly inside each patch pixel; indices are counted from the plane's sample centres.
  const ta = a / acrossTaps;
  const tb = b / acrossTaps;
  const tc = c / downTaps;
  const td = d / downTaps;
  const x0 = e + 0.5 * (ta + tc) - 0.5;
  const y0 = f + 0.5 * (tb + td) - 0.5;
  const share = gain / (acrossTaps * downTaps);
  const { data, stride, width: planeWidth, height: planeHeight } = plane;
  const inside = liesInside(x0, y0, a * width, b * width, c * height, d * height, plane);
  const clamp = outside === 'clamp';

  let at = first;
  for (let v = 0; v < height; v++) {
    for (let u = 0; u < width; u++, at += step) {
      let sum = 0;
      let taken = 0;
      for (let j = 0; j < downTaps; j++) {
        let x = x0 + a * u + c * v + tc * j;
        let y = y0 + b * u + d * v + td * j;
        for (let i = 0; i < acrossTaps; i++, x += ta, y += tb) {
          let left: number;
          let top: number;
          let right: number;
          let below: number;
          let fx: number;
          let fy: number;
          if (inside) {
            left = x | 0;
            top = y | 0;
            fx = x - left;
            fy = y - top;
            right = left + 1;
            below = top + 1;
          } else {
            if (!clamp && (x < -0.5 || y < -0.5 || x >= planeWidth - 0.5 || y >= planeHeight - 0.5))
              continue;
            left = Math.floor(x);
            top = Math.floor(y);
            fx = x - left;
            fy = y - top;
            right = within(left + 1, planeWidth);
            below = within(top + 1, planeHeight);
            left = within(left, planeWidth);
            top = within(top, planeHeight);
          }
          const upper = top * stride;
          const lower = below * stride;
          const p = data[upper + left]!;
          const q = data[lower + left]!;
          const near = p + fx * (data[upper + right]! - p);
          const far = q + fx * (data[lower + right]! - q);
          sum += near + fy * (far - near);
          taken++;
        }
      }
      out[at] = share * sum + (bias * taken) / (acrossTaps * downTaps);
    }
  }
}

function within(index: number, length: number): number {
  return index < 0 ? 0 : index >= length ? length - 1 : index;
}

function tapsFor(pixelsPerPixel: number): number {
  if (pixelsPerPixel <= AVERAGE_FROM) return 1;
  return Math.min(MOST_TAPS, Math.round(pixelsPerPixel));
}

/** Whether a patch with its bilinear neighbours lies wholly on the plane. */
function liesInside(
  x: number,
  y: number,
  acrossX: number,
  acrossY: number,
  downX: number,
  downY: number,
  plane: Plane,
): boolean {
  return (
    x + Math.min(0, acrossX) + Math.min(0, downX) >= 0 &&
    y + Math.min(0, acrossY) + Math.min(0, downY) >= 0 &&
    x + Math.max(0, acrossX) + Math.max(0, downX) < plane.width - 1 &&
    y + Math.max(0, acrossY) + Math.max(0, downY) < plane.height - 1
  );
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
