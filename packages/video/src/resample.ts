import type { Scale } from './colour.ts';
import type { PatchTransform, Plane } from './frame.ts';

/** What stands where a patch reaches beyond the picture: its nearest edge, or 0. */
export type Outside = 'clamp' | 'zero';

/** What a patch is made of beside where it lies. */
export interface Sampling {
  readonly outside: Outside;
  /** Most pixels averaged along one axis of a patch pixel, spread over it; bounds the work. */
  readonly mostTaps: number;
}

/** Where a patch's values go: every `step`-th place of `out` from `first`. */
export interface Destination {
  readonly out: Float32Array;
  readonly step: number;
  readonly first: number;
}

/** Plane pixels to one patch pixel from which the pixels beneath are averaged, against aliasing. */
const AVERAGE_FROM = 1.5;

/**
 * Resamples a plane into a patch: bilinear, or the mean of the pixels beneath where the patch
 * shrinks the plane. `transform` leads from patch pixels to the plane's own.
 */
export function resample(
  plane: Plane,
  transform: PatchTransform,
  width: number,
  height: number,
  destination: Destination,
  scale: Scale,
  { outside, mostTaps }: Sampling,
): void {
  const { a, b, c, d } = transform;
  const acrossTaps = tapsFor(Math.hypot(a, b), mostTaps);
  const downTaps = tapsFor(Math.hypot(c, d), mostTaps);
  if (acrossTaps === 1 && downTaps === 1)
    interpolate(plane, transform, width, height, destination, scale, outside);
  else average(plane, transform, width, height, acrossTaps, downTaps, destination, scale, outside);
}

function tapsFor(pixelsPerPixel: number, mostTaps: number): number {
  return pixelsPerPixel <= AVERAGE_FROM ? 1 : Math.min(mostTaps, Math.round(pixelsPerPixel));
}

function interpolate(
  plane: Plane,
  { a, b, c, d, e, f }: PatchTransform,
  width: number,
  height: number,
  { out, step, first }: Destination,
  { gain, bias }: Scale,
  outside: Outside,
): void {
  const { data, stride } = plane;
  const lastX = plane.width - 1;
  const lastY = plane.height - 1;
  const clamp = outside === 'clamp';
  let at = first;
  for (let v = 0; v < height; v++) {
    // Counted from the centre of the plane's first sample.
    let x = e + 0.5 * a + c * (v + 0.5) - 0.5;
    let y = f + 0.5 * b + d * (v + 0.5) - 0.5;
    for (let u = 0; u < width; u++) {
      if (x >= 0 && y >= 0 && x < lastX && y < lastY) {
        const left = x | 0;
        const top = y | 0;
        const fx = x - left;
        const upper = top * stride + left;
        const lower = upper + stride;
        const p = data[upper]!;
        const q = data[lower]!;
        const near = p + fx * (data[upper + 1]! - p);
        const far = q + fx * (data[lower + 1]! - q);
        out[at] = gain * (near + (y - top) * (far - near)) + bias;
      } else if (clamp || (x >= -0.5 && y >= -0.5 && x < lastX + 0.5 && y < lastY + 0.5)) {
        out[at] = gain * atEdge(plane, x, y) + bias;
      } else {
        out[at] = 0;
      }
      at += step;
      x += a;
      y += b;
    }
  }
}

/** Bilinear with the edge carried on outwards. */
function atEdge({ data, stride, width, height }: Plane, x: number, y: number): number {
  const onX = Math.min(Math.max(x, 0), width - 1);
  const onY = Math.min(Math.max(y, 0), height - 1);
  const left = Math.floor(onX);
  const top = Math.floor(onY);
  const right = Math.min(left + 1, width - 1);
  const upper = top * stride;
  const lower = Math.min(top + 1, height - 1) * stride;
  const near = data[upper + left]! + (onX - left) * (data[upper + right]! - data[upper + left]!);
  const far = data[lower + left]! + (onX - left) * (data[lower + right]! - data[lower + left]!);
  return near + (onY - top) * (far - near);
}

function average(
  plane: Plane,
  { a, b, c, d, e, f }: PatchTransform,
  width: number,
  height: number,
  acrossTaps: number,
  downTaps: number,
  { out, step, first }: Destination,
  { gain, bias }: Scale,
  outside: Outside,
): void {
  const { data, stride, width: planeWidth, height: planeHeight } = plane;
  const clamp = outside === 'clamp';
  const ta = a / acrossTaps;
  const tb = b / acrossTaps;
  const tc = c / downTaps;
  const td = d / downTaps;
  const share = 1 / (acrossTaps * downTaps);
  // How far a patch pixel reaches from its first tap, to know whether all of it is inside.
  const reachX = [0, a - ta, c - tc, a - ta + c - tc];
  const reachY = [0, b - tb, d - td, b - tb + d - td];
  const fromX = -Math.min(...reachX);
  const fromY = -Math.min(...reachY);
  const toX = planeWidth - Math.max(...reachX);
  const toY = planeHeight - Math.max(...reachY);
  // And whether all of it is outside.
  const wellLeft = -Math.max(...reachX);
  const wellAbove = -Math.max(...reachY);
  const wellRight = planeWidth - Math.min(...reachX);
  const wellBelow = planeHeight - Math.min(...reachY);
  let at = first;
  for (let v = 0; v < height; v++) {
    let x0 = e + 0.5 * (ta + tc) + c * v;
    let y0 = f + 0.5 * (tb + td) + d * v;
    for (let u = 0; u < width; u++) {
      let sum = 0;
      if (x0 >= fromX && y0 >= fromY && x0 < toX && y0 < toY) {
        let rowX = x0;
        let rowY = y0;
        for (let j = 0; j < downTaps; j++) {
          let x = rowX;
          let y = rowY;
          for (let i = 0; i < acrossTaps; i++) {
            sum += data[(y | 0) * stride + (x | 0)]!;
            x += ta;
            y += tb;
          }
          rowX += tc;
          rowY += td;
        }
        out[at] = gain * share * sum + bias;
      } else if (!clamp && (x0 < wellLeft || y0 < wellAbove || x0 > wellRight || y0 > wellBelow)) {
        out[at] = 0;
      } else {
        let taken = 0;
        for (let j = 0; j < downTaps; j++) {
          for (let i = 0; i < acrossTaps; i++) {
            const x = Math.floor(x0 + ta * i + tc * j);
            const y = Math.floor(y0 + tb * i + td * j);
            const onX = Math.min(Math.max(x, 0), planeWidth - 1);
            const onY = Math.min(Math.max(y, 0), planeHeight - 1);
            if (!clamp && (x !== onX || y !== onY)) continue;
            sum += data[onY * stride + onX]!;
            taken++;
          }
        }
        out[at] = share * (gain * sum + bias * taken);
      }
      at += step;
      x0 += a;
      y0 += b;
    }
  }
}
