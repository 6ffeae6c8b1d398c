import type { EyeCrop } from '@facialis/face';
import { LidFitter, type LidReference } from './lid-fit.ts';
import {
  heightOfRow,
  type LidContour,
  STRIP_CHANNELS,
  STRIP_COLUMNS,
  STRIP_ROWS,
  STRIP_VALUES,
  StripGrid,
} from './lid-strip.ts';
import { MAD_TO_SD, medianOf, quantileOf, thin } from './order.ts';

/** One eye in one frame: its crop, and where the mesh put its lid margins. */
export interface EyeLook {
  readonly crop: EyeCrop;
  readonly contour: LidContour;
}

/** What was read of one eye over a block of frames. */
export interface LidBlock {
  /** 1 − aperture / open aperture, before the person's own blinks calibrate it; NaN unmeasured. */
  readonly closure: Float32Array;
  /** Open aperture of this block, mm of the canonical face. */
  readonly openMm: number;
}

/** The eye counts as open in this share of the frames, those where the mesh sees it widest. */
const WIDEST_SHARE = 0.3;
/** Below this share of the widest aperture seen before, an eye did not open in a block. */
const OPENED = 0.75;
/** Most frames that a reference is the median of; more would not make it steadier. */
const REFERENCE_FRAMES = 60;
/** A reference is chosen anew from frames as near as this to the open level, in open apertures. */
const OPEN_BAND = 0.06;
/** The open level is this quantile of the margins' travel: eyes are open a fifth of any block. */
const OPEN_QUANTILE = 0.2;
/** Every third frame is enough to find the open ones. */
const SCOUT_EVERY = 3;
/**
 * A value wavers by at least this, of 255, luma and colour: the noise that H.264 leaves at ordinary
 * rates. Colour is coded coarsely and may stay behind for some frames after a lid has moved.
 */
const LEAST_SPREAD = 2;
const LEAST_COLOUR_SPREAD = 5;
/** Rows of skin well above and below the margins, whose light the strip is measured against. */
const SKIN_ABOVE = -0.3;
const SKIN_BELOW = 1.25;
const MIDDLE_POINT = 4;
/** An eye is wider open than usual from this share on: twice the mesh's own wavering. */
const WIDER = 1.1;
/** How far the mesh may then be off, in open apertures. */
const MESH_DOUBT = 0.3;

/** How an eye looks while open, over a block: kept for blocks in which it never opens. */
interface OpenEye {
  readonly grid: StripGrid;
  readonly fitter: LidFitter;
  /** Mean luma, Cb, Cr of the skin. */
  readonly skin: Float64Array;
  /** Travel of the margins while open. */
  readonly rest: number;
  /** The mesh's aperture while open, in this block and in the widest so far. */
  readonly openAperture: number;
  readonly meshAperture: number;
}

/** Reads one eye's lid closure, block after block. */
export class LidReader {
  #open: OpenEye | null = null;

  /** @param looks one a frame, null where the face is not tracked */
  read(looks: readonly (EyeLook | null)[]): LidBlock {
    const closure = new Float32Array(looks.length).fill(Number.NaN);
    const seen = looks.flatMap((look, frame) => (look === null ? [] : [{ look, frame }]));
    const open = this.#openEye(seen.map(({ look }) => look));
    if (open === null) return { closure, openMm: Number.NaN };
    const strip = new Float32Array(STRIP_VALUES);
    for (const { look, frame } of seen) {
      readStrip(open, look, strip);
      const read = (travel(open.fitter, strip) - open.rest) / (1 - open.rest);
      closure[frame] = Math.min(read, mostClosed(aperture(look.contour) / open.openAperture));
    }
    return { closure, openMm: open.grid.apertureMm };
  }

