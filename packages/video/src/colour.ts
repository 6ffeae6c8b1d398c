import type { Frame } from './frame.ts';

/** Share of red and of blue in luma: ITU-R BT.601-7, BT.709-6, BT.2020-2. */
const LUMA_WEIGHTS: Readonly<Record<Frame['matrix'], { red: number; blue: number }>> = {
  bt601: { red: 0.299, blue: 0.114 },
  bt709: { red: 0.2126, blue: 0.0722 },
  bt2020: { red: 0.2627, blue: 0.0593 },
};

/** Limited range at 8 bit: black at 16, 219 steps of luma, 224 of chroma (ITU-R BT.601-7, 2.5.3). */
const LIMITED_BLACK = 16;
const LIMITED_LUMA_STEPS = 219;
const LIMITED_CHROMA_STEPS = 224;
/** Full range at 8 bit. */
const FULL_STEPS = 255;
/** No colour, at 8 bit. */
const CHROMA_ZERO = 128;

/** How stored samples become numbers: value = gain · stored + bias. */
export interface Scale {
  readonly gain: number;
  readonly bias: number;
}

/** Luma from 0 (black) to `white`, whatever the bit depth and range. */
export function lumaScale(frame: Frame, white: number): Scale {
  const gain = white / ((frame.fullRange ? FULL_STEPS : LIMITED_LUMA_STEPS) * depthFactor(frame));
  const black = frame.fullRange ? 0 : LIMITED_BLACK * depthFactor(frame);
  return { gain, bias: -black * gain };
}

/** Chroma from −`span`/2 to `span`/2 around no colour, whatever the bit depth and range. */
export function chromaScale(frame: Frame, span: number): Scale {
  const gain = span / ((frame.fullRange ? FULL_STEPS : LIMITED_CHROMA_STEPS) * depthFactor(frame));
  return { gain, bias: -CHROMA_ZERO * depthFactor(frame) * gain };
}

function depthFactor(frame: Frame): number {
  return 2 ** (frame.bitDepth - 8);
}

/** Factors of R = Y + crToRed·Cr, G = Y − cbToGreen·Cb − crToGreen·Cr, B = Y + cbToBlue·Cb. */
export interface RgbFactors {
  readonly crToRed: number;
  readonly cbToGreen: number;
  readonly crToGreen: number;
  readonly cbToBlue: number;
}

/** The way from luma and chroma (chroma from −½ to ½) to red, green and blue. */
export function rgbFactors(matrix: Frame['matrix']): RgbFactors {
  const { red, blue } = LUMA_WEIGHTS[matrix];
  const green = 1 - red - blue;
  const crToRed = 2 * (1 - red);
  const cbToBlue = 2 * (1 - blue);
  return {
    crToRed,
    cbToBlue,
    cbToGreen: (cbToBlue * blue) / green,
    crToGreen: (crToRed * red) / green,
  };
}

/** The way back: luma's weights, and what turns B − Y and R − Y into Cb and Cr from −½ to ½. */
export function yccFactors(matrix: Frame['matrix']) {
  const { red, blue } = LUMA_WEIGHTS[matrix];
  return { red, green: 1 - red - blue, blue, toCb: 0.5 / (1 - blue), toCr: 0.5 / (1 - red) };
}

/** Luma and chroma (1 wide) as 8-bit samples of limited range: stored = gain · value + bias. */
export const LIMITED_8_BIT = {
  luma: { gain: LIMITED_LUMA_STEPS, bias: LIMITED_BLACK },
  chroma: { gain: LIMITED_CHROMA_STEPS, bias: CHROMA_ZERO },
} as const;
