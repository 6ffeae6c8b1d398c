import type { Frame, Plane } from '@facialis/video';
import { createRandom } from './random.ts';
import type { Picture } from './render.ts';

/** What light and camera do to the drawn picture. */
export interface SensorOptions {
  /** Exposure: 1 as drawn, below darker, above brighter. */
  readonly light: number;
  /** Share by which the light goes up and down, 0 for none. */
  readonly flicker: number;
  /** Standard deviation of the noise in luma, in steps of 255. */
  readonly noise: number;
  /** Standard deviation of the lens' blur, pixels. */
  readonly blur: number;
}

/** Turns drawn pictures into frames as a camera gives them. */
export interface Sensor {
  expose(picture: Picture, index: number, timeS: number): Frame;
}

// ITU-R BT.709-6 luma; limited range at 8 bit (16 to 235, colour 16 to 240 about 128).
const RED = 0.2126;
const BLUE = 0.0722;
const GREEN = 1 - RED - BLUE;
const BLACK = 16;
const LUMA_STEPS = 219;
const CHROMA_ZERO = 128;
const CHROMA_STEPS = 224;
/** Steps of the table from linear light to the coded value. */
const CURVE_STEPS = 4096;
/** Light above white that still fits the table; brighter is clipped. */
const HEADROOM = 1;
/** A lamp on a 50 Hz mains as a phone samples it: a slow beat, cycles a second. */
const BEAT_HZ = 3.7;
/** What the exponent of the coding curve makes of a change of light. */
const CODED_EXPONENT = 1 / 2.2;
const NOISE_TABLE = 1 << 16;
/** Colour noise against luma noise, after a camera's own denoising. */
const CHROMA_NOISE = 0.5;
/** A blur narrower than this changes nothing, px. */
const LEAST_BLUR = 0.05;
/** How many standard deviations of the bell are counted. */
const BELL_REACH = 2;

/** IEC 61966-2-1 coding of linear light, 0 to 1. */
function createCurve(light: number): Float32Array {
  return Float32Array.from({ length: CURVE_STEPS + 1 }, (_, k) => {
    const v = Math.min(1, (k / CURVE_STEPS) * HEADROOM * light);
    return v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055;
  });
}

