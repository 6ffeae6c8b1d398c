/** Frames of a drawn face, and what can be done to them; for this package's tests and the doors'. */
import { loadCanonicalFace } from '@facialis/face';
import { createPhantom, type PhantomOptions } from '@facialis/phantom';
import { isRefusal } from '@facialis/refusal';
import {
  type Frame,
  frameFromRgb,
  memoryVideo,
  type PatchTransform,
  sampleRgb,
} from '@facialis/video';
import { type MeasuredVideo, type MeasureOptions, measureFrames } from '../src/index.ts';

/** A small picture with a large face; the left half of the face has its first spasm at 1.6 s. */
export const SMALL = {
  scenario: 'moderate',
  side: 'left',
  seconds: 2.4,
  seed: 3,
  frameRate: 25,
  width: 480,
  height: 360,
  faceHeight: 250,
} as const satisfies PhantomOptions;

/** Draws the frames of a phantom. */
export async function drawFrames(options: PhantomOptions): Promise<Frame[]> {
  const canonical = await loadCanonicalFace();
  if (isRefusal(canonical)) throw new Error(canonical.got);
  const frames: Frame[] = [];
  for await (const frame of createPhantom(options, canonical).video.frames()) {
    frames.push(copyOf(frame));
  }
  return frames;
}

function copyOf(frame: Frame): Frame {
  const plane = (one: Frame['luma']) => ({ ...one, data: one.data.slice() });
  return { ...frame, luma: plane(frame.luma), cb: plane(frame.cb), cr: plane(frame.cr) };
}

/** A name and a fingerprint for frames that come from no file. */
export const NO_FILE = { name: 'drawn.mp4', sha256: '0'.repeat(64), bytes: 1 } as const;

/** Measures frames; a refusal fails the test. */
export async function measure(
  frames: readonly Frame[],
  options: MeasureOptions = {},
): Promise<MeasuredVideo> {
  const measured = await measureFrames(memoryVideo(frames), NO_FILE, { threads: 1, ...options });
  if (isRefusal(measured)) throw new Error(`${measured.code}: ${measured.got}`);
  return measured;
}

/** The picture turned left for right, as selfie cameras store it. */
export function mirror(frame: Frame): Frame {
  return redraw(frame, { a: -1, b: 0, c: 0, d: 1, e: frame.width, f: 0 });
}

/** The picture coded lying, to be turned upright by players. */
export function lieDown(frame: Frame): Frame {
  const { width, height } = frame;
  const lying = redraw(frame, { a: 0, b: 1, c: -1, d: 0, e: width, f: 0 }, height, width);
  return { ...lying, rotation: 90, width, height };
}

/** Brightness times a gain, cut off at black and white. */
export function expose(frame: Frame, gain: number): Frame {
  const { data } = frame.luma;
  const luma = Uint8Array.from(data, (y) => Math.min(235, Math.max(16, 16 + gain * (y - 16))));
  return { ...frame, luma: { ...frame.luma, data: luma } };
}

/** The picture as seen through a lens out of focus: shrunk by a factor and stretched again. */
export function defocus(frame: Frame, factor: number): Frame {
  const { width, height } = frame;
  const small = redraw(
    frame,
    { a: factor, b: 0, c: 0, d: factor, e: 0, f: 0 },
    Math.floor(width / factor),
    Math.floor(height / factor),
  );
  return redraw(small, { a: 1 / factor, b: 0, c: 0, d: 1 / factor, e: 0, f: 0 }, width, height);
}

/** The same size of picture with nothing in it. */
export function empty(frame: Frame, level = 120): Frame {
  const flat = (plane: Frame['luma'], value: number) => ({
    ...plane,
    data: new Uint8Array(plane.data.length).fill(value),
  });
  return {
    ...frame,
    luma: flat(frame.luma, level),
    cb: flat(frame.cb, 128),
    cr: flat(frame.cr, 128),
  };
}

/** The face drawn small in the middle of the picture, which its edges fill. */
export function moveAway(frame: Frame, factor: number): Frame {
  const { width, height } = frame;
  const shift = (size: number) => (size / 2) * (1 - factor);
  return redraw(frame, { a: factor, b: 0, c: 0, d: factor, e: shift(width), f: shift(height) });
}

/** Two copies of the face side by side, the one on the right smaller. */
export function besideItself(frame: Frame, factor: number): Frame {
  const { width, height } = frame;
  const whole = rgbOf(frame, UPRIGHT, width, height);
  const turned = rgbOf(
    frame,
    { a: factor, b: 0, c: 0, d: factor, e: 0, f: height / 2 - (factor * height) / 2 },
    width,
    height,
  );
  const data = new Uint8ClampedArray(2 * whole.length);
  for (let y = 0; y < height; y++) {
    const row = 3 * width;
    data.set(whole.subarray(y * row, (y + 1) * row), 2 * y * row);
    data.set(turned.subarray(y * row, (y + 1) * row), (2 * y + 1) * row);
  }
  return frameOf(frame, data, 2 * width, height);
}

/** The picture enlarged a whole number of times. */
export function enlarge(frame: Frame, factor: number): Frame {
  const plane = ({ data, stride, width, height }: Frame['luma']) => {
    const large = new Uint8Array(width * height * factor * factor);
    for (let y = 0; y < height * factor; y++) {
      const row = Math.floor(y / factor) * stride;
      for (let x = 0; x < width * factor; x++) {
        large[y * width * factor + x] = data[row + Math.floor(x / factor)]!;
      }
    }
    return { data: large, stride: width * factor, width: width * factor, height: height * factor };
  };
  const { width, height, luma, cb, cr } = frame;
  const planes = { luma: plane(luma), cb: plane(cb), cr: plane(cr) };
  return { ...frame, width: width * factor, height: height * factor, ...planes };
}

/** The same pictures at another pace. */
export function atRate(frames: readonly Frame[], frameRate: number): Frame[] {
  return frames.map((frame, index) => ({ ...frame, index, timeS: index / frameRate }));
}

const UPRIGHT = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

function redraw(
  frame: Frame,
  place: PatchTransform,
  width = frame.width,
  height = frame.height,
): Frame {
  return frameOf(frame, rgbOf(frame, place, width, height), width, height);
}

function rgbOf(frame: Frame, place: PatchTransform, width: number, height: number) {
  const rgb = new Float32Array(3 * width * height);
  sampleRgb(frame, place, width, height, rgb, 'clamp');
  return Uint8ClampedArray.from(rgb, (value) => 255 * value);
}

function frameOf({ index, timeS }: Frame, data: Uint8ClampedArray, width: number, height: number) {
  return frameFromRgb({ data, channels: 3, width, height, timeS, index });
}
