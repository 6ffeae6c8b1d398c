import type { Frame, Plane } from './frame.ts';

/** Samples a chroma plane has for a luma plane's width or height. */
type Subsampling = 1 | 2;

/** How a decoder laid a picture out in memory. */
export interface PixelFormat {
  readonly bitDepth: 8 | 10;
  readonly subsamplingX: Subsampling;
  readonly subsamplingY: Subsampling;
  /** Whether one plane holds Cb and Cr in turn. */
  readonly interleaved: boolean;
}

/** The pixel formats taken, by their WebCodecs names. */
export const PIXEL_FORMATS: Readonly<Record<string, PixelFormat>> = {
  I420: { bitDepth: 8, subsamplingX: 2, subsamplingY: 2, interleaved: false },
  I422: { bitDepth: 8, subsamplingX: 2, subsamplingY: 1, interleaved: false },
  I444: { bitDepth: 8, subsamplingX: 1, subsamplingY: 1, interleaved: false },
  NV12: { bitDepth: 8, subsamplingX: 2, subsamplingY: 2, interleaved: true },
  I420P10: { bitDepth: 10, subsamplingX: 2, subsamplingY: 2, interleaved: false },
  I422P10: { bitDepth: 10, subsamplingX: 2, subsamplingY: 1, interleaved: false },
  I444P10: { bitDepth: 10, subsamplingX: 1, subsamplingY: 1, interleaved: false },
};

/** Where a plane begins and how long its rows are, both in bytes. */
export interface PlaneLayout {
  readonly offset: number;
  readonly stride: number;
}

/** One decoded picture in memory of its own. */
export interface Picture {
  readonly timeS: number;
  /** A name of `PIXEL_FORMATS`, or one that is not taken. */
  readonly format: string;
  /** Coded size in pixels. */
  readonly width: number;
  readonly height: number;
  /** As the decoder says; null when it does not. */
  readonly matrix: string | null;
  readonly fullRange: boolean | null;
  readonly buffer: ArrayBuffer;
  readonly layout: readonly PlaneLayout[];
}

/** How a run through a file went, filled in on the way. */
export interface DecodeCount {
  packets: number;
  pictures: number;
  /** Time of the last picture, seconds. */
  lastS: number;
  /** The decoder's own words, when it gave up. */
  failure: string | null;
}

/** Gives memory of a size for one picture. */
export type TakeBuffer = (bytes: number) => ArrayBuffer;

/** Views of one picture's planes in a buffer, nothing copied unless Cb and Cr are interleaved. */
export function planesOf(
  buffer: ArrayBuffer,
  layout: readonly PlaneLayout[],
  format: PixelFormat,
  width: number,
  height: number,
): Pick<Frame, 'luma' | 'cb' | 'cr'> {
  const chromaWidth = Math.ceil(width / format.subsamplingX);
  const chromaHeight = Math.ceil(height / format.subsamplingY);
  const luma = planeOf(buffer, layout[0]!, format.bitDepth, width, height);
  if (format.interleaved) {
    const pairs = planeOf(buffer, layout[1]!, format.bitDepth, 2 * chromaWidth, chromaHeight);
    return { luma, cb: everySecond(pairs, 0), cr: everySecond(pairs, 1) };
  }
  return {
    luma,
    cb: planeOf(buffer, layout[1]!, format.bitDepth, chromaWidth, chromaHeight),
    cr: planeOf(buffer, layout[2]!, format.bitDepth, chromaWidth, chromaHeight),
  };
}

function planeOf(
  buffer: ArrayBuffer,
  { offset, stride }: PlaneLayout,
  bitDepth: 8 | 10,
  width: number,
  height: number,
): Plane {
  const bytesPerSample = bitDepth === 8 ? 1 : 2;
  const samples = ((height - 1) * stride) / bytesPerSample + width;
  const data =
    bitDepth === 8
      ? new Uint8Array(buffer, offset, samples)
      : new Uint16Array(buffer, offset, samples);
  return { data, stride: stride / bytesPerSample, width, height };
}

function everySecond(pairs: Plane, first: 0 | 1): Plane {
  const width = pairs.width / 2;
  const data = new Uint8Array(width * pairs.height);
  for (let y = 0; y < pairs.height; y++) {
    for (let x = 0; x < width; x++) {
      data[y * width + x] = pairs.data[y * pairs.stride + 2 * x + first]!;
    }
  }
  return { data, stride: width, width, height: pairs.height };
}

/** Mirrors a plane in place: columns, or rows when the picture is shown lying on its side. */
export function mirrorPlane(plane: Plane, axis: 'columns' | 'rows'): void {
  const { data, stride, width, height } = plane;
  if (axis === 'columns') {
    for (let y = 0; y < height; y++) data.subarray(y * stride, y * stride + width).reverse();
    return;
  }
  for (let top = 0, bottom = height - 1; top < bottom; top++, bottom--) {
    const upper = data.slice(top * stride, top * stride + width);
    data.copyWithin(top * stride, bottom * stride, bottom * stride + width);
    data.set(upper, bottom * stride);
  }
}

/** Rows from which an untagged picture is taken for high definition, which is coded in BT.709. */
const HD_ROWS = 720;

/**
 * The matrix a picture was coded with: what the file says, else BT.709 for high definition and
 * BT.601 below it, as players do (ITU-R BT.709-6, BT.601-7).
 */
export function matrixOf(tag: string | null | undefined, rows: number): Frame['matrix'] {
  if (tag === 'bt709') return 'bt709';
  if (tag === 'bt470bg' || tag === 'smpte170m') return 'bt601';
  if (tag?.startsWith('bt2020')) return 'bt2020';
  return rows >= HD_ROWS ? 'bt709' : 'bt601';
}