  /** How this eye looks while open, from the block itself when it opens there. */
  #openEye(looks: readonly EyeLook[]): OpenEye | null {
    if (looks.length === 0) return this.#open;
    const apertures = looks.map(({ contour }) => aperture(contour));
    const wide = quantileOf(apertures, 1 - WIDEST_SHARE);
    if (this.#open !== null && wide < OPENED * this.#open.meshAperture) return this.#open;

    const widest = looks.filter((_, i) => apertures[i]! >= wide);
    const grid = new StripGrid(medianContour(widest), widest[0]!.crop);
    const skin = medianSkin(grid, widest);
    const scout = thin(looks, Math.ceil(looks.length / SCOUT_EVERY));
    const first = new LidFitter(reference(grid, skin, widest));
    const strip = new Float32Array(STRIP_VALUES);
    const travels = scout.map((look) => {
      readStrip({ grid, skin }, look, strip);
      return travel(first, strip);
    });
    const level = quantileOf(travels, OPEN_QUANTILE);
    const openLooks = scout.filter((_, i) => Math.abs(travels[i]! - level) < OPEN_BAND);
    const fitter = new LidFitter(reference(grid, skin, openLooks));
    const rest = medianOf(
      thin(openLooks, REFERENCE_FRAMES).map((look) => {
        readStrip({ grid, skin }, look, strip);
        return travel(fitter, strip);
      }),
    );
    const openAperture = medianOf(openLooks.map(({ contour }) => aperture(contour)));
    const meshAperture = Math.max(wide, this.#open?.meshAperture ?? 0);
    this.#open = { grid, fitter, skin, rest, openAperture, meshAperture };
    return this.#open;
  }
}

/** Both margins' way towards each other, in open apertures. */
function travel(fitter: LidFitter, strip: Float32Array): number {
  const { upper, lower } = fitter.fit(strip);
  return upper + lower;
}

/** Reads a strip with its light brought to the block's own: luma by ratio, colour by shift. */
function readStrip(
  { grid, skin }: Pick<OpenEye, 'grid' | 'skin'>,
  look: EyeLook,
  out: Float32Array,
): void {
  grid.read(look.crop, out);
  const [luma, cb, cr] = skinMean(out);
  const gain = luma! > 0 ? skin[0]! / luma! : 1;
  const shiftCb = skin[1]! - cb!;
  const shiftCr = skin[2]! - cr!;
  for (let i = 0; i < STRIP_VALUES; i += STRIP_CHANNELS) {
    out[i]! *= gain;
    out[i + 1]! += shiftCb;
    out[i + 2]! += shiftCr;
  }
}

function skinMean(strip: Float32Array): Float64Array {
  const mean = new Float64Array(STRIP_CHANNELS);
  let count = 0;
  for (let row = 0; row < STRIP_ROWS; row++) {
    const height = heightOfRow(row);
    if (height > SKIN_ABOVE && height < SKIN_BELOW) continue;
    const start = row * STRIP_COLUMNS * STRIP_CHANNELS;
    for (let i = 0; i < STRIP_COLUMNS * STRIP_CHANNELS; i++) {
      mean[i % STRIP_CHANNELS]! += strip[start + i]!;
    }
    count += STRIP_COLUMNS;
  }
  return mean.map((sum) => sum / count);
}

function medianSkin(grid: StripGrid, looks: readonly EyeLook[]): Float64Array {
  const strip = new Float32Array(STRIP_VALUES);
  const means = thin(looks, REFERENCE_FRAMES).map(({ crop }) => {
    grid.read(crop, strip);
    return skinMean(strip);
  });
  return Float64Array.from({ length: STRIP_CHANNELS }, (_, channel) =>
    medianOf(means.map((mean) => mean[channel]!)),
  );
}

/** Median look of an open eye, and how far each value strays from it. */
function reference(grid: StripGrid, skin: Float64Array, looks: readonly EyeLook[]): LidReference {
  const strips = thin(looks, REFERENCE_FRAMES).map((look) => {
    const strip = new Float32Array(STRIP_VALUES);
    readStrip({ grid, skin }, look, strip);
    return strip;
  });
  const strip = new Float32Array(STRIP_VALUES);
  const spread = new Float32Array(STRIP_VALUES);
  const values = new Float64Array(strips.length);
  for (let i = 0; i < STRIP_VALUES; i++) {
    for (let k = 0; k < strips.length; k++) values[k] = strips[k]![i]!;
    const middle = medianOf(values);
    for (let k = 0; k < strips.length; k++) values[k] = Math.abs(strips[k]![i]! - middle);
    strip[i] = middle;
    const least = i % STRIP_CHANNELS === 0 ? LEAST_SPREAD : LEAST_COLOUR_SPREAD;
    spread[i] = Math.max(least, MAD_TO_SD * medianOf(values));
  }
  return { strip, spread };
}

/**
 * The most that an eye can be closed, from the share of its open aperture that the mesh sees. A
 * mesh that sees an eye open says little; one that sees it wider than usual, under a raised brow,
 * is right, and what a drawn lid seems to explain there is the moved brow.
 */
function mostClosed(share: number): number {
  return share <= WIDER ? Infinity : Math.max(0, MESH_DOUBT - (share - WIDER) / MESH_DOUBT);
}

function aperture({ upper, lower }: LidContour): number {
  return lower[2 * MIDDLE_POINT + 1]! - upper[2 * MIDDLE_POINT + 1]!;
}

function medianContour(looks: readonly EyeLook[]): LidContour {
  const median = (margin: 'upper' | 'lower') =>
    Float32Array.from(looks[0]!.contour[margin], (_, i) =>
      medianOf(looks.map(({ contour }) => contour[margin][i]!)),
    );
  return { upper: median('upper'), lower: median('lower') };
}
