import type { Refusal } from '@facialis/refusal';
import { LIMITED_8_BIT, yccFactors } from './colour.ts';
import type { Frame, VideoInfo, VideoSource } from './frame.ts';
import { matrixOf } from './picture.ts';

/** What a picture in memory must say of itself. */
export interface RgbPicture {
  /** Red, green, blue (and alpha, left out) in turn, row by row, 0 to 255. */
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly channels: 3 | 4;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly timeS: number;
  readonly index: number;
}

/**
 * An 8-bit I420 frame of limited range from a picture in RGB or RGBA, coded in BT.709 from 720 rows
 * up and in BT.601 below, as cameras do. Each colour sample is the mean of its 2×2 pixels.
 */
export function frameFromRgb(picture: RgbPicture): Frame {
  const { data, channels, width, height, timeS, index } = picture;
  if (data.length < width * height * channels)
    throw new TypeError(
      `data must hold ${width * height * channels} bytes; received ${data.length}`,
    );
  const matrix = matrixOf(null, height);
  const { red, green, blue, toCb, toCr } = yccFactors(matrix);
  const chromaWidth = Math.ceil(width / 2);
  const chromaHeight = Math.ceil(height / 2);
  const luma = new Uint8ClampedArray(width * height);
  const cb = new Uint8ClampedArray(chromaWidth * chromaHeight);
  const cr = new Uint8ClampedArray(chromaWidth * chromaHeight);
  const lumaGain = LIMITED_8_BIT.luma.gain / 255;
  // A quarter, because four pixels share a colour sample; edges count twice when a side is odd.
  const chromaGain = LIMITED_8_BIT.chroma.gain / 255 / 4;

  for (let cy = 0; cy < chromaHeight; cy++) {
    for (let cx = 0; cx < chromaWidth; cx++) {
      let blueExcess = 0;
      let redExcess = 0;
      for (let corner = 0; corner < 4; corner++) {
        const x = Math.min(width - 1, 2 * cx + (corner & 1));
        const y = Math.min(height - 1, 2 * cy + (corner >> 1));
        const at = (y * width + x) * channels;
        const r = data[at]!;
        const b = data[at + 2]!;
        const brightness = red * r + green * data[at + 1]! + blue * b;
        luma[y * width + x] = LIMITED_8_BIT.luma.bias + lumaGain * brightness;
        blueExcess += b - brightness;
        redExcess += r - brightness;
      }
      const at = cy * chromaWidth + cx;
      cb[at] = LIMITED_8_BIT.chroma.bias + chromaGain * toCb * blueExcess;
      cr[at] = LIMITED_8_BIT.chroma.bias + chromaGain * toCr * redExcess;
    }
  }
  return {
    index,
    timeS,
    width,
    height,
    rotation: 0,
    bitDepth: 8,
    fullRange: false,
    matrix,
    luma: { data: new Uint8Array(luma.buffer), stride: width, width, height },
    cb: {
      data: new Uint8Array(cb.buffer),
      stride: chromaWidth,
      width: chromaWidth,
      height: chromaHeight,
    },
    cr: {
      data: new Uint8Array(cr.buffer),
      stride: chromaWidth,
      width: chromaWidth,
      height: chromaHeight,
    },
    close() {},
  };
}

/**
 * A video source over frames made on the way, for pictures that are drawn rather than read.
 * @param about size in pixels, duration in seconds, and how many frames when known
 * @param makeFrames called once for each reading
 */
export function renderedVideo(
  about: Pick<VideoInfo, 'width' | 'height' | 'durationS'> & { readonly frameCount?: number },
  makeFrames: () => Iterable<Frame> | AsyncIterable<Frame>,
): VideoSource {
  const { width, height, durationS, frameCount } = about;
  const warnings: readonly Refusal[] = [];
  return {
    info: {
      container: 'memory',
      codec: 'none',
      width,
      height,
      rotation: 0,
      durationS,
      packets: frameCount ?? null,
      bitRate: null,
      decoder: 'memory',
    },
    warnings,
    async *frames(part) {
      let index = 0;
      for await (const frame of makeFrames()) {
        if (part === undefined) yield frame;
        else if (frame.timeS > part.toS) return frame.close();
        else if (frame.timeS >= part.fromS) yield { ...frame, index: index++ };
        else frame.close();
      }
    },
    async close() {},
  };
}

/** A video source over frames that are already there, in order of presentation. */
export function memoryVideo(frames: readonly Frame[]): VideoSource {
  const [first] = frames;
  const last = frames.at(-1);
  if (!first || !last) throw new TypeError('frames must hold at least one frame; received none');
  const stepS = frames.length > 1 ? (last.timeS - first.timeS) / (frames.length - 1) : 0;
  return renderedVideo(
    {
      width: first.width,
      height: first.height,
      durationS: last.timeS - first.timeS + stepS,
      frameCount: frames.length,
    },
    () => frames,
  );
}