/** A plane of coded values without noise, kept from frame to frame. */
interface Clean {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

function createClean(width: number, height: number): Clean {
  return { width, height, values: new Float32Array(width * height) };
}

/** One plane on its way to the frame. */
interface Channel {
  readonly sharp: Clean;
  /** After the lens; the same plane as `sharp` when nothing is blurred. */
  readonly soft: Clean;
  readonly weights: Float32Array | null;
  readonly zero: number;
  readonly noiseShare: number;
}

function createChannel(
  width: number,
  height: number,
  zero: number,
  noiseShare: number,
  deviation: number,
): Channel {
  const sharp = createClean(width, height);
  const weights = deviation > LEAST_BLUR ? bellWeights(deviation) : null;
  const soft = weights ? createClean(width, height) : sharp;
  return { sharp, soft, weights, zero, noiseShare };
}

/** Makes a sensor for pictures of one size (even width and height). */
export function createSensor(
  width: number,
  height: number,
  options: SensorOptions,
  seed: number,
): Sensor {
  const random = createRandom(seed, 'sensor');
  const curve = createCurve(options.light);
  const noise = Float32Array.from({ length: NOISE_TABLE }, () => options.noise * random.normal());
  const planes = [
    createChannel(width, height, BLACK, 1, options.blur),
    createChannel(width / 2, height / 2, CHROMA_ZERO, CHROMA_NOISE, options.blur / 2),
    createChannel(width / 2, height / 2, CHROMA_ZERO, CHROMA_NOISE, options.blur / 2),
  ] as const;
  const [luma, cb, cr] = planes;
  const all = { left: 0, right: width, top: 0, bottom: height };
  const flickerPhase = random.between(0, 2 * Math.PI);
  let first = true;
  return {
    expose(picture, index, timeS) {
      const part = first ? all : picture.changed;
      first = false;
      code(picture, part, curve, luma.sharp, cb.sharp, cr.sharp);
      const half = halved(part);
      if (luma.weights) blur(luma.sharp, luma.soft, part, luma.weights);
      for (const { sharp, soft, weights } of [cb, cr])
        if (weights) blur(sharp, soft, half, weights);
      const beat = Math.sin(2 * Math.PI * BEAT_HZ * timeS + flickerPhase);
      const gain = (1 + options.flicker * beat) ** CODED_EXPONENT;
      const develop = (channel: Channel) =>
        finish(channel, gain, noise, () => Math.floor(random.next() * NOISE_TABLE));
      return {
        index,
        timeS,
        width,
        height,
        rotation: 0,
        bitDepth: 8,
        fullRange: false,
        matrix: 'bt709',
        luma: develop(luma),
        cb: develop(cb),
        cr: develop(cr),
        close() {},
      };
    },
  };
}

function halved({ left, right, top, bottom }: Picture['changed']): Picture['changed'] {
  return { left: left >> 1, right: right >> 1, top: top >> 1, bottom: bottom >> 1 };
}

/** Codes a part of the picture: linear light to luma and two half-size colour planes. */
function code(
  { rgb, width }: Picture,
  part: Picture['changed'],
  curve: Float32Array,
  luma: Clean,
  cb: Clean,
  cr: Clean,
): void {
  const scale = CURVE_STEPS / HEADROOM;
  const coded = (value: number) => {
    const at = value * scale;
    return curve[at <= 0 ? 0 : at >= CURVE_STEPS ? CURVE_STEPS : (at + 0.5) | 0]!;
  };
  // A quarter: four pixels share a colour sample.
  const toCb = (CHROMA_STEPS * 0.25 * 0.5) / (1 - BLUE);
  const toCr = (CHROMA_STEPS * 0.25 * 0.5) / (1 - RED);
  for (let y = part.top; y < part.bottom; y += 2) {
    for (let x = part.left; x < part.right; x += 2) {
      let blueExcess = 0;
      let redExcess = 0;
      for (let corner = 0; corner < 4; corner++) {
        const at = (y + (corner >> 1)) * width + x + (corner & 1);
        const r = coded(rgb[at * 3]!);
        const b = coded(rgb[at * 3 + 2]!);
        const bright = RED * r + GREEN * coded(rgb[at * 3 + 1]!) + BLUE * b;
        luma.values[at] = BLACK + LUMA_STEPS * bright;
        blueExcess += b - bright;
        redExcess += r - bright;
      }
      const at = (y >> 1) * cb.width + (x >> 1);
      cb.values[at] = CHROMA_ZERO + toCb * blueExcess;
      cr.values[at] = CHROMA_ZERO + toCr * redExcess;
    }
  }
}

/** Adds flicker and noise and rounds to 8 bit. */
function finish(
  { soft, zero, noiseShare }: Channel,
  gain: number,
  noise: Float32Array,
  start: () => number,
): Plane {
  const { width, height, values } = soft;
  const data = new Uint8ClampedArray(width * height);
  const mask = NOISE_TABLE - 1;
  const offset = zero * (1 - gain);
  for (let y = 0; y < height; y++) {
    const from = start();
    const row = y * width;
    for (let x = 0; x < width; x++) {
      data[row + x] = values[row + x]! * gain + offset + noiseShare * noise[(from + x) & mask]!;
    }
  }
  return { data: new Uint8Array(data.buffer), stride: width, width, height };
}

/** A bell-shaped blur of a part of a plane, along rows and then along columns, into `soft`. */
function blur(sharp: Clean, soft: Clean, part: Picture['changed'], weights: Float32Array): void {
  const reach = weights.length - 1;
  const { width, height, values } = sharp;
  const left = Math.max(0, part.left - reach);
  const right = Math.min(width, part.right + reach);
  const top = Math.max(0, part.top - reach);
  const bottom = Math.min(height, part.bottom + reach);
  const wide = right - left;
  const rows = new Float32Array(wide * height);
  for (let y = Math.max(0, top - reach); y < Math.min(height, bottom + reach); y++) {
    for (let x = left; x < right; x++) {
      let total = weights[0]! * values[y * width + x]!;
      for (let d = 1; d <= reach; d++) {
        const before = x < d ? 0 : x - d;
        const after = x + d >= width ? width - 1 : x + d;
        total += weights[d]! * (values[y * width + before]! + values[y * width + after]!);
      }
      rows[y * wide + x - left] = total;
    }
  }
  for (let y = top; y < bottom; y++) {
    for (let x = 0; x < wide; x++) {
      let total = weights[0]! * rows[y * wide + x]!;
      for (let d = 1; d <= reach; d++) {
        const before = y < d ? 0 : y - d;
        const after = y + d >= height ? height - 1 : y + d;
        total += weights[d]! * (rows[before * wide + x]! + rows[after * wide + x]!);
      }
      soft.values[y * width + left + x] = total;
    }
  }
}

/** Half of a bell, from its middle outwards, so that the whole sums to one. */
function bellWeights(deviation: number): Float32Array {
  const reach = Math.max(1, Math.ceil(BELL_REACH * deviation));
  const weights = Float32Array.from({ length: reach + 1 }, (_, k) =>
    Math.exp((-k * k) / (2 * deviation * deviation)),
  );
  const sum = weights.reduce((total, weight, k) => total + (k === 0 ? weight : 2 * weight), 0);
  return weights.map((weight) => weight / sum);
}
